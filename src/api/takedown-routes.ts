import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { HeadwaterError } from '../core/errors.ts';
import type { TakedownDesk, TakedownView } from '../pipeline/takedown/takedown-desk.ts';
import { badPage, problem, requestedPage } from './answers.ts';

/** What the routes about takedowns need. */
export interface ApiTakedowns {
  readonly desk: TakedownDesk;
  /** Why whoever asks may not look at (`look`) or decide (`call`) what others asked for; null where they may. */
  readonly refusal: (context: Context, wish: 'look' | 'call') => string | null;
}

const LONGEST = 500_000;
const words = z.string().max(20_000).nullish();

const takedownRequest = z.strictObject({
  kind: z.enum(['link', 'outlet', 'text', 'person']),
  links: z.array(z.string().max(4_096)).max(200).optional(),
  domain: words,
  passage: words,
  person: words,
  keep: z
    .strictObject({
      link: z.boolean().optional(),
      title: z.boolean().optional(),
      times: z.boolean().optional(),
    })
    .optional(),
  name: words,
  contact: words,
  statement: words,
});

const takedownDecision = z.strictObject({
  verdict: z.enum(['granted', 'refused']),
  articles: z
    .union([z.enum(['named', 'copies', 'all']), z.array(z.string().max(300)).max(20_000)])
    .optional(),
  note: z.string().max(500).nullish(),
});

/**
 * Requests to remove content: anybody asks, whoever knows a request's secret follows it, operators decide, everybody reads the
 * log. What is sent is `application/json`, which a page of others cannot send.
 */
export function takedownRoutes({ desk, refusal }: ApiTakedowns): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: LONGEST,
    onError: (context) => problem(context, 413, 'too-large', 'That is more than a request takes.'),
  });

  app.get('/api/takedowns/log', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    return context.json({ ...page, publicKey: await desk.publicKey(), ...(await desk.log(page)) });
  });

  app.post('/api/takedowns', limit, async (context) =>
    orProblem(context, async () => {
      const given = await bodyOf(context, takedownRequest);
      if (given instanceof Response) return given;
      const keep = Object.fromEntries(
        Object.entries(given.keep ?? {}).filter(([, value]) => value !== undefined),
      );
      const { id, secret } = await desk.request({ ...given, keep } as Parameters<TakedownDesk['request']>[0]);
      const view = await desk.ofSecret(secret);
      return context.json({ id, secret, status: `/takedown/status/${secret}`, ...publicView(view) }, 201);
    }),
  );

  app.get('/api/takedowns/status/:secret', async (context) => {
    const view = await desk.ofSecret(context.req.param('secret'));
    return view === null
      ? problem(context, 404, 'not-found', 'There is no request with this secret.')
      : context.json(publicView(view));
  });

  for (const [action, act] of [
    ['look', (secret: string) => desk.look(secret)],
    ['withdraw', (secret: string) => desk.withdraw(secret)],
  ] as const)
    app.post(`/api/takedowns/status/:secret/${action}`, limit, async (context) =>
      orProblem(context, async () => context.json(publicView(await act(context.req.param('secret'))))),
    );

  app.get('/api/takedowns', async (context) => {
    const refused = refusal(context, 'look');
    if (refused !== null) return problem(context, 403, 'not-allowed', refused);
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    return context.json({ ...page, counts: await desk.counts(), ...(await desk.list(page)) });
  });

  app.get('/api/takedowns/:id', async (context) => {
    const refused = refusal(context, 'look');
    if (refused !== null) return problem(context, 403, 'not-allowed', refused);
    const view = await desk.show(context.req.param('id'));
    return view === null
      ? problem(context, 404, 'not-found', 'There is no request with this id.')
      : context.json(view);
  });

  app.post('/api/takedowns/:id/decision', limit, async (context) => {
    const refused = refusal(context, 'call');
    if (refused !== null) return problem(context, 403, 'not-allowed', refused);
    return orProblem(context, async () => {
      const given = await bodyOf(context, takedownDecision);
      if (given instanceof Response) return given;
      const { verdict, articles, note = null } = given;
      const decision = { verdict, note, ...(articles === undefined ? {} : { articles }) };
      return context.json(await desk.decide(context.req.param('id'), decision));
    });
  });
  return app;
}

/** What whoever knows the secret sees: not what was quoted, which they know. */
function publicView(view: TakedownView | null): object {
  if (view === null) return {};
  const { takedown, steps, clock, places, record } = view;
  const { id, kind, state, receivedAt, dueAt, decision, result } = takedown;
  return { id, kind, state, receivedAt, dueAt, clock, places, decision, result, steps, record };
}

async function bodyOf<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape> | Response> {
  if (!/^application\/json(?:;|$)/i.test(context.req.header('content-type') ?? ''))
    return problem(context, 415, 'bad-input', 'Send it as application/json.');
  const parsed = shape.safeParse(await context.req.json().catch(() => null));
  return parsed.success
    ? parsed.data
    : problem(context, 422, 'bad-input', `This is not understood: ${z.prettifyError(parsed.error)}`);
}

async function orProblem(context: Context, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return problem(context, error.code === 'not-found' ? 404 : 422, error.code, error.message);
  }
}
