import { describe, expect, it } from 'vitest';
import type { FigureFamily, FigureVerdict } from './figure.ts';
import { joinFacts, joinFigures, joinPeople, joinQuotes } from './join-families.ts';

const place = (article: string, start: number, end = start + 10) => ({ article, start, end, text: 'words' });
const quoteMember = (article: string, start: number) => ({
  ...place(article, start),
  speaker: null,
  cue: null,
  drift: [],
});
const quote = (id: string, text: string, members: readonly [string, number][]) => ({
  id,
  text,
  members: members.map(([article, start]) => quoteMember(article, start)),
  verifiedIn: [],
  conflicts: [],
});
const figure = (id: string, verdict: FigureVerdict, articles: readonly string[]): FigureFamily => ({
  ...{ id, verdict, of: 'dead', reason: `It is ${verdict}.` },
  members: articles.map((article) => ({ ...place(article, 5), value: 3, low: 3, high: 3, unit: null })),
});

describe('families of the parts of a story', () => {
  it('are one where they share a member, through any number of parts', () => {
    const facts = joinFacts([
      { id: 'f1', members: [place('a', 0), place('b', 0)], origins: ['w1'] },
      { id: 'f2', members: [place('a', 50), place('b', 50)], origins: [] },
      { id: 'f3', members: [place('b', 1), place('c', 0)], origins: ['w2'] },
      { id: 'f4', members: [place('c', 0), place('d', 0)], origins: ['w1'] },
    ]);
    expect(facts.map(({ id, members }) => [id, members.map(({ article }) => article).join('')])).toEqual([
      ['f1', 'abcd'],
      ['f2', 'ab'],
    ]);
    expect(facts[0]?.origins).toEqual(['w1', 'w2']);
  });

  it('of quotes stay apart where their wordings differ, since drift is of a wording', () => {
    const first = quote('q1', 'We will rebuild', [['a', 0]]);
    const same = quote('q2', 'We will rebuild', [
      ['a', 0],
      ['b', 0],
    ]);
    const other = quote('q3', 'We shall rebuild', [
      ['a', 0],
      ['c', 0],
    ]);
    expect(joinQuotes([first, same, other]).map(({ id, members }) => [id, members.length])).toEqual([
      ['q1', 2],
      ['q3', 2],
    ]);
  });

  it('of figures have the gravest verdict of their parts with its reason', () => {
    const [joined, ...rest] = joinFigures([
      figure('g1', 'agree', ['a', 'b']),
      figure('g2', 'conflict', ['b', 'c']),
      figure('g3', 'updated', ['c', 'd']),
    ]);
    expect(rest).toEqual([]);
    expect(joined).toMatchObject({ id: 'g1', verdict: 'conflict', reason: 'It is conflict.' });
  });

  it('of people are one by full name, the most named first', () => {
    const people = joinPeople([
      { id: 'p1', name: 'Ann Roe', variants: ['Ann Roe'], articles: ['a'] },
      { id: 'p2', name: 'Jo Poe', variants: ['Jo Poe'], articles: ['a', 'b'] },
      { id: 'p3', name: 'Ann Roe', variants: ['Ann Roe', 'A. Roe'], articles: ['b', 'c', 'd'] },
    ]);
    expect(people.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['p1', 4],
      ['p2', 2],
    ]);
    expect(people[0]?.variants).toEqual(['Ann Roe', 'A. Roe']);
  });
});
