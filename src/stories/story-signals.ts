import type { StorySignal, StorySignals } from '../core/story.ts';
import type { StoryFit } from './story-fit.ts';
import { type StoryModel, storyModel } from './story-weights.ts';

/** What weighs less than this is not told. */
const LEAST = 0.005;

/** What a decision weighed: each signal with its part of the logarithm of the odds, the heaviest first. */
export function storySignals(
  decided: {
    readonly fit: StoryFit;
    readonly sameLanguage: boolean;
    readonly score: number;
    readonly nearest: string | null;
  },
  needed: number,
  model: StoryModel = storyModel,
): StorySignals {
  const { bias, weights } = decided.sameLanguage ? model.within : model.across;
  const signals = Object.entries(decided.fit).flatMap(([name, value]): StorySignal[] => {
    const contribution = value * (weights[name as keyof StoryFit] ?? 0);
    return Math.abs(contribution) < LEAST
      ? []
      : [{ name, value: rounded(value), contribution: rounded(contribution) }];
  });
  signals.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1));
  return { likelihood: rounded(decided.score), needed, bias, signals, nearest: decided.nearest };
}

function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}
