import type { Evidence } from '../core/evidence.ts';
import { identifier } from '../core/identifier.ts';
import type { Storyline, StorylineStep } from '../core/story.ts';
import { expectedShare } from './background.ts';
import { type StorylineMember, type StoryProfile, storyProfile } from './story-profile.ts';
import { type Relation, relationOf } from './story-relation.ts';
import type { StorylineModel, TermRarity } from './storyline-signals.ts';

/** Of the stories that have a name or word, a story is compared with so many of the latest. */
const MOST_BEARERS = 20;
/** A story goes on from the last of those that are about as related to it as the most related one. */
const AS_RELATED = 0.85;

/**
 * The story that another one goes on from: of the earlier ones, the last of those that are most related to it, so that a
 * course of events over months is a chain. Null where nothing came before it.
 */
export function stepBefore(
  story: StoryProfile,
  others: Iterable<StoryProfile>,
  rarity: TermRarity,
  model?: StorylineModel,
): StorylineStep | null {
  const related: { readonly other: StoryProfile; readonly relation: Relation }[] = [];
  for (const other of others) {
    const relation = isEarlier(other, story) ? relationOf(story, other, rarity, model) : null;
    if (relation !== null) related.push({ other, relation });
  }
  const best = related.reduce((most, { relation }) => Math.max(most, relation.score), 0);
  const [last] = related
    .filter(({ relation }) => relation.score >= AS_RELATED * best)
    .sort((a, b) => byTime(b.other, a.other));
  if (last === undefined) return null;
  const { evidence } = last.relation;
  const score = Math.round(last.relation.score * 1_000) / 1_000;
  return {
    story: story.story,
    before: last.other.story,
    score,
    evidence: story.time === null ? [...evidence, NO_TIME] : evidence,
  };
}

/** What has no time is put at the end of its course of events, and its evidence says so. */
const NO_TIME: Evidence = {
  type: 'time',
  article: null,
  start: null,
  end: null,
  text: null,
  note: 'The time of this story is not known: it may have come sooner.',
};

/** Whether a story comes before another in a chain. */
export function isEarlier(one: StoryProfile, other: StoryProfile): boolean {
  return one.story !== other.story && byTime(one, other) < 0;
}

/** The earliest first; what has no time comes last. */
function byTime(one: StoryProfile, other: StoryProfile): number {
  const [a, b] = [one.time ?? Number.MAX_SAFE_INTEGER, other.time ?? Number.MAX_SAFE_INTEGER];
  return a - b || (one.story < other.story ? -1 : 1);
}

/**
 * How much names and words say: by how many stories have them at their core, in steps of four, so that one story more seldom
 * changes anything, and no more than what is common in news at large. A course of events has few stories, however many there
 * are in all: counts are not divided by those.
 */
export function countedRarity(bearers: (term: string) => number): TermRarity {
  const known = new Map<string, number>();
  return (term) => {
    const said = known.get(term) ?? saidBy(term, bearers(term));
    known.set(term, said);
    return said;
  };
}

function saidBy(term: string, count: number): number {
  return Math.min(BY_COUNT[countStep(count)] ?? 0, -Math.log(expectedShare(term)));
}

/** The step of a count: 0 to 3 bearers, to 15, to 63, to 255, more. */
export function countStep(bearers: number): number {
  return bearers < 4 ? 0 : Math.min(BY_COUNT.length - 1, Math.floor(Math.log2(bearers) / 2));
}

/** What a term says by its step: the logarithm of a thousand over the middle of the step. */
const BY_COUNT = [6.2, 4.8, 3.4, 2.1, 0.7];

/**
 * Stories of one course of events, as chains: each story goes on from the one before it, with reasons. A story that is like
 * no other is in no storyline.
 */
export function findStorylines(members: Iterable<StorylineMember>): Storyline[] {
  // One member at a time: what is known of all articles at once would be twenty times of what is kept.
  const profiles = Array.from(members, storyProfile);
  const byId = new Map(profiles.map((profile) => [profile.story, profile]));
  const rarity = rarityAmong(profiles);
  const steps: StorylineStep[] = [];
  for (const [profile, others] of candidates(profiles)) {
    const step = stepBefore(profile, others, rarity);
    if (step !== null) steps.push(step);
  }
  const order = (a: string, b: string) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one === undefined || other === undefined ? 0 : byTime(one, other);
  };
  return groupsOf(steps).map((group) => {
    const stories = [...group].sort(order);
    const own = steps.filter(({ story }) => group.has(story)).sort((a, b) => order(a.story, b.story));
    return {
      id: identifier('storyline', stories[0] ?? ''),
      stories,
      steps: own,
      evidence: own.flatMap(({ evidence }) => evidence),
    };
  });
}

/** How much terms say where these stories are all. */
export function rarityAmong(profiles: readonly StoryProfile[]): TermRarity {
  const bearers = new Map<string, number>();
  for (const term of profiles.flatMap(coreTerms)) bearers.set(term, (bearers.get(term) ?? 0) + 1);
  return countedRarity((term) => bearers.get(term) ?? 0);
}

/** The names and words at the core of a story, by which others are found and counted. */
export function coreTerms({ names, words }: Pick<StoryProfile, 'names' | 'words'>): string[] {
  return [...names, ...words].map(([term]) => term);
}

/** Stories that share a name or word, the last ones before each: cost does not grow with the square of the stories. */
function* candidates(profiles: readonly StoryProfile[]): Generator<[StoryProfile, Set<StoryProfile>]> {
  const byTerm = new Map<string, StoryProfile[]>();
  for (const profile of profiles.toSorted(byTime)) {
    const others = new Set<StoryProfile>();
    for (const term of coreTerms(profile)) {
      const bearers = byTerm.get(term) ?? [];
      for (const other of bearers.slice(-MOST_BEARERS)) others.add(other);
      bearers.push(profile);
      byTerm.set(term, bearers);
    }
    yield [profile, others];
  }
}

function groupsOf(steps: readonly StorylineStep[]): Set<string>[] {
  const groups = new Map<string, Set<string>>();
  for (const { story, before } of steps) {
    const group = new Set([...(groups.get(story) ?? [story]), ...(groups.get(before) ?? [before])]);
    for (const one of group) groups.set(one, group);
  }
  return [...new Set(groups.values())];
}
