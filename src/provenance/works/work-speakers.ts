import type { AnalysedArticle } from '../../core/analysis.ts';
import type { WorkFieldEvidence } from '../../core/provenance.ts';
import type { TextSpan } from '../../core/quote.ts';
import { fold } from '../../core/text.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { ArticleSpeakers } from '../quotes/speakers/article-speakers.ts';
import type { WorkGroup } from './work-group.ts';
import { citationEvidence } from './work-reference.ts';

/** How many speakers of one work are given. */
const MOST_SPEAKERS = 6;
const LONGEST_SPEAKER = 120;

/**
 * Whom a work itself has its news from, the last link of the chain: those whom a captured report of an outlet's own quotes or
 * names as its sources, and those whom others say an uncaptured one cites ("Reuters, citing two officials"). Named or not, each
 * once, with the words that say so. `isChained`: the outlet that it is said to cite is believed to be its source.
 */
export function workSpeakers(
  group: WorkGroup,
  articleOf: (id: string) => AnalysedArticle | undefined,
  isChained = false,
): WorkFieldEvidence[] {
  const found =
    group.captured === null ? citedSpeakers(group, articleOf, isChained) : ownSpeakers(group.captured);
  const seen = new Set<string>();
  return found
    .filter(({ text }) => {
      const key = fold(text ?? '');
      if (key === '' || key.length > LONGEST_SPEAKER || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_SPEAKERS);
}

/** The people whom a captured report quotes; of a report that shows no reporting of its own, they may be another's. */
function ownSpeakers(captured: AnalysedArticle): WorkFieldEvidence[] {
  const { article, analysis } = captured;
  if (analysis.ownReporting.length === 0) return [];
  const speakers = new ArticleSpeakers(captured, lexiconFor(analysis.language));
  const own = fold(article.outlet?.name ?? '');
  const found: WorkFieldEvidence[] = [];
  const names = new Set<string>([own]);
  for (const quote of analysis.quotes) {
    if (found.length >= MOST_SPEAKERS) break;
    const name = speakers.of(quote);
    const place = quote.speaker ?? quote.content[0];
    if (name === null || place === undefined || names.has(fold(name))) continue;
    names.add(fold(name));
    const note = `The report itself has it from ${called(name, captured)}.`;
    // Where the full name stands; a name that stands nowhere as it is was put together: then the words of the place.
    const span = spanOf(name, article.text, 0) ?? place;
    found.push({ ...span, field: 'speaker', type: 'quote', article: article.id, note });
  }
  return found;
}

/**
 * People, offices and documents that others say an uncaptured report cites. An outlet that it cites is a work of its own, where
 * that is believed; else it is what one of them says against another.
 */
function citedSpeakers(
  { references }: WorkGroup,
  articleOf: (id: string) => AnalysedArticle | undefined,
  isChained: boolean,
): WorkFieldEvidence[] {
  return references.flatMap((reference) => {
    const citing = articleOf(reference.article);
    if (citing === undefined) return [];
    return reference.citations.flatMap((citation): WorkFieldEvidence[] => {
      const { via } = citation;
      if (via === null || (isChained && citing.analysis.citations.some(({ text }) => text === via)))
        return [];
      const name = citation.outlet?.name ?? citation.text;
      const note = `The text says that ${name} has it from ${called(via, citing)}.`;
      const nowhere = { start: null, end: null, text: via };
      const span = spanOf(via, citing.article.text, citation.statement?.start ?? 0) ?? nowhere;
      return [{ ...citationEvidence(reference.article, citation), ...span, field: 'speaker', note }];
    });
  });
}

function spanOf(words: string, text: string, from: number): TextSpan | null {
  const start = text.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length, text: words };
}

/** Somebody as the article calls them, and whether it gives a name. */
function called(words: string, { analysis }: AnalysedArticle): string {
  const isNamed = analysis.names.some(({ text }) => words.includes(text));
  return isNamed || /\p{Lu}\p{Ll}+\s\p{Lu}/u.test(words) ? `“${words}”` : `“${words}”, not named`;
}
