import { describe, expect, it } from 'vitest';
import { createRandom } from '../generate/random.ts';
import { DEFAULT_KNOBS, otherKnobs } from './knobs.ts';
import { createNewsroom } from './newsroom.ts';
import { evidentSource } from './score.ts';

const articlesOf = (knobs: Partial<typeof DEFAULT_KNOBS>) =>
  [...createNewsroom({ ...DEFAULT_KNOBS, articles: 300, ...knobs }).stories()].flatMap(
    ({ articles }) => articles,
  );

describe('the simulated newsroom', () => {
  it('gives the same world for the same knobs and another one for another seed', () => {
    const pages = (seed: number) => articlesOf({ seed }).map(({ html }) => html);
    expect(pages(5)).toEqual(pages(5));
    expect(pages(5)).not.toEqual(pages(6));
  });

  it('makes every kind of article, in every language asked for', () => {
    const articles = articlesOf({});
    expect(new Set(articles.map(({ kind }) => kind))).toEqual(
      new Set(['original', 'reprint', 'excerpt', 'rewrite', 'translation']),
    );
    expect(new Set(articles.map(({ outlet }) => outlet.language))).toEqual(new Set(DEFAULT_KNOBS.languages));
  });

  it('gives every copy a chain that ends in an original of its own story', () => {
    for (const { parent, root, kind } of articlesOf({})) {
      expect(parent === null).toBe(kind === 'original');
      expect(root?.parent ?? null).toBeNull();
    }
  });

  it('leaves no evidence of a source where credit and marks are withheld', () => {
    const copies = articlesOf({ withheld: 1, ownMarks: 0, scrape: 0 }).filter(
      ({ parent }) => parent !== null,
    );
    expect(copies.length).toBeGreaterThan(50);
    expect(copies.filter((copy) => evidentSource(copy) !== null)).toEqual([]);
  });

  it('names the source in the text or its credit where nothing is withheld', () => {
    const copies = articlesOf({ withheld: 0, chain: 0 }).filter(({ parent }) => parent !== null);
    for (const { html, names } of copies) {
      const known = names.flatMap(({ outlet }) => [outlet.outlet.name, outlet.abroad]);
      const page = html.replace(/[«»]/g, '').toLowerCase();
      expect(known.some((name) => page.includes(name.toLowerCase()))).toBe(true);
    }
  });

  it('draws other worlds with shares that stay shares', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const knobs = otherKnobs(seed, 100, createRandom(seed));
      for (const share of [knobs.known, knobs.withheld, knobs.missing, knobs.chain, knobs.ownMarks]) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });
});
