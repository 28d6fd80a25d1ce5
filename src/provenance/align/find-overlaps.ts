import { alignProfiles } from './align-texts.ts';
import { compareSentences, type SentenceMatch } from './compare-sentences.ts';
import type { Overlap } from './overlap.ts';
import type { Compare } from './pair-texts.ts';
import type { SentenceProfile, TextProfile } from './profile.ts';
import { keysOf, placeOf, type SortedPlaces, sortedPlaces } from './sorted-places.ts';

/** Every overlap worth knowing, by the article on either side. */
export interface Overlaps {
  of(article: string): readonly Overlap[];
  between(a: string, b: string): Overlap | null;
  readonly all: readonly Overlap[];
}

/** How many other texts a text is aligned with at most, those with most in common first: fewer in very large stories. */
const PARTNERS = { most: 10, least: 3 } as const;
const ALIGNMENTS = 8_000;
const TRANSLATED_PARTNERS = 4;
/** Identical texts stand for each other: each is aligned with this many of its copies. */
const COPIES = 3;
/** In a story this small everything is aligned with everything. */
const SMALL = 12;
/** A feature in more texts than this is looked up in the first of them only: the bound of large stories. */
const LONGEST_LIST = 64;
/** Words in more texts than this are no feature alone. */
const RARE = 8;

/**
 * What the texts of a story share. Identical texts are grouped; texts to compare come from an inverted index over pairs of
 * neighbouring content words and rare words (across languages: numbers and names), so that the work grows with the number
 * of texts, not of their pairs. `wanted` are pairs to compare in any case, because one cites the other's outlet.
 *
 * The order of `profiles` decides only which of many equal candidates are kept: pass it in a canonical order.
 */
export function findOverlaps(
  profiles: readonly TextProfile[],
  wanted: readonly (readonly [string, string])[] = [],
): Overlaps {
  const groups = groupIdentical(profiles);
  const heads = groups.map((group) => group[0] as TextProfile);
  const pairs = new Map<string, [TextProfile, TextProfile]>();
  const add = (a: TextProfile | undefined, b: TextProfile | undefined) => {
    if (a === undefined || b === undefined || a.article === b.article) return;
    pairs.set(pairKey(a.article, b.article), [a, b]);
  };
  for (const group of groups) {
    for (const member of group) for (const copy of group.slice(0, COPIES)) add(member, copy);
  }
  for (const [from, partners] of candidateTexts(heads).entries()) {
    for (const partner of partners) {
      for (const member of groups[from] ?? []) {
        for (const other of (groups[partner] ?? []).slice(0, 1)) add(member, other);
      }
    }
  }
  const byArticle = new Map(profiles.map((profile) => [profile.article, profile]));
  for (const [a, b] of wanted) add(byArticle.get(a), byArticle.get(b));

  const compare = rememberingCompare();
  const found = [...pairs.values()]
    .map(([a, b]) => alignProfiles(a, b, compare))
    .filter((overlap) => overlap.pairs.length > 0)
    .sort((a, b) => order(a.leftArticle, b.leftArticle) || order(a.rightArticle, b.rightArticle));
  return index(found);
}

