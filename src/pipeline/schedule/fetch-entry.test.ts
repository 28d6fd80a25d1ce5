import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchEntry } from './fetch-entry.ts';
import { openSchedule, rss } from './testing/open-schedule.ts';

const FEED = 'https://a.example/feed';
const PAGE = 'https://a.example/2026/a';

let schedule: ReturnType<typeof openSchedule>;
beforeEach(async () => {
  schedule = openSchedule();
  await schedule.add(FEED);
});
afterEach(() => schedule.close());

/** Lists a feed of one entry and fetches that. */
async function fetchOne(feed = rss(['a'])) {
  schedule.web.set(FEED, feed);
  await schedule.poll(FEED);
  return again();
}
async function again() {
  const [entry] = await schedule.entries();
  if (entry === undefined) throw new Error('nothing was listed');
  return fetchEntry(entry, schedule.context, schedule.network);
}
const state = async () => (await schedule.entries())[0]?.state;

describe('an entry', () => {
  it('is fetched, with what its source said of it, and done when it is on the disk', async () => {
    schedule.web.set(PAGE, '<html><p>Text');
    expect(await fetchOne()).toMatchObject({ outcome: 'fetched' });
    expect(schedule.taken).toMatchObject([{ source: PAGE, url: PAGE, status: 200, claims: { title: 'a' } }]);
    expect(await state()).toBe('done');
  });

  it('is left in line where the disk does not take it', async () => {
    schedule.web.set(PAGE, '<html><p>Text');
    const failing = { ...schedule.context, takeIn: () => Promise.reject(new Error('disk full')) };
    schedule.web.set(FEED, rss(['a']));
    await schedule.poll(FEED);
    const [entry] = await schedule.entries();
    await expect(entry === undefined ? null : fetchEntry(entry, failing, schedule.network)).rejects.toThrow(
      'disk full',
    );
    expect(await state()).toBe('waiting');
  });

  it('stands for itself where its page may not be fetched', async () => {
    schedule.web.set(PAGE, { outcome: 'barred-by-robots', message: 'robots.txt bars it' });
    expect(await fetchOne()).toMatchObject({ outcome: 'barred-by-robots' });
    expect(schedule.taken).toMatchObject([
      { source: `${FEED}#${PAGE}`, url: PAGE, contentType: expect.stringContaining('feed-entry') },
    ]);
  });

  it('that carries no text of its own ends in what became of its page', async () => {
    const bare = `<rss version="2.0"><channel><item><link>${PAGE}</link><title>a</title></item></channel></rss>`;
    schedule.web.set(PAGE, { outcome: 'barred-by-robots', message: 'robots.txt bars it' });
    await fetchOne(bare);
    expect(schedule.taken).toMatchObject([
      { source: PAGE, outcome: 'barred-by-robots', message: 'robots.txt bars it' },
    ]);
    expect(await state()).toBe('done');
  });

  it('is tried again where that may help, later each time, and then ends', async () => {
    schedule.web.set(PAGE, { outcome: 'server-error', message: 'a.example answered 500' });
    const outcomes = [(await fetchOne()).outcome];
    const due = [(await schedule.entries())[0]?.due ?? 0];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      outcomes.push((await again()).outcome);
      due.push((await schedule.entries())[0]?.due ?? 0);
    }
    expect(outcomes).toEqual(['later', 'later', 'later', 'server-error']);
    expect((due[2] ?? 0) - (due[1] ?? 0)).toBeGreaterThan((due[1] ?? 0) - (due[0] ?? 0));
    expect(schedule.taken).toHaveLength(1);
    expect(await state()).toBe('done');
  });

  it('is not asked for before the time that its host names', async () => {
    const retryAt = '2026-11-22T18:00:00.000Z';
    schedule.web.set(PAGE, { outcome: 'rate-limited', message: 'later', retryAt });
    await fetchOne();
    expect((await schedule.entries())[0]?.due).toBe(Date.parse(retryAt));
  });

  it('loses no attempt while there is no network', async () => {
    schedule.web.set(PAGE, { outcome: 'network-error', message: 'getaddrinfo EAI_AGAIN a.example' });
    expect(await fetchOne()).toMatchObject({ outcome: 'no-network' });
    expect((await schedule.entries())[0]).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('without an address is taken in as its source carries it', async () => {
    await fetchOne(
      '<rss version="2.0"><channel><item><guid>7</guid><title>Note</title><description>Words.</description></item></channel></rss>',
    );
    expect(schedule.taken).toMatchObject([{ url: null, contentType: expect.stringContaining('feed-entry') }]);
  });
});
