import { scaledGap } from './story-inputs.ts';
import type { StoryNetwork } from './story-network.ts';
import { networkLogit } from './story-network.ts';
import type { PairFeatures } from './story-similarity.ts';
import { storyNetworks } from './story-weights.ts';

/** How two articles are judged: one network where they are of one language, one where they are not. */
export interface StoryModel {
  readonly within: StoryNetwork;
  readonly across: StoryNetwork;
}

export const storyModel: StoryModel = storyNetworks;

/** Evidence that no labelled set has enough of to learn its weight: set by hand, added to the logarithm of the odds. */
export const GIVEN = {
  quotes: 2.5,
  sameOrigin: 2,
  otherOrigin: -2.5,
  otherOriginAcross: -1,
  samePicture: 2,
  meaning: 2,
  meaningAcross: 3.5,
  apart: -2,
  apartAcross: -3,
  alike: 4,
};

type Given = 'quotes' | 'sameOrigin' | 'otherOrigin' | 'samePicture' | 'meaning' | 'apart' | 'alike';

/** Articles that share more than this of their words, titles and names are of one story on other days too. */
const ALIKE = 0.4;

/** What is written within so many days may be of one course of reporting, as the network has learned. */
const SOON = 3;

/** With this share of passages in common, naming other origins does not part two articles. */
const COPIED = 0.1;

/** What the given evidence adds. */
export function givenEvidence(pair: PairFeatures): Record<Given, number> {
  return {
    quotes: GIVEN.quotes * pair.quotes,
    sameOrigin: pair.sameOrigin ? GIVEN.sameOrigin : 0,
    otherOrigin:
      pair.otherOrigin && pair.passages < COPIED
        ? // What is translated names the agency of its own country: that says less.
          pair.sameLanguage
          ? GIVEN.otherOrigin
          : GIVEN.otherOriginAcross
        : 0,
    samePicture: pair.samePicture ? GIVEN.samePicture : 0,
    apart:
      (pair.sameLanguage ? GIVEN.apart : GIVEN.apartAcross) *
      scaledGap(pair.gap === null ? null : pair.gap - SOON),
    alike: GIVEN.alike * Math.max(0, Math.min(pair.terms, pair.titlesHeld, pair.namesBoth) - ALIKE),
    meaning: (pair.sameLanguage ? GIVEN.meaning : GIVEN.meaningAcross) * sameMeaning(pair),
  };
}

/** Reports of one event are nearer to each other than this, of the scale from unrelated to the same; others of its kind are not. */
const SAME_EVENT = 0.55;
const EVENT_SPREAD = 0.3;

function sameMeaning({ meaning }: PairFeatures): number {
  return meaning === null ? 0 : Math.min(1, Math.max(-1, (meaning - SAME_EVENT) / EVENT_SPREAD));
}

/** No pair says more than this: one look-alike among many members must not decide alone. */
const MOST = 6;

/** The logarithm of the odds that two articles are of one story. */
export function pairLogit(
  pair: PairFeatures,
  inputs: readonly number[],
  { within, across }: StoryModel,
): number {
  const { quotes, sameOrigin, otherOrigin, samePicture, apart, alike, meaning } = givenEvidence(pair);
  const given = quotes + sameOrigin + otherOrigin + samePicture + apart + alike + meaning;
  const logit = networkLogit(inputs, pair.sameLanguage ? within : across);
  return Math.max(-MOST, Math.min(MOST, logit + given));
}
