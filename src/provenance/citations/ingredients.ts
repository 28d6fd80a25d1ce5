import type { Span } from '../../core/span.ts';
import type { Cues } from './cues.ts';

/** "told the Herald in 2013", "the Herald's 2002 report". */
const OF_A_YEAR = /^[”"»]?(?:['’]s?)?\s(?:\p{Ll}+\s){0,3}(?:19|20)\d\d(?!\d)/u;
const MEASURE_WINDOW = 48;
/** Between an outlet's name and the word for its poll: partners and adjectives, no verb's object. */
const BETWEEN_MEASURE = /^[”"»]?(?:['’]s)?(?:[\s/–-]+[\p{L}\p{N}'’.&]+){0,5}[\s-]$/u;

/**
 * Whether what is taken from a named outlet is a poll or count that it made, help with somebody else's reporting, or what it
 * reported in an earlier year: an ingredient of the article, not where its news comes from.
 */
export function isIngredient(text: string, sentence: Span, naming: Span, cues: Cues): boolean {
  return (
    isMeasure(text, sentence, naming, cues) ||
    isHelp(text, sentence, naming, cues) ||
    OF_A_YEAR.test(text.slice(naming.end, naming.end + 32))
  );
}

/** "With additional reporting by Tellus", "avec la contribution de Tellus". */
function isHelp(text: string, sentence: Span, naming: Span, cues: Cues): boolean {
  const left = text.slice(Math.max(sentence.start, naming.start - MEASURE_WINDOW), naming.start);
  for (const match of left.matchAll(cues.help)) {
    if (/^\s(?:\p{L}{1,4}\s)?[“"«„]?$/u.test(left.slice(match.index + match[0].length))) return true;
  }
  return false;
}

/** "a Herald poll", "the Herald/Ipsos survey", "economists polled by the Herald", "the Herald's count". */
function isMeasure(text: string, sentence: Span, naming: Span, cues: Cues): boolean {
  const right = text.slice(naming.end, Math.min(sentence.end, naming.end + MEASURE_WINDOW));
  const noun = [...right.matchAll(cues.measure)][0];
  if (noun !== undefined) {
    const between = right.slice(0, noun.index);
    // "the Herald reported a poll": the poll is another's.
    if (BETWEEN_MEASURE.test(between) && between.search(cues.verb) < 0) return true;
  }
  const left = text.slice(Math.max(sentence.start, naming.start - MEASURE_WINDOW), naming.start);
  const before = [...left.matchAll(cues.measure)].at(-1);
  return (
    before !== undefined &&
    /^\s(?:\p{L}{1,4}\s){1,2}[“"«„]?$/u.test(left.slice(before.index + before[0].length))
  );
}
