import { describe, expect, it } from 'vitest';
import { indexArticle } from './index-article.ts';
import { PackedArticle } from './packed-article.ts';
import { comparePair, weighArticle } from './story-similarity.ts';
import { createTermTable } from './term-table.ts';
import { madeFeatures } from './testing/made-features.ts';

/** How alike two articles of a language are that share what all of its articles have, beside so many of another. */
function likenessBeside(others: number): number {
  const table = createTermTable();
  const put = (at: number, language: string, terms: readonly string[]) => {
    const features = madeFeatures(at, at, {
      language,
      terms: terms.map((term) => [term, 1] as const),
      titleTerms: [],
      names: [],
      numbers: [],
    });
    const article = new PackedArticle(indexArticle(features, table).record, 0);
    table.hold(article.held());
    return article;
  };
  const common = Array.from({ length: 12 }, (_, word) => `common-${word}`);
  const articles = Array.from({ length: 400 }, (_, at) =>
    put(at, 'sl', [...common, `own-${at}-1`, `own-${at}-2`, `own-${at}-3`]),
  );
  for (let at = 0; at < others; at += 1) put(1_000 + at, 'en', [`other-${at}`]);
  const [one, other] = articles as [PackedArticle, PackedArticle];
  return comparePair(weighArticle(one, table), other, table).terms;
}

describe('how alike two articles are', () => {
  it('is told by what is rare in their language, however many articles others have', () => {
    const alone = likenessBeside(0);
    expect(alone).toBeLessThan(0.2);
    expect(likenessBeside(20_000)).toBeLessThan(alone + 0.05);
  });
});
