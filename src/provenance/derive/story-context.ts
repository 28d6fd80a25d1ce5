import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Overlaps } from '../align/find-overlaps.ts';
import type { Overlap, SideShare } from '../align/overlap.ts';
import type { FoundWorks } from '../works/find-works.ts';
import type { ChainStep } from '../works/source-chains.ts';
import type { WorkGroup } from '../works/work-group.ts';
import type { WorkReference } from '../works/work-reference.ts';

/** What is known of a story before anything is derived from anything. */
export interface StoryContext {
  /** In canonical order. */
  readonly articles: readonly AnalysedArticle[];
  readonly byId: ReadonlyMap<string, AnalysedArticle>;
  readonly references: ReadonlyMap<string, readonly WorkReference[]>;
  readonly works: FoundWorks;
  readonly overlaps: Overlaps;
  /** From what uncaptured works take what they say. */
  readonly chains: ReadonlyMap<WorkGroup, ChainStep>;
}

/** An overlap seen from one of its articles. */
export interface SidedOverlap {
  readonly overlap: Overlap;
  readonly other: string;
  readonly own: SideShare;
  readonly others: SideShare;
}

export function sided(overlap: Overlap, article: string): SidedOverlap {
  const isLeft = overlap.leftArticle === article;
  return {
    overlap,
    other: isLeft ? overlap.rightArticle : overlap.leftArticle,
    own: isLeft ? overlap.left : overlap.right,
    others: isLeft ? overlap.right : overlap.left,
  };
}

export function overlapsOf(context: StoryContext, article: string): SidedOverlap[] {
  return context.overlaps.of(article).map((overlap) => sided(overlap, article));
}

export function overlapBetween(context: StoryContext, article: string, other: string): SidedOverlap | null {
  const overlap = context.overlaps.between(article, other);
  return overlap === null ? null : sided(overlap, article);
}

export function samePublisher(a: AnalysedArticle | undefined, b: AnalysedArticle | undefined): boolean {
  const domain = a?.article.outlet?.domain;
  return domain !== undefined && domain === b?.article.outlet?.domain;
}
