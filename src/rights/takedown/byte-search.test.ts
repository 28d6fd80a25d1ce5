import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteSearch } from './byte-search.ts';
import { isTooShort, PACKED, SENTENCE_AT, windowsOf } from './byte-windows.ts';

const KEY = Buffer.alloc(32, 3);
const SENTENCE = 'The harbour board of Lindmouth said “no” to the second lock & its gate.';

function sentencesIn(pieces: readonly Uint8Array[], sentences: readonly string[]): Set<number> {
  const { windows } = windowsOf(sentences, KEY);
  const search = createByteSearch(windows, KEY);
  const found = new Set<number>();
  for (const piece of pieces)
    search.push(piece, (window) => {
      for (const [twin, first] of search.twins.entries())
        if (first === window) found.add(windows.readUInt32LE(twin * PACKED + SENTENCE_AT));
    });
  return found;
}

describe('a sentence is found in bytes', () => {
  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(`xx${text}yy`)],
    ['UTF-16', (text) => Buffer.from(`xx${text}yy`, 'utf16le')],
    ['UTF-16 the other way round', (text) => Buffer.from(`xx${text}yy`, 'utf16le').swap16()],
    ['JSON', (text) => Buffer.from(JSON.stringify({ text }))],
    ['HTML', (text) => Buffer.from(`<p>${text.replaceAll('&', '&amp;')}</p>`)],
    ['pieces of itself', (text) => Buffer.from(text).subarray(9)],
  ])('as %s', (_, write) => {
    expect([
      ...sentencesIn([write(SENTENCE)], ['Something else that nobody wrote anywhere.', SENTENCE]),
    ]).toEqual([1]);
  });

  it('wherever it stands and however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(200), fc.nat(200), (before, after, one, two) => {
        const bytes = Buffer.from(before + SENTENCE + after);
        const cuts = [0, one, two, bytes.length]
          .map((at) => Math.min(at, bytes.length))
          .sort((a, b) => a - b);
        const pieces = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
        expect(sentencesIn(pieces, [SENTENCE])).toEqual(new Set([0]));
      }),
    );
  });

  it('at every place modulo eight, also where bytes that are looked at together end', () => {
    for (let shift = -80; shift <= 8; shift += 1) {
      const bytes = Buffer.alloc(2 ** 18 + 200, '.');
      bytes.write(SENTENCE, 2 ** 18 + shift);
      expect(sentencesIn([bytes], [SENTENCE])).toEqual(new Set([0]));
    }
  });

  it('by any 160 bytes of it', () => {
    const long = Array.from({ length: 40 }, (_, at) => `the ${at * at}th gate of the lock`).join(', ');
    const bytes = Buffer.from(long);
    for (let start = 0; start + 160 <= bytes.length; start += 1)
      expect(sentencesIn([bytes.subarray(start, start + 160)], [long])).toEqual(new Set([0]));
  });

  it('and nothing where it is not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        expect(sentencesIn([bytes], [SENTENCE]).size).toBe(0);
      }),
    );
  });
});

it('finds all sentences that have the same words', () => {
  const ending = 'and nobody who was asked about it at the town hall wanted to say more.';
  const sentences = [`The lock is shut, ${ending}`, `The gate fell in, ${ending}`];
  expect(sentencesIn([Buffer.from(`So it was, ${ending}`)], sentences)).toEqual(new Set([0, 1]));
});

it('does not look for what is too short to be told apart', () => {
  expect(windowsOf(['He declined to comment.'], KEY)).toEqual({ windows: Buffer.alloc(0), sentences: 0 });
  expect(isTooShort('Он отказался от слов, сказанных им.')).toBe(false);
});

it('tells of a window that is settled no more', () => {
  const { windows } = windowsOf([SENTENCE], KEY);
  const search = createByteSearch(windows, KEY);
  const found: number[] = [];
  const note = (window: number) => {
    found.push(window);
    search.settle(window);
  };
  for (let time = 0; time < 3; time += 1) search.push(Buffer.from(`${SENTENCE} `), note);
  expect(new Set(found).size).toBe(found.length);
});
