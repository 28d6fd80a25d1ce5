import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../log/logger.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import type { SiteStatements } from '../../rights/site-statements.ts';
import type { NewsReader } from '../../store/news-reader.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import type { Store } from '../../store/store.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import { rebuild } from '../rebuild.ts';
import { searchWords } from '../search-words.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';

const URL_GIVEN = 'https://news.example/2026/lock-repair';
const DAY = 86_400_000;
const QUIET: SiteStatements = { agent: 'Headwater', robots: null, tdmrep: null, aiTxt: null, licences: [] };
const RESERVED: SiteStatements = {
  ...QUIET,
  tdmrep: {
    url: 'https://news.example/.well-known/tdmrep.json',
    text: '[{"location": "/2026/*", "tdm-reservation": 1}]',
  },
};

let folder: string;
let store: Store;
let pipeline: Pipeline;
let reader: NewsReader;
let now: number;
const clock = { now: () => new Date(now) };
const queue = createSqliteQueue({ clock, backOffMilliseconds: 1 });

async function open(): Promise<void> {
  store = openSqliteStore(folder);
  reader = createSqliteNewsReader(store.read, searchWords);
  pipeline = await startPipeline({
    store,
    queue,
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: { size: 1, heapMegabytes: 256, timeoutMilliseconds: 20_000, outlets: [] },
  });
}
async function close(): Promise<void> {
  await pipeline.close();
  await store.close();
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-revisit-'));
  now = Date.parse('2026-11-22T08:00:00.000Z');
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

function page(head = '', more: Partial<CapturedItem> = {}): CapturedItem {
  const text = Array.from(
    { length: 8 },
    (_, day) => `<p>On day ${day} the harbour board of Lindmouth heard engineers on the cracked lock.</p>`,
  );
  const url = more.url ?? URL_GIVEN;
  return {
    source: url,
    contentType: 'text/html',
    body: `<html lang="en"><head><title>Lock will be repaired</title>${head}</head><body><article><h1>Lock will be repaired</h1>${text.join('')}</article></body></html>`,
    status: 200,
    headers: [['etag', '"1"']],
    site: QUIET,
    firstSeen: clock.now().toISOString(),
    ...more,
    url,
  };
}
async function work(...items: TakeInItem[]): Promise<void> {
  await pipeline.takeIn(items);
  await pipeline.idle();
}
async function articleOf(url = URL_GIVEN) {
  const row = await store.read.selectFrom('articles').select('id').where('url', '=', url).executeTakeFirst();
  return row === undefined ? null : reader.article(row.id);
}
const found = async () => (await reader.search('engineers', { offset: 0, limit: 10 })).total;
/** In how many files of the archive the text is, and in how many rows. */
async function kept() {
  const files = readdirSync(join(folder, 'captures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => gunzipSync(readFileSync(join(entry.parentPath, entry.name))).toString());
  const rows = await store.read.selectFrom('revisions').select('text').execute();
  const has = (texts: readonly string[]) =>
    texts.filter((text) => text.includes('On day 5 the harbour')).length;
  return [has(files), has(rows.map(({ text }) => text))];
}
const unchanged = (headers: readonly (readonly [string, string])[], site = QUIET): TakeInItem => ({
  source: URL_GIVEN,
  url: URL_GIVEN,
  outcome: 'unchanged',
  message: '',
  said: { url: URL_GIVEN, headers, site, at: clock.now().toISOString() },
});

describe('a text that its publisher lets be kept no longer', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await work(page());
    expect(await kept()).toEqual([1, 1]);
    expect(await found()).toBe(1);
    now += DAY;
  });

  it.each<[string, () => TakeInItem, string]>([
    [
      'a later capture of the page says so',
      () => page('<meta name="robots" content="noarchive">'),
      'robots-meta',
    ],
    ['the page has moved behind a paywall', () => page('', { paywall: 'for members' }), 'paywall'],
    [
      'the answer that it has not changed says so',
      () => unchanged([['x-robots-tag', 'noarchive']]),
      'x-robots-tag',
    ],
    ['its site says so when it is asked again', () => unchanged([], RESERVED), 'tdmrep'],
    [
      'its site says so with another page',
      () =>
        page('', {
          url: 'https://news.example/2025/other',
          body: 'Nothing.',
          contentType: 'text/plain',
          site: RESERVED,
        }),
      'tdmrep',
    ],
  ])('is let go of where %s', async (_name, later, signal) => {
    await work(later());
    expect(await kept()).toEqual([0, 0]);
    expect(await found()).toBe(0);
    const view = await articleOf();
    expect(view?.article).toMatchObject({ title: 'Lock will be repaired', text: '' });
    expect(view?.rights).toMatchObject({ text: 'none' });
    expect(view?.rights?.rules.map((rule) => rule.signal)).toContain(signal);
    const outcomes = await store.read.selectFrom('outcomes').select('message').execute();
    expect(outcomes.map(({ message }) => message)).toContain(
      'Its publisher lets its text be kept no longer.',
    );
    await close();
    await open();
    await rebuild({ store, queue });
    await pipeline.idle();
    expect(await kept()).toEqual([0, 0]);
  });

  it('stays where only another form of the page says so, or another site', async () => {
    const head = `<link rel="canonical" href="${URL_GIVEN}"><meta name="robots" content="noindex">`;
    await work(
      page(head, { url: 'https://news.example/amp/2026/lock-repair' }),
      page('', { url: 'https://other.example/2026/other', body: 'Nothing.', site: RESERVED }),
    );
    expect((await kept())[0]).toBe(1);
  });

  it('is cut further where less of it may be shown', async () => {
    await work(unchanged([['x-robots-tag', 'max-snippet:60']]));
    expect((await articleOf())?.article.text).toBe(
      'On day 0 the harbour board of Lindmouth heard engineers on',
    );
    now += DAY;
    await work(unchanged([['x-robots-tag', 'max-snippet:25']]));
    expect((await articleOf())?.article.text).toBe('On day 0 the harbour');
    expect(
      (await reader.revisions((await articleOf())?.article.id ?? '', { offset: 0, limit: 9 }))?.total,
    ).toBe(1);
  });
});

