import type { Statement } from './statement.ts';

/** Statements that are set against each other: those of a story, or the answers to one question. */
export interface StatementComparison {
  /** How much two statements say the same, 0 to 1. Symmetric. */
  similarity(a: Statement, b: Statement): number;
}

/** A word of the same field of meaning counts for less than the same word. */
const SAME_FIELD = 0.8;

/**
 * Answers to one question say the same from here on: what all of them share is the question's and weighs next to nothing, so
 * that little else needs to agree.
 */
export const SAME_ANSWER = 0.1;

/**
 * Compares statements by the words and the fields of meaning that they share, each weighed by how few of the statements have
 * it (inverse document frequency: Spärck Jones 1972), as the geometric mean of the shares of both. What every report of a
 * story says says nothing about which of them say the same.
 */
export function compareStatements(statements: Iterable<Statement>): StatementComparison {
  const frequency = new Map<number, number>();
  let count = 0;
  for (const { features } of statements) {
    count += 1;
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const weight = (feature: number) => Math.log((count + 1) / (frequency.get(feature) ?? 1));
  const share = (own: Statement, other: Statement) => {
    let shared = 0;
    let all = 0;
    for (const word of own.words) {
      const full = weight(word.class);
      all += full;
      if (other.features.has(word.class)) {
        shared += full;
        continue;
      }
      let best = 0;
      for (const meaning of word.meanings)
        if (other.features.has(meaning)) best = Math.max(best, weight(meaning));
      shared += SAME_FIELD * Math.min(best, full);
    }
    return all === 0 ? 0 : shared / all;
  };
  return {
    similarity: (a, b) => Math.sqrt(share(a, b) * share(b, a)),
  };
}
