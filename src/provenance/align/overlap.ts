import { partitionPoint } from '../../core/partition-point.ts';
import type { Passage, PassageKind } from '../../core/provenance.ts';
import type { SentencePair } from './pair-texts.ts';
import type { SentenceProfile, TextProfile } from './profile.ts';

/** How much of one text is found in the other. All are shares of its weighted words, 0 to 1. */
export interface SideShare {
  /** Sentences with a partner of any kind. */
  readonly covered: number;
  /** Sentences with a verbatim or edited partner. */
  readonly close: number;
  /** Both again, without sentences that stand in quotation marks in either text: several reporters may have heard them. */
  readonly coveredUnquoted: number;
  readonly closeUnquoted: number;
  /** Weighted words in unquoted sentences with a partner: how much there is to judge by. */
  readonly unquotedWords: number;
  /** Words that have a counterpart. */
  readonly matched: number;
  /** Words that are the same words in the same order. */
  readonly identical: number;
  /** How many sentences have a partner. */
  readonly sentences: number;
}

/** What two texts share. `left` is the one whose article id comes first. */
export interface Overlap {
  readonly leftArticle: string;
  readonly rightArticle: string;
  readonly pairs: readonly SentencePair[];
  readonly passages: readonly Passage[];
  readonly left: SideShare;
  readonly right: SideShare;
  /** Share of partners that come in the same order in both, 0 to 1. */
  readonly order: number;
  /** Whether the texts are in different languages. */
  readonly translated: boolean;
}

/** What two texts share, from the pairs of sentences that correspond. */
export function overlapOf(
  left: TextProfile,
  right: TextProfile,
  pairs: readonly SentencePair[],
  translated: boolean,
): Overlap {
  let passages: readonly Passage[] | null = null;
  return {
    leftArticle: left.article,
    rightArticle: right.article,
    pairs,
    // Most overlaps of a large story are only weighed, never shown.
    get passages() {
      passages ??= passagesOf(left, right, pairs);
      return passages;
    },
    left: sideShare(left, right, pairs, 'left'),
    right: sideShare(right, left, pairs, 'right'),
    order: orderOf(pairs),
    translated,
  };
}

interface Partnered {
  readonly matched: number;
  readonly identical: number;
  readonly kind: PassageKind;
  readonly quoted: boolean;
}

function sideShare(
  profile: TextProfile,
  other: TextProfile,
  pairs: readonly SentencePair[],
  side: 'left' | 'right',
): SideShare {
  const partnered = new Map<number, Partnered>();
  for (const pair of pairs) {
    const known = partnered.get(pair[side]);
    const share = side === 'left' ? pair.leftShare : pair.rightShare;
    const matched = Math.min(1, share + (known?.matched ?? 0));
    // A pair's words weigh the mean of both sentences; a sentence found within a longer one is found as a whole.
    const identical = pair.similarity === 0 ? 0 : (pair.identical / pair.similarity) * matched;
    const partner = other.sentences[side === 'left' ? pair.right : pair.left];
    partnered.set(pair[side], {
      matched,
      identical: Math.max(known?.identical ?? 0, identical),
      kind: known === undefined || RANK[pair.kind] < RANK[known.kind] ? pair.kind : known.kind,
      quoted: (known?.quoted ?? false) || (partner?.quoted ?? false),
    });
  }
  return sumShares(profile, partnered);
}

function sumShares(profile: TextProfile, partnered: ReadonlyMap<number, Partnered>): SideShare {
  const sums = { covered: 0, close: 0, coveredUnquoted: 0, closeUnquoted: 0, matched: 0, identical: 0 };
  let unquoted = 1e-9;
  for (const [index, { weight, quoted }] of profile.sentences.entries()) {
    const found = partnered.get(index);
    const isQuoted = quoted || (found?.quoted ?? false);
    if (!isQuoted) unquoted += weight;
    if (found === undefined) continue;
    const close = found.kind === 'verbatim' || found.kind === 'edited' ? weight : 0;
    sums.covered += weight;
    sums.close += close;
    sums.matched += weight * found.matched;
    sums.identical += weight * found.identical;
    if (isQuoted) continue;
    sums.coveredUnquoted += weight;
    sums.closeUnquoted += close;
  }
  const share = (sum: number, of: number) => Math.min(1, sum / of);
  return {
    covered: share(sums.covered, profile.weight),
    close: share(sums.close, profile.weight),
    coveredUnquoted: share(sums.coveredUnquoted, unquoted),
    closeUnquoted: share(sums.closeUnquoted, unquoted),
    unquotedWords: sums.coveredUnquoted,
    matched: share(sums.matched, profile.weight),
    identical: share(sums.identical, profile.weight),
    sentences: partnered.size,
  };
}

