import type { AnalysedArticle } from '../../core/analysis.ts';
import type { DerivationKind } from '../../core/provenance.ts';
import { fold } from '../../core/text.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { sameTitle } from '../works/title.ts';
import { isAgencyMark, type WorkReference } from '../works/work-reference.ts';
import type { SidedOverlap } from './story-context.ts';

/** Same words in the same order: more is a reprint or excerpt, less is a rewrite. */
const REPRINTED = 0.72;
/** Sentences in the same order: whoever reprints or cuts a text keeps it, so fewer are a rewrite, if there are enough to tell. */
const IN_ORDER = 0.8;
const FEWEST_IN_ORDER = 4;
/** So much of what is shared is the same words where a credit was put into a text; who changed more tells it in other words. */
const UNTOUCHED = 0.9;
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
    if (saysTranslated(article)) return 'translation';
    return isToldFromOutside(article, shared, reference) ? 'rewrite' : 'translation';
  }
  if (own.covered < FOUND) return null;
  if (own.identical < REPRINTED || !isInOrder(overlap)) return 'rewrite';
  if (own.identical < UNTOUCHED * own.covered && speaksOf(article, reference)) return 'rewrite';
  return others.covered < WHOLE || partial ? 'excerpt' : 'reprint';
}

function isInOrder({ order, pairs }: SidedOverlap['overlap']): boolean {
  return pairs.length < FEWEST_IN_ORDER || order >= IN_ORDER;
}

/** Whether its own sentences name the work, which is not credited as the text itself. What a dispatch names, its agency names. */
function speaksOf(article: AnalysedArticle, reference: WorkReference | null): boolean {
  if (reference === null || reference.cited === 0 || reference.credited) return false;
  return !isSigned(article, reference) && !article.analysis.citations.some(isAgencyMark);
}

/** How much of a text's beginning and end may hold the credit of a translation. */
const CREDIT_REACH = 240;

/** Whether the text says of itself that it is a translation, in its first or last lines. */
function saysTranslated({ article, analysis }: AnalysedArticle): boolean {
  const { translationCredits } = lexiconFor(analysis.language).citation;
  const edges = `${article.text.slice(0, CREDIT_REACH)}\n${article.text.slice(-CREDIT_REACH)}`;
  const marks = article.marks.filter(({ type }) => type === 'credit-line').map(({ text }) => text);
  const credits = fold([edges, ...marks].join('\n'));
  return translationCredits.some((credit) => credits.includes(fold(credit)));
}

/** From how many namings in the text on a credited text is a report about the work rather than the work. */
const MANY_NAMINGS = 3;

function isToldFromOutside(
  article: AnalysedArticle,
  { own, others }: SidedOverlap,
  reference: WorkReference | null,
): boolean {
  if (reference === null || reference.cited === 0 || isSigned(article, reference)) return false;
  if (reference.credited && reference.cited < MANY_NAMINGS) return own.covered < 0.45;
  // One naming in passing, in a text that stands in the work all the same: the credit of a translation.
  if (reference.role !== 'origin' && reference.cited === 1) return own.covered < 0.5 || others.covered < 0.5;
  // Nearly all of the work is here: whoever tells of a work picks from it.
  if (others.covered >= 0.8) return own.covered < 0.75;
  return own.covered < 0.85 || own.matched < 0.55 || others.covered < 0.7;
}

/** How an article derives from a work of which only what the article itself says is known. */
export function kindByCredit(article: AnalysedArticle, reference: WorkReference): DerivationKind {
  if (hasMark(article, 'full-text-elsewhere')) return 'excerpt';
  if (hasMark(article, 'aggregator-notice') || carriesTitle(article, reference)) {
    return reference.cited === 0 ? 'reprint' : 'rewrite';
  }
  if (isSigned(article, reference)) return 'reprint';
  return reference.credited && reference.cited === 0 ? 'reprint' : 'rewrite';
}

/** Whether the work is credited under this article's own title. */
function carriesTitle({ article }: AnalysedArticle, reference: WorkReference): boolean {
  return article.title !== null && reference.title !== null && sameTitle(reference.title, article.title);
}

/**
 * Whether the byline or an agency's mark in dateline or close is the work's outlet: the text is then the outlet's own, also
 * where it says whom the outlet spoke to.
 */
export function isSigned({ article }: AnalysedArticle, { outlet, citations }: WorkReference): boolean {
  if (outlet === null) return false;
  const names = new Set([outlet.name, ...citations.map((citation) => citation.text)].map(fold));
  return article.byline.some((name) => names.has(fold(name))) || citations.some(isAgencyMark);
}

function hasMark(article: AnalysedArticle, type: string): boolean {
  return article.article.marks.some((mark) => mark.type === type);
}
