import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Passage } from '../../core/provenance.ts';
import { mirrored, type Overlap, overlapOf } from './overlap.ts';
import { pairAcrossLanguages } from './pair-across-languages.ts';
import { type Compare, pairSentences } from './pair-texts.ts';
import { type TextProfile, textProfile } from './profile.ts';

/**
 * The passages that two articles share, in the order of `left`: sentences found word for word, edited, paraphrased or, in
 * another language, translated. Symmetric: swapping the articles swaps the sides.
 */
export function alignTexts(left: AnalysedArticle, right: AnalysedArticle): Passage[] {
  const overlap = alignProfiles(textProfile(left), textProfile(right));
  const swapped = isSwapped(textProfile(left), textProfile(right));
  const passages = swapped ? overlap.passages.map(mirrored) : [...overlap.passages];
  return passages.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}

/** What two prepared texts share. One order is kept for a pair, so that the result does not depend on the caller's. */
export function alignProfiles(a: TextProfile, b: TextProfile, compare?: Compare): Overlap {
  const [left, right] = isSwapped(a, b) ? [b, a] : [a, b];
  const translated = primary(left.language) !== primary(right.language);
  const pairs = translated ? pairAcrossLanguages(left, right) : pairSentences(left, right, compare);
  return overlapOf(left, right, pairs, translated);
}

function isSwapped(a: TextProfile, b: TextProfile): boolean {
  return a.article === b.article ? a.text > b.text : a.article > b.article;
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}
