import { createRandom, pick, type Random } from './random.ts';
import {
  ADJECTIVES,
  CHOICES,
  CIRCUMSTANCE,
  DOES,
  EVENTS,
  FIELDS,
  OUTLET_NAMES,
  PLACE_ENDINGS,
  ROLES,
  SURNAME_ENDINGS,
  SYLLABLES,
  THINGS,
  WHAT,
  WHO,
} from './vocabulary.ts';

/** The names of a story's own, as those of streets, ships and firms are. */
export const OWN_WORDS = 24;

/** What the templates' names in braces stand for in one story. */
export interface World extends Readonly<Record<string, string>> {}

/** What is so in one story, whoever reports it. */
export function worldOf(story: number, seed: number): World {
  const random = createRandom(seed * 1_000_003 + story);
  const word = () =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''));
  const person = () => `${word()} ${word()}${pick(random, SURNAME_ENDINGS)}`;
  const number = (from: number, to: number) => String(from + Math.floor(random() * (to - from)));
  const thing = pick(random, THINGS);
  const [event = '', verb = ''] = pick(random, EVENTS);
  const field = pick(random, FIELDS);
  const adjective = pick(random, ADJECTIVES);
  return {
    thing,
    event,
    verb,
    field,
    adjective,
    place: word() + pick(random, PLACE_ENDINGS),
    place2: word() + pick(random, PLACE_ENDINGS),
    region: `${word()}ia`,
    org: `the ${word()} ${pick(random, ['Authority', 'Foundation', 'Group', 'Institute', 'Council'])}`,
    p1: person(),
    p2: person(),
    p1r: pick(random, ROLES),
    p2r: pick(random, ROLES),
    n1: number(3, 40),
    n2: number(50, 3_000),
    n3: number(5, 60),
    n4: number(2, 12),
    n5: number(8, 90),
    m1: number(2, 900),
    m2: number(500, 9_000),
    year: number(1975, 2024),
    quote1: quoteOf(random, word()),
    quote2: quoteOf(random, word()),
    ...Object.fromEntries(Array.from({ length: OWN_WORDS }, (_, index) => [`own${index}`, word()])),
  };
}

function quoteOf(random: Random, own: string): string {
  const who = pick(random, WHO);
  return `${who} in ${own} ${pick(random, DOES)} ${own}, ${pick(random, WHAT)}, ${pick(random, CIRCUMSTANCE)}`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A template with its names in braces replaced. */
export function fill(template: string, world: World, random: Random): string {
  return capital(
    template.replace(/\{(\w+)\}/g, (_, name: string) => world[name] ?? pick(random, CHOICES[name] ?? [''])),
  );
}

/** "Corna Herald": the outlet of a number has the same name on every page. */
export function outletName(outlet: number): string {
  const first = capital(SYLLABLES[outlet % SYLLABLES.length] ?? '');
  const second = SYLLABLES[(outlet * 7 + 3) % SYLLABLES.length];
  return `${first}${second} ${pick(createRandom(outlet), OUTLET_NAMES)}`;
}
