import type { PairFeatures } from './story-similarity.ts';

/** Weights of a logistic model over pairs of articles: one model within a language, one across languages. */
export interface StoryWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof PairFeatures, number>>;
}

/** Two articles in one language. */
export const withinLanguage: StoryWeights = {
  bias: -5.2,
  weights: {
    terms: 13,
    title: 3,
    names: 3.5,
    numbers: 1.5,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 2,
    otherOrigin: -2,
    gap: -4.5,
    timeUnknown: -1,
    otherLanguage: 0,
  },
};

/** Two articles in different languages, which share no words but names, numbers, origins. */
export const acrossLanguages: StoryWeights = {
  bias: -4.2,
  weights: {
    terms: 0,
    title: 0,
    names: 11,
    numbers: 4,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 2,
    otherOrigin: -2,
    gap: -5,
    timeUnknown: -1,
    otherLanguage: 0,
  },
};

/** 0 to 1: how likely two articles are about one happening. */
export function sameStory(pair: PairFeatures): number {
  const model = pair.otherLanguage === 0 ? withinLanguage : acrossLanguages;
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights))
    sum += weight * pair[name as keyof PairFeatures];
  return 1 / (1 + Math.exp(-sum));
}
