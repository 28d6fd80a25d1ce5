import type { StorySignal, StorySignals } from '../../core/story.ts';
import { type Html, html } from './markup.ts';
import { percent } from './words.ts';

/** What each signal is, for a person. */
const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  terms: 'Rare words shared with the articles compared',
  title: 'Words shared by the titles',
  names: 'Names shared with the articles compared',
  numbers: 'Numbers shared with the articles compared',
  titleHeld: 'Words of one title that the other article has',
  titlesHeld: 'Words of either title that the other article has',
  namesHeld: 'Rare names of one that the other has',
  namesBoth: 'Rare names of either that the other has',
  termsHeld: 'Rare words of one that the other has',
  rarestTerm: 'How rare the rarest shared word is',
  rareTerms: 'How rare the shared words are',
  rarestName: 'How rare the rarest shared name is',
  passages: 'Passages found in both',
  quotes: 'The same quoted words',
  sameOrigin: 'The same origin, by their own word',
  samePicture: 'The same picture in two outlets',
  otherOrigin: 'Different origins, by their own word',
  gap: 'Time between them',
  alike: 'Words, titles and names all much alike',
  apart: 'More than three days between them',
  timeUnknown: 'Times that are not known',
  weekdays: 'Weekdays that they name',
  dates: 'Dates that they name',
  days: 'Days that they mean by weekdays and dates',
  season: 'Season of the months that they name',
  length: 'Length of the shorter article',
  lengths: 'Difference of their lengths',
  outstanding: 'How much more alike than one of them and its look-alikes',
  outstandingBoth: 'How much more alike than either and its look-alikes',
  core: 'Names and numbers that mark the story',
  limit: 'Limit on the word of a single article',
  meaning: 'Nearness in meaning to the articles compared, by the embedding model',
};

/** The heaviest contribution that a bar shows in full. */
const FULL = 5;

/** What was weighed, signal by signal, with what each adds to the logarithm of the odds, and what came of it. */
export function signalsTable(weighed: StorySignals): Html {
  const { likelihood, needed, bias, signals } = weighed;
  return html`<table class="data signals">
<thead><tr><th scope="col">Signal</th><th scope="col" class="number">How much</th><th scope="col" class="number">Weight</th><th scope="col"><span class="visually-hidden">For or against</span></th></tr></thead>
<tbody>${signals.map(signalRow)}
<tr class="signal-start"><th scope="row">Before anything is weighed</th><td></td><td class="number">${signed(bias)}</td><td>${signalBar(bias)}</td></tr></tbody></table>
<p class="signals-sum">Together: <strong>${percent(likelihood)}</strong> likely to be one story; ${percent(needed)} is needed.</p>`;
}

function signalRow({ name, value, contribution }: StorySignal): Html {
  return html`<tr><th scope="row">${signalWords(name)}</th><td class="number">${value.toFixed(2)}</td><td class="number">${signed(contribution)}</td><td>${signalBar(contribution)}</td></tr>`;
}

export function signalWords(name: string): string {
  const known = Object.hasOwn(SIGNAL_WORDS, name) ? SIGNAL_WORDS[name] : undefined;
  return known ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;
}

/** To the right what speaks for one story, to the left what speaks against. */
function signalBar(contribution: number): Html {
  const width = Math.round(Math.min(1, Math.abs(contribution) / FULL) * 500) / 10;
  const x = contribution < 0 ? 50 - width : 50;
  return html`<svg class="signal-bar ${contribution < 0 ? 'signal-against' : 'signal-for'}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="8"/><rect class="bar-fill" x="${x}" width="${width}" height="8"/></svg>`;
}
