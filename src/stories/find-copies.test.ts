import { describe, expect, it } from 'vitest';
import { clusterFeatures } from './cluster-documents.ts';
import { createStoryIndex } from './story-index.ts';

/** A text of sentences that no other has. */
function textOf(name: string, sentences: number): string[] {
  return Array.from({ length: sentences }, (_, at) => {
    const word = (place: number) =>
      `${name}${((at * 13 + place * 7) % 97).toString(36)}${'aeiou'[place % 5]}n`;
    return `The ${word(1)} of ${word(2)} took the ${word(3)} to ${word(4)} while ${word(5)} and ${word(6)} waited near ${word(7)}.`;
  });
}
const documentOf = (id: string, sentences: readonly string[], title = `Title of ${id}`) =>
  clusterFeatures({ id, title, text: sentences.join(' '), published: '2026-03-01', language: 'en' });

const HARBOUR = textOf('harb', 24);
const ORCHARD = textOf('orch', 24);

function filled() {
  const index = createStoryIndex();
  for (const [id, sentences] of [
    ['harbour', HARBOUR],
    ['orchard', ORCHARD],
    ['castle', textOf('cast', 24)],
  ] as const)
    index.assign(documentOf(id, sentences));
  return index;
}
const found = (sentences: readonly string[], title?: string) =>
  filled()
    .copiesOf(documentOf('copy', sentences, title))
    .map(({ article }) => article);

describe('copiesOf', () => {
  it('finds what a text was copied from, whole, retitled, cut or in another order', () => {
    expect(found(HARBOUR)).toEqual(['harbour']);
    expect(found(HARBOUR, 'Quite another title')).toEqual(['harbour']);
    expect(found(HARBOUR.slice(8, 16))).toEqual(['harbour']);
    expect(found(HARBOUR.toReversed())).toEqual(['harbour']);
  });

  it('finds both texts that one was merged out of, that of which it has more first', () => {
    expect(found([...HARBOUR.slice(0, 18), ...ORCHARD.slice(0, 8)])).toEqual(['harbour', 'orchard']);
  });

  it('finds a text through misread letters and replaced words', () => {
    let count = 0;
    const misread = HARBOUR.map((sentence) =>
      sentence.replace(/\p{L}+/gu, (word) => {
        count += 1;
        return count % 7 === 0 ? `${word.slice(0, -1)}rn` : word;
      }),
    );
    expect(found(misread)).toEqual(['harbour']);
  });

  it('takes no text for a copy that shares a phrase only', () => {
    const other = textOf('mead', 24);
    expect(found([...other.slice(0, 12), HARBOUR[3]?.split(' while ')[0] ?? '', ...other.slice(12)])).toEqual(
      [],
    );
  });

  it('says how much of the shorter text is shared', () => {
    const [whole] = filled().copiesOf(documentOf('copy', HARBOUR));
    const [part] = filled().copiesOf(documentOf('copy', [...HARBOUR.slice(0, 12), ...textOf('mead', 12)]));
    expect(whole?.share).toBe(1);
    expect(part?.share).toBeGreaterThan(0.3);
    expect(part?.share).toBeLessThan(0.7);
  });
});
