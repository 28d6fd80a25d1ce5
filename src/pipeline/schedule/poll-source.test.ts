import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceById, sourceId } from '../../store/sources/sources.ts';
import { createListingReader } from '../listing/listing-reader.ts';
import { TaskError, type TaskFailure } from '../worker-pool.ts';
import { fetchEntry } from './fetch-entry.ts';
import { pollSource } from './poll-source.ts';
import { openSchedule, rss } from './testing/open-schedule.ts';

const FEED = 'https://a.example/feed';
const HOUR = 3_600_000;

let schedule: ReturnType<typeof openSchedule>;
beforeEach(() => {
  schedule = openSchedule();
});
afterEach(() => schedule.close());

const [one] = [async () => (await schedule.list())[0]];
const waiting = async () =>
  (await schedule.entries()).filter(({ state }) => state === 'waiting').map(({ url }) => url);

describe('asking a source', () => {
  it('puts what is new in line, and keeps what goes with the next request', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, { text: rss(['b', 'a']), headers: { etag: '"1"', 'last-modified': 'yesterday' } });
    expect(await schedule.poll(FEED)).toMatchObject({ outcome: 'feed', entries: 2, fresh: 2 });
    expect(await waiting()).toEqual(['https://a.example/2026/a', 'https://a.example/2026/b']);
    expect(await one()).toMatchObject({ title: 'Harbor Post', failures: 0, waiting: 2, lastError: null });
    schedule.pass(HOUR);
    schedule.web.set(FEED, rss(['c', 'b', 'a']));
    expect(await schedule.poll(FEED)).toMatchObject({ fresh: 1, changed: 0 });
    expect(schedule.asked.at(-1)?.validators).toEqual({ url: FEED, etag: '"1"', lastModified: 'yesterday' });
  });

  it('waits as long as feed and answer wish', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, {
      text: rss(['a'], '<ttl>180</ttl>'),
      headers: { 'cache-control': 'max-age=60' },
    });
    expect((await schedule.poll(FEED)).nextDue).toBe('2026-11-22T13:00:00.000Z');
    const fresh = { outcome: 'unchanged', message: '', url: FEED, fetchedAt: '' } as const;
    schedule.web.set(FEED, { ...fresh, headers: { 'cache-control': 'max-age=18000' } });
    expect(await schedule.poll(FEED)).toMatchObject({
      outcome: 'unchanged',
      nextDue: '2026-11-22T15:00:00.000Z',
    });
  });

  it('tells failures in words and goes on as before when they are over', async () => {
    await schedule.add(FEED);
    const message = 'a.example answered 503 for /feed: it asks for fewer requests';
    schedule.web.set(FEED, { outcome: 'rate-limited', message, retryAt: '2026-11-22T16:00:00.000Z' });
    expect((await schedule.poll(FEED)).nextDue).toBe('2026-11-22T16:00:00.000Z');
    expect(await one()).toMatchObject({
      failures: 1,
      lastError: message,
      lastErrorCode: 'rate-limited',
      lastSuccess: null,
    });
    schedule.web.set(FEED, rss(['a']));
    await schedule.poll(FEED);
    expect(await one()).toMatchObject({ failures: 0, lastError: null });
  });

  it('ends with a source that is gone, and follows one that has moved', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, {
      text: rss(['a']),
      url: 'https://b.example/feed',
      movedTo: 'https://b.example/feed',
    });
    await schedule.poll(FEED);
    expect(await one()).toMatchObject({ url: 'https://b.example/feed', state: 'active' });
    schedule.web.set('https://b.example/feed', { outcome: 'gone', message: 'b.example answered 410' });
    expect(await schedule.poll(FEED)).toMatchObject({ outcome: 'gone', nextDue: null });
    expect(await one()).toMatchObject({ state: 'gone', lastErrorCode: 'gone' });
  });

  it('hears what the site of its pages says of its rights, once a page was fetched', async () => {
    const site = { agent: 'Headwater', robots: null, tdmrep: null, aiTxt: null, licences: [] };
    schedule.sites.set('https://a.example', site);
    await schedule.add(FEED);
    schedule.web.set(FEED, rss(['a']));
    await schedule.poll(FEED);
    expect(schedule.taken).toEqual([]);
    schedule.web.set('https://a.example/2026/a', '<html><p>Text');
    const [entry] = await schedule.entries();
    if (entry !== undefined) await fetchEntry(entry, schedule.context, schedule.network);
    schedule.pass(HOUR);
    await schedule.poll(FEED);
    const url = 'https://a.example/2026/a';
    expect(schedule.taken.slice(1)).toMatchObject([
      { source: url, outcome: 'unchanged', said: { url, site } },
    ]);
  });

  it('notes a gap where all that is listed is new', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, rss(['c', 'b', 'a']));
    await schedule.poll(FEED);
    schedule.pass(HOUR);
    schedule.web.set(FEED, rss(['d', 'c']));
    await schedule.poll(FEED);
    schedule.pass(HOUR);
    schedule.web.set(FEED, rss(['z', 'y', 'x']));
    await schedule.poll(FEED);
    expect((await one())?.days).toEqual([{ day: '2026-11-22', polls: 3, failures: 0, entries: 4, gaps: 1 }]);
  });

  it('says so where a feed has become a page, or nothing that can be read', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, '<html><body><p>We have a new site!</p></body></html>');
    expect(await schedule.poll(FEED)).toMatchObject({
      outcome: 'unsupported-type',
      message: `${FEED} is a page, not a feed`,
    });
    schedule.web.set(FEED, '%PDF-1.7');
    expect(await schedule.poll(FEED)).toMatchObject({ outcome: 'unsupported-type' });
    schedule.web.set(FEED, '<rss version="2.0"><channel><item');
    expect(await schedule.poll(FEED)).toMatchObject({ outcome: 'reader-failed' });
  });

  it('says so where reading a feed takes too long or too much memory', async () => {
    await schedule.add(FEED);
    schedule.web.set(FEED, rss(['a']));
    const failing = (failure: TaskFailure, message: string) => ({
      ...schedule.context,
      listings: createListingReader(() => Promise.reject(new TaskError(failure, message))),
    });
    const source = await sourceById(schedule.context.store.read, sourceId(FEED));
    if (source === null) throw new Error('it is not watched');
    await pollSource(source, failing('timed-out', 'It took more than 15 seconds.'), schedule.network);
    expect(await one()).toMatchObject({
      failures: 1,
      lastErrorCode: 'timed-out',
      lastError: 'Reading what it lists failed. It took more than 15 seconds.',
    });
    const message = 'It needed more than 256 MB of memory.';
    await pollSource(source, failing('died', message), schedule.network);
    expect(await one()).toMatchObject({
      lastErrorCode: 'reader-failed',
      lastError: `Reading what it lists failed. ${message}`,
    });
  });
});

