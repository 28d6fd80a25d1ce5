import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ShownTexts } from '../access/shown-texts.ts';
import type { Clock } from '../core/clock.ts';
import { ARTICLE_KINDS } from '../core/provenance.ts';
import type { Span } from '../core/span.ts';
import type { PictureDesk } from '../pipeline/pictures/picture-desk.ts';
import type { PushDesk } from '../pipeline/schedule/push.ts';
import type { NewsReader, OutletFilter, Page } from '../store/news-reader.ts';
import { notWritable } from '../store/not-writable.ts';
import type { AccessOffice } from './access/access-office.ts';
import { accessRoutes } from './access/access-routes.ts';
import { frameFor } from './access/frame.ts';
import { gate } from './access/gate.ts';
import { refusal, whoAsks } from './access/refusal.ts';
import { rightsRoutes } from './access/rights-routes.ts';
import { loadAssets } from './assets.ts';
import { type HealthDesk, healthRoutes } from './health-routes.ts';
import { packAnswers, takesGzip } from './pack.ts';
import type { PageCache } from './page-cache.ts';
import { articlePage } from './pages/article-page.ts';
import { factsPage } from './pages/facts-page.ts';
import { frontPage } from './pages/front-page.ts';
import { messagePage } from './pages/message-page.ts';
import { outletPage } from './pages/outlet-page.ts';
import { outletsPage } from './pages/outlets-page.ts';
import { revisionsPage } from './pages/revisions-page.ts';
import { searchPage } from './pages/search-page.ts';
import { storyPage } from './pages/story-page.ts';
import { articleTitle } from './parts/article-list.ts';
import type { PageHead } from './parts/layout.ts';
import { articlePath, factsPath, outletPath, revisionsPath, shorten, storyPath } from './parts/links.ts';
import type { Html } from './parts/markup.ts';
import { pageNumber, STORY_PAGE } from './parts/paging.ts';
import { pictureRoutes } from './picture-routes.ts';
import { pushRoutes } from './push-routes.ts';
import { type SourcesOffice, sourcesRoutes } from './sources-routes.ts';
import { type StoriesOffice, storiesRoutes } from './stories-routes.ts';
import type { Steering } from './story/together-section.ts';
import { removedPage } from './takedown/removed-page.ts';
import { type TakedownRoutesOptions, takedownRoutes } from './takedown/takedown-routes.ts';

/** What the pages need. Importing this module does nothing; `createWebApp` reads the static files and opens nothing. */
export interface WebOptions {
  readonly reader: NewsReader;
  /** What whoever asks may see of it; all of it unless told. */
  readonly readerFor?: (context: Context) => NewsReader;
  readonly clock: Clock;
  /** Stories, articles or results on one page; 30 unless told. */
  readonly pageSize?: number;
  /** Where sources are looked through and changed; without it there is no such page. */
  readonly sources?: SourcesOffice;
  /** Where stories are explained and people rule about them; without it there are no such pages. */
  readonly stories?: StoriesOffice;
  /** Who may come in, and their accounts; without it whoever sits at the machine may do everything, others may look. */
  readonly access?: AccessOffice;
  /** What operators decide about what is shown of outlets; without it there is no such page. */
  readonly texts?: ShownTexts;
  /** Where pictures of others come from; without it none are shown. */
  readonly pictures?: PictureDesk;
  /** What supervisors and Prometheus are told. */
  readonly health?: HealthDesk;
  /** Keeps pages for a moment; without it each is made when it is asked for. */
  readonly cache?: PageCache;
  /** Where owners of content have it removed; without it there are no such pages. */
  readonly takedowns?: Pick<TakedownRoutesOptions, 'desk' | 'publicUrl'>;
  /** Where hubs tell of news (WebSub), if they can reach us. */
  readonly push?: PushDesk;
  /** Further routes under the same headers, such as the JSON API. */
  readonly routes?: Hono;
  /** Told of every error that became a page. */
  readonly onError?: (error: Error, path: string) => void;
}

const LONGEST_QUERY = 300;
/** Articles beside each other against the facts of a story. */
const FACT_COLUMNS = 24;
/** Each version shows its whole text with its changes. */
const VERSIONS_ON_PAGE = 10;

