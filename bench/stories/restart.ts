import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { keepSegments } from '../../src/pipeline/stories/keep-segments.ts';
import { STORY_VERSION, setMeta } from '../../src/store/meta.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoryIndex } from '../../src/stories/story-index.ts';
import { type Start, storiesDigest } from './start-from-store.ts';

/** What a start from the store cost. */
export interface RestartResult extends Omit<Start, 'digest'> {
  readonly articles: number;
  readonly bytesPerRecord: number;
  /** Whether the stories are the same as before, with the same articles. */
  readonly same: boolean;
}

/**
 * Puts the window of an index into a store, as the program does article by article, and starts again from it in a process of
 * its own, with the flags that the program gives itself.
 *
 * @param ids - the articles of the window, in the order in which they came
 */
export async function measureRestart(
  index: StoryIndex,
  ids: readonly string[],
  progress: (line: string) => void = () => undefined,
): Promise<RestartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-restart-'));
  try {
    const store = openSqliteStore(folder);
    progress('writing the store');
    const { articles, bytes } = await fill(store, index, ids);
    await setMeta(store.write, STORY_VERSION, index.version);
    await store.close();
    const before = storiesDigest(index);
    progress('starting from it');
    const script = fileURLToPath(new URL('start-from-store.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-semi-space-size=4',
      script,
      folder,
      String(ids.length),
    ]);
    const { digest, ...start } = JSON.parse(stdout) as Start;
    return { articles, ...start, bytesPerRecord: Math.round(bytes / articles), same: digest === before };
  } finally {
    rmSync(folder, { recursive: true });
  }
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
