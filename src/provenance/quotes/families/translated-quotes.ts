import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { QuoteBase } from './quote-bases.ts';
import { articlesWithQuotes, type QuotedSentence, type QuotingArticle } from './quoted-sentences.ts';
import type { StoryWords } from './story-words.ts';
import { NO_PAIR, type PairScore, pairScore, sentenceContext } from './translation-score.ts';

/** One sentence of a base, and the sentence of another language's base that says the same. */
export interface TranslationLink {
  readonly left: { readonly base: number; readonly sentence: number };
  readonly right: { readonly base: number; readonly sentence: number };
  readonly score: number;
}

/** Pairs of articles that are compared: what keeps large stories in bounds. */
const MOST_PAIRS = 300;
/** What a pair adds to the one after it, in both texts. */
const FOLLOWS = 0.6;
const LEAST_SCORE = 1.7;
/** A pair must lead the next best of either side by this. */
const MARGIN = 0.3;

/**
 * Quoted sentences that are translations of each other, best first: the same speaker, like length, numbers, names and
 * words of common origin, and the same place in articles whose other sentences correspond. Speaker and length alone are
 * never enough.
 */
export function findTranslations(
  bases: readonly QuoteBase[],
  articles: readonly AnalysedArticle[],
  story: StoryWords,
): TranslationLink[] {
  const quoting = articlesWithQuotes(bases, articles, story);
  const best = new Map<string, TranslationLink>();
  let pairs = 0;
  for (const [at, left] of quoting.entries()) {
    for (const right of quoting.slice(at + 1)) {
      if (left.language === right.language || pairs >= MOST_PAIRS) continue;
      pairs += 1;
      for (const link of alignQuotes(left, right)) {
        const key = [link.left, link.right].map(({ base, sentence }) => `${base}.${sentence}`).join('~');
        const known = best.get(key);
        if (known === undefined || known.score < link.score) best.set(key, link);
      }
    }
  }
  return [...best.values()].sort(
    (a, b) =>
      b.score - a.score ||
      a.left.base - b.left.base ||
      a.right.base - b.right.base ||
      a.left.sentence - b.left.sentence ||
      a.right.sentence - b.right.sentence,
  );
}

/** The quoted sentences of two articles that correspond, in the same order in both. */
function alignQuotes(left: QuotingArticle, right: QuotingArticle): TranslationLink[] {
  const context = sentenceContext(left.profile, right.profile);
  const scores = left.sentences.map((a) => right.sentences.map((b) => pairScore(a, b, context)));
  const chosen = bestOrder(scores);
  return chosen.flatMap(([i, j], at) => {
    const a = left.sentences[i];
    const b = right.sentences[j];
    const score = believedScore(scores, chosen, at);
    if (a === undefined || b === undefined || score === null) return [];
    const link = (of: QuotedSentence) => ({ base: of.base, sentence: of.sentence });
    return [{ left: link(a), right: link(b), score }];
  });
}

type Scores = readonly (readonly PairScore[])[];
type Place = readonly [row: number, column: number];

function totalAt(scores: Scores, row: number, column: number): number {
  return scores[row]?.[column]?.total ?? NO_PAIR.total;
}

/** The pairs, in order on both sides, that score most together (dynamic programming). */
function bestOrder(scores: Scores): Place[] {
  const columns = scores[0]?.length ?? 0;
  const width = columns + 1;
  const best = new Float64Array((scores.length + 1) * width);
  const isPair = new Uint8Array(best.length);
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const diagonal = (i + 1) * width + j + 1;
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const own = totalAt(scores, i, j);
      const follows = isPair[diagonal] === 1 ? FOLLOWS : 0;
      const paired = own - LEAST_SCORE / 2 + follows + (best[diagonal] ?? 0);
      best[i * width + j] = Math.max(skip, paired);
      if (paired > skip && own > 0) isPair[i * width + j] = 1;
    }
  }
  const chosen: Place[] = [];
  for (let i = 0, j = 0; i < scores.length && j < columns; ) {
    if (isPair[i * width + j] === 1) {
      chosen.push([i, j]);
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return chosen;
}

/** What a chosen pair scores with its neighbours, or null where that is too little or another pair would do as well. */
function believedScore(scores: Scores, chosen: readonly Place[], at: number): number | null {
  const [i, j] = chosen[at] ?? [-1, -1];
  const own = scores[i]?.[j] ?? NO_PAIR;
  const neighbours = [chosen[at - 1], chosen[at + 1]].filter(
    (other) =>
      other !== undefined &&
      Math.abs(other[0] - i) === 1 &&
      Math.abs(other[1] - j) === 1 &&
      totalAt(scores, ...other) >= 1,
  ).length;
  const total = own.total + FOLLOWS * neighbours;
  if (total < LEAST_SCORE || own.signs + neighbours === 0) return null;
  const inRow = (scores[i] ?? []).filter((_, column) => column !== j);
  const inColumn = scores.flatMap((row, other) => (other === i ? [] : (row[j] ?? [])));
  const rival = Math.max(...[...inRow, ...inColumn].map((score) => score.total));
  return total < rival + MARGIN ? null : total;
}
