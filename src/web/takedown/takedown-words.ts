import type { TakedownKind, TakedownRelation, TakedownState } from '../../core/takedown.ts';

export const KIND_WORDS: Readonly<Record<TakedownKind, { readonly name: string; readonly about: string }>> = {
  link: { name: 'Pages', about: 'Articles that you name by their links.' },
  outlet: { name: 'An outlet', about: 'Everything of an outlet, now and in future.' },
  text: { name: 'A text', about: 'A text of yours, wherever it stands. An operator decides.' },
  person: { name: 'A person', about: 'Articles that name somebody. An operator decides.' },
};

export const STATE_WORDS: Readonly<Record<TakedownState, string>> = {
  received: 'Received',
  verified: 'Control of the domain is shown',
  decided: 'Decided: it is being removed',
  purged: 'Removed; all files are being searched',
  checked: 'Removed, and searched for: nothing is left',
  failed: 'Not finished: it is tried again',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};

const STEP_WORDS: Readonly<Record<string, string>> = {
  'rows-removed': 'Removed from the database',
  letter: 'A letter was sent to the domain',
  'alarm-12h': 'Alarm: 12 hours have passed',
  'alarm-20h': 'Alarm: 20 hours have passed',
  'alarm-24h': 'Alarm: 24 hours have passed',
};

export function stepWords(step: string): string {
  return STATE_WORDS[step as TakedownState] ?? STEP_WORDS[step] ?? step;
}

export const RELATION_WORDS: Readonly<Record<TakedownRelation, string>> = {
  named: 'named by its link',
  outlet: 'of the outlet',
  passage: 'has the passage',
  person: 'names the person',
  copy: 'a copy',
  excerpt: 'an excerpt',
  translation: 'a translation',
};

/** "17 h 20 min left of 24 hours", "3 h 5 min late". */
export function clockWords(millisecondsLeft: number): string {
  const minutes = Math.floor(Math.abs(millisecondsLeft) / 60_000);
  const time = `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return millisecondsLeft < 0 ? `${time} late` : `${time} left of 24 hours`;
}
