import type { AnalysedArticle } from '../../core/analysis.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { analyse } from '../analyse.ts';

const catalogue = createOutletCatalogue([]);

/** A text, analysed as an article of nobody. */
export function analysedText(id: string, text: string, language: string): AnalysedArticle {
  const article = {
    id,
    source: id,
    url: null,
    outlet: null,
    title: null,
    byline: [],
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language,
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article' as const,
    trace: [],
  };
  return { article, analysis: analyse(article, { catalogue }) };
}
