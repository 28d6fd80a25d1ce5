import type { Span } from '../core/span.ts';
import type { Lexicon } from './lexicon.ts';

interface SentenceWords {
  readonly language: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

const segmenters = new Map<string, Intl.Segmenter>();
const PARAGRAPH_BREAK = /\n\s*\n/g;

/**
 * The sentences of a text as spans without surrounding white space, in order; together they cover every word. Segmented
 * by UAX #29 (`Intl.Segmenter`), paragraph by paragraph, then mended: no break after an abbreviation or initial, inside
 * brackets, or between a closing quotation mark and the words that attribute the quote.
 */
export function splitSentences(text: string, lexicon: Lexicon): Span[] {
  const sentences: Span[] = [];
  const words: SentenceWords = {
    language: lexicon.language,
    abbreviations: new Set(lexicon.words.abbreviations),
    stopWords: new Set(lexicon.words.stopWords),
  };
  for (const paragraph of paragraphSpans(text)) {
    const pieces = segment(
      text.slice(paragraph.start, paragraph.end),
      lexicon.language,
      openingMarks(lexicon),
    );
    let open: { start: number; end: number } | null = null;
    for (const piece of pieces) {
      const span = trimSpan(text, paragraph.start + piece.start, paragraph.start + piece.end);
      if (span === null) continue;
      if (open !== null && continues(text, open, span, words)) open.end = span.end;
      else {
        if (open !== null) sentences.push(open);
        open = { ...span };
      }
    }
    if (open !== null) sentences.push(open);
  }
  return sentences;
}

/** The paragraphs of a text (parted by a blank line) as spans without surrounding white space. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, start, end);
    if (span !== null) spans.push(span);
  };
  for (const match of text.matchAll(PARAGRAPH_BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return spans;
}

/** The marks that open a quote or bracket, where no space parts sentences; else none. */
function openingMarks({ words, quotation }: Lexicon): string {
  return words.unspaced ? `${quotation.marks.map(([opening]) => opening).join('')}《（【` : '';
}

/** UAX #29 leaves a mark right behind a full stop with the sentence before: an opening one begins the next. */
function segment(paragraph: string, language: string, opening: string): Span[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const pieces: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(paragraph)) {
    let end = index + segment.length;
    while (end > index + 1 && end < paragraph.length && opening.includes(paragraph[end - 1] ?? ' ')) end -= 1;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function trimSpan(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : null;
}

/** Whether `next` belongs to the same sentence as `before`, which UAX #29 has parted from it. */
function continues(
  text: string,
  before: Span,
  next: Span,
  { language, abbreviations, stopWords }: SentenceWords,
): boolean {
  // The end of what stands before is enough: a sentence can be the whole text.
  const left = text.slice(Math.max(before.start, before.end - 40), before.end);
  const right = text.slice(next.start, next.start + 40);
  const lastWord = /[\p{L}\p{M}.]+\.$/u.exec(left)?.[0].toLowerCase();
  if (lastWord !== undefined && abbreviations.has(lastWord)) {
    // "in the U.S. The minister": a capital on a common word opens a sentence, after "Mr." comes a name.
    const nextWord = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(right)?.[0].toLowerCase();
    return nextWord === undefined || !stopWords.has(nextWord);
  }
  if (/(^|[\s(.])\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right)) return true;
  // A German day or rank: "am 24. Juli". No other language here writes an ordinal's dot before a capital.
  if (language === 'de' && /(^|\s)\d{1,2}\.$/.test(left)) return true;
  if (/^[\p{Ll}]/u.test(right)) return true;
  return /^[,;)\]]/.test(right);
}
