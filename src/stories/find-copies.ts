import { comparePrints } from './fingerprints.ts';
import type { IndexedArticle } from './story-similarity.ts';

/** An article that shares passages with another. */
export interface Copy {
  readonly article: string;
  /** Share of the shorter text's passages, 0 to 1. */
  readonly share: number;
}

/** Fewer passages are phrases that anyone uses, or a quote. */
const LEAST_SHARED = 3;
/** Of the shorter text. Measured by bench/near-copies.ts. */
const LEAST_SHARE = 0.04;

/** Those of the candidates that are copied from, or were, most alike first. */
export function findCopies(article: IndexedArticle, candidates: readonly IndexedArticle[]): Copy[] {
  const copies: Copy[] = [];
  for (const candidate of candidates) {
    const { shared, smaller } = comparePrints(article.prints, candidate.prints);
    const share = shared / Math.max(1, smaller);
    if (shared < LEAST_SHARED || share < LEAST_SHARE) continue;
    // Its id is unpacked only here: hardly any candidate is a copy.
    const id = candidate.article;
    if (id !== article.article) copies.push({ article: id, share });
  }
  return copies.sort((a, b) => b.share - a.share || (a.article < b.article ? -1 : 1));
}
