import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { HeadwaterError } from '../core/errors.ts';
import type { RulingRecord } from '../core/ruling.ts';
import type { RulingDesk } from '../pipeline/stories/ruling-desk.ts';
import type { StoryJudge } from '../pipeline/stories/story-judge.ts';
import type { NewsReader, Page } from '../store/news-reader.ts';
import { badPage, problem, requestedPage } from './answers.ts';

/** What the routes about stories need. */
export interface ApiStories {
  readonly rulings: RulingDesk;
  readonly judge: StoryJudge;
  /** Why whoever asks may not change anything; null where they may. */
  readonly refusal: (context: Context) => string | null;
}

const NEAR = 10;
const LONGEST_RULING = 50_000;

const id = z.string().min(1).max(300);
const note = z
  .string()
  .max(500)
  .nullish()
  .transform((words) => words ?? null);

/** A ruling as it is given: the fields depend on its kind. */
const rulingRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), story: id, other: id, note }),
  z.strictObject({ kind: z.literal('split'), story: id, articles: z.array(id).min(1).max(500), note }),
  z.strictObject({ kind: z.literal('pin'), article: id, story: id, note }),
  z
    .strictObject({
      kind: z.literal('forbid'),
      article: id.optional(),
      other: id.optional(),
      story: id,
      note,
    })
    .refine((given) => (given.article === undefined) !== (given.other === undefined), {
      message: 'name either an article or another story',
    }),
  z.strictObject({ kind: z.literal('undo'), ruling: z.int().positive(), note }),
]);

/**
 * How stories were put together, why two are not one, and rulings. `POST /api/rulings` takes `application/json` alone: a
 * page of others cannot send that without being allowed to, which it never is.
 */
export function storyRoutes(
  readerFor: (context: Context) => NewsReader,
  { rulings, judge, refusal }: ApiStories,
): Hono {
  const app = new Hono();

  app.get('/api/stories/:id/decisions', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    const decisions = await readerFor(context).decisions(context.req.param('id'), page);
    if (decisions === null) return problem(context, 404, 'not-found', 'There is no story with this id.');
    return context.json({ ...page, ...decisions, near: await judge.near(decisions.story.id, NEAR) });
  });

  app.get('/api/stories/:id/compare', async (context) => {
    const other = context.req.query('with') ?? '';
    if (other === '') return problem(context, 400, 'usage', 'Name the other story as "with".');
    return orProblem(context, async () => context.json(await judge.compare(context.req.param('id'), other)));
  });

  app.get('/api/rulings', async (context) => {
    const page: Page | null = requestedPage(context);
    return page === null ? badPage(context) : context.json({ ...page, ...(await rulings.list(page)) });
  });

  const limit = bodyLimit({
    maxSize: LONGEST_RULING,
    onError: (context) => problem(context, 413, 'too-large', 'That is more than a ruling takes.'),
  });
  app.post('/api/rulings', limit, async (context) => {
    const refused = refusal(context);
    if (refused !== null) return problem(context, 403, 'not-allowed', refused);
    if (!/^application\/json(?:;|$)/i.test(context.req.header('content-type') ?? ''))
      return problem(context, 415, 'bad-input', 'Send the ruling as application/json.');
    const parsed = rulingRequest.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success)
      return problem(context, 422, 'bad-input', `This is no ruling: ${z.prettifyError(parsed.error)}`);
    return orProblem(context, async () => {
      const ruling = await give(rulings, parsed.data);
      const applied = await rulings.applied(ruling.number);
      return context.json({ ...ruling, applied }, 201);
    });
  });
  return app;
}

function give(desk: RulingDesk, request: z.infer<typeof rulingRequest>): Promise<RulingRecord> {
  switch (request.kind) {
    case 'merge':
      return desk.merge(request.story, request.other, request.note);
    case 'split':
      return desk.split(request.story, request.articles, request.note);
    case 'pin':
      return desk.pin(request.article, request.story, request.note);
    case 'forbid':
      return desk.forbid(request.article ?? request.other ?? '', request.story, request.note);
    case 'undo':
      return desk.undo(request.ruling, request.note);
  }
}

async function orProblem(context: Context, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return problem(context, error.code === 'not-found' ? 404 : 422, error.code, error.message);
  }
}
