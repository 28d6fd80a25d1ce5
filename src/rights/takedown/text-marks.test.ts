import { describe, expect, it } from 'vitest';
import { givesBack, isCommonplace, textMarks } from './text-marks.ts';

const KEY = Buffer.alloc(32, 7);
const WORDS = Array.from({ length: 600 }, (_, at) => `word${(at * 7919) % 1009}`);
const TEXT = WORDS.join(' ');

function compare(known: string, text: string) {
  const marks = (given: string) =>
    new Set(textMarks(KEY, given)?.shingles.map((mark) => mark.toString('hex')));
  const [a, b] = [marks(known), marks(text)];
  return { shared: [...b].filter((mark) => a.has(mark)).length, ofKnown: a.size, ofText: b.size };
}
/** Every so many words another one. */
const edited = (every: number) => WORDS.map((word, at) => (at % every === 0 ? `new${at}` : word)).join(' ');

describe('a text is known again', () => {
  it('whatever its case, accents and punctuation', () => {
    const [one, other] = [textMarks(KEY, 'Zoë left, early.'), textMarks(KEY, 'ZOE left — early')];
    expect(one?.whole).toEqual(other?.whole);
  });

  it('where some words were changed, within another text, and in part', () => {
    expect(givesBack(compare(TEXT, edited(30)))).toBe(true);
    expect(givesBack(compare(TEXT, edited(16)))).toBe(true);
    expect(givesBack(compare(TEXT, `${'before and after '.repeat(300)}${TEXT}`))).toBe(true);
    expect(givesBack(compare(TEXT, WORDS.slice(0, 200).join(' ')))).toBe(true);
  });

  it('not where it is of the same mould, with other numbers', () => {
    const report = (day: number) =>
      Array.from({ length: 60 }, (_, at) => (at % 9 === 0 ? String(day * 100 + at) : `mould${at}`)).join(' ');
    expect(givesBack(compare(report(1), report(2)))).toBe(false);
  });

  it('not where a passage is quoted, nor where another text says the same in its own words', () => {
    const other = Array.from({ length: 500 }, (_, at) => `own${(at * 31) % 499}`).join(' ');
    expect(givesBack(compare(TEXT, `${other} ${WORDS.slice(100, 150).join(' ')}`))).toBe(false);
    expect(givesBack(compare(TEXT, other))).toBe(false);
    expect(givesBack(compare(TEXT, ''))).toBe(false);
  });
});

it('is nobody’s own where it is a few words long', () => {
  expect(['', 'Comments', 'Please sign in or subscribe to go on reading.'].map(isCommonplace)).not.toContain(
    false,
  );
  expect(isCommonplace(WORDS.slice(0, 20).join(' '))).toBe(false);
});

it('says nothing to those who do not have the key', () => {
  const [one, other] = [textMarks(KEY, TEXT), textMarks(Buffer.alloc(32, 8), TEXT)];
  expect(one?.whole).not.toEqual(other?.whole);
  expect(one?.shingles).not.toEqual(other?.shingles);
});
