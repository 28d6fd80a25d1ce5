import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fold } from '../../core/text.ts';
import type { CitationLexicon } from '../../language/lexicon.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import type { Ground } from '../reliability.ts';

/** A name or a quote in mid-sentence: somebody who told it, or what was told. */
const SOMEBODY = /[\p{L}\p{N},;:)]\s+(?:\p{Lu}|[“"«„])|[”"»]/u;

/** What an article's signs of own reporting rest on, each kind once; signs that prove nothing give none. */
export function ownReportingGrounds({ article, analysis }: AnalysedArticle): Ground[] {
  const words = lexiconFor(analysis.language).citation;
  const grounds = new Set<Ground>();
  /** By sentence: a name told twice in one sentence is told once. */
  const named = new Set<number>();
  for (const sign of analysis.ownReporting) {
    const kind = kindOf(sign, words);
    const sentence = analysis.sentences.findIndex(({ end }) => (sign.start ?? 0) < end);
    if (kind === 'own name, once') named.add(sentence);
    else if (kind !== 'told us') grounds.add(kind);
    else {
      const { start, end } = analysis.sentences[sentence] ?? { start: 0, end: 0 };
      // "Experience has told us": nobody spoke to the paper.
      if (SOMEBODY.test(article.text.slice(start, Math.min(end, start + 2_000)))) grounds.add(kind);
    }
  }
  if (named.size > 0) grounds.add(named.size > 1 ? 'own name, twice' : 'own name, once');
  return [...grounds];
}

/** Whether a sign names the article's own outlet: more than a place, an author, or an "us" that whoever copies it takes along. */
export function namesOwnOutlet(sign: Evidence, { analysis }: AnalysedArticle): boolean {
  const kind = kindOf(sign, lexiconFor(analysis.language).citation);
  if (kind === 'own announcement') return sign.start !== null;
  return kind === 'own mark in the dateline' || kind === 'own name, once';
}

function kindOf({ type, text }: Evidence, words: CitationLexicon): Ground {
  if (type === 'announcement') return 'own announcement';
  if (type === 'dateline') return 'dateline and author';
  if (type === 'credit') return 'own mark in the dateline';
  const said = fold(text ?? '').replace(/\s+/gu, ' ');
  if (!words.ownReporting.some((phrase) => fold(phrase) === said)) return 'own name, once';
  const isOwnPeople = [...words.staffNouns, ...words.outletNouns].some((noun) => said.includes(fold(noun)));
  return isOwnPeople ? 'own people' : 'told us';
}
