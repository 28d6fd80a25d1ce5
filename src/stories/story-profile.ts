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
  readonly terms: readonly CoreTerm[];
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
      articles.map((article) => article.terms),
      CORE_TERMS,
      words,
    ),
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
 * The same main actors doing the same kind of thing, however far apart in time: the names and the words at the cores of both
 * stories overlap, weighted by how rare they are; names alone where the languages differ. Null where they are not related.
 */
export function relationOf(one: StoryProfile, other: StoryProfile, rarity: TermRarity): Relation | null {
  const names = overlap(one.names, other.names, rarity.name);
  if (names.shared.length < FEWEST_NAMES) return null;
  const said = names.shared.reduce((sum, [name]) => sum + rarity.name(name), 0);
  if (said < NAMES_SAY) return null;
  const words = overlap(one.terms, other.terms, rarity.word);
  const sameLanguage = one.languages.some((language) => other.languages.includes(language));
  if (sameLanguage && words.shared.length < FEWEST_TERMS) return null;
  const score = sameLanguage ? names.score * 0.6 + words.score * 0.4 : names.score;
  if (score < RELATED) return null;
  const evidence = reasonsFor(
    names.shared.map(([term, , written]) => written || term),
    words.shared.flatMap(([, , written]) => (written === '' ? [] : [written])),
  );
  return { score: Math.round(score * 1_000) / 1_000, evidence };
}

/** The cosine of two cores, and what they share, what weighs most first, as the first or else the second writes it. */
function overlap(
  one: readonly CoreTerm[],
  other: readonly CoreTerm[],
  rarity: (term: string) => number,
): { score: number; shared: CoreTerm[] } {
  const others = new Map(other.map((term) => [term[0], term]));
  let dot = 0;
  const shared: CoreTerm[] = [];
  for (const [term, weight, written] of one) {
    const known = others.get(term);
    if (known === undefined) continue;
    const share = weight * known[1] * rarity(term) ** 2;
    dot += share;
    shared.push([term, share, written || known[2]]);
  }
  const norm = Math.sqrt(square(one, rarity) * square(other, rarity));
  shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { score: norm === 0 ? 0 : dot / norm, shared: shared.slice(0, MOST_SHARED) };
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
