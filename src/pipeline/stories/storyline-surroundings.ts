import { countBearers, findProfiles, neighboursOf } from '../../store/storylines.ts';
import type { Connection } from '../../store/tables.ts';
import type { StoryProfile } from '../../stories/story-profile.ts';
import type { TermRarity } from '../../stories/storyline-signals.ts';
import { coreTerms, countedRarity } from '../../stories/storylines.ts';

const NEIGHBOURS = 8;
/** Others are looked for by so many terms, those that say most. */
const TERMS = 12;
/** A term that says no more than this is of too many stories to look for others by it. */
const SAYS_LITTLE = 2.1;
/** Together they say more than one that hardly any other story has: what says less together is of no course of events. */
const LEAST_SAID = 9;

/**
 * What lies around stories that are looked at in one go: nothing is read twice, so that it holds only while no profile
 * changes.
 */
export interface Surroundings {
  /** Of all terms of the neighbours that were asked for. */
  readonly rarity: TermRarity;
  profiles(stories: readonly string[]): Promise<StoryProfile[]>;
  /** The stories before or after one that share most with it. */
  neighbours(profile: StoryProfile, side: 'before' | 'after'): Promise<StoryProfile[]>;
}

export function createSurroundings(tx: Connection): Surroundings {
  const known = new Map<string, StoryProfile>();
  const bearers = new Map<string, number>();
  const rarity = countedRarity((term) => bearers.get(term) ?? 0);

  async function profiles(stories: readonly string[]): Promise<StoryProfile[]> {
    const unknown = stories.filter((story) => !known.has(story));
    for (const [story, profile] of await findProfiles<StoryProfile>(tx, unknown)) known.set(story, profile);
    return stories.flatMap((story) => known.get(story) ?? []);
  }

  async function count(some: readonly StoryProfile[]): Promise<void> {
    const unknown = new Set(some.flatMap(coreTerms).filter((term) => !bearers.has(term)));
    for (const [term, count] of await countBearers(tx, [...unknown])) bearers.set(term, count);
  }

  return {
    rarity,
    profiles,
    async neighbours(profile, side) {
      await count([profile]);
      const terms = coreTerms(profile).map((term) => [term, rarity(term)] as const);
      const telling = terms.filter(([, says]) => says > SAYS_LITTLE).sort((a, b) => b[1] - a[1]);
      const asked = new Map(telling.slice(0, TERMS));
      const others = await profiles(
        await neighboursOf(tx, profile, asked, { side, leastSaid: LEAST_SAID, most: NEIGHBOURS }),
      );
      await count(others);
      return others;
    },
  };
}
