import type { AnalysedArticle } from '../../core/analysis.ts';
import { isAnnouncement } from '../announcements/is-announcement.ts';
import { reliability } from '../reliability.ts';
import { namesOwnOutlet, ownReportingGrounds } from '../verdicts/own-reporting-grounds.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { isAgencyMark, type WorkReference } from '../works/work-reference.ts';

/** So much of an article in the announcement that it speaks of makes it that announcement told again. */
const TOLD_AGAIN = 0.4;

/**
 * Whether an article is a reporter's own that speaks of an announcement among other things: who announces is then one of those
 * whom it has asked. Its outlet's name must stand in its signs, and most of its text elsewhere than in the announcement.
 */
export function isAskedToo(article: AnalysedArticle, { captured }: WorkGroup, share: number): boolean {
  if (captured === null || !isAnnouncement(captured) || share >= TOLD_AGAIN) return false;
  return article.analysis.ownReporting.filter((sign) => namesOwnOutlet(sign, article)).length > 1;
}

/**
 * Whether a credit beside the text ("with Tellus", "By Jane Roe and Tellus") names a help of an article that is its outlet's own
 * work: the text itself never says it of the credited, and its own reporting is surer than such a credit is.
 */
export function isHelp(article: AnalysedArticle, { citations, cited, grounds }: WorkReference): boolean {
  if (article.analysis.ownReporting.length === 0 || cited > 0) return false;
  if (citations.some((citation) => citation.place !== 'mark' || isAgencyMark(citation))) return false;
  return reliability(ownReportingGrounds(article)) > reliability(grounds);
}
