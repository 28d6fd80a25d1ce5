import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../language/lexicons.ts';
import { leadingSentence } from './leading-sentence.ts';

const english = lexiconFor('en');

describe('leadingSentence', () => {
  it('is the first sentence of a text', () => {
    const text = 'A dam above Velloch gave way on Sunday. Nobody was hurt, Mr. Adeyemi said.';
    expect(leadingSentence(text, english)).toBe('A dam above Velloch gave way on Sunday.');
  });

  it('goes on behind a dateline or a label that says nothing by itself', () => {
    expect(leadingSentence('VELLOCH. Breaking!\nA dam gave way on Sunday. More soon.', english)).toBe(
      'VELLOCH. Breaking!\nA dam gave way on Sunday.',
    );
  });

  it('is cut where a text has no sentences, and empty where there is no text', () => {
    expect(leadingSentence('word '.repeat(10_000), english).length).toBeLessThanOrEqual(300);
    expect(leadingSentence('  \n ', english)).toBe('');
    expect(leadingSentence('Short', english)).toBe('Short');
  });
});
