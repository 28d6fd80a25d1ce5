import type { Settings } from '../config/settings.ts';
import type { RulingRecord } from '../core/ruling.ts';
import { searchWords } from '../pipeline/search-words.ts';
import { createRulingDesk, type RulingDesk } from '../pipeline/stories/ruling-desk.ts';
import { createStoryJudge, type StoryJudge } from '../pipeline/stories/story-judge.ts';
import { assignedFeatures } from '../store/articles.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { unpackJson } from '../store/packed-json.ts';
import { holdLease } from '../store/sqlite/hold-lease.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../store/sqlite/sqlite-news-reader.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import { createStoryIndex } from '../stories/story-index.ts';
import { openApp } from './open-app.ts';
import { systemClock } from './parts.ts';

/** Stories are compared as they would be after so many of the last articles. */
const WINDOW = 4_000;

/** What is needed to look into how stories were put together, beside a running program or without one. */
export interface StoriesOffice {
  readonly reader: NewsReader;
  readonly rulings: RulingDesk;
  /** Reads the last articles in when it is first asked for. */
  judge(): Promise<StoryJudge>;
  close(): Promise<void>;
}

/** @throws HeadwaterError where the store cannot be opened. */
export function openStories(settings: Settings): StoriesOffice {
  const store = openSqliteStore(settings.data);
  return {
    reader: createSqliteNewsReader(store.read, searchWords),
    rulings: createRulingDesk({ store, clock: systemClock }),
    async judge() {
      const index = createStoryIndex({ window: WINDOW });
      for await (const { features, story } of assignedFeatures(store.read, WINDOW))
        index.restore(unpackJson<StoryFeatures>(features), story);
      return createStoryJudge(store.read, index);
    },
    close: () => store.close(),
  };
}

/**
 * Gives a ruling and has it applied: by the Headwater that runs on the store, else here.
 *
 * @throws HeadwaterError as the desk does.
 */
export async function giveRuling(
  settings: Settings,
  give: (desk: RulingDesk) => Promise<RulingRecord>,
): Promise<RulingRecord> {
  const lease = holdLease(settings.data);
  lease?.release();
  if (lease === null) {
    const office = openStories(settings);
    try {
      const ruling = await give(office.rulings);
      return { ...ruling, applied: await office.rulings.applied(ruling.number) };
    } finally {
      await office.close();
    }
  }
  const app = await openApp(settings);
  try {
    const ruling = await give(app.rulings);
    await app.pipeline.idle();
    return { ...ruling, applied: true };
  } finally {
    await app.close();
  }
}