const RANK: Readonly<Record<PassageKind, number>> = { verbatim: 0, edited: 1, paraphrase: 2, translation: 3 };

/** Length of the longest run of partners that rises in both texts, as a share of all partners. */
function orderOf(pairs: readonly SentencePair[]): number {
  if (pairs.length === 0) return 0;
  const sorted = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right);
  const tails: number[] = [];
  for (const { right } of sorted) {
    tails[partitionPoint(tails.length, (index) => (tails[index] as number) <= right)] = right;
  }
  return tails.length / sorted.length;
}

interface Run {
  kind: PassageKind;
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
  similarity: number;
  weight: number;
}

/**
 * Pairs merged into runs: a sentence with several partners, and neighbours that were taken word for word. Edited and
 * paraphrased sentences stay apart, so that each can be shown beside its source.
 */
function passagesOf(left: TextProfile, right: TextProfile, pairs: readonly SentencePair[]): Passage[] {
  const runs: Run[] = [];
  const sorted = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right);
  for (const pair of sorted) {
    const weight = (sentence(left, pair.left).weight + sentence(right, pair.right).weight) / 2;
    const last = runs.find((run, index) => index >= runs.length - LOOK_BACK && extendsRun(run, pair));
    if (last === undefined) {
      runs.push({
        kind: pair.kind,
        leftStart: pair.left,
        leftEnd: pair.left,
        rightStart: pair.right,
        rightEnd: pair.right,
        similarity: pair.similarity * weight,
        weight,
      });
      continue;
    }
    if (RANK[pair.kind] > RANK[last.kind]) last.kind = pair.kind;
    last.leftEnd = Math.max(last.leftEnd, pair.left);
    last.rightStart = Math.min(last.rightStart, pair.right);
    last.rightEnd = Math.max(last.rightEnd, pair.right);
    last.similarity += pair.similarity * weight;
    last.weight += weight;
  }
  return runs.map((run) => toPassage(left, right, run));
}

/** Runs are closed after this many newer ones. */
const LOOK_BACK = 6;

function extendsRun(run: Run, pair: SentencePair): boolean {
  const next = pair.left === run.leftEnd + 1 && pair.right === run.rightEnd + 1;
  if (next && run.kind === 'verbatim' && pair.kind === 'verbatim') return true;
  const sameLeft = pair.left === run.leftEnd && Math.abs(pair.right - run.rightEnd) <= 1;
  const sameRight = pair.right === run.rightEnd && pair.left === run.leftEnd + 1;
  return (sameLeft || sameRight) && pair.kind !== 'verbatim';
}

function sentence(profile: TextProfile, index: number): SentenceProfile {
  const found = profile.sentences[index];
  if (found === undefined) throw new Error(`no sentence ${index} in ${profile.article}`);
  return found;
}

function toPassage(left: TextProfile, right: TextProfile, run: Run): Passage {
  const side = (profile: TextProfile, from: number, to: number) => {
    const { start } = sentence(profile, from);
    const { end } = sentence(profile, to);
    return { article: profile.article, start, end, text: profile.text.slice(start, end) };
  };
  return {
    kind: run.kind,
    similarity: round(run.weight === 0 ? 1 : run.similarity / run.weight),
    left: side(left, run.leftStart, run.leftEnd),
    right: side(right, run.rightStart, run.rightEnd),
  };
}

/** Scores are shown and stored with three digits: more would be noise, and would differ between machines. */
export function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

/** The other way round: what was left is right. */
export function mirrored(passage: Passage): Passage {
  return { ...passage, left: passage.right, right: passage.left };
}
