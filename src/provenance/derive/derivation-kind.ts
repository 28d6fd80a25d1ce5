import type { AnalysedArticle } from '../../core/analysis.ts';
import type { DerivationKind } from '../../core/provenance.ts';
import type { WorkReference } from '../works/work-reference.ts';
import type { SidedOverlap } from './story-context.ts';

/** Same words in the same order: more is a reprint or excerpt, less is a rewrite. */
const REPRINTED = 0.72;
/** Less of the work than this is an excerpt. */
const WHOLE = 0.5;
const TRANSLATED = 0.35;
/** Below this the work's text is not in the article. */
const FOUND = 0.1;

/** How an article derives from a work whose text is known. */
export function kindByText(
  article: AnalysedArticle,
  shared: SidedOverlap,
): Exclude<DerivationKind, 'mention'> | null {
  const { own, others, overlap } = shared;
  if (overlap.translated) return own.covered >= TRANSLATED ? 'translation' : null;
  if (own.covered < FOUND) return null;
  if (own.identical >= REPRINTED) {
    return others.covered < WHOLE || hasMark(article, 'full-text-elsewhere') ? 'excerpt' : 'reprint';
  }
  return 'rewrite';
}

/** How an article derives from a work of which only what the article itself says is known. */
export function kindByCredit(article: AnalysedArticle, reference: WorkReference): DerivationKind {
  if (reference.role !== 'origin') return 'mention';
  if (!reference.credited) return 'rewrite';
  if (hasMark(article, 'full-text-elsewhere')) return 'excerpt';
  if (hasMark(article, 'aggregator-notice')) return 'reprint';
  return reference.cited ? 'rewrite' : 'reprint';
}

function hasMark(article: AnalysedArticle, type: string): boolean {
  return article.article.marks.some((mark) => mark.type === type);
}
