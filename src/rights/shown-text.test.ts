import { describe, expect, it } from 'vitest';
import type { RightsPolicy, RightsRule } from '../core/rights.ts';
import { operatorRule } from './operator-rule.ts';
import { linkOnly, strictest } from './rule.ts';
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

  it('says whose word it is that no more is kept: the publisher’s where both leave the same', () => {
    const keepsNothing = operatorRule({ text: 'none', words: null, keeps: true });
    const keepsLittle = operatorRule({ text: 'excerpt', words: 20, keeps: true });
    const unkept = linkOnly({ signal: 'robots-meta', where: '', words: 'noarchive' }, '');
    const kept = (...rules: (RightsRule | null)[]) => strictest(rules.filter((rule) => rule !== null));
    expect(said(kept(keepsNothing), null, null)).toBe('none because of operator');
    expect(said(kept(keepsLittle), null, null)).toBe('excerpt because of operator');
    expect(said(kept(keepsLittle), { text: 'excerpt', words: 20 }, null)).toBe(
      'excerpt 20 because of operator',
    );
    expect(said(kept(unkept, keepsLittle), null, null)).toBe('none because of publisher');
    expect(said(kept(unkept, keepsNothing), null, null)).toBe('none because of publisher');
    expect(operatorRule({ text: 'none', words: null, keeps: false })).toBeNull();
  });

  it('never shows what its publisher lets nobody keep', () => {
    expect(said(policy('none'), FULL, null)).toBe('none because of publisher');
    expect(said(policy('excerpt'), null, null)).toBe('excerpt because of publisher');
    expect(said(policy('excerpt'), null, EXCERPT)).toBe('excerpt 60 because of visitor');
    expect(said(policy('excerpt'), NONE, null)).toBe('none because of operator');
  });
});
