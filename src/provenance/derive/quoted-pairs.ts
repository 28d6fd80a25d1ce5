import type { AnalysedArticle } from '../../core/analysis.ts';
import { type SentenceProfile, textProfile } from '../align/profile.ts';
import type { SidedOverlap } from './story-context.ts';

const LEAST_QUOTED_WORDS = 4;
const LEAST_SIMILARITY = 0.5;

/** Sentences of an article that quote what a sentence of the other one quotes too, each with that one. */
export function quotedPairs(
  article: AnalysedArticle,
  other: AnalysedArticle,
  { overlap }: Pick<SidedOverlap, 'overlap'>,
): { readonly sentence: SentenceProfile; readonly partner: SentenceProfile }[] {
  const isLeft = overlap.leftArticle === article.article.id;
  return overlap.pairs.flatMap(({ left, right, similarity }) => {
    if (similarity < LEAST_SIMILARITY) return [];
    const sentence = textProfile(article).sentences[isLeft ? left : right];
    const partner = textProfile(other).sentences[isLeft ? right : left];
    if (sentence === undefined || partner === undefined) return [];
    if (Math.min(sentence.quotedWords, partner.quotedWords) < LEAST_QUOTED_WORDS) return [];
    return [{ sentence, partner }];
  });
}
