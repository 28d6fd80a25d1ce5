import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { lexiconFor } from './lexicons.ts';
import { splitSentences } from './sentences.ts';

function sentences(text: string, language = 'en'): string[] {
  return splitSentences(text, lexiconFor(language)).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('does not break after a title or an initial', () => {
    expect(sentences('Mr. Hale met Dr. J. Bell. They agreed.')).toEqual([
      'Mr. Hale met Dr. J. Bell.',
      'They agreed.',
    ]);
  });

  it('breaks after an abbreviation before a common word with a capital', () => {
    expect(sentences('It was made in the U.S. The price fell.')).toEqual([
      'It was made in the U.S.',
      'The price fell.',
    ]);
  });

  it('does not break after German abbreviations', () => {
    expect(sentences('Das kostet z. B. 3 Mio. Euro. Mehr nicht.', 'de')).toHaveLength(2);
  });

  it('begins a sentence with the mark that opens its quote, where no space parts sentences', () => {
    expect(sentences('局长来了。“桥很旧。”他说。', 'zh')).toEqual(['局长来了。', '“桥很旧。”', '他说。']);
    expect(sentences('市長が来た。「橋は古い」と述べた。', 'ja')).toEqual([
      '市長が来た。',
      '「橋は古い」と述べた。',
    ]);
  });

  it('splits 20,000 sentences and one word of 500,000 letters in bounded time', () => {
    const started = threadMilliseconds();
    expect(sentences('It rained. '.repeat(20_000))).toHaveLength(20_000);
    expect(sentences(`${'a'.repeat(500_000)}. b`.repeat(2)).length).toBeGreaterThan(0);
    expect(threadMilliseconds() - started).toBeLessThan(5_000);
  });
});
