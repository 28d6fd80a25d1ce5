import { afterEach, describe, expect, it } from 'vitest';
import { createGuardedReader, type GuardedReader } from '../guarded-reader.ts';

const URL_GIVEN = 'https://a.example/feed';
const ITEM =
  '<item><title>One</title><link>https://a.example/1</link><description>&lt;p&gt;Some words&lt;/p&gt;</description></item>';
const feedOf = (items: number) => `<rss version="2.0"><channel><title>x</title>${ITEM.repeat(items)}`;
const page = (text: string) => ({ url: URL_GIVEN, contentType: 'text/xml', body: Buffer.from(text) });
const item = (text: string) => ({ source: 'feed.xml', url: null, contentType: null, body: text });

let reader: GuardedReader;
afterEach(() => reader.close());

describe('reading what documents list', () => {
  it('ends one that takes too long, without holding up anything else, and reads the next', async () => {
    reader = createGuardedReader({ heapMegabytes: 256, timeoutMilliseconds: 300 });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const slow = await reader.listings.readSource(page(feedOf(60_000)));
    clearInterval(timer);
    expect(slow).toMatchObject({ kind: 'unreadable', outcome: 'timed-out' });
    expect(turns).toBeGreaterThan(20);
    expect(await reader.listings.readSource(page(feedOf(2)))).toMatchObject({
      kind: 'feed',
      feed: { entries: [{}, {}] },
      hints: { hubs: [] },
    });
  }, 60_000);

  it('ends one that needs too much memory, and says so', async () => {
    reader = createGuardedReader({ heapMegabytes: 24, timeoutMilliseconds: 30_000 });
    expect(await reader.listings.takeApart(item(feedOf(60_000)))).toEqual([
      {
        source: 'feed.xml',
        url: null,
        outcome: 'reader-failed',
        message: 'Reading what it lists failed. It needed more than 24 MB of memory.',
      },
    ]);
  }, 60_000);

  it('gives of a page its links and the feeds that it names', async () => {
    reader = createGuardedReader({ heapMegabytes: 128, timeoutMilliseconds: 15_000 });
    const html =
      '<html><link rel="alternate" type="application/rss+xml" href="/rss"><a href="/2026/11/bridge-closes">Bridge over the Salt Creek closes</a></html>';
    expect(await reader.listings.readSource(page(html))).toMatchObject({
      kind: 'page',
      feeds: { named: [{ url: 'https://a.example/rss' }] },
      links: [{ url: 'https://a.example/2026/11/bridge-closes' }],
    });
  }, 60_000);
});
