import type { Evidence } from '../core/evidence.ts';
import { tokenise } from '../language/tokens.ts';
import type { StoryFeatures } from './story-features.ts';

/** A story and the features of its articles. */
export interface StorylineMember {
  readonly story: string;
  readonly articles: readonly StoryFeatures[];
}

/** A name or word at the core of a story, how much of the story it is, and as an article writes it. */
export type CoreTerm = readonly [term: string, weight: number, written: string];

/** What a story is about, small enough to be kept for good: names and words that many of its articles have. */
export interface StoryProfile {
  readonly story: string;
  readonly languages: readonly string[];
  /** Of its first article, in milliseconds; null where no article has a time. */
  readonly time: number | null;
  /** By their sound, the same in all scripts. */
  readonly names: readonly CoreTerm[];
  /** Words that are no part of a name. */
  readonly terms: readonly CoreTerm[];
  /** Months that it names, 0 to 11; not given by earlier versions of the program. */
  readonly months?: readonly number[];
}

/** Names and words in this share of a story's articles are its own, not one article's. */
const CORE_SHARE = 0.3;
const CORE_NAMES = 12;
const CORE_TERMS = 40;
/** Two profiles this alike are of one course of events. */
const RELATED = 0.35;
const FEWEST_NAMES = 2;
/** What the shared names must say together: as much as two that hardly any other story has. */
const NAMES_SAY = 12;
const FEWEST_TERMS = 3;
/** Where languages can be compared, what happened is spoken of with words that both have, beside the names. */
const SPOKEN_OF = 0.12;
/** But not where the shared names say more than four that hardly any other story has. */
const NAMES_SUFFICE = 28;
/** Words this alike are of one course of events, or of two happenings of one kind. */
const OF_ONE_KIND = 0.2;
/** So much of the names of one of them is in the other where neither has actors of its own. */
const SAME_ACTORS = 0.87;
/** By names alone, where no words can be compared or few are shared. */
const RELATED_BY_NAMES = 0.5;
const MOST_SHARED = 8;

/** How much a term says: about the logarithm of how few stories have it. */
export interface TermRarity {
  name(term: string): number;
  word(term: string): number;
}

