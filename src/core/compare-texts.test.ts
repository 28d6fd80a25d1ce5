import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import type { ChangePart } from './revision.ts';
import { threadMilliseconds } from './testing/thread-milliseconds.ts';

const compare = (before: string, after: string, titles: [string | null, string | null] = ['T', 'T']) =>
  compareTexts({ title: titles[0], text: before }, { title: titles[1], text: after });
/** Parts in short: what is gone in square brackets, what is new in braces. */
const short = (parts: readonly ChangePart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('');
const paragraphs = (before: string, after: string) =>
  compare(before, after).paragraphs.map(({ kind, parts }) => `${kind}: ${short(parts)}`);

describe('comparing two versions', () => {
  it('marks words within a paragraph', () => {
    expect(paragraphs('Two people are missing, police said.', 'Three people are dead, police said.')).toEqual(
      ['changed: [Two]{Three} people are [missing]{dead}, police said.'],
    );
  });

  it('keeps numbers whole and counts words', () => {
    const change = compare('It cost 1,200 euros on Monday.', 'It cost 1,450 euros on late Monday.');
    expect(change.paragraphs.map(({ parts }) => short(parts))).toEqual([
      'It cost [1,200]{1,450} euros on {late }Monday.',
    ]);
    expect(change).toMatchObject({ wordsAdded: 3, wordsRemoved: 2, title: null });
  });

  it('tells paragraphs that were added, removed and left from those that were changed', () => {
    const before =
      'The harbour board met.\n\nNothing was decided that day.\n\nBoats waited at the quay for hours.';
    const after = 'The harbour board met.\n\nBoats waited at the quay for two hours.\n\nA vote follows.';
    expect(paragraphs(before, after)).toEqual([
      'same: The harbour board met.',
      'removed: [Nothing was decided that day.]',
      'changed: Boats waited at the quay for {two }hours.',
      'added: {A vote follows.}',
    ]);
  });

  it('shows a paragraph that was written anew as one put in the place of the other', () => {
    expect(paragraphs('The mayor of the town opened the fair.', 'Rain fell in all of the country.')).toEqual([
      'removed: [The mayor of the town opened the fair.]',
      'added: {Rain fell in all of the country.}',
    ]);
  });

  it('shows a changed title', () => {
    expect(short(compare('a', 'a', ['Two die in storm', 'Three die in storm']).title ?? [])).toBe(
      '[Two]{Three} die in storm',
    );
    expect(short(compare('a', 'a', [null, 'Storm']).title ?? [])).toBe('{Storm}');
  });

  it('takes white space, quotation marks and dashes of any shape for the same, letters not', () => {
    expect(compare('He  said: "no" - twice.', 'He said: “no” – twice.').wordsAdded).toBe(0);
    expect(paragraphs('He met Angela.', 'He met Ángela.')).toEqual(['changed: He met [Angela]{Ángela}.']);
  });

  it('compares characters where no spaces part words', () => {
    expect(paragraphs('两人失踪，警方说。', '三人失踪，警方说。')).toEqual([
      'changed: [两]{三}人失踪，警方说。',
    ]);
  });

  it('loses nothing: what stayed and what is new is the later version, what stayed and is gone has the earlier’s words', () => {
    const word = fc.constantFrom('the', 'ferry', 'sank', 'at', 'noon', '12', '“it”', '.', 'é', '船');
    const text = fc.array(
      fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.constant('\n\n') }),
      {
        maxLength: 60,
      },
    );
    const flat = (value: string) => value.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [before, after] = [left.join(' '), right.join(' ')];
        const parts = compare(before, after).paragraphs.flatMap((paragraph) => paragraph.parts);
        const side = (kind: string) =>
          flat(
            parts
              .filter((part) => part.kind !== kind)
              .map((part) => part.text)
              .join(''),
          );
        const letters = (value: string) => [...flat(value)].sort().join('');
        expect(letters(side('removed'))).toBe(letters(after));
        expect(letters(side('added'))).toBe(letters(before));
      }),
    );
  });

  it('compares long texts that share nothing, in time', () => {
    const long = (word: string) =>
      Array.from({ length: 4_000 }, (_, n) => `${word}${n} was said ${n * 7} times by ${word}.`).join('\n\n');
    const started = threadMilliseconds();
    compare(long('a'), long('b'));
    compare('x '.repeat(200_000), 'y '.repeat(200_000));
    compare('a b '.repeat(100_000), 'b a '.repeat(100_000));
    expect(threadMilliseconds() - started).toBeLessThan(5_000);
  });
});
