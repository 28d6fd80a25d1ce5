import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteSearch } from './byte-search.ts';
import { isTooShort, PACKED, windowsOf } from './byte-windows.ts';

const KEY = Buffer.alloc(32, 3);
const SENTENCE = 'The harbour board of Lindmouth said “no” to the second lock & its gate.';

function sentencesIn(pieces: readonly Uint8Array[], sentences: readonly string[]): Set<number> {
  const { windows } = windowsOf(sentences, KEY);
  const search = createByteSearch(windows, KEY);
  const found = new Set<number>();
  for (const piece of pieces)
    search.push(piece, (window) => {
      for (const [twin, first] of search.twins.entries())
        if (first === window) found.add(windows.readUInt32LE((twin + 1) * PACKED - 4));
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
