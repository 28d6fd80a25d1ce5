import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { clusterFeatures } from './cluster-documents.ts';
import { createStoryIndex } from './story-index.ts';
import { madeFeatures, printOf } from './testing/made-features.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 1);

function largest(index: ReturnType<typeof createStoryIndex>): number {
  return Math.max(...index.stories().map(({ articles }) => articles.length));
}

describe('a story that never ends', () => {
  it('costs no more for each article as it grows, and holds no more than the window', () => {
    const index = createStoryIndex({ window: 1_200 });
    const costs: number[] = [];
    for (let part = 0; part < 6; part += 1) {
      const started = threadMilliseconds();
      for (let at = 0; at < 600; at += 1) {
        const time = START + (part * 600 + at) * MINUTE;
        index.assign(madeFeatures(part * 600 + at, 5, { time, seen: time }));
      }
      costs.push(threadMilliseconds() - started);
    }
    expect(index.size).toBe(1_200);
    expect(costs.at(-1)).toBeLessThan(3 * (costs[1] ?? 0) + 200);
  }, 60_000);
});

describe('copies in a flood', () => {
  it('are one story, cost the same each, and let nothing else in', () => {
    const index = createStoryIndex({ window: 20_000 });
    const text = madeFeatures(1, 5);
    const started = threadMilliseconds();
    for (let copy = 0; copy < 10_000; copy += 1)
      index.assign({
        ...text,
        article: `copy-${copy}`,
        page: `p/${copy}`,
        time: START + copy * 6,
        seen: START + copy * 6,
      });
    expect(threadMilliseconds() - started).toBeLessThan(20_000);
    const other = index.assign(madeFeatures(77_777, 901, { time: START, seen: START }));
    expect(index.stories()).toHaveLength(2);
    expect(other.signals).toBeNull();
  }, 60_000);
});

describe('what all articles of an outlet share', () => {
  it('makes no giant story', () => {
    const index = createStoryIndex();
    const shared = [-1, -2, -3].map(printOf);
    const footer = Array.from({ length: 12 }, (_, word) => [`footer${word}`, 1] as const);
    for (let at = 0; at < 2_000; at += 1) {
      const features = madeFeatures(at, at);
      const terms = [...features.terms.slice(0, 28), ...footer];
      index.assign({
        ...features,
        terms,
        prints: [...features.prints, ...shared].sort((a, b) => a - b),
        outlet: 'outlet.example',
      });
    }
    expect(largest(index)).toBeLessThan(40);
  }, 60_000);
});

describe('absurd times', () => {
  it('keep nothing from leaving, and push nothing out', () => {
    const index = createStoryIndex({ window: 200, days: 30 });
    for (let at = 0; at < 1_000; at += 1) {
      const absurd = at % 50 === 0 ? Date.UTC(9999, 11) : Date.UTC(1246, 4);
      const time = at % 25 === 0 ? absurd : START + at * MINUTE;
      index.assign(madeFeatures(at, at, { time }));
      expect(index.size).toBeLessThanOrEqual(200);
      if (at > 300) expect(index.size).toBeGreaterThan(150);
    }
  });
});

describe('texts of any length', () => {
  it('take bounded time: ten words, 500,000 words, a title of 100,000 words', () => {
    const index = createStoryIndex();
    const word = (at: number) => `wo${((at * 7919) % 300_007).toString(36)}`;
    const long = Array.from({ length: 500_000 }, (_, at) => word(at)).join(' ');
    const base = { published: '2026-03-01T10:00:00Z', language: 'en' };
    const started = threadMilliseconds();
    const stories = [
      { ...base, id: 'ten', title: 'Ten', text: 'One bird sat on a wall and sang to us.' },
      { ...base, id: 'long', title: 'Long', text: long },
      {
        ...base,
        id: 'title',
        title: long.slice(0, 700_000).replaceAll('wo', 'ti'),
        text: 'Rain fell on Orle.',
      },
      { ...base, id: 'one word', title: null, text: 'a'.repeat(3_000_000) },
    ].map((document) => index.assign(clusterFeatures(document)).story);
    expect(new Set(stories).size).toBe(4);
    expect(threadMilliseconds() - started).toBeLessThan(4_000);
    expect(index.keep('long')?.length).toBeLessThan(3_000);
    expect(index.keep('title')?.length).toBeLessThan(3_000);
  }, 30_000);
});
