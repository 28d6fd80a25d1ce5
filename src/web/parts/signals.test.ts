import { describe, expect, it } from 'vitest';
import { ACROSS, WITHIN } from '../../stories/story-inputs.ts';
import { signalWords } from './signals.ts';

describe('signalWords', () => {
  it('has words for every signal that stories are decided by', () => {
    for (const name of [
      ...WITHIN,
      ...ACROSS,
      'quotes',
      'sameOrigin',
      'otherOrigin',
      'apart',
      'meaning',
      'core',
      'limit',
    ])
      expect(signalWords(name), name).toMatch(/^[A-Z].* /);
  });

  it('spells out one that it does not know', () => {
    expect(signalWords('sameHour')).toBe('same hour');
  });
});
