import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../log/logger.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import type { CapturedItem } from '../take-in-item.ts';

const clock = { now: () => new Date() };
let folder: string;
let store: Store;
let pipeline: Pipeline;

async function open(): Promise<void> {
  store = openSqliteStore(folder);
  pipeline = await startPipeline({
    store,
    queue: createSqliteQueue({ clock, backOffMilliseconds: 1 }),
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    storyWindow: 3,
    workers: { size: 1, heapMegabytes: 256, timeoutMilliseconds: 20_000, outlets: [] },
  });
}
async function close(): Promise<void> {
  await pipeline.close();
  await store.close();
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-reopen-'));
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

function page(name: string, day: string, title: string, text: string): CapturedItem {
  const url = `https://news.example/${name}`;
  const published = `${day}T09:00:00Z`;
  const html = `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
  const type = 'text/html; charset=utf-8';
  return {
    ...{ source: url, url, contentType: type, status: 200, headers: [['Content-Type', type]] },
    body: Buffer.from(html),
    firstSeen: `${day}T10:00:00.000Z`,
  };
}
const BRIDGE = page(
  'bridge',
  '2026-03-02',
  'Cracks close the Lindqvist Bridge over the Orle',
  'The Lindqvist Bridge over the river Orle was closed on Monday after divers found cracks in two of its piers. Engineer Petra Hallam said 14,700 drivers a day would have to take the ferry at Wexcombe until the piers are mended.',
);
const BRIDGE_AGAIN = page(
  'bridge-again',
  '2026-03-04',
  'Lindqvist Bridge stays closed as divers look at its piers',
  'Divers looked at the cracks in two piers of the Lindqvist Bridge again. Some 14,700 drivers must go on taking the ferry at Wexcombe over the Orle, engineer Petra Hallam said, until the piers are mended.',
);
const OTHERS = [
  'Bakers of Tolm',
  'Chess in Ruvia',
  'Beetles at Sandhult',
  'Opera at Qaret',
  'Snow in Ekeby',
].map((subject, at) =>
  page(
    `other-${at}`,
    '2026-03-03',
    `${subject} draw ${41 * (at + 3)} visitors`,
    `${subject}: ${['bread', 'pawns', 'larvae', 'tenors', 'ploughs'][at]} were the talk of ${['guilds', 'clubs', 'foresters', 'critics', 'drivers'][at]} on Tuesday, and ${41 * (at + 3)} visitors came to see ${['ovens', 'boards', 'bark', 'stages', 'drifts'][at]} of every ${['kind', 'age', 'shade', 'size', 'depth'][at]}.`,
  ),
);

async function storyAt(name: string): Promise<string | undefined> {
  const row = await store.read
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .select('story_id')
    .where('url', '=', `https://news.example/${name}`)
    .executeTakeFirst();
  return row?.story_id;
}

async function takeIn(...items: CapturedItem[]): Promise<void> {
  await pipeline.takeIn(items);
  await pipeline.idle();
}

describe('a story that has left the memory of the index', () => {
  it('goes on when something new belongs to it', async () => {
    await takeIn(BRIDGE, ...OTHERS, BRIDGE_AGAIN);
    expect(await storyAt('bridge-again')).toBe(await storyAt('bridge'));
    expect(await storyAt('other-0')).not.toBe(await storyAt('bridge'));
  });

  it('goes on after a restart too', async () => {
    await takeIn(BRIDGE, ...OTHERS);
    await close();
    await open();
    await takeIn(BRIDGE_AGAIN);
    expect(await storyAt('bridge-again')).toBe(await storyAt('bridge'));
  });
});

describe('a restart', () => {
  it('goes on with the stories as they were, from what was kept of each article', async () => {
    await takeIn(BRIDGE);
    const kept = await store.read.selectFrom('story_records').selectAll().execute();
    expect(kept).toHaveLength(1);
    await store.write
      .updateTable('revisions')
      .set({ features: Buffer.from('gone') })
      .execute();
    await close();
    await open();
    await takeIn(BRIDGE_AGAIN);
    expect(await storyAt('bridge-again')).toBe(await storyAt('bridge'));
  });
});
