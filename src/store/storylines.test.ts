import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storylineView } from './reader/storyline-view.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';
import { describeStory } from './stories.ts';
import {
  changedStories,
  countBearers,
  followersOf,
  forgetProfile,
  markStory,
  neighboursOf,
  putProfile,
  putStep,
  storiesToLookAt,
} from './storylines.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-storylines-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const profile = (story: string, day: string, ...names: string[]) => ({
  story,
  time: Date.parse(day),
  names: names.map((name) => [name, 1, name] as const),
  words: [],
});

async function keep(...profiles: ReturnType<typeof profile>[]): Promise<void> {
  for (const one of profiles) {
    await markStory(store.write, one.story, true);
    await putProfile(store.write, one);
  }
}

async function goesOn(story: string, before: string | null): Promise<void> {
  const step = before === null ? null : { story, before, score: 0.5, evidence: [] };
  await putStep(store.write, story, step);
}

/** The stories before one that share terms with it, all of which say the same. */
function storiesBefore(own: ReturnType<typeof profile>): Promise<string[]> {
  return neighboursOf(store.read, own, new Map(own.names.map(([name]) => [name, 1])), {
    side: 'before',
    leastSaid: 0,
    most: 10,
  });
}

describe('stories that one may go on from', () => {
  it('are found by the terms that they share, whatever their age and however many came between', async () => {
    const own = profile('own', '2025-11-01', 'heron', 'tidewell', 'morrow');
    await keep(
      own,
      profile('old', '2024-01-10', 'heron', 'tidewell', 'quay'),
      profile('later', '2025-12-01', 'heron', 'tidewell'),
      profile('one name', '2025-10-01', 'morrow', 'elsewhere'),
      ...Array.from({ length: 200 }, (_, at) =>
        profile(`between ${at}`, '2025-06-01', 'morrow', `town ${at}`),
      ),
    );
    const terms = new Map(own.names.map(([name]) => [name, 1]));
    expect(await neighboursOf(store.read, own, terms, { side: 'before', leastSaid: 0, most: 10 })).toEqual([
      'old',
    ]);
    expect(await neighboursOf(store.read, own, terms, { side: 'after', leastSaid: 0, most: 10 })).toEqual([
      'later',
    ]);
    expect(await countBearers(store.read, ['morrow', 'nobody'])).toEqual(
      new Map([
        ['morrow', 202],
        ['nobody', 0],
      ]),
    );
  });

  it('are those first that share what says most', async () => {
    const own = profile('own', '2025-11-01', 'heron', 'tidewell', 'senate', 'president');
    await keep(
      own,
      profile('other matter', '2025-10-01', 'senate', 'president'),
      profile('same matter', '2024-01-10', 'heron', 'tidewell'),
    );
    const terms = new Map([
      ...['heron', 'tidewell'].map((term) => [term, 6] as const),
      ['senate', 1],
      ['president', 1],
    ]);
    expect(await neighboursOf(store.read, own, terms, { side: 'before', leastSaid: 12, most: 1 })).toEqual([
      'same matter',
    ]);
  });

  it('are those by its terms and its time of today', async () => {
    const own = profile('own', '2025-11-01', 'heron', 'tidewell');
    await keep(own, profile('old', '2024-01-10', 'heron', 'tidewell'));
    await keep(profile('old', '2024-01-10', 'bridge', 'wexcombe'));
    expect(await storiesBefore(own)).toEqual([]);
    expect(await putProfile(store.write, profile('old', '2024-01-10', 'bridge', 'orle'))).toEqual({
      gained: ['orle'],
      lost: ['wexcombe'],
    });
    await keep(profile('old', '2024-01-10', 'heron', 'tidewell'));
    expect(await storiesBefore(own)).toEqual(['old']);
    await keep(profile('old', '2025-12-01', 'heron', 'tidewell'));
    expect(await storiesBefore(own)).toEqual([]);
  });

  it('leave nothing behind when they are forgotten', async () => {
    await keep(profile('old', '2024-01-10', 'heron', 'tidewell'));
    await keep(profile('old', '2024-01-09', 'heron', 'quay'));
    await forgetProfile(store.write, 'old');
    expect(await store.read.selectFrom('story_terms').selectAll().execute()).toEqual([]);
    expect(await store.read.selectFrom('story_profiles').selectAll().execute()).toEqual([]);
  });
});

describe('a chain of stories', () => {
  beforeEach(async () => {
    for (const [at, id] of ['sinking', 'inquiry', 'verdict', 'appeal', 'wreck sold'].entries()) {
      await keep(profile(id, `2024-0${at + 1}-01`, 'heron', 'tidewell'));
      await describeStory(store.write, {
        id,
        headline: id,
        language: 'en',
        origins: [],
        firstOutlet: null,
        firstPublished: `2024-0${at + 1}-01`,
      });
    }
    await goesOn('sinking', null);
    await goesOn('inquiry', 'sinking');
    await goesOn('verdict', 'inquiry');
    await goesOn('appeal', 'verdict');
    await goesOn('wreck sold', 'inquiry');
  });

  it('shows what a story goes on from, to the first, and what goes on from it', async () => {
    const { storyline, storylineSteps } = await storylineView(store.read, 'verdict');
    expect(storyline.map(({ id }) => id)).toEqual(['sinking', 'inquiry', 'appeal']);
    expect(storylineSteps.map(({ story, before }) => `${story} < ${before}`).sort()).toEqual([
      'appeal < verdict',
      'inquiry < sinking',
      'verdict < inquiry',
    ]);
    const whole = await storylineView(store.read, 'inquiry');
    expect(whole.storyline.map(({ id }) => id)).toEqual(['sinking', 'verdict', 'appeal', 'wreck sold']);
  });

  it('is looked at again where a story in it is no more', async () => {
    expect(await changedStories(store.read, 10)).toEqual([]);
    await markStory(store.write, 'inquiry', false);
    expect(await storiesToLookAt(store.read, 10)).toEqual(['verdict', 'wreck sold']);
    await markStory(store.write, 'verdict', true);
    expect(await changedStories(store.read, 10)).toEqual(['verdict']);
    expect(await followersOf(store.read, 'verdict')).toEqual(['appeal']);
  });
});
