import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../../../tests/written-articles.ts';
import { TEXT_CUT_OFF } from '../../../core/article.ts';
import { threadMilliseconds } from '../../../core/testing/thread-milliseconds.ts';
import { compareQuote } from './compare-quote.ts';

const TEXT = [
  'The harbour office closed the north quay on Monday after divers found cracks in nine pillars.',
  '“We asked the ministry for new pillars three winters ago,” said Maren Holt, who has run the harbour since 2011, “and nobody wrote back to us.” She spoke in front of the empty cranes.',
  'The ministry said that it would answer by Friday. “Every letter gets an answer from this house,” its spokesman said.',
].join('\n\n');
const source = (text: string, language = 'en') => writtenArticle({ id: 'source', text, language });
const verdictOf = (quote: string, text = TEXT, language = 'en') =>
  compareQuote(quote, source(text, language))?.verdict ?? null;

describe('a quote compared with the text of its source', () => {
  it('is verified where it stands word for word, whatever marks, case and spelling it has', () => {
    expect(verdictOf('every letter gets an answer from this house')).toBe('verified');
    expect(verdictOf('We asked the Ministry for new pillars three winters ago,')).toBe('verified');
    expect(verdictOf('the harbor office closed the north quay')).toBe('verified');
  });

  it('is verified across the cue and the speaker between two pieces, with the place', () => {
    const quote = 'We asked the ministry for new pillars three winters ago, and nobody wrote back to us.';
    const found = compareQuote(quote, source(TEXT));
    expect(found?.verdict).toBe('verified');
    expect(found?.place?.text).toMatch(/^We asked .* wrote back to us$/s);
  });

  it('may leave out and put in what it marks', () => {
    expect(verdictOf('We asked the ministry for new pillars … and nobody wrote back to us')).toBe('verified');
    expect(verdictOf('Every letter [to the ministry] gets an answer from this house')).toBe('verified');
  });

  it('differs where words were left out, put in or replaced without a mark', () => {
    for (const quote of [
      'We asked the ministry for new pillars, and nobody wrote back to us',
      'We asked the ministry for cheap new pillars three winters ago',
      'We begged the ministry for new pillars three winters ago',
      'We never asked the ministry for new pillars three winters ago',
    ])
      expect([quote, verdictOf(quote)]).toEqual([quote, 'differs']);
    expect(
      compareQuote('We begged the ministry for new pillars three winters ago', source(TEXT))?.place?.text,
    ).toBe('We asked the ministry for new pillars three winters ago');
  });

  it('is not found where the text has nothing of it', () => {
    expect(verdictOf('The fish had left the bay long before anybody counted boats')).toBe('not-found');
  });

  it('is not found only in a whole text', () => {
    const quote = 'The fish had left the bay long before anybody counted boats';
    const whole = source(TEXT);
    const cut = {
      ...whole,
      article: {
        ...whole.article,
        trace: [{ step: 'text', rule: TEXT_CUT_OFF, reason: 'too long', text: null }],
      },
    };
    const teaser = { ...whole, article: { ...whole.article, kind: 'feed-entry' as const } };
    expect([cut, teaser].map((one) => compareQuote(quote, one)?.verdict)).toEqual(['unclear', 'unclear']);
  });

  it('says nothing of a few words that anybody may use', () => {
    expect(verdictOf('It was a bad day')).toBeNull();
  });

  it('is unclear where the text says something like it', () => {
    expect(verdictOf('The ministry promised new pillars and new cranes to the whole harbour')).toBe(
      'unclear',
    );
  });

  it('is found in scripts without spaces and from right to left', () => {
    const chinese =
      '港务局周一关闭了北码头。霍尔特说：“我们三年前就要求更换这些柱子，没有人回复。”她站在空起重机前。';
    expect(verdictOf('我们三年前就要求更换这些柱子，没有人回复', chinese, 'zh')).toBe('verified');
    expect(verdictOf('我们五年前就要求更换这些柱子，没有人回复', chinese, 'zh')).toBe('differs');
    expect(verdictOf('鱼群早已离开海湾，从来没有渔民数过船只', chinese, 'zh')).toBe('not-found');
    const arabic =
      'أغلقت إدارة الميناء الرصيف الشمالي. وقالت هولت: «طلبنا من الوزارة أعمدة جديدة قبل ثلاث سنوات ولم يرد أحد».';
    expect(verdictOf('طلبنا من الوزارة أعمدة جديدة قبل ثلاث سنوات ولم يرد أحد', arabic, 'ar')).toBe(
      'verified',
    );
    expect(verdictOf('رحلت الأسماك عن الخليج قبل أن يعد الصيادون القوارب هذا الشتاء', arabic, 'ar')).toBe(
      'not-found',
    );
  });

  it('takes any text for a quote and for a source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (quote, text) => {
        const place = compareQuote(quote, source(text))?.place ?? null;
        if (place !== null) expect(text.slice(place.start, place.end)).toBe(place.text);
      }),
    );
  });

  it('verifies any run of words of its text', () => {
    const words = TEXT.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 8), fc.integer({ min: 5, max: 8 }), (from, count) => {
        expect(verdictOf(words.slice(from, from + count).join(' '))).toBe('verified');
      }),
    );
  });

  it('takes a quote of 20,000 words in a text of as many in bounded time', () => {
    const word = (at: number) => `w${(at * 7919) % 20_011}`;
    const text = Array.from({ length: 20_000 }, (_, at) => word(at) + (at % 20 === 19 ? '.' : '')).join(' ');
    const changed = text.replaceAll('w100 ', 'changed ');
    const long = source(text);
    compareQuote('w1 w2 w3', long);
    const begin = threadMilliseconds();
    expect(compareQuote(text, long)?.verdict).toBe('verified');
    expect(compareQuote(changed, long)?.verdict).toBe('differs');
    expect(compareQuote('the same word '.repeat(5_000), long)?.verdict).toBe('not-found');
    expect(threadMilliseconds() - begin).toBeLessThan(3_000);
  });
});
