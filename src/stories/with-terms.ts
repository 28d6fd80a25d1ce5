import { indexArticle, type Prepared } from './index-article.ts';
import { PackedArticle } from './packed-article.ts';
import type { StoryFeatures } from './story-features.ts';
import type { TermTable } from './term-table.ts';

/** Of what is in no window. */
export const NO_SEQUENCE = -1;
const NOWHERE = new Int32Array(0);

/** Numbers of terms are given and counted in for as long as they are used: the articles may be in no window. */
export function withTerms<Result>(
  list: readonly StoryFeatures[],
  table: TermTable,
  use: (articles: readonly PackedArticle[], prepared: readonly Prepared[]) => Result,
): Result {
  const held: Int32Array[] = [];
  const articles: PackedArticle[] = [];
  const prepared = list.map((features) => {
    const one = indexArticle(features, table);
    const article = new PackedArticle(one.record, 0);
    const numbers = article.held();
    table.hold(numbers);
    held.push(numbers);
    articles.push(article);
    return one;
  });
  try {
    return use(articles, prepared);
  } finally {
    for (const numbers of held) table.release(numbers, NOWHERE, NO_SEQUENCE);
  }
}
