// Written by bench/learn-storylines.ts: not to be edited.
import type { StorylineModel } from './storyline-signals.ts';

export const storylineWeights: StorylineModel = {
  bias: -5.904,
  weights: {
    names: 2.569,
    words: 1.07,
    headline: 0.692,
    apart: -1.523,
    said: 0.023,
    namesTold: 0.098,
    wordsTold: 0.185,
    back: 1.006,
    length: 0.031,
  },
  bound: 0.6,
};
