import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLogger } from '../../log/logger.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import { searchWords } from '../search-words.ts';
import type { CapturedItem } from '../take-in-item.ts';
import { type Scheduler, startScheduler } from './scheduler.ts';
import { openSchedule } from './testing/open-schedule.ts';

/** What leads to the report, as links in texts often do, and where it is. */
const LINK = 'https://tidewell-wire.news/r/lindmouth-lock-to-close-2026';
const REPORT = 'https://tidewell-wire.news/2026/11/20/lindmouth-lock-to-close';

let folder: string;
let schedule: ReturnType<typeof openSchedule>;
let pipeline: Pipeline;
let scheduler: Scheduler | null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-chase-'));
  schedule = openSchedule();
  scheduler = null;
  const { store, clock } = schedule.context;
  pipeline = await startPipeline({
    store,
    queue: createSqliteQueue({ clock, backOffMilliseconds: 1 }),
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: { size: 1, heapMegabytes: 256, timeoutMilliseconds: 60_000, outlets: [] },
  });
});
afterEach(async () => {
  scheduler?.stop();
  await scheduler?.done;
  await pipeline.close();
  await schedule.close();
  rmSync(folder, { recursive: true, force: true });
});

function page(title: string, outlet: string, published: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}"></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}

const report = page('Lindmouth lock to close after warnings', 'Tidewell Wire', '2026-11-20T08:00:00Z', [
  'The harbour board of Lindmouth will close the cracked north lock on Monday, its director Ada Merrow told the Tidewell Wire.',
  'Letters seen by the Tidewell Wire show that engineers had warned of the cracks for two years before the board acted.',
  'Some 40 boats are waiting outside of the harbour, and the repair is going to cost 12 million crowns, Merrow said.',
]);
const repeating: CapturedItem = {
  ...{ source: 'https://quay-post.news/2026/lock-closes', url: 'https://quay-post.news/2026/lock-closes' },
  contentType: 'text/html; charset=utf-8',
  body: page('Lindmouth to close its cracked lock', 'Quay Post', '2026-11-20T11:00:00Z', [
    `The cracked north lock of Lindmouth will be closed on Monday, <a href="${LINK}">the Tidewell Wire reports</a>.`,
    'According to the Tidewell Wire, engineers had warned of the cracks for two years before the harbour board acted.',
    'Some 40 boats are waiting outside of the harbour, and the repair is going to cost 12 million crowns.',
  ]),
};

async function takeInRepeating(): Promise<void> {
  await pipeline.takeIn([repeating]);
  await pipeline.idle();
}

function startChasing(): Scheduler {
  return startScheduler({
    ...schedule.context,
    takeIn: (items) => pipeline.takeIn(items),
    ...{ chases: true, hostsAtOnce: 2, restMilliseconds: 0, lookMilliseconds: 20 },
  });
}

it('a report that an article links to as its source comes in, and is its source by more than its word', async () => {
  schedule.web.set(LINK, { text: report, url: REPORT });
  const { store } = schedule.context;
  const reader = createSqliteNewsReader(store.read, searchWords);
  const source = async () => {
    const row = await store.read
      .selectFrom('articles')
      .select('id')
      .where('url', '=', repeating.url)
      .executeTakeFirst();
    return row === undefined ? null : (await reader.article(row.id))?.article.primarySource;
  };
  await takeInRepeating();
  // An outlet that no catalogue has, which only the link names: not believed yet.
  expect(await source()).toBeNull();
  scheduler = startChasing();
  await expect
    .poll(source, { timeout: 20_000 })
    .toMatchObject({ url: REPORT, article: expect.any(String), outlet: { name: 'Tidewell Wire' } });
  await pipeline.idle();
  expect(schedule.asked.map(({ url }) => url)).toEqual([LINK]);
}, 60_000);

it('a work whose page cannot be had says what became of it', async () => {
  const { store } = schedule.context;
  const reader = createSqliteNewsReader(store.read, searchWords);
  const page = async () => {
    const { story_id } = await store.read
      .selectFrom('story_articles')
      .select('story_id')
      .executeTakeFirstOrThrow();
    return (await reader.story(story_id))?.works.find(({ url }) => url === LINK)?.page;
  };
  await takeInRepeating();
  expect(await page()).toBe('waiting');
  scheduler = startChasing();
  await expect.poll(page, { timeout: 20_000 }).toBe('not-found');
}, 60_000);
