import type { PackedArticle } from './packed-article.ts';
import { numberOf, POSTED, type TermVector } from './term-vector.ts';

/** What the articles of a block hold and are found by, term by term. */
export interface BlockTerms {
  /** How many articles hold each term. */
  readonly held: Uint16Array;
  /** Places of the articles that are found by a term: those of term `at` stand from `starts[at]` to `starts[at + 1]`, ascending. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
}

/**
 * Turns articles with their terms into terms with their articles (a counting sort), so that far memory is touched once for a
 * term of a block and not once for a term of an article.
 *
 * @param articles - with places in a list of so many terms in place of numbers, at most 65,536
 */
export function blockTerms(articles: readonly PackedArticle[], terms: number): BlockTerms {
  const held = new Uint16Array(terms);
  const starts = new Uint32Array(terms + 1);
  for (const article of articles) {
    hold(held, [article.language]);
    for (const vector of vectorsOf(article))
      for (let at = 0; at < vector.length; at += 1) {
        const term = numberOf(vector[at] ?? 0);
        held[term] = (held[term] ?? 0) + 1;
      }
    hold(held, article.origins);
    hold(held, article.own);
    eachPosted(article, (term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
  }
  for (let at = 0; at < terms; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const places = new Uint16Array(starts[terms] ?? 0);
  const next = starts.slice();
  for (const [place, article] of articles.entries())
    eachPosted(article, (term) => {
      const at = next[term] ?? 0;
      places[at] = place;
      next[term] = at + 1;
    });
  return { held, starts, places };
}

function vectorsOf({ terms, names, numbers }: PackedArticle): TermVector[] {
  return [terms, names, numbers];
}

function hold(held: Uint16Array, terms: ArrayLike<number>): void {
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    held[term] = (held[term] ?? 0) + 1;
  }
}

function eachPosted(article: PackedArticle, use: (term: number) => void): void {
  for (const vector of vectorsOf(article))
    for (let at = 0; at < vector.length; at += 1) {
      const word = vector[at] ?? 0;
      if ((word & POSTED) !== 0) use(numberOf(word));
    }
  for (const list of [article.origins, article.own])
    for (let at = 0; at < list.length; at += 1) use(list[at] ?? 0);
}
