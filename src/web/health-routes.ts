import { Hono } from 'hono';
import { refusal } from './access/refusal.ts';

/** What there is to say of a running program. */
export interface HealthDesk {
  /** Whether the store is open, can be written, and work goes on; `reason` in words of a program. */
  ready(): Promise<{ readonly isReady: boolean; readonly reason: string }>;
  metrics(): Promise<string>;
  readonly metricsType: string;
}

const NEVER_KEPT = { 'Cache-Control': 'no-store' };

/**
 * For supervisors and Prometheus: `/healthz` (it lives; restart it where this fails), `/readyz` (200 or 503 with the reason:
 * send it no work, but do not restart it), `/metrics` (for operators, and programs with a token that may read).
 */
export function healthRoutes(desk: HealthDesk): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, NEVER_KEPT));
  app.get('/readyz', async (context) => {
    const { isReady, reason } = await desk
      .ready()
      .catch(() => ({ isReady: false, reason: 'store-not-open' }));
    return context.json({ status: isReady ? 'ready' : 'not-ready', reason }, isReady ? 200 : 503, NEVER_KEPT);
  });
  app.get('/metrics', async (context) => {
    const why = refusal(context, 'see-metrics', 'look');
    if (why !== null) return context.text(`${why}\n`, 403, NEVER_KEPT);
    return context.body(await desk.metrics(), 200, { ...NEVER_KEPT, 'Content-Type': desk.metricsType });
  });
  return app;
}
