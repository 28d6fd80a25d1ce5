/**
 * Starts from a store as the program does: `node bench/stories/start-from-store.ts FOLDER WINDOW` fills an index with the
 * stories of the last WINDOW articles and prints a line of JSON. A process of its own, as a start is.
 */

import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { rememberStories } from '../../src/pipeline/stories/remember-stories.ts';
import { createSqliteQueue } from '../../src/queue/sqlite-queue.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { createStoryIndex, type StoryIndex } from '../../src/stories/story-index.ts';

/** What a start cost. */
export interface Start {
  /** By the clock, and of all threads' CPU time. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Most that the process took. */
  readonly peakMegabytes: number;
  readonly digest: string;
}

/** Tells whether two indices have the same stories with the same articles. */
export function storiesDigest(index: StoryIndex): string {
  const hash = createHash('sha256');
  for (const story of index.stories().sort((a, b) => (a.id < b.id ? -1 : 1)))
    hash.update(JSON.stringify(story));
  return hash.digest('hex');
}

async function startFromStore(folder: string, window: number): Promise<Start> {
  const clock = { now: () => new Date() };
  const store = openSqliteStore(folder);
  const stories = createStoryIndex({ window });
  const [begun, begunCpu] = [performance.now(), process.cpuUsage()];
  await rememberStories({ stories, store, queue: createSqliteQueue({ clock }), clock }, { window });
  const { user, system } = process.cpuUsage(begunCpu);
  const seconds = round((performance.now() - begun) / 1e3);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  await store.close();
  return { seconds, cpuSeconds: round((user + system) / 1e6), peakMegabytes, digest: storiesDigest(stories) };
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = '', window = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await startFromStore(folder, Number(window))));
}
