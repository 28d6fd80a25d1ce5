import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PushDesk } from '../pipeline/schedule/push.ts';

const LARGEST_DELIVERY = 5_000_000;

/** Where hubs verify subscriptions and deliver news (W3C WebSub): `/websub/TOKEN`, the token known to the hub alone. */
export function pushRoutes(desk: PushDesk): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: LARGEST_DELIVERY,
    onError: (context) => context.text('too large', 413),
  });

  app.get('/websub/:token', async (context) => {
    const words = await desk.verify(context.req.param('token'), context.req.query());
    return words === null
      ? context.text('not asked for', 404)
      : context.text(words, 200, { 'X-Content-Type-Options': 'nosniff' });
  });

  app.post('/websub/:token', limit, async (context) => {
    const isKnown = await desk.deliver(context.req.param('token'), {
      body: new Uint8Array(await context.req.arrayBuffer()),
      contentType: context.req.header('content-type') ?? null,
      signature: context.req.header('x-hub-signature'),
    });
    // What is not signed is answered alike: whoever tries learns nothing.
    return isKnown ? context.body(null, 202) : context.text('gone', 410);
  });
  return app;
}