function index(all: readonly Overlap[]): Overlaps {
  const byArticle = new Map<string, Overlap[]>();
  const byPair = new Map<string, Overlap>();
  for (const overlap of all) {
    byPair.set(pairKey(overlap.leftArticle, overlap.rightArticle), overlap);
    for (const article of [overlap.leftArticle, overlap.rightArticle]) {
      const list = byArticle.get(article);
      if (list === undefined) byArticle.set(article, [overlap]);
      else list.push(overlap);
    }
  }
  return {
    all,
    of: (article) => byArticle.get(article) ?? [],
    between: (a, b) => byPair.get(pairKey(a, b)) ?? null,
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupIdentical(profiles: readonly TextProfile[]): TextProfile[][] {
  const groups = new Map<string, TextProfile[]>();
  for (const profile of profiles) {
    if (profile.sentences.length === 0) continue;
    const key = `${profile.language} ${profile.sentences.map((sentence) => sentence.exact).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [profile]);
    else group.push(profile);
  }
  return [...groups.values()];
}

/** For each text the indexes of the texts that it is compared with. */
function candidateTexts(profiles: readonly TextProfile[]): number[][] {
  if (profiles.length <= SMALL) return profiles.map((_, i) => profiles.map((_, j) => j).filter((j) => j > i));
  const partners = Math.max(
    PARTNERS.least,
    Math.min(PARTNERS.most, Math.round(ALIGNMENTS / profiles.length)),
  );
  const languages = profiles.map((profile) => profile.language);
  const sameLanguage = closest(profiles.map(wordFeatures), partners, (i, j) => languages[i] === languages[j]);
  if (new Set(languages).size === 1) return sameLanguage;
  const translated = closest(
    profiles.map(anchorFeatures),
    TRANSLATED_PARTNERS,
    (i, j) => languages[i] !== languages[j],
  );
  return sameLanguage.map((partners, i) => [...partners, ...(translated[i] ?? [])]);
}

interface Features {
  /** Count in any number of texts. */
  readonly strong: Int32Array;
  /** Count only where they are rare. */
  readonly weak: Int32Array;
}

function wordFeatures(profile: TextProfile): Features {
  const strong = new Set<number>();
  const weak = new Set<number>();
  for (const sentence of profile.sentences) {
    let before: number | null = null;
    for (const [index, word] of sentence.classes.entries()) {
      if ((sentence.weights[index] as number) < 1) continue;
      if (before !== null) strong.add((Math.imul(before, 31) + word) | 0);
      weak.add(word);
      before = word;
    }
  }
  return { strong: Int32Array.from(strong), weak: Int32Array.from(weak) };
}

const NONE = new Int32Array();

function anchorFeatures(profile: TextProfile): Features {
  const strong = new Set(profile.sentences.flatMap((sentence) => [...sentence.anchors]));
  return { strong: Int32Array.from(strong), weak: NONE };
}

function closest(
  features: readonly Features[],
  most: number,
  comparable: (i: number, j: number) => boolean,
): number[][] {
  const byStrong = sortedPlaces(features.length, (i) => features[i]?.strong ?? NONE);
  const byWeak = sortedPlaces(features.length, (i) => features[i]?.weak ?? NONE);
  const scores = new Float64Array(features.length);
  return features.map(({ strong, weak }, i) => {
    const touched: number[] = [];
    const score = (places: SortedPlaces, feature: number, limit: number) => {
      const { first, end } = keysOf(places, feature);
      const count = end - first;
      if (count < 2 || count > limit) return;
      const weight = 1 / Math.sqrt(count);
      for (let at = first; at < end && at < first + LONGEST_LIST; at += 1) {
        const j = placeOf(places, at, feature);
        if (j === i || !comparable(i, j)) continue;
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] as number) + weight;
      }
    };
    for (const feature of strong) score(byStrong, feature, Number.POSITIVE_INFINITY);
    for (const feature of weak) score(byWeak, feature, RARE);
    const best = touched
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .slice(0, most);
    for (const j of touched) if (!best.includes(j)) scores[j] = 0;
    for (const j of best) scores[j] = 0;
    return best;
  });
}

/** Large stories compare tens of millions of sentences; what was compared last is asked for next. */
const MOST_REMEMBERED = 200_000;

/** Copies hold the same sentences again and again: what two sentences share is worked out once. */
function rememberingCompare(): Compare {
  const known = new Map<SentenceProfile, number>();
  const byExact = new Map<number, number>();
  const results = new Map<number, SentenceMatch | null>();
  const idOf = (sentence: SentenceProfile) => {
    let id = known.get(sentence);
    if (id === undefined) {
      id = byExact.get(sentence.exact) ?? byExact.size;
      byExact.set(sentence.exact, id);
      known.set(sentence, id);
    }
    return id;
  };
  return (left, right) => {
    const key = idOf(left) * 67_108_864 + idOf(right);
    let result = results.get(key);
    if (result === undefined) {
      result = compareSentences(left, right);
      if (results.size >= MOST_REMEMBERED) results.clear();
      results.set(key, result);
    }
    return result;
  };
}
