import { describe, expect, it } from 'vitest';
import { indexArticle } from './index-article.ts';
import { keepArticle, takeKept } from './kept-article.ts';
import { PackedArticle } from './packed-article.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStoryIndex } from './story-index.ts';
import { createTermTable } from './term-table.ts';
import { markIn, numberOf } from './term-vector.ts';
import { madeFeatures } from './testing/made-features.ts';

/** Articles of forty happenings that go on side by side. */
function made(count: number): StoryFeatures[] {
  return Array.from({ length: count }, (_, at) =>
    madeFeatures(at, Math.floor(at / 30) + ((Math.imul(at, 0x9e3779b1) >>> 0) % 8)),
  );
}

describe('a kept article', () => {
  it('is the same article again, whatever numbers its terms have then', () => {
    const [before, after] = [createTermTable(() => 0.03), createTermTable()];
    after.hold(after.numbersOf(['stranger', 'other', 'third']));
    for (const features of made(20)) {
      const article = new PackedArticle(indexArticle(features, before).record, 0);
      const record = takeKept(keepArticle(article, before), after);
      if (record === null) throw new Error('not understood');
      const again = new PackedArticle(record, 0);
      expect(again.article).toBe(features.article);
      expect([again.time, again.seen, again.months]).toEqual([article.time, article.seen, article.months]);
      expect([...again.prints]).toEqual(features.prints);
      const weights = (one: PackedArticle, table: typeof before) =>
        Array.from(one.terms, (word) => [table.hashOf(numberOf(word)), markIn(word)]).sort(
          ([a = 0], [b = 0]) => a - b,
        );
      expect(weights(again, after)).toEqual(weights(article, before));
      expect(after.expected(numberOf(again.terms[0] ?? 0))).toBeGreaterThan(5);
      const numbers = Array.from(again.terms, numberOf);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('keeps what its text means by a model, of any length', () => {
    const table = createTermTable();
    const [features] = made(1);
    if (features === undefined) throw new Error('no features');
    const meaning = Array.from({ length: 300 }, (_, at) => at * 7_919);
    const { record } = indexArticle({ ...features, meaning }, table);
    const again = takeKept(keepArticle(new PackedArticle(record, 0), table), table);
    if (again === null) throw new Error('not understood');
    const taken = new PackedArticle(again, 0);
    expect([...taken.meaning]).toEqual(meaning);
    expect(taken.article).toBe(features.article);
  });

  it('is not understood in another form', () => {
    const table = createTermTable();
    const [features] = made(1);
    if (features === undefined) throw new Error('no features');
    const kept = keepArticle(new PackedArticle(indexArticle(features, table).record, 0), table);
    kept[0] = 99;
    expect(takeKept(kept, table)).toBeNull();
    expect(createStoryIndex().restoreKept(kept, 'story_some')).toBe(false);
  });

  it('leaves nothing in an index that forgot it: that goes on as if it had never been there', () => {
    const features = made(130);
    const first = createStoryIndex();
    const kept = features.slice(0, 120).map((one) => {
      const { story } = first.assign(one);
      return { id: one.article, story, bytes: first.keep(one.article) ?? new Uint8Array() };
    });
    const gone = kept.filter((_, at) => at % 7 === 3);
    const [forgetful, ignorant] = [createStoryIndex(), createStoryIndex()];
    for (const { bytes, story } of kept) forgetful.restoreKept(bytes, story);
    for (const { id } of gone) expect(forgetful.forget(id)).toBe(true);
    for (const one of kept) if (!gone.includes(one)) ignorant.restoreKept(one.bytes, one.story);
    expect(forgetful.stories()).toEqual(ignorant.stories());
    for (const one of features.slice(120)) {
      // Terms have other numbers, so that sums are made in another order.
      const [near, expected] = [forgetful, ignorant].map((index) =>
        index
          .neighbours([one], 5)
          .map(({ story, likelihood }) => ({ story, likelihood: likelihood.toFixed(9) })),
      );
      expect(near).toEqual(expected);
      expect(forgetful.copiesOf(one)).toEqual(ignorant.copiesOf(one));
      expect(forgetful.weigh(one)).toEqual(ignorant.weigh(one));
    }
  });

  it('lets an index go on after a restart exactly as it would have without', () => {
    const features = made(420);
    const live = createStoryIndex();
    const kept = new Map<string, Uint8Array>();
    for (const { article, ...rest } of features.slice(0, 300)) {
      live.assign({ article, ...rest });
      kept.set(article, live.keep(article) ?? new Uint8Array());
    }
    const restarted = createStoryIndex();
    for (const [article, bytes] of kept) restarted.restoreKept(bytes, live.storyOf(article) ?? '');
    expect(restarted.stories()).toEqual(live.stories());
    for (const one of features.slice(300)) expect(restarted.assign(one)).toEqual(live.assign(one));
    expect(restarted.stories()).toEqual(live.stories());
    expect(live.stories().length).toBeLessThan(300);
  }, 30_000);
});
