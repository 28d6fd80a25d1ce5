import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOutletCatalogue } from '../../../core/outlet-catalogue.ts';
import type { NewSource } from '../../../core/source.ts';
import type { FetchedPage, NotFetched, NotModified, Validators } from '../../../fetch/fetcher.ts';
import { silentLogger } from '../../../log/logger.ts';
import type { SiteStatements } from '../../../rights/site-statements.ts';
import { DEFAULT_LIMITS } from '../../../sources/polling-policy.ts';
import { listSources } from '../../../store/sources/source-list.ts';
import { addSources, sourceById, sourceId } from '../../../store/sources/sources.ts';
import { openSqliteStore } from '../../../store/sqlite/open-sqlite-store.ts';
import { listingsHere } from '../../listing/testing/listings-here.ts';
import type { TakeInItem } from '../../take-in-item.ts';
import { NetworkWatch } from '../network-watch.ts';
import { pollSource } from '../poll-source.ts';
import type { PushDoor, ScheduleContext } from '../schedule-context.ts';

/** What the web of a test answers: a body, or an outcome, or more of the answer. */
export type Reply = string | NotFetched | (Partial<FetchedPage> & { readonly text: string }) | NotModified;

/** A real store, a clock that is moved by hand, and a web that is a table of addresses. */
export function openSchedule(push: PushDoor | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-schedule-'));
  const store = openSqliteStore(folder);
  const web = new Map<string, Reply>();
  const sites = new Map<string, SiteStatements>();
  const asked: { url: string; validators: Validators | null }[] = [];
  const taken: TakeInItem[] = [];
  let now = Date.parse('2026-11-22T10:00:00Z');
  const clock = { now: () => new Date(now) };

  async function ask(url: string, validators: Validators | null) {
    asked.push({ url, validators });
    const reply = web.get(url) ?? { outcome: 'not-found', message: `${url} answered 404` };
    if (typeof reply !== 'string' && !('text' in reply)) return reply;
    const { text, ...more } = typeof reply === 'string' ? { text: reply } : reply;
    const headers = { 'content-type': 'text/html', ...more.headers };
    const body = new TextEncoder().encode(text);
    const fetchedAt = clock.now().toISOString();
    const page = { requestedUrl: url, url, status: 200, contentType: null, body, fetchedAt };
    return { outcome: 'fetched' as const, ...page, ...more, headers } as FetchedPage;
  }

  const context: ScheduleContext = {
    store,
    fetcher: {
      fetch: async (url) => (await ask(url, null)) as FetchedPage | NotFetched,
      fetchIfChanged: ask,
      statements: async (url) => sites.get(new URL(url).origin) ?? null,
      readyAt: () => 0,
    },
    catalogue: createOutletCatalogue([]),
    clock,
    listings: listingsHere,
    log: silentLogger,
    limits: DEFAULT_LIMITS,
    random: () => 0,
    takeIn: async (items) => taken.push(...items),
    push,
    isStopped: () => false,
  };
  const network = new NetworkWatch({ clock, log: silentLogger, probeMilliseconds: 30_000 });
  return {
    context,
    network,
    web,
    /** What sites say of their rights, by origin. */
    sites,
    asked,
    taken,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    async add(url: string, more: Partial<NewSource> = {}) {
      const source = {
        url,
        kind: 'feed',
        title: null,
        outlet: null,
        pack: null,
        language: null,
        ...more,
      } as const;
      await addSources(store.write, [source], clock.now());
    },
    async poll(url: string) {
      const source = await sourceById(store.write, sourceId(url));
      if (source === null) throw new Error(`${url} is not watched`);
      return pollSource(source, context, network);
    },
    list: () => listSources(store.read, clock.now()),
    entries: () => store.read.selectFrom('entries').selectAll().orderBy('key').execute(),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A feed with these items, newest first. */
export function rss(items: readonly string[], channel = ''): string {
  const entries = items.map(
    (name) =>
      `<item><title>${name}</title><link>https://a.example/2026/${name}</link><description>About ${name}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Harbor Post</title><link>https://a.example/</link>${channel}${entries.join('')}</channel></rss>`;
}
