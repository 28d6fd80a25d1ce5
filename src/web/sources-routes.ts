import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Clock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import type { Source } from '../core/source.ts';
import type { Addition, SourceDesk, WatchStatus } from '../pipeline/schedule/source-desk.ts';
import { refusal } from './access/refusal.ts';
import { SOURCE_VIEWS, type SourcesNotice, type SourceView, sourcesPage } from './pages/sources-page.ts';
import type { Html } from './parts/markup.ts';
import { pageNumber } from './parts/paging.ts';
import { publicSource } from './parts/public-source.ts';

/** Where the page of sources gets what it shows, and does what it is asked to. */
export interface SourcesOffice {
  readonly desk: SourceDesk;
  readonly status: () => WatchStatus;
}

export interface SourcesRoutesOptions {
  readonly office: SourcesOffice;
  readonly clock: Clock;
  /** Puts a page into the frame of all pages. */
  readonly frame: (context: Context, main: Html) => Html;
}

const LONGEST_FORM = 10_000;
const LARGEST_LIST = 5_000_000;
const ON_PAGE = 50;

/** The page of sources and its forms, which work without scripts. */
export function sourcesRoutes({ office, clock, frame }: SourcesRoutesOptions): Hono {
  const app = new Hono();
  const { desk } = office;

  const mayChange = (context: Context) => refusal(context, 'change-sources', 'look') === null;

  async function sourcesFor(context: Context): Promise<readonly Source[]> {
    const sources = await desk.list();
    return mayChange(context) ? sources : sources.map(publicSource);
  }

  async function show(context: Context, notice: SourcesNotice | null, status: 200 | 403 | 422 = 200) {
    const view = viewNamed(context.req.query('show'));
    const main = sourcesPage({
      sources: await sourcesFor(context),
      packs: desk.packs(),
      status: office.status(),
      mayChange: mayChange(context),
      notice,
      view,
      page: pageNumber(context.req.query('page')),
      pageSize: ON_PAGE,
      now: clock.now(),
    });
    return context.html(frame(context, main), status, { 'Cache-Control': 'no-store' });
  }

  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (context) => context.text('That is more than this form takes.', 413) });

  app.get('/sources.opml', async (context) =>
    context.body(desk.exportList(await sourcesFor(context)), 200, {
      'Content-Type': 'text/x-opml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="headwater-sources.opml"',
    }),
  );

  app.post('/sources/import', limit(LARGEST_LIST), async (context) => {
    const refused = refusal(context, 'change-sources', 'change');
    if (refused !== null) return show(context, { failed: true, words: refused }, 403);
    const { list } = await context.req.parseBody();
    try {
      const { added, skipped } = await desk.importList(list instanceof File ? await list.text() : '');
      if (skipped.length === 0) return context.redirect(`/sources?did=added&count=${added.length}`, 303);
      const words = `${DEEDS['added']?.(added.length)} ${skipped.length} could not be taken over: ${skipped.slice(0, 5).join('; ')}.`;
      return show(context, { failed: true, words }, 422);
    } catch (error) {
      if (!(error instanceof HeadwaterError)) throw error;
      return show(context, { failed: true, words: error.message }, 422);
    }
  });

  app.use('/sources', limit(LONGEST_FORM));
  app.use('/sources/*', limit(LONGEST_FORM));

  app.get('/sources', (context) =>
    show(context, noticeOf(context.req.query('did'), context.req.query('count'))),
  );

  app.post('/sources', async (context) => {
    const refused = refusal(context, 'change-sources', 'change');
    if (refused !== null) return show(context, { failed: true, words: refused }, 403);
    const form = await context.req.parseBody();
    const [address, pack] = [field(form['address']), field(form['pack'])];
    const addition =
      pack !== '' ? await desk.addPack(pack) : address === '' ? null : await desk.addAddress(address, null);
    const failure = failureOf(addition, pack);
    if (failure !== null) return show(context, { failed: true, words: failure }, 422);
    return context.redirect(`/sources?did=added&count=${addition?.added.length ?? 0}`, 303);
  });

  for (const [action, did] of [
    ['pause', 'paused'],
    ['resume', 'resumed'],
    ['remove', 'removed'],
  ] as const) {
    app.post(`/sources/${action}`, async (context) => {
      const refused = refusal(context, 'change-sources', 'change');
      if (refused !== null) return show(context, { failed: true, words: refused }, 403);
      const id = field((await context.req.parseBody())['source']);
      if (id === '' || (await desk.list(id)).length === 0)
        return show(context, { failed: true, words: 'This source is not watched any more.' }, 422);
      await desk[action]([id]);
      return context.redirect(`/sources?did=${did}&count=1`, 303);
    });
  }
  return app;
}

function field(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function failureOf(addition: Addition | null, pack: string): string | null {
  if (addition === null)
    return pack === '' ? 'Give an address, a domain or a pack.' : `There is no pack “${pack}”.`;
  return addition.failure === null ? null : `Nothing was added. ${addition.failure.message}.`;
}

const DEEDS: Readonly<Record<string, (count: number) => string>> = {
  added: (count) =>
    count === 0 ? 'All of that is watched already.' : `${count} ${count === 1 ? 'source' : 'sources'} added.`,
  paused: () => 'The source is not asked until it is resumed.',
  resumed: () => 'The source is asked again.',
  removed: () => 'The source is not watched any more. Its articles stay.',
};

function noticeOf(did: string | undefined, count: string | undefined): SourcesNotice | null {
  const words = Object.hasOwn(DEEDS, did ?? '') ? DEEDS[did ?? ''] : undefined;
  return words === undefined || !/^\d{1,6}$/.test(count ?? '')
    ? null
    : { failed: false, words: words(Number(count)) };
}

function viewNamed(name: string | undefined): SourceView {
  return SOURCE_VIEWS.find((view) => view === name) ?? 'all';
}
