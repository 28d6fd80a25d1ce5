import type { AnalysedArticle } from '../core/analysis.ts';
import type { OutletReference } from '../core/outlet.ts';
import type { StoryProvenance, Work } from '../core/provenance.ts';
import { claimedInstant, trustedTime } from '../store/articles.ts';

/** The earliest primary source of a story: whose it is and when it was published (a day or an instant), where known. */
export interface FirstOrigin {
  readonly outlet: OutletReference | null;
  readonly published: string | null;
}

const UNKNOWN: FirstOrigin = { outlet: null, published: null };

/**
 * The earliest of the works that a story goes back to, captured or not. Instants decide where they are known, a day counts as
 * in `trustedTime`; a work without a date is older than the first article that draws on it. Where neither is known it comes
 * last, and among several of them none is called the first.
 */
export function firstOrigin(found: StoryProvenance, articles: readonly AnalysedArticle[]): FirstOrigin {
  const captured = new Map(articles.map(({ article }) => [article.id, article]));
  // An outlet's first report counts, also where a later one of it stands for the outlet among the independent origins.
  const sources = new Set(found.verdicts.map(({ primarySource }) => primarySource?.work));
  const origins = found.works
    .filter((work) => found.origins.includes(work.id) || sources.has(work.id))
    .map((work) => ({
      id: work.id,
      outlet: work.outlet,
      ...timesOf(work, captured, firstDrawnOn(work, found, captured)),
    }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
  const [first] = origins;
  if (first === undefined || (first.order === UNDATED && origins.length > 1)) return UNKNOWN;
  return { outlet: first.outlet, published: first.published };
}

type Captured = ReadonlyMap<string, AnalysedArticle['article']>;

/** When the first article that draws on a work came out, directly or through others; null where none does. */
function firstDrawnOn(work: Work, found: StoryProvenance, captured: Captured): string | null {
  const times = found.verdicts
    .filter(({ article, primarySource }) => primarySource?.work === work.id && article !== work.article)
    .flatMap(({ article }) => captured.get(article) ?? [])
    .map(trustedTime);
  return times.sort(compare)[0] ?? null;
}

/** After every instant. */
const UNDATED = '~';

function timesOf(
  work: Work,
  captured: Captured,
  drawnOn: string | null,
): { order: string; published: string | null } {
  const article = work.article === null ? undefined : captured.get(work.article);
  if (article === undefined) {
    return { order: claimedInstant(work.published) ?? drawnOn ?? UNDATED, published: work.published };
  }
  const trusted = article.published !== null && article.timeFlags.length === 0;
  return { order: trustedTime(article), published: trusted ? article.published : article.firstSeen };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
