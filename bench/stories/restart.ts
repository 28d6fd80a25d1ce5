import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadMilliseconds } from '../../src/core/testing/thread-milliseconds.ts';
import { keepSegments } from '../../src/pipeline/stories/keep-segments.ts';
import { rememberStories } from '../../src/pipeline/stories/remember-stories.ts';
import { createSqliteQueue } from '../../src/queue/sqlite-queue.ts';
import { STORY_VERSION, setMeta } from '../../src/store/meta.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createStoryIndex, type StoryIndex } from '../../src/stories/story-index.ts';

/** What a start from the store cost. */
export interface RestartResult {
  readonly articles: number;
  /** By the thread's CPU time, and by the clock. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly bytesPerRecord: number;
  /** Whether the stories are the same as before, with the same articles. */
  readonly same: boolean;
}

const clock = { now: () => new Date() };

/**
 * Puts the window of an index into a store, as the program does article by article, and starts again from it.
 *
 * @param ids - the articles of the window, in the order in which they came
 */
export async function measureRestart(
  index: StoryIndex,
  ids: readonly string[],
  progress: (line: string) => void = () => undefined,
): Promise<RestartResult> {
  const window = ids.length;
  const folder = mkdtempSync(join(tmpdir(), 'headwater-restart-'));
  const store = openSqliteStore(folder);
  try {
    progress('writing the store');
    const { articles, bytes } = await fill(store, index, ids);
    progress('starting from it');
    await setMeta(store.write, STORY_VERSION, index.version);
    const stories = createStoryIndex({ window });
    const [begun, begunCpu] = [performance.now(), threadMilliseconds()];
    await rememberStories({ stories, store, queue: createSqliteQueue({ clock }), clock }, { window });
    const [seconds, cpuSeconds] = [performance.now() - begun, threadMilliseconds() - begunCpu].map(
      (milliseconds) => Math.round(milliseconds / 10) / 100,
    );
    const same = JSON.stringify(storiesOf(stories)) === JSON.stringify(storiesOf(index));
    return {
      articles,
      seconds: seconds ?? 0,
      cpuSeconds: cpuSeconds ?? 0,
      bytesPerRecord: Math.round(bytes / articles),
      same,
    };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function storiesOf(index: StoryIndex) {
  return index.stories().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The articles in the order in which they came: only rows that a start reads. */
async function fill(store: Store, index: StoryIndex, ids: readonly string[]) {
  const storyByArticle = new Map(
    index.stories().flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  let number = 0;
  let bytes = 0;
  for (let from = 0; from < ids.length; from += 1_000) {
    await store.write.transaction().execute(async (tx) => {
      for (const article of ids.slice(from, from + 1_000)) {
        number += 1;
        const record = index.keep(article) ?? new Uint8Array(0);
        bytes += record.length;
        const at = '2026-01-05T00:00:00.000Z';
        const capture = {
          id: article,
          article_id: article,
          source: article,
          first_seen: at,
          headers: '[]',
          content_hash: '',
          size: 0,
        };
        await tx
          .insertInto('captures')
          .values({ ...capture, url: null, content_type: null, status: null, claims: null })
          .execute();
        await tx
          .insertInto('articles')
          .values({
            number,
            id: article,
            first_capture: article,
            capture_id: article,
            revision: 1,
            source: article,
            byline: '[]',
            reading_minutes: 1,
            at,
          })
          .execute();
        await tx
          .insertInto('story_articles')
          .values({ article_id: article, story_id: storyByArticle.get(article) ?? '', evidence: '[]' })
          .execute();
        await tx.insertInto('story_records').values({ number, record }).execute();
        await keepSegments(tx, number, ids.length);
      }
    });
  }
  return { articles: number, bytes };
}
