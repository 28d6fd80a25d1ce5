import type { StoryFeatures } from '../story-features.ts';

const START = Date.UTC(2026, 2, 1);

/** Spread over the range of prints, as those of real passages are. */
export function printOf(passage: number): number {
  return Math.imul(passage + 1, 0x9e3779b1) >>> 4;
}

/**
 * Features of an article about a made-up happening: the same happening gives like articles, with an order of magnitude of
 * chance. Every number of `at` is another article.
 */
export function madeFeatures(
  at: number,
  happening: number,
  changes: Partial<StoryFeatures> = {},
): StoryFeatures {
  const chance = (salt: number) => (Math.imul(at * 31 + salt, 0x9e3779b1) >>> 0) / 2 ** 32;
  const pick = (salt: number, most: number) => Math.floor(chance(salt) * most);
  const terms = Array.from({ length: 30 }, (_, word) => {
    const own = chance(word) < 0.6;
    return [
      own ? `h${happening}w${pick(word + 40, 25)}` : `w${pick(word + 80, 500)}`,
      1 + pick(word + 120, 3),
    ] as const;
  });
  return {
    article: `article-${at}`,
    language: happening % 3 === 0 ? 'fr' : 'en',
    time: at % 7 === 0 ? null : START + at * 60_000,
    seen: START + at * 60_000 + 30_000,
    title: null,
    outlet: `outlet${pick(1, 9)}.example`,
    page: `outlet.example/${at}`,
    terms: [...new Map(terms)],
    titleTerms: terms.slice(0, 5).map(([term]) => term),
    names: Array.from(
      { length: 5 },
      (_, name) => [`h${happening}n${pick(name + 160, 6)}`, 1, 'Name'] as const,
    ),
    numbers: [String(1_000 + happening), String(pick(2, 40))],
    months: at % 7 === 0 ? [2, 2, 3] : [],
    origins: chance(3) < 0.2 ? ['outlet wire.example'] : [],
    quotes: chance(4) < 0.3 ? [happening * 7 + 1] : [],
    prints: Array.from({ length: 12 }, (_, print) => printOf(happening * 1_000 + pick(print + 200, 60))).sort(
      (a, b) => a - b,
    ),
    pictures: chance(5) < 0.3 ? [printOf(happening + 5_000_000)] : [],
    ...changes,
  };
}
