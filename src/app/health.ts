import { sql } from 'kysely';
import { type Pulse, readiness } from '../pipeline/pulse.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

/** What supervisors and Prometheus are told of a running program. */
export interface Health {
  /** Whether it can do its work: the store answers, the writer lives, the queue moves. */
  ready(): Promise<{ readonly isReady: boolean; readonly reason: string }>;
  metrics(): Promise<string>;
  readonly metricsType: string;
}

export function createHealth(sources: {
  readonly store: Pick<Store, 'read'>;
  readonly metrics: Metrics;
  readonly pulse: () => Pulse;
  readonly now: () => Date;
}): Health {
  const { store, metrics, pulse, now } = sources;
  return {
    async ready() {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from jobs where state = 'ready' and run_at <= ${now().getTime()}`.execute(
        store.read,
      );
      const reason = readiness(pulse(), rows[0]?.count ?? 0);
      return { isReady: reason === 'ready', reason };
    },
    metrics: () => metrics.text(),
    metricsType: metrics.contentType,
  };
}
