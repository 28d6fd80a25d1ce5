import type { AnalysedArticle } from '../../core/analysis.ts';
import type { DerivationKind } from '../../core/provenance.ts';
import { sameTitle } from '../works/title.ts';
import type { WorkReference } from '../works/work-reference.ts';
import type { SidedOverlap } from './story-context.ts';

/** Same words in the same order: more is a reprint or excerpt, less is a rewrite. */
const REPRINTED = 0.72;
/** Less of the work than this is an excerpt. */
const WHOLE = 0.5;
const TRANSLATED = 0.35;
/** Below this the work's text is not in the article. */
const FOUND = 0.1;

/**
 * How an article derives from a work whose text is known. A body that keeps naming its source speaks of the work from
 * outside: it is a translation only if it is nearly the whole of it, or credited as a text.
 */
export function kindByText(
  article: AnalysedArticle,
  shared: SidedOverlap,
  reference: WorkReference | null,
): Exclude<DerivationKind, 'mention'> | null {
  const { own, others, overlap } = shared;
  const partial = hasMark(article, 'full-text-elsewhere');
  if (overlap.translated) {
    if (own.covered < TRANSLATED) return null;
    if (partial) return 'excerpt';
    return isToldFromOutside(article, shared, reference) ? 'rewrite' : 'translation';
  }
  if (own.covered < FOUND) return null;
  if (own.identical >= REPRINTED) return others.covered < WHOLE || partial ? 'excerpt' : 'reprint';
  return 'rewrite';
}

/** From how many namings in the text on a credited text is a report about the work rather than the work. */
const MANY_NAMINGS = 3;

function isToldFromOutside(
  article: AnalysedArticle,
  { own, others }: SidedOverlap,
  reference: WorkReference | null,
): boolean {
  if (reference === null || reference.cited === 0 || hasDateline(article, reference)) return false;
  if (reference.credited && reference.cited < MANY_NAMINGS) return own.covered < 0.45;
  // One naming in passing, in a text that stands in the work all the same: the credit of a translation.
  if (reference.role !== 'origin' && reference.cited === 1) return own.covered < 0.5 || others.covered < 0.5;
  return own.covered < 0.85 || own.matched < 0.55 || others.covered < 0.7;
}

/** How an article derives from a work of which only what the article itself says is known. */
export function kindByCredit(article: AnalysedArticle, reference: WorkReference): DerivationKind {
  if (hasMark(article, 'full-text-elsewhere')) return 'excerpt';
  if (hasMark(article, 'aggregator-notice') || carriesTitle(article, reference)) {
    return reference.cited === 0 ? 'reprint' : 'rewrite';
  }
  if (hasDateline(article, reference)) return 'reprint';
  return reference.credited && reference.cited === 0 ? 'reprint' : 'rewrite';
}

/** Whether the work is credited under this article's own title. */
function carriesTitle({ article }: AnalysedArticle, reference: WorkReference): boolean {
  return article.title !== null && reference.title !== null && sameTitle(reference.title, article.title);
}

const DATELINE_REACH = 120;

/** An agency's mark in the dateline: the text is the agency's, also where it says whom the agency spoke to. */
export function hasDateline(article: AnalysedArticle, reference: WorkReference): boolean {
  return reference.citations.some(
    (citation) =>
      citation.place === 'body' &&
      citation.cue === null &&
      citation.start !== null &&
      citation.start < DATELINE_REACH &&
      /^[^\n]{0,110}[([{][^()[\]{}]{0,60}$/u.test(article.article.text.slice(0, citation.start)),
  );
}

function hasMark(article: AnalysedArticle, type: string): boolean {
  return article.article.marks.some((mark) => mark.type === type);
}