/** All pages of Headwater as one application: render on the server, no inline script or style, no outside request. */
export function createWebApp(options: WebOptions): Hono {
  const { clock } = options;
  const readerFor = options.readerFor ?? (() => options.reader);
  const pageSize = options.pageSize ?? 30;
  const assets = loadAssets();
  const frame = frameFor(assets.addresses);
  const app = new Hono();
  const show = (context: Context, head: PageHead, main: Html, status: 200 | 404 | 410 | 500 | 503 = 200) =>
    context.html(frame(context, head, main), status);
  const notFound = (context: Context, what: string) =>
    show(context, { title: 'Not found', path: '', noIndex: true }, messagePage('Not found', what), 404);
  const noArticle = async (context: Context, id: string) => {
    const removed = (await options.takedowns?.desk.removed(id)) ?? null;
    if (removed === null) return notFound(context, 'There is no article at this address.');
    const head = { title: 'Removed at its owner’s request', path: '', noIndex: true };
    return show(context, head, removedPage(removed), 410);
  };
  const steering = (context: Context): Steering => ({
    isExplained: options.stories !== undefined,
    mayChange: options.stories !== undefined && refusal(context, 'rule-stories', 'look') === null,
  });
  const slice = (page: number): Page => ({ offset: (page - 1) * pageSize, limit: pageSize });

  app.use(pageHeaders());
  if (options.access !== undefined) app.use(gate(options.access, frame));
  if (options.cache !== undefined) app.use(options.cache.middleware);
  app.use(packAnswers());

  app.get('/', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const { total, stories } = await readerFor(context).frontPage(slice(page));
    const main = frontPage({ stories, total, page, pageSize, now: clock.now() });
    return show(context, { title: 'Headwater', path: page === 1 ? '/' : `/?page=${page}` }, main);
  });

  app.get('/story/:id', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const view = await readerFor(context).story(context.req.param('id'), {
      offset: (page - 1) * STORY_PAGE,
      limit: STORY_PAGE,
    });
    if (view === null)
      return notFound(context, 'There is no story at this address. It may have become part of another.');
    if (view.story.id !== context.req.param('id')) return context.redirect(storyPath(view.story.id));
    const title = shorten(view.story.headline, 120);
    const head = { title, path: storyPath(view.story.id, page) };
    return show(context, head, storyPage(view, steering(context)));
  });

  app.get('/story/:id/facts', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const columnsPage = pageNumber(context.req.query('articles'));
    const matrix = await readerFor(context).facts(context.req.param('id'), {
      facts: { offset: (page - 1) * pageSize, limit: pageSize },
      articles: { offset: (columnsPage - 1) * FACT_COLUMNS, limit: FACT_COLUMNS },
    });
    if (matrix === null) return notFound(context, 'There is no story at this address.');
    if (matrix.story.id !== context.req.param('id')) return context.redirect(factsPath(matrix.story.id));
    const title = `Facts: ${shorten(matrix.story.headline, 110)}`;
    const main = factsPage({ matrix, page, pageSize, columnsPage, columns: FACT_COLUMNS });
    return show(context, { title, path: factsPath(matrix.story.id), noIndex: true }, main);
  });

  app.get('/article/:id', async (context) => {
    const view = await readerFor(context).article(context.req.param('id'));
    if (view === null) return noArticle(context, context.req.param('id'));
    const mark = markedSpan(context.req.query('mark'), view.article.text.length);
    const head = { title: shorten(articleTitle(view.article), 120), path: articlePath(view.article.id) };
    return show(
      context,
      head,
      articlePage(view, mark, { ...steering(context), showsPictures: options.pictures !== undefined }),
    );
  });

  app.get('/article/:id/revisions', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const view = await readerFor(context).revisions(context.req.param('id'), {
      offset: (page - 1) * VERSIONS_ON_PAGE,
      limit: VERSIONS_ON_PAGE,
    });
    if (view === null) return noArticle(context, context.req.param('id'));
    const title = `Versions of ${shorten(articleTitle(view.article), 100)}`;
    const head = { title, path: revisionsPath(view.article.id), noIndex: true };
    return show(context, head, revisionsPage(view, page, VERSIONS_ON_PAGE));
  });

  app.get('/outlets', async (context) =>
    show(context, { title: 'Outlets', path: '/outlets' }, outletsPage(await readerFor(context).outlets())),
  );

  app.get('/outlet/:domain', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const filter = outletFilter(context.req.query());
    const view = await readerFor(context).outlet(context.req.param('domain'), slice(page), filter);
    if (view === null) return notFound(context, 'No article of this outlet is stored.');
    const head = { title: view.outlet.name, path: outletPath(view.outlet.domain) };
    return show(context, head, outletPage({ view, filter, page, pageSize }));
  });

  app.get('/search', async (context) => {
    const query = (context.req.query('q') ?? '').trim().slice(0, LONGEST_QUERY);
    const page = pageNumber(context.req.query('page'));
    const results = query === '' ? null : await readerFor(context).search(query, slice(page));
    const head = {
      title: query === '' ? 'Search' : `Search: ${shorten(query, 80)}`,
      path: '/search',
      query,
      noIndex: true,
    };
    return show(context, head, searchPage({ query, results, page, pageSize }));
  });

  app.get('/assets/:name', (context) => {
    const file = assets.file(context.req.param('name'));
    if (file === null) return notFound(context, 'There is no such file.');
    const age = context.req.query('v') === undefined ? 'no-cache' : 'public, max-age=31536000, immutable';
    const headers = { 'Content-Type': file.type, 'Cache-Control': age, Vary: 'Accept-Encoding' };
    return takesGzip(context.req.header('accept-encoding'))
      ? context.body(file.packed, 200, { ...headers, 'Content-Encoding': 'gzip' })
      : context.body(file.body, 200, headers);
  });

  app.get('/health', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /search\n'));
  if (options.sources !== undefined) {
    const head = { title: 'Sources', path: '/sources', noIndex: true };
    const sourcesFrame = (context: Context, main: Html) => frame(context, head, main);
    app.route('/', sourcesRoutes({ office: options.sources, clock, frame: sourcesFrame }));
  }
  if (options.stories !== undefined) {
    app.route('/', storiesRoutes({ office: options.stories, readerFor, frame }));
  }
  if (options.access !== undefined)
    app.route('/', accessRoutes({ office: options.access, assets: assets.addresses, frame }));
  if (options.texts !== undefined) app.route('/', rightsRoutes({ texts: options.texts, frame }));
  if (options.pictures !== undefined) {
    const { texts } = options;
    const mayShow = async (context: Context, article: string) =>
      texts === undefined || texts.shows(whoAsks(context), article);
    app.route('/', pictureRoutes({ desk: options.pictures, mayShow }));
  }
  if (options.health !== undefined) app.route('/', healthRoutes(options.health));
  if (options.takedowns !== undefined) app.route('/', takedownRoutes({ ...options.takedowns, frame }));
  if (options.push !== undefined) app.route('/', pushRoutes(options.push));
  if (options.routes !== undefined) app.route('/', options.routes);

  app.notFound((context) => notFound(context, 'There is no page at this address.'));
  app.onError((error, context) => {
    options.onError?.(error, context.req.path);
    const waits = notWritable(error);
    if (waits !== null)
      return show(
        context,
        { title: 'Not now', path: '', noIndex: true },
        messagePage('Not now', waits.message),
        503,
      );
    const message = 'This page could not be made. The fault is ours; please try again.';
    return show(
      context,
      { title: 'Error', path: '', noIndex: true },
      messagePage('Something went wrong', message),
      500,
    );
  });
  return app;
}

/** Nothing but our own files: no inline script or style, no frames, no plug-ins, no referrer told to others. */
function pageHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      // Passkeys are made and used by a script of ours that asks us.
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Headwater is often served without TLS on one's own machine; a proxy in front adds this where it is right.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
  });
}

/** Which articles a query asks for; what is no kind and no domain is not asked for. */
function outletFilter({ kind, source, credit, changed }: Record<string, string>): OutletFilter {
  const known = ARTICLE_KINDS.find((candidate) => candidate === kind);
  return {
    ...(known === undefined ? {} : { kind: known }),
    ...(source === undefined || source === '' ? {} : { source: source.slice(0, LONGEST_QUERY) }),
    ...(credit === 'given' || credit === 'withheld' ? { credit } : {}),
    ...(changed === 'yes' ? { changed } : {}),
  };
}

/** `mark=120-164`: a span of the text to be marked; null for anything that is not one. */
function markedSpan(value: string | undefined, length: number): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '');
  if (match === null) return null;
  const span = { start: Number(match[1]), end: Math.min(Number(match[2]), length) };
  return span.start < span.end ? span : null;
}
