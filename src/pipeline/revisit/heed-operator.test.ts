import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShownTexts, type ShownTexts } from '../../access/shown-texts.ts';
import { type FeedEntry, NOTHING_CLAIMED } from '../../core/feed.ts';
import { silentLogger } from '../../log/logger.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { insertCapture } from '../../store/captures/captures.ts';
import { validatorsOf } from '../../store/captures/validators-of.ts';
import type { NewsReader } from '../../store/news-reader.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import type { Store } from '../../store/store.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { entryItem } from '../gather/gather-document.ts';
import { outletOfAddress } from '../operator-rules.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import { rebuild } from '../rebuild.ts';
import { searchWords } from '../search-words.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';
import { heedOperator, heedOutletJob } from './heed-operator.ts';
import { HEED_JOB } from './heed-words.ts';

const OWN = 'https://news.example/2026/lock-repair';
const OTHER = 'https://other.example/2026/lock-repair';
const EDITION = 'https://news-world.example/2026/lock-repair';
const FEED_ONLY = 'https://news.example/2026/ferry-stops';
const DAY = 86_400_000;

let folder: string;
let store: Store;
let pipeline: Pipeline;
let reader: NewsReader;
let texts: ShownTexts;
let now: number;
const clock = { now: () => new Date(now) };
const queue = createSqliteQueue({ clock, backOffMilliseconds: 1 });

function openStore(): void {
  store = openSqliteStore(folder);
  reader = createSqliteNewsReader(store.read, searchWords);
  texts = createShownTexts({
    store,
    clock,
    reader,
    visitors: { text: 'full', words: null },
    outletOf: outletOfAddress([]),
    keepLess: (tx, domain) => heedOperator(tx, domain, queue),
  });
}
async function start(): Promise<void> {
  pipeline = await startPipeline({
    store,
    queue,
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: {
      size: 1,
      heapMegabytes: 256,
      timeoutMilliseconds: 20_000,
      outlets: [
        {
          domain: 'news.example',
          name: 'The Lindmouth News',
          otherDomains: ['news-world.example'],
          aliases: [],
          ambiguousAliases: [],
          owner: null,
          country: null,
          languages: ['en'],
          kind: 'newspaper',
        },
      ],
    },
  });
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-keep-'));
  now = Date.parse('2026-11-22T08:00:00.000Z');
  openStore();
  await start();
});
afterEach(async () => {
  await pipeline.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, day) => `<p>On day ${day} the harbour board of Lindmouth heard engineers on the cracked lock.</p>`,
).join('');
const SAID = 'lock will hold until spring';
const QUOTE = `<p>“The ${SAID},” said Ada Quellmark, the engineer of the board.</p>`;
function claims(url: string, text: string): FeedEntry {
  return { ...NOTHING_CLAIMED, id: url, url, title: 'Lock will be repaired', summary: text, content: text };
}
const BODY = `<html lang="en"><head><title>Lock will be repaired</title><meta property="article:published_time" content="2026-11-21T10:00:00Z"></head><body><article><h1>Lock will be repaired</h1>${PARAGRAPHS}</article></body></html>`;
const quoting = () => ({ body: BODY.replace('</article>', `${QUOTE}</article>`) });
function page(url: string, more: Partial<CapturedItem> = {}): CapturedItem {
  return {
    source: url,
    url,
    contentType: 'text/html',
    body: BODY,
    status: 200,
    headers: [['etag', '"1"']],
    firstSeen: clock.now().toISOString(),
    ...more,
  };
}
const entry = (): CapturedItem =>
  entryItem({
    entry: claims(FEED_ONLY, PARAGRAPHS),
    feed: { source: 'https://news.example/feed.xml', firstSeen: clock.now().toISOString() },
    feedTitle: 'News',
  });
