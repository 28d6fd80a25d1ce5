import { describe, expect, it } from 'vitest';
import { withinLanguage } from '../../stories/story-weights.ts';
import { signalWords } from './signals.ts';

describe('signalWords', () => {
  it('has words for every signal that stories are decided by', () => {
    for (const name of Object.keys(withinLanguage.weights))
      expect(signalWords(name), name).toMatch(/^[A-Z].* /);
  });

  it('spells out one that it does not know', () => {
    expect(signalWords('sameHour')).toBe('same hour');
  });
});
