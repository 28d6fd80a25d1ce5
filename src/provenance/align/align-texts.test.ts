import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../../tests/written-articles.ts';
import type { Passage } from '../../core/provenance.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { alignProfiles, alignTexts } from './align-texts.ts';
import { compareSentences } from './compare-sentences.ts';
import { textProfile } from './profile.ts';

const WORDS =
  'harbour council budget ferry bridge winter engine teacher market railway minister poison garden violin letter ' +
  'glacier 1,450 seventeen Orlo Lidia said voted repaired sank burned the a of and in to was';

const sentence = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 25 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join('\n\n'));
const anyText = fc.oneof(text, fc.string({ maxLength: 200, unit: 'binary' }));

const of = (id: string, content: string, more = {}) => writtenArticle({ id, text: content, ...more });
const align = (left: string, right: string) => alignTexts(of('left', left), of('right', right));

describe('alignment', () => {
  it('is symmetric: swapping the articles swaps the sides', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const forth = alignTexts(of('a', a), of('b', b));
        const back = alignTexts(of('b', b), of('a', a));
        const swapped = back.map(
          (passage): Passage => ({ ...passage, left: passage.right, right: passage.left }),
        );
        expect(new Set(swapped.map((one) => JSON.stringify(one)))).toEqual(
          new Set(forth.map((one) => JSON.stringify(one))),
        );
      }),
    );
  });

  it('gives spans that lie within the texts and bear their words', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        for (const { left, right, similarity } of align(a, b)) {
          expect(a.slice(left.start, left.end)).toBe(left.text);
          expect(b.slice(right.start, right.end)).toBe(right.text);
          expect(left.text).not.toBe('');
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('finds a text wholly in itself, word for word', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { left, right } = alignProfiles(textProfile(of('a', content)), textProfile(of('b', content)));
        if (content === '') return;
        expect(left.covered).toBeCloseTo(1, 5);
        expect(right.identical).toBeCloseTo(1, 5);
      }),
    );
  });

  it('merges a run of sentences taken word for word into one passage', () => {
    const shared = 'The bridge at Orlo was closed at noon. Two lorries had to turn back. Nobody was hurt.';
    const passages = align(`${shared} Rain fell.`, `Snow fell in the hills. ${shared}`);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      kind: 'verbatim',
      similarity: 1,
      left: { text: shared },
      right: { text: shared },
    });
  });

  it('sees a sentence through a few changed words', () => {
    const [passage] = align(
      'The council voted on Monday to close the old bridge over the Orlo for two years.',
      'On Monday the council voted to close the old bridge over the river Orlo for at least two years.',
    );
    expect(passage?.kind).toBe('edited');
  });

  it('sees through other spellings and recognition errors', () => {
    const [passage] = align(
      'The defence ministry organised a colourful programme for its centenary in the harbour.',
      'The defense ministry organized a colorful program for its centenary in the harbcur.',
    );
    expect(passage?.kind).not.toBe('paraphrase');
    expect(passage?.similarity).toBeGreaterThan(0.8);
  });

  it('does not take another number for a misspelt one', () => {
    const profiles = (number: string) =>
      textProfile(of(number, `Exactly ${number} lorries turned back at the bridge.`));
    const [same, other] = [profiles('145000'), profiles('145001')].map((one) => one.sentences[0]);
    if (same === undefined || other === undefined) throw new Error('no sentence');
    expect(compareSentences(same, other)?.similarity).toBeLessThan(1);
  });

  it('finds sentences in another order', () => {
    const first = 'The council voted on Monday to close the old bridge for two years.';
    const second = 'A ferry will carry lorries across the Orlo from Easter on, the mayor promised.';
    expect(align(`${first} ${second}`, `${second} ${first}`)).toHaveLength(2);
  });

  it('joins a sentence with the two that it was split into', () => {
    const [passage] = align(
      'The council voted on Monday to close the old bridge over the Orlo, and a ferry will carry lorries across from Easter on.',
      'The council voted on Monday to close the old bridge over the Orlo. A ferry will carry lorries across from Easter on.',
    );
    expect(passage?.right.text).toMatch(/^The council.*Easter on\.$/);
  });

  it('finds nothing in common between reports of two events with the same actors', () => {
    expect(
      align(
        'The mayor of Orlo opened a school for ninety children on Friday and planted a pear tree.',
        'Police in Orlo said on Sunday that the mayor had been robbed of his watch near the station.',
      ),
    ).toEqual([]);
  });

  it('aligns translations by numbers, names and order', () => {
    const names = ['Lidia Varn', 'Orlo', 'Tomas Hrub', 'Hrub'];
    const passages = alignTexts(
      of(
        'en',
        'The Orlo dam lost 400 cubic metres in May. Lidia Varn counted 19 cracks. Repairs will take 3 years, said Tomas Hrub.',
        { names },
      ),
      of(
        'de',
        'Die Talsperre Orlo verlor im Mai 400 Kubikmeter. Lidia Varn zählte 19 Risse. Die Reparatur dauert 3 Jahre, sagte Tomas Hrub.',
        { names, language: 'de' },
      ),
    );
    expect(passages.map((passage) => passage.kind)).toEqual(['translation', 'translation', 'translation']);
  });

  it('keeps apart two reports in two languages with other numbers and names', () => {
    const passages = alignTexts(
      of('en', 'The Orlo dam lost 400 cubic metres in May. Lidia Varn counted 19 cracks.', {
        names: ['Orlo', 'Lidia Varn'],
      }),
      of('de', 'Am Brumsee starben 12 Schwäne. Der Förster Udo Kalk vergrub 7 davon.', {
        names: ['Brumsee', 'Udo Kalk'],
        language: 'de',
      }),
    );
    expect(passages).toEqual([]);
  });

  it('stays fast on a sentence without end', () => {
    const long = Array.from({ length: 60_000 }, (_, index) => `w${index % 1009}`).join(' ');
    const started = threadMilliseconds();
    align(long, `${long} and more`);
    align('x'.repeat(500_000), 'x'.repeat(500_000));
    expect(threadMilliseconds() - started).toBeLessThan(8_000);
  });
});
