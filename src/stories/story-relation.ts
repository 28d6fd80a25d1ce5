import type { Evidence, EvidenceType } from '../core/evidence.ts';
import type { CoreTerm, StoryProfile } from './story-profile.ts';

/** How much a term says: about the logarithm of how few stories have it. */
export type TermRarity = (term: string) => number;

/** Why a story is of the course of events of an earlier one. */
export interface Relation {
  /** 0 to 1; `RELATED` and more of stories that are related. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Logistic regression over pairs of stories that one person labelled: three sets of our own, of which the storylines are known,
 * and pairs of labelled stories of politics and of crimes (docs/decisions/0016-storylines-and-briefs.md says how it was
 * judged). Every set and each of its two classes counts the same.
 */
const WEIGHTS = {
  bias: -6.32,
  names: 2.68,
  words: 1.48,
  headline: 0.58,
  apart: -1.53,
  said: 0.034,
  namesTold: 0.113,
  wordsTold: 0.219,
  back: 0.79,
  length: 0.034,
};
const RELATED = 0.68;
/** More than this says no more, in rarity. */
const MOST_SAID = 40;
const MOST_TOLD = 30;
/** What two stories share says as much as two terms that hardly any other story has. */
const LEAST_SAID = 12;
/** Where no words can be compared: names this alike, at least two. */
const RELATED_BY_NAMES = 0.5;
const FEWEST_NAMES = 2;
const MOST_SHOWN = 8;

/**
 * Whether a story goes on with what an earlier one told, however far apart in time: null where it does not. What counts are
 * the names and the words at the cores of both, weighted by how few stories have them; what the headline of the earlier one
 * was about, since whoever goes on with it tells what had happened; whether the headlines of both name others; the month of
 * the earlier one, where it is named; and how many terms both have, since of long reports others repeat less. The same people
 * in another matter share neither words nor headlines; another happening of the same kind has words that many stories have, and
 * names of its own. Where the languages differ, names alone are compared.
 */
export function relationOf(later: StoryProfile, earlier: StoryProfile, rarity: TermRarity): Relation | null {
  const [known, knownLater] = [lookupOf(earlier), lookupOf(later)];
  const names = overlap(later.names, earlier.names, known, rarity);
  if (!later.languages.some((language) => earlier.languages.includes(language))) return relatedByNames(names);
  const words = overlap(later.words, earlier.words, known, rarity);
  if (saidBy(names) + saidBy(words) < LEAST_SAID) return null;
  const headline = takenUp([...earlier.names, ...earlier.words], knownLater, rarity);
  const apart =
    takenUp(earlier.names, knownLater, rarity).missing * takenUp(later.names, known, rarity).missing;
  const back = pointsBack(later, earlier);
  const signal =
    WEIGHTS.bias +
    WEIGHTS.names * names.cosine +
    WEIGHTS.words * words.cosine +
    WEIGHTS.headline * headline.share +
    WEIGHTS.apart * apart +
    WEIGHTS.said * Math.min(saidBy(names), MOST_SAID) +
    WEIGHTS.namesTold * Math.min(toldBy(names), MOST_TOLD) +
    WEIGHTS.wordsTold * Math.min(toldBy(words), MOST_TOLD) +
    WEIGHTS.back * Number(back) +
    WEIGHTS.length * (lengthOf(later) + lengthOf(earlier));
  const score = 1 / (1 + Math.exp(-signal));
  if (score < RELATED) return null;
  const evidence = [
    ...reasonsFor(names, words),
    ...reason('title', headline.terms, earlier.hasHeadlines ? IN_HEADLINES : MOST_SAID_OF),
    ...(back ? [reasonOf('time', null, 'The later story names the month of the earlier one.')] : []),
  ];
  return { score, evidence };
}

function relatedByNames(names: Overlap): Relation | null {
  const isTelling = names.shared.length >= FEWEST_NAMES && saidBy(names) >= LEAST_SAID;
  if (!isTelling || names.cosine < RELATED_BY_NAMES) return null;
  return { score: names.cosine, evidence: reasonsFor(names, null) };
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

type Shared = readonly [own: CoreTerm, other: CoreTerm, said: number];

interface Overlap {
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
function saidBy({ shared }: Overlap): number {
  return shared.reduce((sum, [, , said]) => sum + said, 0);
}

/** How much of that stands in headlines of either. */
function toldBy({ shared }: Overlap): number {
  return shared.reduce((sum, [one, other, said]) => sum + Math.max(one[3], other[3]) * said, 0);
}

function square(terms: readonly CoreTerm[], rarity: TermRarity): number {
  return terms.reduce((sum, [term, weight]) => sum + (weight * rarity(term)) ** 2, 0);
}

interface Headlines {
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

const IN_HEADLINES = 'Headlines of the earlier story name these, and the later one takes them up.';
const MOST_SAID_OF = 'The earlier story says most of these, and the later one takes them up.';

function reasonsFor(names: Overlap, words: Overlap | null): Evidence[] {
  const own = (shared: readonly Shared[]) => shared.map(([one]) => one);
  return [
    ...reason('name', own(names.shared), 'Both stories name these at their centre.'),
    ...reason('term', own(words?.shared ?? []), 'Both stories have these words at their centre.'),
  ];
}

function reason(type: EvidenceType, terms: readonly CoreTerm[], note: string): Evidence[] {
  const text = [...new Set(terms.slice(0, MOST_SHOWN).map(([, , written]) => written))].join(', ');
  return text === '' ? [] : [reasonOf(type, text, note)];
}

function reasonOf(type: EvidenceType, text: string | null, note: string): Evidence {
  return { type, article: null, start: null, end: null, text, note };
}
