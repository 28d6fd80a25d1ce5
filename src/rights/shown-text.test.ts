import { describe, expect, it } from 'vitest';
import type { RightsPolicy } from '../core/rights.ts';
import { shownText } from './shown-text.ts';

const policy = (text: RightsPolicy['text']): RightsPolicy => ({
  text,
  excerptLength: null,
  training: true,
  rules: [],
});
const FULL = { text: 'full', words: null } as const;
const EXCERPT = { text: 'excerpt', words: 60 } as const;
const NONE = { text: 'none', words: null } as const;
const said = (...given: Parameters<typeof shownText>) => {
  const { text, words, because } = shownText(...given);
  return `${text}${words === null ? '' : ` ${words}`} because of ${because}`;
};

describe('shownText', () => {
  it('shows all where nothing limits it', () => {
    expect(said(null, null, null)).toBe('full because of nobody');
    expect(said(policy('full'), null, FULL)).toBe('full because of nobody');
  });

  it('shows visitors as much as the settings say', () => {
    expect(said(null, null, EXCERPT)).toBe('excerpt 60 because of visitor');
    expect(said(policy('full'), null, NONE)).toBe('none because of visitor');
  });

  it('lets the operator show less of an outlet to everybody, or more of it to visitors', () => {
    expect(said(null, { text: 'excerpt', words: 20 }, null)).toBe('excerpt 20 because of operator');
    expect(said(null, NONE, EXCERPT)).toBe('none because of operator');
    expect(said(null, FULL, EXCERPT)).toBe('full because of operator');
  });

  it('never shows what its publisher lets nobody keep', () => {
    expect(said(policy('none'), FULL, null)).toBe('none because of publisher');
    expect(said(policy('excerpt'), null, null)).toBe('excerpt because of publisher');
    expect(said(policy('excerpt'), null, EXCERPT)).toBe('excerpt 60 because of visitor');
    expect(said(policy('excerpt'), NONE, null)).toBe('none because of operator');
  });
});
