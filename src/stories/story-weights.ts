import type { StoryFit } from './story-fit.ts';

/** Weights of a logistic model over how an article fits a story. */
export interface StoryWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof StoryFit, number>>;
}

/** The model: one set of weights where a member compared is in the article's language, one where none is. */
export interface StoryModel {
  readonly within: StoryWeights;
  readonly across: StoryWeights;
}

/** Within a language. */
export const withinLanguage: StoryWeights = {
  bias: -4.07,
  weights: {
    terms: 4.17,
    title: 3.79,
    names: 0.14,
    numbers: 1.84,
    storyTerms: 3.59,
    storyNames: 1.27,
    namesHeld: 2,
    numbersHeld: 0,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 2,
    otherOrigin: -6.5,
    gap: -4.92,
    timeUnknown: -1.37,
    season: 1.5,
    size: -1.5,
    core: 5.5,
    crowd: -1.85,
    meaning: 2,
  },
};

/** Where no member compared is in the article's language: names, numbers and origins alone. */
export const acrossLanguages: StoryWeights = {
  bias: -3.15,
  weights: {
    terms: 0,
    title: 0,
    names: 2.01,
    numbers: 3.47,
    storyTerms: 0,
    storyNames: 4.29,
    namesHeld: 2,
    numbersHeld: 0,
    passages: 4,
    quotes: 2.5,
    sameOrigin: 1.5,
    otherOrigin: -1.5,
    gap: -4.27,
    timeUnknown: -0.92,
    season: 1,
    size: 0,
    core: 4,
    crowd: -2.69,
    meaning: 3.5,
  },
};

export const storyModel: StoryModel = { within: withinLanguage, across: acrossLanguages };

/** 0 to 1: how likely the article is of the story. */
export function storyLikelihood(fit: StoryFit, sameLanguage: boolean, model = storyModel): number {
  const { bias, weights } = sameLanguage ? model.within : model.across;
  let sum = bias;
  for (const name of KEYS) sum += weights[name] * fit[name];
  return 1 / (1 + Math.exp(-sum));
}

const KEYS = Object.keys(withinLanguage.weights) as (keyof StoryFit)[];