/** Why two stories are of one course of events. */
export interface Relation {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export function storyProfile({ story, articles }: StorylineMember): StoryProfile {
  const times = articles.flatMap((article) => article.time ?? article.seen ?? []);
  const names = new Map(
    articles.flatMap((article) => article.names.map(([sound, , name]) => [sound, name] as const)).reverse(),
  );
  // Words of titles by their stems: evidence shows words, not stems.
  const words = new Map(
    articles.flatMap(({ title, language }) =>
      tokenise(title ?? '', language).map(
        ({ stem, start, end }) => [stem, title?.slice(start, end) ?? ''] as const,
      ),
    ),
  );
  const nameWords = new Set(
    articles.flatMap(({ names, language }) =>
      names.flatMap(([, , name]) => tokenise(name, language).map(({ stem }) => stem)),
    ),
  );
  return {
    story,
    languages: [...new Set(articles.map((article) => article.language))],
    time: times.length === 0 ? null : Math.min(...times),
    names: core(
      articles.map((article) => article.names),
      CORE_NAMES,
      names,
    ),
    terms: core(
      articles.map((article) => article.terms.filter(([term]) => !nameWords.has(term))),
      CORE_TERMS,
      words,
    ),
    months: [...new Set(articles.flatMap((article) => article.months ?? []))].sort((a, b) => a - b),
  };
}

/** What enough of a story's articles have, weighted by the share that has it. */
function core(
  lists: readonly (readonly (readonly [string, number, ...unknown[]])[])[],
  most: number,
  written: ReadonlyMap<string, string>,
): CoreTerm[] {
  const shares = new Map<string, number>();
  const holders = new Map<string, number>();
  for (const list of lists) {
    const total = Math.sqrt(list.reduce((sum, [, count]) => sum + count * count, 0)) || 1;
    for (const [term, count] of list) {
      shares.set(term, (shares.get(term) ?? 0) + count / total / lists.length);
      holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  return [...shares]
    .filter(([term]) => (holders.get(term) ?? 0) >= CORE_SHARE * lists.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([term, weight]) => [term, Math.round(weight * 1_000) / 1_000, written.get(term) ?? '']);
}

/**
 * The same main actors in the same matter, however far apart in time: the names and the words at the cores of both stories
 * overlap, weighted by how rare they are; names alone where the languages differ. The same actors in another matter share no
 * words, and another happening of the same kind, at the same place or with the same officials, shares words and some names,
 * but has actors of its own. Null where they are not related.
 */
export function relationOf(one: StoryProfile, other: StoryProfile, rarity: TermRarity): Relation | null {
  const names = overlap(one.names, other.names, rarity.name);
  if (names.shared.length < FEWEST_NAMES) return null;
  const said = names.shared.reduce((sum, [name]) => sum + rarity.name(name), 0);
  if (said < NAMES_SAY) return null;
  const words = overlap(one.terms, other.terms, rarity.word);
  const sameLanguage = one.languages.some((language) => other.languages.includes(language));
  const isSpokenOf = sameLanguage && words.shared.length >= FEWEST_TERMS && words.score >= SPOKEN_OF;
  if (sameLanguage && !isSpokenOf && said < NAMES_SUFFICE) return null;
  const actorsDiffer = Math.max(names.ofOne, names.ofOther) < SAME_ACTORS;
  const isOfOneKind = sameLanguage && words.score >= OF_ONE_KIND;
  if (isOfOneKind && actorsDiffer && !pointsBack(one, other)) return null;
  const score = isSpokenOf ? names.score * 0.6 + words.score * 0.4 : names.score;
  if (score < (isSpokenOf ? RELATED : RELATED_BY_NAMES)) return null;
  const evidence = reasonsFor(
    names.shared.map(([term, , written]) => written || term),
    words.shared.flatMap(([, , written]) => (written === '' ? [] : [written])),
  );
  return { score: Math.round(score * 1_000) / 1_000, evidence };
}

/** Whether the later story names the month of the earlier one, which is not its own. */
function pointsBack(one: StoryProfile, other: StoryProfile): boolean {
  if (one.time === null || other.time === null) return false;
  const [earlier, later] = one.time < other.time ? [one, other] : [other, one];
  const [then, now] = [earlier, later].map(({ time }) => new Date(time ?? 0).getUTCMonth());
  return then !== undefined && then !== now && (later.months ?? []).includes(then);
}

interface Overlap {
  /** The cosine of two cores. */
  readonly score: number;
  /** The share of each that the other has too. */
  readonly ofOne: number;
  readonly ofOther: number;
  /** What they share, what weighs most first, as the first or else the second writes it. */
  readonly shared: readonly CoreTerm[];
}

function overlap(
  one: readonly CoreTerm[],
  other: readonly CoreTerm[],
  rarity: (term: string) => number,
): Overlap {
  const others = new Map(other.map((term) => [term[0], term]));
  let dot = 0;
  const mine: CoreTerm[] = [];
  const theirs: CoreTerm[] = [];
  const shared: CoreTerm[] = [];
  for (const term of one) {
    const known = others.get(term[0]);
    if (known === undefined) continue;
    const share = term[1] * known[1] * rarity(term[0]) ** 2;
    dot += share;
    mine.push(term);
    theirs.push(known);
    shared.push([term[0], share, term[2] || known[2]]);
  }
  const [all, allOther] = [square(one, rarity), square(other, rarity)];
  const norm = Math.sqrt(all * allOther);
  shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    score: norm === 0 ? 0 : dot / norm,
    ofOne: all === 0 ? 0 : square(mine, rarity) / all,
    ofOther: allOther === 0 ? 0 : square(theirs, rarity) / allOther,
    shared: shared.slice(0, MOST_SHARED),
  };
}

function square(terms: readonly CoreTerm[], rarity: (term: string) => number): number {
  return terms.reduce((sum, [term, weight]) => sum + (weight * rarity(term)) ** 2, 0);
}

function reasonsFor(names: readonly string[], words: readonly string[]): Evidence[] {
  const at = { article: null, start: null, end: null };
  const reasons: Evidence[] = [
    {
      ...at,
      type: 'name',
      text: names.join(', '),
      note: 'The same actors and places stand at the centre of both stories.',
    },
  ];
  if (words.length > 0)
    reasons.push({
      ...at,
      type: 'term',
      text: words.join(', '),
      note: 'Both stories are told in the same words.',
    });
  return reasons;
}
