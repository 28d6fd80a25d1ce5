import type { BaseMember, QuoteBase } from './quote-bases.ts';
import { sentenceKey, type TranslationClusters } from './translation-clusters.ts';
import type { UtteranceWord } from './utterance.ts';

/** A member in the making: the words of one article that belong to the family. */
export interface Place {
  readonly member: BaseMember;
  readonly words: readonly UtteranceWord[];
}

/** Sentences of one base that the same articles quote and that the same bases of other languages translate. */
export interface Stretch {
  readonly base: number;
  readonly places: readonly Place[];
  /** Ids of the clusters of translations that its sentences belong to. */
  readonly clusters: ReadonlySet<number>;
}

/**
 * Parts a base's sentences where the set of articles that quote them changes. Each part gives, per member, the words of
 * its own that belong to the part, whole sentences.
 */
export function commonStretches(
  base: QuoteBase,
  index: number,
  clusters: TranslationClusters,
  quoting: ReadonlyMap<string, string>,
): Stretch[] {
  const baseWords = base.utterance.words;
  const covers = coveredSentences(base);
  const sentences = sentenceCount(base);
  const keys = Array.from({ length: sentences }, (_, sentence) => {
    const key = sentenceKey(index, sentence);
    return (clusters.get(key)?.nodes ?? [key])
      .map((node) => quoting.get(node) ?? '')
      .sort()
      .join('|');
  });
  const stretches: Stretch[] = [];
  for (let from = 0; from < sentences; ) {
    let to = from + 1;
    while (to < sentences && keys[to] === keys[from]) to += 1;
    const places: Place[] = [];
    for (const [at, member] of base.members.entries()) {
      if (!covers[at]?.slice(from, to).some(Boolean)) continue;
      const words = ownStretch(member, baseWords, from, to);
      if (words.length > 0) places.push({ member, words });
    }
    const ids = new Set<number>();
    for (let sentence = from; sentence < to; sentence += 1) {
      const cluster = clusters.get(sentenceKey(index, sentence));
      if (cluster !== undefined) ids.add(cluster.id);
    }
    if (places.length > 0) stretches.push({ base: index, places, clusters: ids });
    from = to;
  }
  return stretches;
}

function sentenceCount(base: QuoteBase): number {
  return (base.utterance.words.at(-1)?.sentence ?? 0) + 1;
}

/** For each member, which of the base's sentences it quotes. */
function coveredSentences(base: QuoteBase): boolean[][] {
  const baseWords = base.utterance.words;
  const counts = new Array<number>(sentenceCount(base)).fill(0);
  for (const word of baseWords) counts[word.sentence] = (counts[word.sentence] ?? 0) + 1;
  return base.members.map((member) => {
    const covered = counts.map(() => 0);
    for (const [at] of member.pairs) {
      const sentence = baseWords[at]?.sentence ?? 0;
      covered[sentence] = (covered[sentence] ?? 0) + 1;
    }
    return covered.map((count, sentence) => count > 0 && count >= Math.min(4, (counts[sentence] ?? 0) / 3));
  });
}

/** By sentence of a base: the articles that quote it. */
export function quotingArticles(bases: readonly QuoteBase[]): Map<string, string> {
  const quoting = new Map<string, string>();
  for (const [index, base] of bases.entries()) {
    const covers = coveredSentences(base);
    for (let sentence = 0; sentence < sentenceCount(base); sentence += 1) {
      const articles = new Set(
        base.members.filter((_, at) => covers[at]?.[sentence]).map((member) => member.utterance.article),
      );
      quoting.set(sentenceKey(index, sentence), [...articles].sort((a, b) => a - b).join());
    }
  }
  return quoting;
}

/** The member's words from the first to the last that match sentences `from` to `to` of the base, whole sentences. */
function ownStretch(
  member: BaseMember,
  baseWords: readonly UtteranceWord[],
  from: number,
  to: number,
): UtteranceWord[] {
  const own = member.utterance.words;
  const matched = member.pairs
    .filter(([at]) => (baseWords[at]?.sentence ?? 0) >= from && (baseWords[at]?.sentence ?? 0) < to)
    .map(([, at]) => own[at]?.sentence ?? 0);
  const first = Math.min(...matched);
  const last = Math.max(...matched);
  return own.filter((word) => word.sentence >= first && word.sentence <= last);
}