async function work(...items: TakeInItem[]): Promise<void> {
  await pipeline.takeIn(items);
  await pipeline.idle();
}
async function articleOf(url: string) {
  const row = await store.read.selectFrom('articles').select('id').where('url', '=', url).executeTakeFirst();
  return row === undefined ? null : reader.article(row.id);
}
/** Addresses of those whose text is kept: in the archive, in revisions, in what feeds said. */
async function kept(): Promise<string[][]> {
  const has = (text: string) => text.includes('On day 5 the harbour');
  const captures = await store.read.selectFrom('captures').select(['id', 'url', 'claims']).execute();
  const files = new Map(
    readdirSync(join(folder, 'captures'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => [file.name, gunzipSync(readFileSync(join(file.parentPath, file.name))).toString()]),
  );
  const revisions = await store.read
    .selectFrom('revisions')
    .innerJoin('captures', 'captures.id', 'revisions.capture_id')
    .select(['captures.url', 'revisions.text'])
    .execute();
  const urls = (rows: readonly { readonly url: string | null }[]) => rows.map(({ url }) => url ?? '').sort();
  return [
    urls(captures.filter(({ id }) => has(files.get(`${id}.warc.gz`) ?? ''))),
    urls(revisions.filter(({ text }) => has(text))),
    urls(captures.filter((row) => has(row.claims ?? ''))),
  ];
}
const decide = (keeps: boolean, text: 'none' | 'excerpt' = 'none', words: number | null = null) =>
  texts.override({ domain: 'news.example', text, words, keeps, note: null, by: 'Ada' });
/** All that is told of the stories and found in them. */
async function told(): Promise<string> {
  const wide = { offset: 0, limit: 50 };
  const stories = await store.read.selectFrom('stories').select('id').execute();
  const views = stories.flatMap(({ id }) => [
    reader.story(id),
    reader.decisions(id, wide),
    reader.facts(id, { facts: wide, articles: wide }),
  ]);
  return JSON.stringify([await Promise.all(views), await reader.search('Quellmark', wide)]);
}
/** Names of tables with a row in which some words stand. */
async function rowsWith(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, columns } of await store.read.introspection.getTables()) {
    const has = columns.map((column) => sql`instr(${sql.ref(column.name)}, ${words}) > 0`);
    const table = sql.table(name);
    const { rows } = await sql`select 1 from ${table} where ${sql.join(has, sql` or `)}`.execute(store.read);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
const found = async () =>
  (await reader.search('engineers', { offset: 0, limit: 10 })).articles.map(({ url }) => url).sort();

describe('what an operator decides to keep of an outlet', { timeout: 60_000 }, () => {
  const file = (): CapturedItem => {
    const { status: _, ...rest } = page('https://news.example/2026/own-file', { source: 'saved/own.html' });
    return rest;
  };
  const FILE = 'https://news.example/2026/own-file';
  beforeEach(async () => {
    await work(
      page(OWN, { ...quoting(), claims: claims(OWN, PARAGRAPHS) }),
      page(OTHER, { claims: claims(OTHER, PARAGRAPHS) }),
      page(EDITION, quoting()),
      entry(),
      file(),
    );
    const all = [FEED_ONLY, OWN, FILE, EDITION, OTHER].sort();
    expect(await kept()).toEqual([all, all, [FEED_ONLY, OWN, OTHER].sort()]);
    expect(await told()).toContain(SAID);
    expect(await rowsWith(SAID)).toContain('revisions');
    now += DAY;
  });

  it('deletes nothing where it is for what is shown alone', async () => {
    await decide(false);
    await pipeline.idle();
    expect((await kept())[0]).toHaveLength(5);
    await work(page('https://news.example/2026/later'));
    expect((await kept())[0]).toHaveLength(6);
  });

  it('goes from archive, revisions, search and evidence; link, title and times stay; other outlets too', async () => {
    await decide(true);
    await pipeline.idle();
    // Files of one's own are one's own matter.
    const left = [FILE, OTHER].sort();
    expect(await kept()).toEqual([left, left, [OTHER]]);
    expect(await found()).toEqual(left);
    const view = await articleOf(OWN);
    expect(view?.article).toMatchObject({
      url: OWN,
      title: 'Lock will be repaired',
      text: '',
      published: '2026-11-21T10:00:00Z',
      firstSeen: '2026-11-22T08:00:00.000Z',
    });
    expect(view?.rights?.rules.map(({ signal }) => signal)).toEqual(['operator']);
    expect(await told()).not.toContain(SAID);
    expect(await rowsWith(SAID)).toEqual([]);
    const outcomes = await store.read
      .selectFrom('outcomes')
      .select('message')
      .where('url', '=', OWN)
      .execute();
    expect(outcomes).toEqual([{ message: 'The operator decided to keep its text no longer.' }]);
    const asked = { kind: 'owner' } as const;
    expect((await texts.readerFor(asked).article(view?.article.id ?? ''))?.shown?.because).toBe('operator');
    await pipeline.close();
    await start();
    await rebuild({ store, queue });
    await pipeline.idle();
    expect(await kept()).toEqual([left, left, [OTHER]]);
  });

  it('reaches no disk where it comes later, until the decision is taken back', async () => {
    await decide(true);
    await pipeline.idle();
    const later = [
      'https://news.example/2026/pier',
      'https://news-world.example/2026/pier',
      'https://other.example/2026/pier',
    ];
    await work(...later.map((url) => page(url, { claims: claims(url, PARAGRAPHS) })));
    const third = later[2] ?? '';
    expect(await kept()).toEqual([
      [FILE, OTHER, third].sort(),
      [FILE, OTHER, third].sort(),
      [OTHER, third].sort(),
    ]);
    expect((await articleOf(later[0] ?? ''))?.article.title).toBe('Lock will be repaired');
    expect(await store.read.selectFrom('jobs').select('kind').execute()).toEqual([]);

    // The page is asked for whole, and kept as it comes.
    expect(await validatorsOf(store.read, OWN)).toBeNull();
    expect(await validatorsOf(store.read, OTHER)).not.toBeNull();
    await texts.release('news.example');
    await pipeline.idle();
    expect((await kept())[0]).toHaveLength(3);
    now += DAY;
    await work(page(OWN));
    expect((await kept())[0]).toContain(OWN);
    const view = await articleOf(OWN);
    expect(view?.article.text).toContain('On day 5 the harbour');
    const asked = { kind: 'owner' } as const;
    expect((await texts.readerFor(asked).article(view?.article.id ?? ''))?.shown?.text).toBe('full');
  });

  it('is an excerpt where that is decided, of pages and of what feeds carried, and less where less is', async () => {
    await decide(true, 'excerpt', 10);
    await pipeline.idle();
    const cut = 'On day 0 the harbour board of Lindmouth heard engineers on the cracked lock.';
    expect((await articleOf(OWN))?.article.text).toBe(cut);
    expect((await articleOf(FEED_ONLY))?.article.text).toBe(cut);
    await decide(true, 'excerpt', 4);
    await pipeline.idle();
    for (const url of [OWN, FEED_ONLY])
      expect((await articleOf(url))?.article.text).toBe('On day 0 the harbour board of');
    await decide(true, 'excerpt', 100);
    await pipeline.idle();
    expect((await articleOf(OWN))?.article.text).toBe('On day 0 the harbour board of');
  });

  it('goes on where the program was killed between the decision and the last capture', async () => {
    await pipeline.close();
    await decide(true);
    const waiting = await queue.claim(store.write, HEED_JOB.outlet, 1);
    expect(waiting.map(({ key }) => key)).toEqual(['news.example']);
    // As a process leaves it that was killed while it worked on the job.
    await store.close();
    openStore();
    await start();
    await pipeline.idle();
    const left = [FILE, OTHER].sort();
    expect(await kept()).toEqual([left, left, [OTHER]]);
  });
});

it('looks through captures in turns, and stops where the decision is taken back', async () => {
  await pipeline.close();
  for (let number = 0; number < 1_100; number += 1)
    await insertCapture(store.write, {
      id: `capture_${number}`,
      article_id: `article_${number}`,
      source: `https://news.example/${number}`,
      url: `https://${number % 2 === 0 ? 'news' : 'other'}.example/${number}`,
      first_seen: clock.now().toISOString(),
      content_type: 'text/html',
      status: 200,
      headers: '[]',
      content_hash: '',
      size: 0,
      claims: null,
      rights: null,
    });
  await decide(true);
  const turn = async (): Promise<number> => {
    const [job] = await queue.claim(store.write, HEED_JOB.outlet, 1);
    if (job === undefined) return 0;
    await store.write.transaction().execute(async (tx) => {
      await heedOutletJob(tx, job.key, { queue, outletOf: outletOfAddress([]) });
      await queue.finish(tx, job);
    });
    return 1 + (await turn());
  };
  const judged = async () =>
    (await store.read.selectFrom('captures').select('url').where('rights', 'is not', null).execute()).map(
      ({ url }) => new URL(url ?? '').hostname,
    );
  expect(await turn()).toBe(3);
  expect(await judged()).toEqual(Array(550).fill('news.example'));
  await store.write.updateTable('captures').set({ rights: null }).execute();
  await decide(true);
  await texts.release('news.example');
  expect(await turn()).toBe(1);
  expect(await judged()).toEqual([]);
  await store.write.deleteFrom('jobs').execute();
  await start();
}, 60_000);
