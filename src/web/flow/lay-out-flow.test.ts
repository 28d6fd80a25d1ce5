import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../store/news-reader.ts';
import { damStory } from '../fixtures/dam-story.ts';
import { hostileStory } from '../fixtures/hostile-story.ts';
import { largeStory } from '../fixtures/large-story.ts';
import { findOrigins } from '../parts/origins.ts';
import { flowGraph } from './flow-graph.ts';
import { layOutFlow } from './lay-out-flow.ts';

function laidOut(view: StoryView) {
  const graph = flowGraph(view, findOrigins(view));
  return { graph, layout: layOutFlow(graph) };
}

function expectReadable(view: StoryView): void {
  const { layout } = laidOut(view);
  const byId = new Map(layout.placed.map((place) => [place.node.id, place]));
  for (const place of layout.placed) {
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(layout.width);
    expect(place.y + place.height / 2).toBeLessThanOrEqual(layout.height);
    const from = byId.get(place.node.parent ?? '');
    if (from !== undefined) expect(place.x).toBeGreaterThan(from.x + from.width);
    for (const other of layout.placed) {
      if (other === place) continue;
      const apart =
        Math.abs(other.y - place.y) >= (other.height + place.height) / 2 ||
        other.x >= place.x + place.width ||
        place.x >= other.x + other.width;
      expect(apart).toBe(true);
    }
  }
  const shown = layout.placed.flatMap((place) => place.node.articles.map((article) => article.id));
  expect(shown.toSorted()).toEqual(view.articles.map((article) => article.id).toSorted());
}

describe('the picture of a flow', () => {
  it('holds every article once, right of what it is taken from, and no box over another', () => {
    expectReadable(damStory);
    expectReadable(hostileStory);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => expectReadable(largeStory(count))),
      { numRuns: 25 },
    );
  });

  it('puts the origin at the source even where its own time is later', () => {
    const { layout } = laidOut(damStory);
    const origins = layout.placed.filter((place) => place.node.isOrigin);
    expect(origins.map((place) => place.column)).toEqual([0, 0]);
  });

  it('hangs a copy of a copy below the copy', () => {
    const { graph } = laidOut(damStory);
    expect(graph.nodes.find((node) => node.id === 'a_spin')?.parent).toBe('a_vesper');
    expect(graph.nodes.find((node) => node.id === 'a_vesper')?.parent).toBe('a_meridian');
  });

  it('shows that an article draws on a second origin', () => {
    expect(laidOut(damStory).graph.crossFlows).toEqual([
      { from: 'a_lakeside', to: 'a_bay', kind: 'rewrite' },
    ]);
  });

  it('stays readable with hundreds of articles by putting like ones into one box', () => {
    const { layout } = laidOut(largeStory(400));
    expect(layout.placed.length).toBeLessThan(100);
    expect(layout.height).toBeLessThan(4_000);
  });

  it('ends where derivations go in a circle', () => {
    const [first, second] = damStory.articles;
    if (first === undefined || second === undefined) throw new Error('two articles are needed');
    const circular: StoryView = {
      ...damStory,
      articles: [first, second].map((article) => ({ ...article, primarySource: null })),
      works: [first, second].map((article) => ({
        ...(damStory.works[1] ?? never()),
        id: `w_${article.id}`,
        article: article.id,
      })),
      derivations: [
        { article: first.id, work: `w_${second.id}`, kind: 'rewrite', share: 1, confidence: 1, evidence: [] },
        { article: second.id, work: `w_${first.id}`, kind: 'rewrite', share: 1, confidence: 1, evidence: [] },
      ],
      story: { ...damStory.story, origins: [], independentOrigins: 0 },
    };
    expect(laidOut(circular).layout.placed.flatMap((place) => place.node.articles)).toHaveLength(2);
  });
});

function never(): never {
  throw new Error('the fixture has lost a work');
}
