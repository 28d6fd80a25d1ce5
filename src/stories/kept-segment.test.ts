import { describe, expect, it } from 'vitest';
import { keepSegment, takeSegment } from './kept-segment.ts';
import type { StoryFeatures } from './story-features.ts';
import { type Assignment, createStoryIndex } from './story-index.ts';
import { createTermTable } from './term-table.ts';
import { madeFeatures } from './testing/made-features.ts';

function made(count: number): StoryFeatures[] {
  return Array.from({ length: count }, (_, at) =>
    madeFeatures(at, Math.floor(at / 30) + ((Math.imul(at, 0x9e3779b1) >>> 0) % 8)),
  );
}

/** An index that has seen articles, and what is kept of each. */
function seen(features: readonly StoryFeatures[]) {
  const index = createStoryIndex();
  const kept = features.map((one, number) => {
    index.assign(one);
    return { number: 10 + number, record: index.keep(one.article) ?? new Uint8Array() };
  });
  const storyOf = (number: number) => index.storyOf(features[number - 10]?.article ?? '') ?? undefined;
  return { index, kept, storyOf };
}

describe('a segment', () => {
  it('lets an index go on exactly as it would have without a restart', () => {
    const features = made(320);
    const { index, kept, storyOf } = seen(features.slice(0, 240));
    const restarted = createStoryIndex();
    for (const part of [kept.slice(0, 150), kept.slice(150)]) {
      const numbers = restarted.restoreSegment(keepSegment(part), storyOf);
      expect([...(numbers ?? [])]).toEqual(part.map(({ number }) => number));
    }
    expect(restarted.stories()).toEqual(index.stories());
    // Sums run over other numbers of the same terms, so that the last digit may differ.
    const decided = ({ score, ...rest }: Assignment) => ({ ...rest, score: score.toFixed(9) });
    for (const one of features.slice(240))
      expect(decided(restarted.assign(one))).toEqual(decided(index.assign(one)));
  }, 30_000);

  it('passes over articles that are in no story any more', () => {
    const features = made(20);
    const { kept, storyOf } = seen(features);
    const restarted = createStoryIndex();
    restarted.restoreSegment(keepSegment(kept), (number) => (number === 15 ? undefined : storyOf(number)));
    expect(restarted.size).toBe(19);
    expect(restarted.storyOf(features[5]?.article ?? '')).toBeNull();
  });

  it('holds nothing of an article that it was made again without', () => {
    const { kept } = seen([...made(12), madeFeatures(99, 9, { names: [['zanzibarius', 1, 'Zanzibarius']] })]);
    const table = createTermTable();
    const whole = takeSegment(keepSegment(kept), table);
    const rest = takeSegment(keepSegment(kept.slice(0, 12)), createTermTable());
    expect(whole?.articles.length).toBe(13);
    expect(rest?.articles.length).toBe(12);
    expect(keepSegment(kept.slice(0, 12)).length).toBeLessThan(keepSegment(kept).length - 100);
  });

  it('is not understood in another form, and takes nothing up that is', () => {
    const { kept, storyOf } = seen(made(3));
    const bytes = keepSegment(kept);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(createStoryIndex().restoreSegment(bytes, storyOf)).toBeNull();
    const [first, ...others] = kept;
    first?.record.fill(99, 0, 1);
    expect([...(createStoryIndex().restoreSegment(keepSegment(kept), storyOf) ?? [])]).toEqual(
      others.map(({ number }) => number),
    );
  });

  it('is read from any place in a larger buffer', () => {
    const { kept, storyOf } = seen(made(5));
    const bytes = keepSegment(kept);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const index = createStoryIndex();
    expect(index.restoreSegment(shifted.subarray(3), storyOf)?.length).toBe(5);
    expect(index.size).toBe(5);
  });
});
