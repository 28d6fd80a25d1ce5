import type { StorySignal, StorySignals } from '../core/story.ts';
import type { StoryFit } from './story-fit.ts';
import { ACROSS, WITHIN } from './story-inputs.ts';
import { givenEvidence, type StoryModel, storyModel } from './story-model.ts';
import { contributions, networkLogit } from './story-network.ts';

/** What weighs less than this is not told. */
const LEAST = 0.005;

/**
 * What a decision weighed: each signal with its part of the logarithm of the odds, the heaviest first. The parts are means
 * over the members compared; with the bias (two articles with nothing in common) they add up to the whole. "limit" is what
 * the limit on the word of a single member takes away.
 */
export function storySignals(
  decided: { readonly fits: readonly StoryFit[]; readonly score: number; readonly nearest: string | null },
  needed: number,
  model: StoryModel = storyModel,
): StorySignals {
  const totals = new Map<string, { value: number; contribution: number }>();
  const compared = decided.fits.flatMap((fit) => fit.compared);
  let bias = 0;
  for (const { pair, inputs } of compared) {
    const network = pair.sameLanguage ? model.within : model.across;
    const names = pair.sameLanguage ? WITHIN : ACROSS;
    const origin = inputs.map((value, at) => (SETTING.has(names[at] ?? '') ? value : 0));
    const parts = contributions(inputs, origin, network);
    const add = (name: string, value: number, contribution: number) => {
      const total = totals.get(name) ?? { value: 0, contribution: 0 };
      total.value += value / compared.length;
      total.contribution += contribution / compared.length;
      totals.set(name, total);
    };
    for (const [at, name] of names.entries()) add(name, inputs[at] ?? 0, parts[at] ?? 0);
    for (const [name, part] of Object.entries(givenEvidence(pair))) add(name, part === 0 ? 0 : 1, part);
    bias += networkLogit(origin, network) / compared.length;
  }
  const whole = Math.log(decided.score / (1 - decided.score));
  const meanOf = (key: 'core' | 'marked') =>
    decided.fits.reduce((total, fit) => total + fit[key], 0) / Math.max(1, decided.fits.length);
  totals.set('core', { value: meanOf('core'), contribution: meanOf('marked') });
  const unlimited = [...totals.values()].reduce((sum, { contribution }) => sum + contribution, bias);
  totals.set('limit', { value: 1, contribution: whole - unlimited });
  const signals = [...totals].flatMap(([name, { value, contribution }]): StorySignal[] =>
    Math.abs(contribution) < LEAST
      ? []
      : [{ name, value: rounded(value), contribution: rounded(contribution) }],
  );
  signals.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1));
  return {
    likelihood: rounded(decided.score),
    needed,
    bias: rounded(bias),
    signals,
    nearest: decided.nearest,
  };
}

/** These describe the two articles, not what they have in common: they are part of the origin. */
const SETTING = new Set<string>(['length', 'lengths', 'timeUnknown']);

function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}
