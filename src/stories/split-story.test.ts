import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isToBeLookedThrough } from './split-story.ts';
import type { StoryMove } from './story-changes.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStoryIndex, type StoryIndex } from './story-index.ts';
import { createStoryRulings } from './story-rulings.ts';
import { madeFeatures } from './testing/made-features.ts';

/** Reports on one of several happenings, all in one language; of one that is a roundup half is of the next happening. */
function report(at: number, happening: number, roundup = false): StoryFeatures {
  const features = madeFeatures(at, happening * 3 + 1, { time: Date.UTC(2026, 2, 1) + at * 60_000 });
  if (!roundup) return features;
  const other = madeFeatures(at + 500_000, happening * 3 + 4);
  return {
    ...features,
    terms: [
      ...new Map(
        [...features.terms.slice(0, 15), ...other.terms.slice(0, 15)].map((one) => [one[0], one]),
      ).values(),
    ],
    names: [...features.names.slice(0, 3), ...other.names.slice(0, 3)],
    prints: [...features.prints.slice(0, 6), ...other.prints.slice(0, 6)].sort((a, b) => a - b),
  };
}

/** A story of two happenings, put together by hand, and reports that come after. */
function fused(index: StoryIndex, each: number) {
  for (let at = 0; at < 2 * each; at += 1) index.assign(report(at, at % 2));
  const stories = index.stories().sort((a, b) => b.articles.length - a.articles.length);
  const kept = index.storyOf('article-0') ?? '';
  for (const { id, articles } of stories) if (id !== kept) index.move(articles, kept);
  expect(index.stories()).toHaveLength(1);
}

function goOn(index: StoryIndex, from: number, count: number): StoryMove[] {
  return Array.from({ length: count }, (_, at) => index.assign(report(from + at, at % 2))).flatMap(
    ({ moves }) => moves,
  );
}

describe('a story of two happenings', () => {
  it('is parted into two, and every move is told', () => {
    const index = createStoryIndex();
    fused(index, 8);
    const moves = goOn(index, 100, 60);
    const split = moves.filter(({ reason }) => reason === 'split');
    expect(split.length).toBeGreaterThanOrEqual(3);
    const odd = new Set(['article-1', 'article-3', 'article-5', 'article-7'].map(index.storyOf));
    const even = new Set(['article-0', 'article-2', 'article-4', 'article-6'].map(index.storyOf));
    expect([odd.size, even.size, odd.isDisjointFrom(even)]).toEqual([1, 1, true]);
  });

  it('is parted however large it has become', () => {
    const index = createStoryIndex();
    fused(index, 260);
    // Other news, beside which the words of the two are rare.
    for (let at = 0; at < 1_800; at += 1) index.assign(report(10_000 + at, 10 + Math.floor(at / 3)));
    const moves = goOn(index, 1_000, 900);
    const split = moves.filter(({ reason }) => reason === 'split');
    expect(split.length).toBeGreaterThanOrEqual(250);
    const sides = [0, 1].map(
      (odd) => new Set(Array.from({ length: 100 }, (_, at) => index.storyOf(`article-${2 * at + odd}`))),
    );
    expect(sides.map(({ size }) => size)).toEqual([1, 1]);
    expect(sides[0]?.isDisjointFrom(sides[1] ?? new Set())).toBe(true);
  }, 60_000);

  it('stays as it is where a person put it together', () => {
    const rulings = createStoryRulings([
      { number: 1, kind: 'merge', movers: ['article-0'], others: ['article-1'], undoes: null },
    ]);
    const index = createStoryIndex({ rulings });
    fused(index, 8);
    const moves = goOn(index, 100, 60);
    expect(moves.filter(({ reason }) => reason === 'split')).toEqual([]);
    expect(index.storyOf('article-0')).toBe(index.storyOf('article-1'));
  });

  it('is left alone where it is one happening, in whatever languages', () => {
    const index = createStoryIndex();
    const moves = Array.from({ length: 120 }, (_, at) =>
      index.assign({ ...report(at, 0), language: at % 3 === 0 ? 'de' : 'en' }),
    ).flatMap((assigned) => assigned.moves);
    expect(moves.filter(({ reason }) => reason === 'split').length).toBeLessThan(4);
  });

  it('does not become one again, whatever comes after', () => {
    const step = fc.record({
      happening: fc.nat(2),
      roundup: fc.boolean(),
      forced: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 120 }), (steps) => {
        const index = createStoryIndex();
        fused(index, 6);
        const left = new Set<string>();
        for (const [at, { happening, roundup }] of steps.entries()) {
          const { moves } = index.assign(report(1_000 + at, happening, roundup));
          for (const { article, from, to, reason } of moves) {
            expect(left.has(`${article} ${to}`)).toBe(false);
            if (reason === 'split') left.add(`${article} ${from}`);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('looking through stories', () => {
  it('costs less for each article the larger the story', () => {
    const looks = (size: number) =>
      Array.from({ length: 20_000 }, (_, at) => isToBeLookedThrough(`article_${at}`, size)).filter(Boolean)
        .length;
    expect([looks(7), looks(4_097)]).toEqual([0, 0]);
    expect(looks(16) / 20_000).toBeCloseTo(1 / 8, 1);
    expect(looks(200)).toBeLessThan(300);
    expect(looks(4_000)).toBeLessThan(30);
  });
});
