import { describe, expect, it } from 'vitest';
import type { FigureFamily } from '../../core/figure.ts';
import type { Fact } from '../../core/provenance.ts';
import type { QuoteFamily } from '../../core/quote.ts';
import { factRows, orderedFacts } from './fact-matrix.ts';

const at = (article: string, start: number, text: string) => ({
  article,
  start,
  end: start + text.length,
  text,
});
const fact = (id: string, ...members: Fact['members'][number][]): Fact => ({ id, members, origins: ['w'] });

const TOLL = fact(
  'toll',
  at('post', 0, 'The landslide at Urm killed 14 people.'),
  at('times', 40, 'In Urm, 14 people died.'),
  at('echo', 10, 'At Urm 17 people were killed.'),
);
const ROAD = fact('road', at('post', 50, 'The road is closed.'), at('echo', 60, 'The road is shut.'));
const figures: FigureFamily[] = [
  {
    id: 'dead',
    of: 'people',
    verdict: 'conflict',
    reason: '',
    members: [
      { ...at('post', 28, '14 people'), value: 14, low: 14, high: 14, unit: null },
      { ...at('times', 48, '14 people'), value: 14, low: 14, high: 14, unit: null },
      { ...at('echo', 17, '17 people'), value: 17, low: 17, high: 17, unit: null },
      // Outside the sentences of the fact.
      { ...at('post', 300, '9 people'), value: 9, low: 9, high: 9, unit: null },
    ],
  },
];

describe('the fact matrix', () => {
  const sources = { facts: [ROAD, TOLL], figures, quotes: [], articleTotal: 4, order: ['times', 'post'] };

  it('says for each fact who has it, who differs and who leaves it out', () => {
    const [toll, road] = factRows(orderedFacts(sources.facts), ['post', 'times', 'echo', 'sun'], sources);
    expect(toll?.cells.map(({ article, state }) => [article, state])).toEqual([
      ['post', 'has'],
      ['times', 'has'],
      ['echo', 'differs'],
      ['sun', 'lacks'],
    ]);
    expect([toll?.has, toll?.differs, toll?.lacks]).toEqual([3, 1, 1]);
    expect(toll?.differences).toEqual([
      { article: 'echo', kind: 'figure', says: '17 people', most: '14 people' },
    ]);
    expect(road?.cells.map(({ state }) => state)).toEqual(['has', 'lacks', 'has', 'lacks']);
    // The first article that has it words it.
    expect(toll?.wording.article).toBe('times');
    expect(toll?.cells[1]).toMatchObject({ start: 40, end: 63 });
  });

  it('counts over all articles, also those that have no column', () => {
    const [toll] = factRows([TOLL], ['sun'], sources);
    expect([toll?.cells.length, toll?.has, toll?.lacks]).toEqual([1, 3, 1]);
  });

  it('tells a number of another time from one that conflicts', () => {
    const updated = figures.map((family) => ({ ...family, verdict: 'updated' as const }));
    expect(factRows([TOLL], [], { ...sources, figures: updated })[0]?.differences[0]?.kind).toBe('updated');
    const agreeing = figures.map((family) => ({ ...family, verdict: 'agree' as const }));
    expect(factRows([TOLL], [], { ...sources, figures: agreeing })[0]?.differences).toEqual([]);
  });

  it('tells who quotes other words, and whom as the speaker', () => {
    const quoted = fact(
      'quoted',
      at('post', 0, '"We heard it come," said Odd Lien.'),
      at('echo', 0, '"We saw it come," said Eva Lien.'),
    );
    const quotes: QuoteFamily[] = [
      {
        id: 'q',
        text: 'We heard it come',
        members: [
          { ...at('post', 1, 'We heard it come'), speaker: 'Odd Lien', cue: 'said', drift: [] },
          {
            ...at('echo', 1, 'We saw it come'),
            speaker: 'Eva Lien',
            cue: 'said',
            drift: [{ kind: 'replaced', before: 'heard', after: 'saw' }],
          },
        ],
        verifiedIn: [],
        conflicts: ['words', 'speaker'],
      },
    ];
    expect(factRows([quoted], [], { ...sources, figures: [], quotes })[0]?.differences).toEqual([
      { article: 'echo', kind: 'words', says: 'We saw it come', most: 'We heard it come' },
      { article: 'echo', kind: 'speaker', says: 'Eva Lien', most: 'Odd Lien' },
    ]);
  });
});
