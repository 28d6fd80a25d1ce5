import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findQuotes } from './find-quotes.ts';
import { QUOTE_FORMS } from './quote-forms.ts';

const MARKS = /[[\]<>{}]/gu;

/** The words that a kind of bracket marks. */
function marked(form: string, pattern: RegExp): string[] {
  return [...form.matchAll(pattern)].map((match) => bare(match[1] ?? ''));
}

/** Without the marks at the end of what is said. */
function bare(words: string): string {
  return words.replace(/[\s.,，。!?:]+$/u, '');
}

describe.each(Object.entries(QUOTE_FORMS))('quotes in %s', (language, forms) => {
  it.each(forms.map((form) => [form]))('%s', (form) => {
    const text = form.replace(MARKS, '');
    const lexicon = lexiconFor(language);
    const [quote, ...others] = findQuotes(text, splitSentences(text, lexicon), lexicon);
    const [cue = ''] = marked(form, /<([^>]+)>/gu);
    const [speaker = ''] = marked(form, /\{([^}]+)\}/gu);
    expect(others).toEqual([]);
    expect(quote?.content.map((piece) => bare(piece.text))).toEqual(marked(form, /\[([^\]]+)\]/gu));
    expect(quote?.cue?.text ?? '').toContain(cue);
    // What describes the speaker may stand behind the name.
    expect(`${quote?.speaker?.text ?? ''},`).toMatch(new RegExp(`^${speaker},`, 'u'));
  });
});
