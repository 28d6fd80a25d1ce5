import type { QuoteType } from '../../../core/quote.ts';
import { lexiconFor } from '../../../language/lexicons.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { findQuotes } from '../find-quotes.ts';

interface QuoteWords {
  readonly type: QuoteType;
  readonly content: readonly string[];
  readonly cue: string | null;
  readonly speaker: string | null;
}

/** The words of the quotes of a text. */
export function quotesOf(text: string, language = 'en'): QuoteWords[] {
  const lexicon = lexiconFor(language);
  return findQuotes(text, splitSentences(text, lexicon), lexicon).map((quote) => ({
    type: quote.type,
    content: quote.content.map((piece) => piece.text),
    cue: quote.cue?.text ?? null,
    speaker: quote.speaker?.text ?? null,
  }));
}
