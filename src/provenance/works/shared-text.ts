import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Overlaps } from '../align/find-overlaps.ts';
import type { Overlap } from '../align/overlap.ts';
import { textProfile } from '../align/profile.ts';
import type { WorkGroup } from './work-group.ts';
import type { WorkReference } from './work-reference.ts';

/** How many citing articles are looked at for shared text. */
const MOST_CITING = 20;

/** The largest share of the citing article that is found in the work, or in another article that cites it. */
export function sharedWith(reference: WorkReference, group: WorkGroup, overlaps: Overlaps): number {
  const others = [
    ...(group.captured === null ? [] : [group.captured.article.id]),
    ...group.references.slice(0, MOST_CITING).map((other) => other.article),
  ];
  return others.reduce((most, other) => {
    const overlap = overlaps.between(reference.article, other);
    return overlap === null ? most : Math.max(most, shareOf(overlap, reference.article));
  }, 0);
}

function shareOf(overlap: Overlap, article: string): number {
  const side = overlap.leftArticle === article ? overlap.left : overlap.right;
  // Across languages a sentence corresponds by a few names: what matches of it counts, not all of it.
  return overlap.translated ? side.matched : side.covered;
}

/** Share of the citing article's content words that stand in the other article. */
export function sharedWords(
  reference: WorkReference,
  article: string,
  articles: ReadonlyMap<string, AnalysedArticle>,
): number {
  const [citing, cited] = [reference.article, article].map((id) => {
    const analysed = articles.get(id);
    const profile = analysed === undefined ? null : textProfile(analysed);
    return new Set(profile?.sentences.flatMap((sentence) => [...sentence.content]));
  });
  if (citing === undefined || cited === undefined || citing.size === 0) return 0;
  return citing.intersection(cited).size / citing.size;
}