describe('asking a home page', () => {
  const HOME = 'https://a.example/';

  it('finds its feeds, which are watched in its place', async () => {
    await schedule.add(HOME, { kind: 'page', pack: 'kz', outlet: 'a.example' });
    schedule.web.set(
      HOME,
      '<html><link rel="alternate" type="application/rss+xml" href="/feed" title="All"></html>',
    );
    schedule.web.set(
      'https://a.example/robots.txt',
      'Sitemap: https://a.example/news.xml\nSitemap: /all.xml\n',
    );
    expect(await schedule.poll(HOME)).toMatchObject({
      outcome: 'page',
      message: expect.stringContaining(FEED),
    });
    expect((await schedule.list()).map(({ url, kind, pack, outlet }) => [url, kind, pack, outlet])).toEqual([
      [FEED, 'feed', 'kz', 'a.example'],
      ['https://a.example/news.xml', 'sitemap', 'kz', 'a.example'],
    ]);
  });

  it('without a feed watches its links', async () => {
    await schedule.add(HOME, { kind: 'page' });
    schedule.web.set(
      HOME,
      '<html><a href="/2026/11/bridge-closes">Bridge over the Salt Creek closes</a></html>',
    );
    expect(await schedule.poll(HOME)).toMatchObject({ outcome: 'page', fresh: 1 });
    const requests = schedule.asked.length;
    await schedule.poll(HOME);
    expect(schedule.asked.length).toBe(requests + 1);
    expect(await waiting()).toEqual(['https://a.example/2026/11/bridge-closes']);
  });
});

describe('asking a news sitemap', () => {
  const MAP = 'https://a.example/news.xml';
  const page = (name: string, day: string | null) =>
    `<url><loc>https://a.example/${name}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>`;
  const sitemap = (...pages: readonly string[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.join('')}</urlset>`;

  it('fetches what is new, not all that was ever published', async () => {
    await schedule.add(MAP, { kind: 'sitemap' });
    schedule.web.set(
      MAP,
      sitemap(page('new', '2026-11-22'), page('old', '2019-01-01'), page('undated', null)),
    );
    await schedule.poll(MAP);
    expect(await waiting()).toEqual(['https://a.example/new']);
    schedule.web.set(
      MAP,
      sitemap(page('new', '2026-11-22'), page('undated', null), page('undated-too', null)),
    );
    await schedule.poll(MAP);
    expect(await waiting()).toEqual(['https://a.example/new', 'https://a.example/undated-too']);
  });

  it('goes on to the newest sitemaps of an index, news first', async () => {
    await schedule.add(MAP, { kind: 'sitemap' });
    const names = [
      ['2019', '2019-12-31'],
      ['2026', '2026-11-22'],
      ['2025', '2025-12-31'],
      ['google-news', '2020-01-01'],
    ];
    schedule.web.set(
      MAP,
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${names.map(([name, day]) => `<sitemap><loc>https://a.example/${name}.xml</loc><lastmod>${day}</lastmod></sitemap>`).join('')}</sitemapindex>`,
    );
    schedule.web.set('https://a.example/2026.xml', sitemap(page('x', '2026-11-22')));
    await schedule.poll(MAP);
    expect(schedule.asked.map(({ url }) => url.slice(18))).toEqual([
      'news.xml',
      'google-news.xml',
      '2026.xml',
    ]);
    expect(await waiting()).toEqual(['https://a.example/x']);
  });
});
