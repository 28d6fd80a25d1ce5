import type { CoreTerm, StoryProfile } from './story-profile.ts';

/** How much a term says: about the logarithm of how few stories have it. */
export type TermRarity = (term: string) => number;

/** What tells whether a story of the same language goes on with what an earlier one told. */
export const STORYLINE_SIGNALS = [
  'names',
  'words',
  'headline',
  'apart',
  'said',
  'namesTold',
  'wordsTold',
  'back',
  'length',
] as const;

export type StorylineSignal = (typeof STORYLINE_SIGNALS)[number];

export interface StorylineSignals {
  readonly signals: Readonly<Record<StorylineSignal, number>>;
  readonly names: Overlap;
  readonly words: Overlap;
  /** What the headlines of the earlier story name. */
  readonly headline: Headlines;
  /** Whether the later story names the month of the earlier one. */
  readonly back: boolean;
}

/** A logistic regression over signals: what it finds less likely than its bound is not related. */
export interface StorylineModel {
  readonly bias: number;
  readonly weights: Readonly<Record<StorylineSignal, number>>;
  /** 0 to 1. */
  readonly bound: number;
}

/** More than this says no more, in rarity. */
const MOST_SAID = 40;
const MOST_TOLD = 30;
/** What two stories share says as much as two terms that hardly any other story has. */
export const LEAST_SAID = 12;

/**
 * How a story is like an earlier one, in what weights are learned for; null where what they share says too little. What counts
 * are the names and the words at the cores of both, weighted by how few stories have them; what the headline of the earlier one
 * was about, since whoever goes on with it tells what had happened; whether the headlines of both name others; the month of
 * the earlier one, where it is named; and how many terms both have, since of long reports others repeat less. The same people
 * in another matter share neither words nor headlines; another happening of the same kind has words that many stories have, and
 * names of its own.
 */
export function storylineSignals(
  later: StoryProfile,
  earlier: StoryProfile,
  rarity: TermRarity,
): StorylineSignals | null {
  const [known, knownLater] = [lookupOf(earlier), lookupOf(later)];
  const names = overlap(later.names, earlier.names, known, rarity);
  const words = overlap(later.words, earlier.words, known, rarity);
  if (saidBy(names) + saidBy(words) < LEAST_SAID) return null;
  const headline = takenUp([...earlier.names, ...earlier.words], knownLater, rarity);
  const apart =
    takenUp(earlier.names, knownLater, rarity).missing * takenUp(later.names, known, rarity).missing;
  const back = pointsBack(later, earlier);
  const signals = {
    names: names.cosine,
    words: words.cosine,
    headline: headline.share,
    apart,
    said: Math.min(saidBy(names), MOST_SAID),
    namesTold: Math.min(toldBy(names), MOST_TOLD),
    wordsTold: Math.min(toldBy(words), MOST_TOLD),
    back: Number(back),
    length: lengthOf(later) + lengthOf(earlier),
  };
  return { signals, names, words, headline, back };
}

/** What of the names of both is the same: all that can be compared where their languages differ. */
export function sharedNames(later: StoryProfile, earlier: StoryProfile, rarity: TermRarity): Overlap {
  return overlap(later.names, earlier.names, lookupOf(earlier), rarity);
}

/** Whether the later story names the month of the earlier one, which is not its own. */
function pointsBack(later: StoryProfile, earlier: StoryProfile): boolean {
  if (later.time === null || earlier.time === null) return false;
  const [then, now] = [earlier, later].map(({ time }) => new Date(time ?? 0).getUTCMonth());
  return then !== undefined && then !== now && later.months.includes(then);
}

function lengthOf({ names, words }: StoryProfile): number {
  return names.length + words.length;
}

type Lookup = ReadonlyMap<string, CoreTerm>;

/** Names by their sound and by their words, and words: what one article takes for a name may be a word of another. */
function lookupOf({ names, words }: StoryProfile): Lookup {
  const terms = new Map<string, CoreTerm>();
  for (const name of names) for (const word of name[4] ?? []) terms.set(word, name);
  for (const term of [...words, ...names]) terms.set(term[0], term);
  return terms;
}

function findIn(known: Lookup, [term, , , , words = []]: CoreTerm): CoreTerm | undefined {
  const found = known.get(term);
  if (found !== undefined || words.length === 0) return found;
  return words.every((word) => known.has(word)) ? known.get(words[0] ?? '') : undefined;
}

export type Shared = readonly [own: CoreTerm, other: CoreTerm, said: number];

export interface Overlap {
  readonly cosine: number;
  /** What they share, what weighs most first. */
  readonly shared: readonly Shared[];
}

function overlap(
  own: readonly CoreTerm[],
  others: readonly CoreTerm[],
  known: Lookup,
  rarity: TermRarity,
): Overlap {
  let dot = 0;
  const shared: Shared[] = [];
  for (const term of own) {
    const other = findIn(known, term);
    if (other === undefined) continue;
    const said = rarity(term[0]);
    dot += term[1] * other[1] * said ** 2;
    shared.push([term, other, said]);
  }
  const norm = Math.sqrt(square(own, rarity) * square(others, rarity));
  const weight = ([one, other, said]: Shared) => one[1] * other[1] * said ** 2;
  shared.sort((a, b) => weight(b) - weight(a) || (a[0][0] < b[0][0] ? -1 : 1));
  return { cosine: norm === 0 ? 0 : dot / norm, shared };
}

/** How much is said by what two stories share. */
export function saidBy({ shared }: Overlap): number {
  return shared.reduce((sum, [, , said]) => sum + said, 0);
}

/** How much of that stands in headlines of either. */
function toldBy({ shared }: Overlap): number {
  return shared.reduce((sum, [one, other, said]) => sum + Math.max(one[3], other[3]) * said, 0);
}

function square(terms: readonly CoreTerm[], rarity: TermRarity): number {
  return terms.reduce((sum, [term, weight]) => sum + (weight * rarity(term)) ** 2, 0);
}

export interface Headlines {
  /** How much of what headlines name another story has at its core, and has not; both 0 where they name nothing. */
  readonly share: number;
  readonly missing: number;
  readonly terms: readonly CoreTerm[];
}

/** What of the terms of a story's headlines another one has at its core. */
function takenUp(own: readonly CoreTerm[], known: Lookup, rarity: TermRarity): Headlines {
  let [all, found] = [0, 0];
  const terms: CoreTerm[] = [];
  for (const term of own) {
    const said = term[3] * rarity(term[0]);
    all += said;
    if (said === 0 || findIn(known, term) === undefined) continue;
    found += said;
    terms.push(term);
  }
  if (all === 0) return { share: 0, missing: 0, terms };
  return { share: found / all, missing: 1 - found / all, terms };
}
