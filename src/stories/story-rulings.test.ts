import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ruling } from '../core/ruling.ts';
import { createStoryRulings } from './story-rulings.ts';

const ruling = (number: number, kind: Ruling['kind'], movers: string, others: string): Ruling => ({
  number,
  kind,
  movers: movers.split(' ').filter(Boolean),
  others: others.split(' ').filter(Boolean),
  undoes: null,
});
const undo = (number: number, undoes: number): Ruling => ({ ...ruling(number, 'undo', '', ''), undoes });

/** "A: a b, C: c" as pairs of article and story. */
const places = (words: string) =>
  words.split(', ').flatMap((story) => {
    const [id = '', articles = ''] = story.split(': ');
    return articles.split(' ').map((article) => [article, id] as const);
  });

describe('createStoryRulings', () => {
  it('has no opinion on articles that nobody ruled on', () => {
    const rules = createStoryRulings();
    rules.placed('a', 'A');
    expect([
      rules.storyFor('a'),
      rules.allows('a', 'B'),
      rules.allowsMerge('A', 'B'),
      rules.keeps('a'),
    ]).toEqual([null, true, true, false]);
  });

  it('sends the articles of two merged stories to one story, whichever comes first', () => {
    const rules = createStoryRulings([ruling(1, 'merge', 'a b', 'c')]);
    expect(rules.storyFor('c')).toBeNull();
    rules.placed('c', 'C');
    expect(rules.storyFor('a')).toBe('C');
    expect(rules.keeps('b')).toBe(true);
  });

  it('keeps articles that were split off out of their old story, and the two stories from becoming one', () => {
    const rules = createStoryRulings([ruling(1, 'split', 'a b', 'c d')], places('A: a b, C: c d'));
    expect(rules.allows('a', 'C')).toBe(false);
    expect(rules.allows('d', 'A')).toBe(false);
    expect(rules.allowsMerge('A', 'C')).toBe(false);
    expect(rules.allowsMerge('C', 'A')).toBe(false);
    expect(rules.allows('new', 'C')).toBe(true);
    expect(rules.storyFor('b')).toBe('A');
  });

  it('follows ruled articles when the machine merges their story into a third', () => {
    const rules = createStoryRulings([ruling(1, 'forbid', 'a', 'c d')], places('A: a, C: c d'));
    expect(rules.allowsMerge('A', 'E')).toBe(true);
    rules.placed('c', 'E');
    rules.placed('d', 'E');
    expect(rules.allowsMerge('A', 'C')).toBe(true);
    expect(rules.allowsMerge('A', 'E')).toBe(false);
  });

  it('pins an article to a story that it was forbidden in before', () => {
    const forbidden = ruling(1, 'forbid', 'a', 'c d');
    expect(createStoryRulings([forbidden], places('C: c d')).allows('a', 'C')).toBe(false);
    const rules = createStoryRulings([forbidden, ruling(2, 'pin', 'a', 'c d')], places('C: c d'));
    expect(rules.allows('a', 'C')).toBe(true);
    expect(rules.storyFor('a')).toBe('C');
  });

  it('takes an article out of what it was merged into when it is split off later', () => {
    const rules = createStoryRulings(
      [ruling(1, 'merge', 'a b', 'c d'), ruling(2, 'split', 'a', 'b c d')],
      places('A: a, C: b c d'),
    );
    expect(rules.storyFor('a')).toBeNull();
    expect(rules.storyFor('b')).toBe('C');
    expect(rules.allows('a', 'C')).toBe(false);
  });

  it('makes one of two stories that were kept apart when they are merged later', () => {
    const rules = createStoryRulings(
      [ruling(1, 'forbid', 'a b', 'c d'), ruling(2, 'merge', 'a b', 'c d')],
      places('A: a b, C: c d'),
    );
    expect(rules.allowsMerge('A', 'C')).toBe(true);
  });

  it('forgets a ruling that was undone, and what it took the place of holds again', () => {
    const list = [ruling(1, 'forbid', 'a', 'c'), ruling(2, 'pin', 'a', 'c'), undo(3, 2)];
    const rules = createStoryRulings(list, places('A: a, C: c'));
    expect(rules.storyFor('a')).toBeNull();
    expect(rules.allows('a', 'C')).toBe(false);
    rules.add(undo(4, 1));
    expect(rules.allows('a', 'C')).toBe(true);
  });

  it('never demands a story that it forbids, whatever was ruled before', () => {
    const article = fc.constantFrom(...'abcdef');
    const rulings = fc.array(
      fc.record({
        kind: fc.constantFrom('merge', 'split', 'pin', 'forbid' as const),
        movers: fc.uniqueArray(article, { minLength: 1, maxLength: 2 }),
        others: fc.uniqueArray(article, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rulings, article, (given, last) => {
        const list = given.map(({ kind, movers, others }, index) => ({
          number: index + 1,
          kind: kind as Ruling['kind'],
          movers: kind === 'pin' ? movers.slice(0, 1) : movers,
          others: others.filter((one) => !movers.includes(one)),
          undoes: null,
        }));
        // The last word is a pin: it always holds.
        const others = [...'abcdef'].filter((one) => one !== last).slice(0, 2);
        const pin = ruling(list.length + 1, 'pin', last, others.join(' '));
        const rules = createStoryRulings(
          [...list, pin],
          others.map((one) => [one, 'S'] as const),
        );
        return rules.storyFor(last) === 'S' && rules.allows(last, 'S');
      }),
    );
  });
});
