import type { PairFeatures } from './story-similarity.ts';

/** What the model weighs of two articles of one language, in this order. */
export const WITHIN = [
  'terms',
  'title',
  'names',
  'numbers',
  'titleHeld',
  'titlesHeld',
  'namesHeld',
  'namesBoth',
  'termsHeld',
  'rarestTerm',
  'rareTerms',
  'rarestName',
  'passages',
  'gap',
  'timeUnknown',
  'weekdays',
  'dates',
  'days',
  'season',
  'length',
  'lengths',
  'outstanding',
  'outstandingBoth',
] as const;

/** And of two articles in two languages. */
export const ACROSS = [
  'names',
  'numbers',
  'namesHeld',
  'namesBoth',
  'rarestName',
  'gap',
  'timeUnknown',
  'weekdays',
  'dates',
  'days',
  'season',
  'length',
] as const;

export type Signal = (typeof WITHIN)[number] | (typeof ACROSS)[number];

/** Of which more never speaks against one story, or (−1) never for it; 0 where it depends on the others. */
export const DIRECTIONS: Readonly<Record<Signal, -1 | 0 | 1>> = {
  terms: 1,
  title: 1,
  names: 1,
  numbers: 1,
  titleHeld: 1,
  titlesHeld: 1,
  namesHeld: 1,
  namesBoth: 1,
  termsHeld: 1,
  rarestTerm: 1,
  rareTerms: 1,
  rarestName: 1,
  passages: 1,
  gap: -1,
  timeUnknown: 0,
  weekdays: 1,
  dates: 1,
  days: 1,
  season: 1,
  length: 0,
  lengths: 0,
  outstanding: 1,
  outstandingBoth: 1,
};

/** Of an article that was compared with none. */
const USUAL = 0.08;
/** The numbers that the model weighs of a pair: `WITHIN` where the language is one, else `ACROSS`. */
export function storyInputs(pair: PairFeatures, a: number, b: number): Float32Array {
  const signals = pair.sameLanguage ? WITHIN : ACROSS;
  const first = pair.terms - (Number.isNaN(a) ? USUAL : a);
  const second = pair.terms - (Number.isNaN(b) ? USUAL : b);
  const inputs = new Float32Array(signals.length);
  for (let at = 0; at < signals.length; at += 1) {
    const signal = signals[at] as Signal;
    if (signal === 'gap') inputs[at] = scaledGap(pair.gap);
    else if (signal === 'timeUnknown') inputs[at] = pair.gap === null ? 1 : 0;
    // How much more alike they are than each and its crowd: of the one that stands out more, and of both.
    else if (signal === 'outstanding') inputs[at] = Math.max(first, second);
    else if (signal === 'outstandingBoth') inputs[at] = Math.min(first, second);
    else inputs[at] = pair[signal];
  }
  return inputs;
}

/** How far apart in time: 0 within half a day, 1 at a month, 1.6 from two months, and where a time is not known 0. */
export function scaledGap(days: number | null): number {
  return days === null ? 0 : Math.min(1.6, (Math.max(0, days - 0.5) / 30) ** 0.7);
}