it('looks again at a site that says something else, not where one page names a licence of its own', async () => {
  const licence = {
    url: 'https://news.example/licence.xml',
    text: '<rsl xmlns="https://rslstandard.org/rsl"></rsl>',
  };
  const jobs = () =>
    store.read.selectFrom('meta').select('value').where('key', 'like', 'said by %').execute();
  await work(page('', { site: { ...QUIET, licences: [licence] } }));
  expect(await jobs()).toEqual([]);
  const robots = { url: 'https://news.example/robots.txt', fields: [], licences: ['/licence.xml'] };
  await work(
    page('', { url: 'https://news.example/2026/other', site: { ...QUIET, robots, licences: [licence] } }),
  );
  expect(await jobs()).toHaveLength(1);
}, 60_000);

describe('what has its time', { timeout: 60_000 }, () => {
  it('goes when a page was to be shown until then', async () => {
    await work(page('<meta name="robots" content="unavailable_after: 25 Nov 2026 15:00:00 GMT">'));
    expect(await kept()).toEqual([1, 1]);
    now = Date.parse('2026-11-25T15:00:01Z');
    pipeline.wake();
    await pipeline.idle();
    expect(await kept()).toEqual([0, 0]);
    expect((await articleOf())?.rights).toMatchObject({ text: 'none' });
  });

  it('is read when the embargo of an agency’s item ends, after a restart too', async () => {
    const item = {
      uri: 'tag:agency.example,2026:lock',
      type: 'text',
      pubstatus: 'usable',
      embargoed: '2026-11-22T12:00:00+01:00',
      versioncreated: '2026-11-22T07:00:00Z',
      headline: 'Lock will be repaired',
      body_text:
        'The harbour board of Lindmouth heard engineers on the cracked lock and chose the dearer repair.',
    };
    await work({
      source: 'lock.json',
      url: null,
      contentType: 'application/json',
      body: JSON.stringify(item),
    });
    expect(await reader.outcomes()).toEqual({ embargoed: 1 });
    await close();
    await open();
    now = Date.parse('2026-11-22T10:58:00Z');
    pipeline.wake();
    await pipeline.idle();
    expect(await reader.outcomes()).toEqual({ embargoed: 1 });
    now = Date.parse('2026-11-22T11:00:01Z');
    pipeline.wake();
    await pipeline.idle();
    expect(await reader.outcomes()).toEqual({ article: 1, embargoed: 1 });
    const { articles } = await reader.search('engineers', { offset: 0, limit: 10 });
    expect(articles).toMatchObject([
      { title: 'Lock will be repaired', firstSeen: '2026-11-22T11:00:01.000Z' },
    ]);
    await close();
    await open();
    await rebuild({ store, queue });
    await pipeline.idle();
    expect(await reader.outcomes()).toEqual({ article: 1, embargoed: 1 });
  });
});
