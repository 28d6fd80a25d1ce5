import type { Evidence, EvidenceType } from '../core/evidence.ts';
import type { CoreTerm, StoryProfile } from './story-profile.ts';
import {
  LEAST_SAID,
  type Overlap,
  type Shared,
  STORYLINE_SIGNALS,
  type StorylineModel,
  type StorylineSignals,
  saidBy,
  sharedNames,
  storylineSignals,
  type TermRarity,
} from './storyline-signals.ts';
import { storylineWeights } from './storyline-weights.ts';

/** Why a story is of the course of events of an earlier one. */
export interface Relation {
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Where no words can be compared: names this alike, at least two. */
const RELATED_BY_NAMES = 0.5;
const FEWEST_NAMES = 2;
const MOST_SHOWN = 8;

/**
 * Whether a story goes on with what an earlier one told, however far apart in time: null where it does not. Weights learned
 * from labelled pairs decide (docs/decisions/0016-storylines-and-briefs.md says how they were judged); where the
 * languages differ, names alone are compared.
 */
export function relationOf(
  later: StoryProfile,
  earlier: StoryProfile,
  rarity: TermRarity,
  model: StorylineModel = storylineWeights,
): Relation | null {
  if (!later.languages.some((language) => earlier.languages.includes(language)))
    return relatedByNames(sharedNames(later, earlier, rarity));
  const compared = storylineSignals(later, earlier, rarity);
  if (compared === null) return null;
  const { signals, names, words, headline, back } = compared;
  const score = likelihood(signals, model);
  if (score < model.bound) return null;
  const evidence = [
    ...reasonsFor(names, words),
    ...reason('title', headline.terms, earlier.hasHeadlines ? IN_HEADLINES : MOST_SAID_OF),
    ...(back ? [reasonOf('time', null, 'The later story names the month of the earlier one.')] : []),
  ];
  return { score, evidence };
}

function likelihood(signals: StorylineSignals['signals'], { bias, weights }: StorylineModel): number {
  const sum = STORYLINE_SIGNALS.reduce((total, signal) => total + weights[signal] * signals[signal], bias);
  return 1 / (1 + Math.exp(-sum));
}

function relatedByNames(names: Overlap): Relation | null {
  const isTelling = names.shared.length >= FEWEST_NAMES && saidBy(names) >= LEAST_SAID;
  if (!isTelling || names.cosine < RELATED_BY_NAMES) return null;
  return { score: names.cosine, evidence: reasonsFor(names, null) };
}

const IN_HEADLINES = 'Headlines of the earlier story name these, and the later one takes them up.';
const MOST_SAID_OF = 'The earlier story says most of these, and the later one takes them up.';

function reasonsFor(names: Overlap, words: Overlap | null): Evidence[] {
  const own = (shared: readonly Shared[]) => shared.map(([one]) => one);
  return [
    ...reason('name', own(names.shared), 'Both stories name these at their centre.'),
    ...reason('term', own(words?.shared ?? []), 'Both stories have these words at their centre.'),
  ];
}

function reason(type: EvidenceType, terms: readonly CoreTerm[], note: string): Evidence[] {
  const text = [...new Set(terms.slice(0, MOST_SHOWN).map(([, , written]) => written))].join(', ');
  return text === '' ? [] : [reasonOf(type, text, note)];
}

function reasonOf(type: EvidenceType, text: string | null, note: string): Evidence {
  return { type, article: null, start: null, end: null, text, note };
}
