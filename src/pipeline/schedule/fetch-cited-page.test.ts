import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageKey } from '../../core/url.ts';
import { dueCitedPages, noteCitedPages } from '../../store/sources/cited-pages.ts';
import { fetchCitedPage } from './fetch-cited-page.ts';
import { startScheduler } from './scheduler.ts';
import { openSchedule } from './testing/open-schedule.ts';

const PAGE = 'https://wire.example/2026/locks-close';

let schedule: ReturnType<typeof openSchedule>;
beforeEach(() => {
  schedule = openSchedule();
});
afterEach(() => schedule.close());

const now = () => schedule.context.clock.now().getTime();
const note = (url = PAGE, articles: readonly string[] = ['citing']) =>
  noteCitedPages(schedule.context.store.write, [{ url, articles }], now());
const due = () => dueCitedPages(schedule.context.store.read, now(), [], 10);
const rows = () => schedule.context.store.read.selectFrom('cited_pages').selectAll().orderBy('key').execute();

/** An article at an address, as the store knows it. */
async function keepArticle(url: string, id: string): Promise<void> {
  const { write } = schedule.context.store;
  const capture = { id: `capture of ${id}`, article_id: id, source: url, url, content_type: null };
  await write
    .insertInto('captures')
    .values({
      ...{ ...capture, first_seen: '2026-11-22T09:00:00.000Z', headers: '[]', content_hash: '', size: 0 },
      ...{ status: 200, claims: null, rights: null },
    })
    .execute();
  const article = { id, first_capture: capture.id, capture_id: capture.id, revision: 1, source: url, url };
  const at = '2026-11-22T09:00:00.000Z';
  const { count } = await write
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  await write
    .insertInto('articles')
    .values({
      ...{ ...article, number: count + 1, byline: '[]', reading_minutes: 1, at },
      page_key: pageKey(url),
    })
    .execute();
}

async function fetchOne() {
  const [page] = await due();
  if (page === undefined) throw new Error('nothing is due');
  return fetchCitedPage(page, schedule.context, schedule.network);
}

describe('a page that articles name as their source', () => {
  beforeEach(() => keepArticle('https://post.example/1', 'citing'));

  it('is fetched, taken in as any other, and never asked for again', async () => {
    schedule.web.set(PAGE, '<html><p>The locks close.');
    await note();
    expect(await fetchOne()).toMatchObject({ outcome: 'fetched' });
    expect(schedule.taken).toMatchObject([{ source: PAGE, url: PAGE, status: 200 }]);
    await note();
    await note(`${PAGE}#top`);
    expect(await due()).toEqual([]);
  });

  it('is not asked for where it is here, or came while it stood in line', async () => {
    await keepArticle(PAGE, 'the source');
    await note();
    expect(await due()).toEqual([]);
    const other = 'https://wire.example/2026/bridges-open';
    await note(other);
    await keepArticle(other, 'another source');
    expect(await fetchOne()).toMatchObject({ outcome: 'unchanged' });
    expect(schedule.asked).toEqual([]);
  });

  it('ends in a named outcome where it may not be fetched', async () => {
    schedule.web.set(PAGE, { outcome: 'barred-by-robots', message: 'robots.txt bars it' });
    await note();
    await fetchOne();
    expect(schedule.taken).toMatchObject([{ source: PAGE, outcome: 'barred-by-robots' }]);
    expect(await rows()).toMatchObject([{ state: 'done', outcome: 'barred-by-robots' }]);
  });

  it('is tried again later where that may help, and then ends', async () => {
    schedule.web.set(PAGE, { outcome: 'server-error', message: 'wire.example answered 500' });
    await note();
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      outcomes.push((await fetchOne()).outcome);
      schedule.pass(86_400_000);
    }
    expect(outcomes).toEqual(['later', 'later', 'later', 'server-error']);
    expect(await due()).toEqual([]);
  });

  it('loses no attempt while there is no network', async () => {
    schedule.web.set(PAGE, { outcome: 'network-error', message: 'getaddrinfo EAI_AGAIN wire.example' });
    await note();
    expect(await fetchOne()).toMatchObject({ outcome: 'no-network' });
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });

  it('says nothing about the network where its host is gone', async () => {
    for (let number = 0; number < 6; number += 1) {
      const url = `https://gone-${number}.example/2026/report`;
      schedule.web.set(url, { outcome: 'network-error', message: `getaddrinfo ENOTFOUND gone-${number}` });
      await note(url);
    }
    for (const page of await due())
      expect(await fetchCitedPage(page, schedule.context, schedule.network)).toMatchObject({
        outcome: 'later',
      });
    expect(schedule.network.offlineSince).toBeNull();
  });

  it('leads to what it names itself, and no further', async () => {
    const chain = ['first', 'second', 'third'].map((name) => `https://${name}.example/2026/report`);
    let citing = 'citing';
    for (const url of chain) {
      schedule.web.set(url, '<html><p>Text');
      await note(url, [citing]);
      const [page] = await due();
      if (page === undefined) break;
      await fetchCitedPage(page, schedule.context, schedule.network);
      await keepArticle(url, url);
      citing = url;
    }
    expect(schedule.asked.map(({ url }) => url)).toEqual(chain.slice(0, 2));
  });

  it('counts as asked for under the address that it led to', async () => {
    const final = 'https://wire.example/2026/11/22/locks-close';
    schedule.web.set(PAGE, { text: '<html><p>Text', url: final });
    await note();
    await fetchOne();
    await note(final);
    expect(await due()).toEqual([]);
    expect(await rows()).toHaveLength(2);
  });

  it('is fetched by the scheduler only where that is wished', async () => {
    schedule.web.set(PAGE, '<html><p>The locks close.');
    await note();
    const options = { ...schedule.context, hostsAtOnce: 2, restMilliseconds: 0, lookMilliseconds: 5 };
    const without = startScheduler(options);
    await new Promise((resolve) => setTimeout(resolve, 50));
    without.stop();
    await without.done;
    expect(schedule.asked).toEqual([]);
    const chasing = startScheduler({ ...options, chases: true });
    await expect.poll(() => schedule.taken.length, { timeout: 5_000 }).toBe(1);
    await expect.poll(async () => (await rows())[0]?.state).toBe('done');
    chasing.stop();
    await chasing.done;
  });
});
