import type { StoryFit } from './story-fit.ts';

/** Weights of a logistic model over how an article fits a story. */
export interface StoryWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof StoryFit, number>>;
}

/** Within a language. */
export const withinLanguage: StoryWeights = {
  bias: -4.3,
  weights: {
    terms: 0,
    title: 3.37,
    names: 1,
    numbers: 1.85,
    storyTerms: 8.95,
    storyNames: 2.75,
    namesHeld: 3,
    numbersHeld: 0.6,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 2,
    otherOrigin: -6.5,
    gap: -5.5,
    timeUnknown: -0.3,
    size: -3,
    core: 5.7,
    crowd: -6,
  },
};

/** Where no member compared is in the article's language: names, numbers and origins alone. */
export const acrossLanguages: StoryWeights = {
  bias: -4.7,
  weights: {
    terms: 0,
    title: 0,
    names: 8,
    numbers: 3,
    storyTerms: 0,
    storyNames: 3,
    namesHeld: 3,
    numbersHeld: 1,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 2,
    otherOrigin: -4,
    gap: -5,
    timeUnknown: -1,
    size: 0,
    core: 4,
    crowd: -2,
  },
};

/** 0 to 1: how likely the article is of the story. */
export function storyLikelihood(fit: StoryFit, sameLanguage: boolean): number {
  const model = sameLanguage ? withinLanguage : acrossLanguages;
  let sum = model.bias;
  for (const name of KEYS) sum += model.weights[name] * fit[name];
  return 1 / (1 + Math.exp(-sum));
}

const KEYS = Object.keys(withinLanguage.weights) as (keyof StoryFit)[];
