import type { SentencePair } from './pair-texts.ts';
import type { SentenceProfile, TextProfile } from './profile.ts';

/** Longer texts are aligned by their beginning: the table grows with the product of the lengths. */
const MOST_SENTENCES = 200;
/** Alike less than this, two sentences have anchors in common by chance. */
const LEAST_SCORE = 0.34;
/** A sentence may be this much longer or shorter than its translation, after allowing for the languages. */
const LENGTH_RATIO = 2.6;
/** Sentences without numbers and names between two aligned pairs count as aligned if there are no more than this. */
const LONGEST_GAP = 2;
const GAP_SIMILARITY = 0.5;

interface Bead {
  readonly rows: number;
  readonly columns: number;
}

/** One sentence for one, or one for two (Gale & Church 1993). */
const BEADS: readonly Bead[] = [
  { rows: 1, columns: 1 },
  { rows: 1, columns: 2 },
  { rows: 2, columns: 1 },
];

/**
 * The sentences of two texts in different languages that correspond: numbers and transliterated names in common, in the
 * same order, with similar lengths; then short gaps between aligned sentences where both sides are as long.
 */
export function pairAcrossLanguages(left: TextProfile, right: TextProfile): SentencePair[] {
  const rows = left.sentences.slice(0, MOST_SENTENCES);
  const columns = right.sentences.slice(0, MOST_SENTENCES);
  const score = beadScorer(rows, columns, right.weight / left.weight);
  const width = columns.length + 1;
  const best = new Float32Array((rows.length + 1) * width);
  const choice = new Int8Array(best.length).fill(-1);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    for (let j = columns.length - 1; j >= 0; j -= 1) {
      let top = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      for (const [index, bead] of BEADS.entries()) {
        const found = score(i, j, bead);
        if (found === 0) continue;
        const total =
          found * Math.max(bead.rows, bead.columns) +
          (best[(i + bead.rows) * width + j + bead.columns] as number);
        if (total <= top + 1e-5) continue;
        top = total;
        choice[i * width + j] = index;
      }
      best[i * width + j] = top;
    }
  }
  return withGaps(
    readPairs(rows.length, columns.length, best, choice, score),
    rows,
    columns,
    right.weight / left.weight,
  );
}

type Scorer = (i: number, j: number, bead: Bead) => number;

function readPairs(
  rows: number,
  columns: number,
  best: Float32Array,
  choice: Int8Array,
  score: Scorer,
): SentencePair[] {
  const width = columns + 1;
  const pairs: SentencePair[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const bead = BEADS[choice[i * width + j] as number];
    if (bead !== undefined) {
      const similarity = score(i, j, bead);
      for (let a = 0; a < bead.rows; a += 1) {
        for (let b = 0; b < bead.columns; b += 1) pairs.push(toPair(i + a, j + b, similarity, bead));
      }
      i += bead.rows;
      j += bead.columns;
    } else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  return pairs;
}

function toPair(
  left: number,
  right: number,
  similarity: number,
  bead: Bead = { rows: 1, columns: 1 },
): SentencePair {
  return {
    left,
    right,
    kind: 'translation',
    similarity,
    leftShare: similarity / bead.columns,
    rightShare: similarity / bead.rows,
    identical: 0,
  };
}

/** Anchors that a bead's sides share, weighted by how rare they are in both texts (Dice), 0 where lengths do not fit. */
function beadScorer(
  rows: readonly SentenceProfile[],
  columns: readonly SentenceProfile[],
  ratio: number,
): Scorer {
  const weights = anchorWeights([...rows, ...columns]);
  return (i, j, bead) => {
    if (i + bead.rows > rows.length || j + bead.columns > columns.length) return 0;
    const a = rows.slice(i, i + bead.rows);
    const b = columns.slice(j, j + bead.columns);
    // A sentence that was split or merged has anchors in every part.
    if ([...a, ...b].some((sentence) => sentence.anchors.length === 0)) return 0;
    if (!fitting(sum(a) * ratio, sum(b))) return 0;
    const left = new Set(a.flatMap((sentence) => [...sentence.anchors]));
    const right = new Set(b.flatMap((sentence) => [...sentence.anchors]));
    let shared = 0;
    let all = 0;
    for (const anchor of left) {
      const weight = weights.get(anchor) ?? 0;
      all += weight;
      if (right.has(anchor)) shared += weight;
    }
    for (const anchor of right) all += weights.get(anchor) ?? 0;
    const dice = all === 0 ? 0 : (2 * shared) / all;
    return dice < LEAST_SCORE || shared < LEAST_SHARED ? 0 : Math.min(1, dice);
  };
}

/** One anchor of its own, or two that are common in the texts. */
const LEAST_SHARED = 0.55;

function anchorWeights(sentences: readonly SentenceProfile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { anchors } of sentences)
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return new Map([...counts].map(([anchor, count]) => [anchor, Math.min(1, Math.sqrt(2 / count))]));
}

function sum(sentences: readonly SentenceProfile[]): number {
  return sentences.reduce((total, sentence) => total + sentence.weight, 0);
}

function fitting(a: number, b: number): boolean {
  return a <= b * LENGTH_RATIO && b <= a * LENGTH_RATIO;
}

/** Fills gaps of the same few sentences on both sides, between aligned sentences and at both ends. */
function withGaps(
  pairs: readonly SentencePair[],
  rows: readonly SentenceProfile[],
  columns: readonly SentenceProfile[],
  ratio: number,
): SentencePair[] {
  if (pairs.length < 2) return [...pairs];
  const filled: SentencePair[] = [];
  let i = 0;
  let j = 0;
  for (const pair of [...pairs, { left: rows.length, right: columns.length }]) {
    const gap = pair.left - i;
    if (gap > 0 && gap <= LONGEST_GAP && gap === pair.right - j) {
      for (let step = 0; step < gap; step += 1) {
        const a = rows[i + step];
        const b = columns[j + step];
        if (a !== undefined && b !== undefined && fitting(a.weight * ratio, b.weight)) {
          filled.push(toPair(i + step, j + step, GAP_SIMILARITY));
        }
      }
    }
    if ('kind' in pair) filled.push(pair);
    i = Math.max(i, pair.left + 1);
    j = Math.max(j, pair.right + 1);
  }
  return filled;
}
