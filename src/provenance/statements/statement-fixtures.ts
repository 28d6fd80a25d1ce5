import type { AnalysedArticle } from '../../core/analysis.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { analyse } from '../analyse.ts';

const catalogue = createOutletCatalogue([]);

/** A text, analysed as an article of nobody. */
export function analysedText(id: string, text: string, language: string): AnalysedArticle {
  const article = bareArticle(id, text, language);
  return { article, analysis: analyse(article, { catalogue }) };
}
