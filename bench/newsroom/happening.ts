import { pick, type Random, shuffled } from '../generate/random.ts';
import { capital } from '../generate/world.ts';
import type { Grammar } from './languages/grammar.ts';
import { GIVEN_NAMES, PLACE_ENDINGS, SURNAME_ENDINGS, SYLLABLES } from './names.ts';
import type { Slots } from './realise.ts';

/** Somebody said a sentence of three clauses; numbers are places in the parallel lists of the grammars. */
export interface Utterance {
  readonly speaker: number;
  readonly clauses: readonly [number, number, number];
}

/** What happened, in no language. */
export interface Happening {
  readonly event: number;
  readonly facility: number;
  readonly part: number;
  readonly weekday: number;
  readonly month: number;
  readonly place: string;
  readonly place2: string;
  readonly region: string;
  readonly company: string;
  readonly people: readonly { readonly name: string; readonly role: number }[];
  readonly utterances: readonly Utterance[];
  readonly numbers: Slots;
  /** How many are hurt, as is known at first and later. */
  readonly tolls: readonly number[];
}

const EVENTS = 8;
const FACILITIES = 10;
const PARTS = 4;
const CLAUSES = 14;
const ROLES = 8;
const UTTERANCES = 14;
const PEOPLE = 6;

/** Something that never happened. */
export function inventHappening(random: Random): Happening {
  const below = (most: number) => Math.floor(random() * most);
  const number = (from: number, to: number) => String(from + below(to - from));
  const word = (syllables: number) =>
    capital(Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join(''));
  const people = shuffled(
    Array.from({ length: ROLES }, (_, role) => role),
    random,
  )
    .slice(0, PEOPLE)
    .map((role) => ({
      name: `${pick(random, GIVEN_NAMES)} ${word(2)}${pick(random, SURNAME_ENDINGS)}`,
      role,
    }));
  const order = () =>
    shuffled(
      Array.from({ length: CLAUSES }, (_, at) => at),
      random,
    );
  const clauses = [order(), order(), order()];
  const toll = 12 + below(80);
  const yearBuilt = 1930 + below(60);
  return {
    event: below(EVENTS),
    facility: below(FACILITIES),
    part: below(PARTS),
    weekday: below(7),
    month: below(12),
    place: word(2) + pick(random, PLACE_ENDINGS),
    place2: word(2) + pick(random, PLACE_ENDINGS),
    region: `${word(2)}ia`,
    company: word(2),
    people,
    utterances: Array.from({ length: UTTERANCES }, (_, at) => ({
      speaker: at % PEOPLE,
      clauses: [clauses[0]?.[at] ?? 0, clauses[1]?.[at] ?? 0, clauses[2]?.[at] ?? 0],
    })),
    tolls: [toll, toll + 3 + below(20), toll + 25 + below(40)],
    numbers: {
      critical: number(3, 11),
      evacuated: number(120, 990),
      cost: number(13, 95),
      deadBefore: number(14, 88),
      yearBefore: String(yearBuilt + 5 + below(30)),
      yearChecked: number(2008, 2022),
      yearBuilt: String(yearBuilt),
      help: number(510, 980),
      km: number(12, 75),
      experts: number(5, 19),
      employees: number(130, 980),
    },
  };
}

/** What the templates of a language say of a happening, with the toll known at the time. */
export function slotsOf(happening: Happening, grammar: Grammar, version: number): Slots {
  const [event = '', theEvent = '', ofEvent = '', happened = ''] = grammar.events[happening.event] ?? [];
  const [facility = '', at = ''] = grammar.facilities[happening.facility] ?? [];
  return {
    ...happening.numbers,
    hurt: String(happening.tolls[Math.min(version, happening.tolls.length - 1)]),
    event,
    theEvent,
    ofEvent,
    happened,
    facility,
    at,
    part: grammar.parts[happening.part] ?? '',
    weekday: grammar.weekdays[happening.weekday] ?? '',
    month: grammar.months[happening.month] ?? '',
    place: grammar.spell(happening.place),
    place2: grammar.spell(happening.place2),
    region: grammar.spell(happening.region),
    org: grammar.company.replace('{name}', grammar.spell(happening.company)),
  };
}
