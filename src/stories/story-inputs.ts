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

/**
 * The numbers that the model weighs of a pair, in the order of `WITHIN` where the language is one, else of `ACROSS`; written
 * out, since dozens of pairs are judged for every article.
 *
 * @param a - the crowds that the two stand in
 */
export function storyInputs(pair: PairFeatures, a: number, b: number): number[] {
  const gap = scaledGap(pair.gap);
  const timeUnknown = pair.gap === null ? 1 : 0;
  const { names, numbers, namesHeld, namesBoth, rarestName, weekdays, dates, days, season, length } = pair;
  if (!pair.sameLanguage)
    return [
      names,
      numbers,
      namesHeld,
      namesBoth,
      rarestName,
      gap,
      timeUnknown,
      weekdays,
      dates,
      days,
      season,
      length,
    ];
  // How much more alike they are than each and its crowd: of the one that stands out more, and of both.
  const first = pair.terms - (Number.isNaN(a) ? USUAL : a);
  const second = pair.terms - (Number.isNaN(b) ? USUAL : b);
  return [
    pair.terms,
    pair.title,
    names,
    numbers,
    pair.titleHeld,
    pair.titlesHeld,
    namesHeld,
    namesBoth,
    pair.termsHeld,
    pair.rarestTerm,
    pair.rareTerms,
    rarestName,
    pair.passages,
    gap,
    timeUnknown,
    weekdays,
    dates,
    days,
    season,
    length,
    pair.lengths,
    Math.max(first, second),
    Math.min(first, second),
  ];
}

/** How far apart in time: 0 within half a day, 1 at a month, 1.6 from two months, and where a time is not known 0. */
export function scaledGap(days: number | null): number {
  return days === null ? 0 : Math.min(1.6, (Math.max(0, days - 0.5) / 30) ** 0.7);
}
