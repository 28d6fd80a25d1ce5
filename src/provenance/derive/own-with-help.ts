import type { AnalysedArticle } from '../../core/analysis.ts';
import { reliability } from '../reliability.ts';
import { ownReportingGrounds } from '../verdicts/own-reporting-grounds.ts';
import { isAgencyMark, type WorkReference } from '../works/work-reference.ts';

/**
 * Whether a credit beside the text ("with Tellus", "By Jane Roe and Tellus") names a help of an article that is its outlet's own
 * work: the text itself never says it of the credited, and its own reporting is surer than such a credit is.
 */
export function isHelp(article: AnalysedArticle, { citations, cited, grounds }: WorkReference): boolean {
  if (article.analysis.ownReporting.length === 0 || cited > 0) return false;
  if (citations.some((citation) => citation.place !== 'mark' || isAgencyMark(citation))) return false;
  return reliability(ownReportingGrounds(article)) > reliability(grounds);
}
