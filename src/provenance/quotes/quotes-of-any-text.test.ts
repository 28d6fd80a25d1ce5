import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findQuotes } from './find-quotes.ts';
import { quotesOf } from './testing/quotes-of.ts';

describe('quotes of any text', () => {
  it('never throws, and its spans lie in the text in order', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '„',
      "'",
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      '\n\n',
      'said ',
      'Ann Roe ',
      'that ',
      'he ',
      'according to ',
      '(',
      '— ',
      ': ',
      'ice ',
      "''",
      "'''",
      '30, of Raleigh, N.C., ',
      'US Senator ',
      'teilte ',
      'mit ',
      'die „Welt“ ',
      'demnach ',
      'soll ',
      'sei ',
      'סייד ',
      '\u202b',
    );
    const languages = fc.constantFrom('en', 'de', 'fr');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), languages, (parts, language) => {
        const text = parts.join('');
        const lexicon = lexiconFor(language);
        for (const quote of findQuotes(text, splitSentences(text, lexicon), lexicon)) {
          let last = 0;
          for (const span of quote.content) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(span.start, span.end)).toBe(span.text);
            last = span.end;
          }
          for (const span of [quote.cue, quote.speaker]) {
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
    );
  });

  it('reads a megabyte of quotation marks in linear time', () => {
    const lexicon = lexiconFor('en');
    for (const mark of ['"', '“', "'as b ", '‘', '„', '"said ', 'also he said, that ']) {
      const text = mark.repeat(1_000_000 / mark.length);
      const started = threadMilliseconds();
      findQuotes(text, [{ start: 0, end: text.length }], lexicon);
      expect(threadMilliseconds() - started, mark).toBeLessThan(8_000);
    }
  }, 60_000);

  it.each([
    ['de', 'sagte dass '],
    ['de', 'nach Angaben, die sagte '],
    ['de', 'teilte der Rat der Stadt, '],
    ['de', 'Wie die „Welt“ gab '],
    ['en', 'Roe, 30, of Raleigh, N.C., said '],
    ['en', "'''Roe'' said "],
    ['en', 'Roe: “It holds” — Holt '],
    ['ar', 'قال إن '],
    ['zh', '他说，'],
    ['ja', '市長は述べた'],
    ['ja', '市長は「a」と述べた'],
    ['tr', 'Bakan, “a” dedi '],
    ['zh', '“甲。”李明说。'],
    ['en', 'a man who said '],
  ])('takes time in proportion to a text of cues without end in %s: %s', (language, cue) => {
    const text = cue.repeat(300_000 / cue.length);
    const started = threadMilliseconds();
    findQuotes(text, [{ start: 0, end: text.length }], lexiconFor(language));
    expect(threadMilliseconds() - started).toBeLessThan(5_000);
  });

  it('takes a quote of 20,000 words', () => {
    const words = 'the ice is thick and the harbour is closed '.repeat(2_300).trim();
    const [quote] = quotesOf(`“${words},” said Maren Holt.`);
    expect(quote?.content[0]?.length).toBe(words.length + 1);
    expect(quote?.speaker).toBe('Maren Holt');
  });
});
