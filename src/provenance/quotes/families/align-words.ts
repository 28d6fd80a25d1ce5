import { partitionPoint } from '../../../core/partition-point.ts';
/** One pair of words that are the same: indexes into the two lists. */
export type WordPair = readonly [left: number, right: number];

/** Cells of one table of the longest common subsequence; larger gaps are left unaligned. */
const LARGEST_TABLE = 250_000;

/**
 * Pairs of equal words in order in both lists: words that are unique in both anchor the alignment (patience diff, Bram
 * Cohen), the stretches between anchors are filled by their longest common subsequence. Near linear for long texts.
 */
export function alignWords<T extends string | number>(left: readonly T[], right: readonly T[]): WordPair[] {
  const pairs: WordPair[] = [];
  const stretches: [number, number, number, number][] = [[0, left.length, 0, right.length]];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    let [leftFrom, leftTo, rightFrom, rightTo] = next;
    while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
      pairs.push([leftFrom, rightFrom]);
      leftFrom += 1;
      rightFrom += 1;
    }
    while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1] === right[rightTo - 1]) {
      leftTo -= 1;
      rightTo -= 1;
      pairs.push([leftTo, rightTo]);
    }
    if (leftFrom === leftTo || rightFrom === rightTo) continue;
    if ((leftTo - leftFrom) * (rightTo - rightFrom) <= LARGEST_TABLE) {
      pairs.push(...commonSubsequence(left, right, leftFrom, leftTo, rightFrom, rightTo));
      continue;
    }
    let leftStart = leftFrom;
    let rightStart = rightFrom;
    const anchors = uniqueAnchors(left, right, leftFrom, leftTo, rightFrom, rightTo);
    for (const [leftIndex, rightIndex] of anchors) {
      stretches.push([leftStart, leftIndex, rightStart, rightIndex]);
      pairs.push([leftIndex, rightIndex]);
      leftStart = leftIndex + 1;
      rightStart = rightIndex + 1;
    }
    if (anchors.length > 0) stretches.push([leftStart, leftTo, rightStart, rightTo]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

function commonSubsequence<T extends string | number>(
  left: readonly T[],
  right: readonly T[],
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
): WordPair[] {
  const columns = rightTo - rightFrom + 1;
  const rows = leftTo - leftFrom + 1;
  const lengths = new Uint16Array(rows * columns);
  for (let row = rows - 2; row >= 0; row -= 1) {
    for (let column = columns - 2; column >= 0; column -= 1) {
      const at = row * columns + column;
      lengths[at] =
        left[leftFrom + row] === right[rightFrom + column]
          ? (lengths[at + columns + 1] ?? 0) + 1
          : Math.max(lengths[at + columns] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: WordPair[] = [];
  let row = 0;
  let column = 0;
  while (row < rows - 1 && column < columns - 1) {
    const at = row * columns + column;
    if (left[leftFrom + row] === right[rightFrom + column]) {
      pairs.push([leftFrom + row, rightFrom + column]);
      row += 1;
      column += 1;
    } else if ((lengths[at + columns] ?? 0) >= (lengths[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Words that stand once in each stretch, the longest run of them that is in order in both. */
function uniqueAnchors<T extends string | number>(
  left: readonly T[],
  right: readonly T[],
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
): WordPair[] {
  const places = new Map<T | undefined, number>();
  for (let index = rightFrom; index < rightTo; index += 1) {
    const word = right[index];
    places.set(word, places.has(word) ? -1 : index);
  }
  const counts = new Map<T | undefined, number>();
  for (let index = leftFrom; index < leftTo; index += 1) {
    const word = left[index];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const candidates: WordPair[] = [];
  for (let index = leftFrom; index < leftTo; index += 1) {
    const word = left[index];
    const place = places.get(word) ?? -1;
    if (place >= 0 && counts.get(word) === 1) candidates.push([index, place]);
  }
  return longestIncreasing(candidates);
}

/** The longest run of pairs whose right indexes increase (patience sorting). */
function longestIncreasing(pairs: readonly WordPair[]): WordPair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    const length = partitionPoint(tails.length, (at) => (pairs[tails[at] ?? 0]?.[1] ?? 0) < pair[1]);
    previous[index] = tails[length - 1] ?? -1;
    tails[length] = index;
  }
  const run: WordPair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}
