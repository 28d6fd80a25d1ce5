import { describe, expect, it } from 'vitest';
import { fold } from '../core/text.ts';
import { tokenise } from './tokens.ts';

const folded = (text: string, language = 'en') => tokenise(text, language).map((token) => token.folded);

describe('tokenise', () => {
  it('gives words where they stand, with marks inside and without case and accents', () => {
    const text = "O'Neil paid Zoë-Ann 4,750 CRÉDITS.";
    expect(folded(text)).toEqual(["o'neil", 'paid', 'zoe-ann', '4,750', 'credits']);
    expect(tokenise(text, 'en').map(({ start, end }) => text.slice(start, end))[2]).toBe('Zoë-Ann');
  });

  it('gives pairs of characters where no space parts words', () => {
    expect(folded('渡轮沉没', 'zh')).toEqual(['渡轮', '轮沉', '沉没']);
  });

  it('stems the same long text by the language that is asked for, in any order', () => {
    const text = 'Die Verhandlungen im Rathaus endeten gestern ohne Ergebnis. '.repeat(20);
    const stems = (language: string) => tokenise(text, language).map((token) => token.stem);
    const german = stems('de');
    expect(stems('')).toEqual(tokenise(text, '').map((token) => token.folded));
    expect(stems('de')).toEqual(german);
    expect(german[1]).toBe('verhandl');
  });
});

describe('fold', () => {
  it('treats plain and other letters alike', () => {
    expect(fold("The `OLD' Mill")).toBe("the 'old' mill");
    expect(fold('Thé ‘OLD’ Mill')).toBe("the 'old' mill");
  });
});
