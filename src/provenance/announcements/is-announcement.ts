import type { AnalysedArticle } from '../../core/analysis.ts';

/** Whether an article is its page's owner's own announcement. */
export function isAnnouncement({ analysis }: AnalysedArticle): boolean {
  return analysis.announcement !== undefined;
}
