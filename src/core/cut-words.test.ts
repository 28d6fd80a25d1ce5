import { describe, expect, it } from 'vitest';
import { cutWords } from './cut-words.ts';

describe('cutWords', () => {
  it('cuts between words, and leaves what is not longer as it is', () => {
    expect(cutWords('The dam holds,\n\nsays the city.', 3)).toBe('The dam holds,');
    expect(cutWords('The dam holds.', 3)).toBe('The dam holds.');
    expect(cutWords('', 3)).toBe('');
  });

  it('counts two characters of Chinese and Japanese as a word', () => {
    expect(cutWords('大坝昨天出现裂缝', 2)).toBe('大坝昨天');
  });

  it('cuts a text without blanks too, and no character in two', () => {
    expect(cutWords('x'.repeat(1_000), 2)).toHaveLength(80);
    expect(cutWords('😀'.repeat(100), 1)).toBe('😀'.repeat(40));
  });

  it('takes no longer for hostile texts', () => {
    const start = performance.now();
    cutWords(`${' \u00a0'.repeat(2_000_000)}x`, 5);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
