import { type Context, Hono } from 'hono';
import type { Clock } from '../core/clock.ts';
import { ARTICLE_KINDS } from '../core/provenance.ts';
import type { ArticleView, NewsReader, OutletFilter } from '../store/news-reader.ts';
import { notWritable } from '../store/not-writable.ts';
import { badPage, problem, requestedPage } from './answers.ts';
import { atomFeed } from './atom-feed.ts';
import { type ApiStories, storyRoutes } from './story-routes.ts';
import { type ApiTakedowns, takedownRoutes } from './takedown-routes.ts';

/** What the API needs. `baseUrl` is the public address for links in feeds; null takes it from each request. */
export interface ApiOptions {
  readonly reader: NewsReader;
  /** What whoever asks may see of it; all of it unless told. */
  readonly readerFor?: (context: Context) => NewsReader;
  readonly clock: Clock;
  readonly baseUrl?: string | null;
  /** Where stories are explained and people rule about them; without it there are no such routes. */
  readonly stories?: ApiStories;
  /** Where owners of content have it removed; without it there are no such routes. */
  readonly takedowns?: ApiTakedowns;
  /** Told of every error that became an answer. */
  readonly onError?: (error: Error, path: string) => void;
}

const FEED_LENGTH = 20;
const LONGEST_QUERY = 300;

/**
 * JSON under `/api` and the Atom feed. Every answer that is not a result is `{"error": {"code", "message"}}` with a code of
 * `core/errors.ts`. Lists take `limit` (1 to 100) and `offset` and give `total`; an outlet's also `kind`, `source`, `credit`, `changed`.
 */
export function createApi(options: ApiOptions): Hono {
  const { clock } = options;
  const readerFor = options.readerFor ?? (() => options.reader);
  const api = new Hono();

  api.get('/api/stories', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    return context.json({ ...page, ...(await readerFor(context).frontPage(page)) });
  });

  api.get('/api/stories/:id', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    const isPaged = ['limit', 'offset'].some((name) => context.req.query(name) !== undefined);
    const view = await readerFor(context).story(context.req.param('id'), isPaged ? page : undefined);
    return view === null
      ? problem(context, 404, 'not-found', 'There is no story with this id.')
      : context.json(view);
  });

  api.get('/api/stories/:id/facts', async (context) => {
    const page = requestedPage(context);
    const articles = requestedPage(context, 'articles-');
    if (page === null || articles === null) return badPage(context);
    const matrix = await readerFor(context).facts(context.req.param('id'), { facts: page, articles });
    return matrix === null
      ? problem(context, 404, 'not-found', 'There is no story with this id.')
      : context.json({ ...page, ...matrix });
  });

  api.get('/api/articles/:id', async (context) => {
    const view = await readerFor(context).article(context.req.param('id'));
    if (view !== null) return context.json(articleAnswer(view));
    const removed = (await options.takedowns?.desk.removed(context.req.param('id'))) ?? null;
    return removed === null
      ? problem(context, 404, 'not-found', 'There is no article with this id.')
      : context.json(
          { error: { code: 'not-found', message: 'It was removed at its owner’s request.' }, removed },
          410,
        );
  });

  api.get('/api/articles/:id/revisions', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    const view = await readerFor(context).revisions(context.req.param('id'), page);
    return view === null
      ? problem(context, 404, 'not-found', 'There is no article with this id.')
      : context.json({ ...page, ...view });
  });

  api.get('/api/outlets', async (context) => context.json({ outlets: await readerFor(context).outlets() }));

  api.get('/api/outlets/:domain', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    const filter = requestedFilter(context);
    if (filter === null)
      return problem(
        context,
        400,
        'usage',
        `"kind" must be one of ${ARTICLE_KINDS.join(', ')}; "credit" is "given" or "withheld", "changed" is "yes".`,
      );
    const view = await readerFor(context).outlet(context.req.param('domain'), page, filter);
    return view === null
      ? problem(context, 404, 'not-found', 'No article of this outlet is stored.')
      : context.json({ ...page, ...view });
  });

  api.get('/api/search', async (context) => {
    const page = requestedPage(context);
    if (page === null) return badPage(context);
    const query = (context.req.query('q') ?? '').trim();
    if (query === '' || query.length > LONGEST_QUERY) {
      return problem(context, 400, 'usage', `Give 1 to ${LONGEST_QUERY} characters to search for as "q".`);
    }
    return context.json({ query, ...page, ...(await readerFor(context).search(query, page)) });
  });

  api.get('/feed.xml', async (context) => {
    const { stories } = await readerFor(context).frontPage({ offset: 0, limit: FEED_LENGTH });
    const base = options.baseUrl ?? new URL(context.req.url).origin;
    const feed = atomFeed(stories, base, clock.now());
    return context.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  if (options.takedowns !== undefined) api.route('/', takedownRoutes(options.takedowns));
  if (options.stories !== undefined) api.route('/', storyRoutes(readerFor, options.stories));
  api.all('/api/*', (context) =>
    problem(context, 404, 'not-found', 'There is nothing at this address of the API.'),
  );
  api.onError((error, context) => {
    options.onError?.(error, context.req.path);
    const waits = notWritable(error);
    if (waits !== null) return problem(context, 503, waits.code, waits.message);
    return problem(
      context,
      500,
      'internal',
      'The answer could not be made. The fault is ours; please try again.',
    );
  });
  return api;
}

/** `kind`, `source` (a domain), `credit` and `changed` choose among an outlet's articles; null where one is none of those known. */
function requestedFilter(context: Context): OutletFilter | null {
  const { kind, source, credit, changed } = context.req.query();
  const known = ARTICLE_KINDS.find((candidate) => candidate === kind);
  if (kind !== undefined && known === undefined) return null;
  if (credit !== undefined && credit !== 'given' && credit !== 'withheld') return null;
  if (changed !== undefined && changed !== 'yes') return null;
  return {
    ...(known === undefined ? {} : { kind: known }),
    ...(source === undefined ? {} : { source }),
    ...(credit === undefined ? {} : { credit }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** An article with what concerns it of its story, not the whole story again. */
function articleAnswer(view: ArticleView): object {
  const { article, analysis, story, previous, next, related } = view;
  const concerns = (members: readonly { readonly article: string }[]): boolean =>
    members.some((member) => member.article === article.id);
  return {
    article,
    rights: view.rights,
    ...(view.shown === undefined ? {} : { shown: view.shown }),
    versions: view.versions,
    section: view.section ?? null,
    posts: view.shown?.text === 'none' ? [] : (view.posts ?? []),
    sentences: analysis?.sentences ?? null,
    citations: analysis?.citations ?? [],
    story: story?.story ?? null,
    decision: view.decision,
    derivations: story?.derivations.filter((derivation) => derivation.article === article.id) ?? [],
    passages: story?.passages.filter((passage) => concerns([passage.left, passage.right])) ?? [],
    quotes: story?.quotes.filter((family) => concerns(family.members) || concerns(family.verifiedIn)) ?? [],
    figures: story?.figures.filter((family) => concerns(family.members)) ?? [],
    previous,
    next,
    related,
  };
}
