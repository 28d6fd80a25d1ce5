import { describe, expect, it } from 'vitest';
import type { Quote } from '../../core/quote.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { findNames } from '../../language/names.ts';
import { splitSentences } from '../../language/sentences.ts';
import { FORMS } from '../testing/forms-by-language.ts';
import { findQuotes } from './find-quotes.ts';
import { ArticleSpeakers } from './speakers/article-speakers.ts';

const MARKED = /([[<{])(?:(\d+):)?([^\]>}|]+)(?:\|([^}]+))?[\]>}]/gu;

/** What a marked text says of one of its quotes: a cue that is not marked may be any, a speaker that is not is nobody. */
interface Expected {
  content: string[];
  cue: string;
  speaker: string | null;
  person: string | null;
}

/** The text of a form without its marks, and its quotes by number. */
function read(form: string): { text: string; expected: Expected[] } {
  const expected = new Map<string, Expected>();
  for (const [, bracket, numbers = '1', words = '', person] of form.matchAll(MARKED)) {
    for (const number of numbers) {
      const quote = expected.get(number) ?? { content: [], cue: '', speaker: null, person: null };
      expected.set(number, quote);
      if (bracket === '[') quote.content.push(bare(words));
      else if (bracket === '<') quote.cue = words;
      else Object.assign(quote, { speaker: words, person: person ?? null });
    }
  }
  const inOrder = [...expected].sort(([a], [b]) => a.localeCompare(b)).map(([, quote]) => quote);
  return { text: form.replace(MARKED, '$3'), expected: inOrder };
}

/** Without the marks at the end of what is said. */
function bare(words: string): string {
  return words.replace(/[\s.,，。!?:]+$/u, '');
}

/** Who speaks in each quote, as the whole text names them. */
function personsOf(text: string, language: string, quotes: readonly Quote[]): (string | null)[] {
  const lexicon = lexiconFor(language);
  const sentences = splitSentences(text, lexicon);
  const names = findNames(text, sentences, lexicon);
  const analysis = { article: 'a', language, sentences, names, quotes, figures: [], citations: [] };
  const article = bareArticle('a', text, language);
  const speakers = new ArticleSpeakers({ article, analysis: { ...analysis, ownReporting: [] } }, lexicon);
  return quotes.map((quote) => speakers.of(quote));
}

describe.each(Object.entries(FORMS))('quotes in %s', (language, forms) => {
  it.each(forms.quotes.map((form) => [form]))('%s', (form) => {
    const { text, expected } = read(form);
    const lexicon = lexiconFor(language);
    const quotes = findQuotes(text, splitSentences(text, lexicon), lexicon);
    expect(quotes.map(({ content }) => content.map((piece) => bare(piece.text)))).toEqual(
      expected.map(({ content }) => content),
    );
    const persons = personsOf(text, language, quotes);
    for (const [index, { cue, speaker, person }] of expected.entries()) {
      expect(quotes[index]?.cue?.text ?? '').toContain(cue);
      // What describes the speaker may stand behind the name.
      expect(`${quotes[index]?.speaker?.text ?? ''},`).toMatch(new RegExp(`^${speaker ?? ''}[,،、]`, 'u'));
      if (person !== null) expect(persons[index]).toBe(person);
    }
  });
});
