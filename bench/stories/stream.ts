/**
 * A made-up stream of news as features, for measuring the story index: no texts, so that a day of the world takes minutes.
 * Sizes of stories follow a power law, most have one article and some have thousands; vocabulary and names follow Zipf's
 * law in several languages, with terms that are met once; stories of one topic share its words; a third of what is written
 * about a story is copied; arrivals follow the day, come late and out of order, and some have no date or an absurd one.
 * The same seed gives the same stream.
 */
import type { StoryFeatures } from '../../src/stories/story-features.ts';
import { createRandom, type Random } from '../generate/random.ts';

export interface StreamOptions {
  readonly articles: number;
  readonly seed?: number;
  /** In which they arrive. */
  readonly days: number;
  /** Most articles that one story has. */
  readonly largestStory?: number;
}

export interface StreamedArticle {
  readonly features: StoryFeatures;
  /** The story that it was made for. */
  readonly story: number;
}

const LANGUAGES = ['en', 'es', 'de', 'fr', 'ru', 'tr', 'pt', 'it', 'ar', 'zh'];
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const VOCABULARY = 400_000;
const NAMES = 800_000;
const TOPICS = 4_000;
const OUTLETS = 20_000;
/** The range of the prints that are kept of a text (`fingerprintsOf`). */
const PRINTS = Math.floor(2 ** 32 / 12);

/** The articles in the order in which they arrive, made one by one. */
export function* streamArticles(options: StreamOptions): Generator<StreamedArticle> {
  const schedule = scheduleOf(options);
  for (const at of schedule.order) {
    const story = schedule.stories[at] ?? 0;
    const part = schedule.parts[at] ?? 0;
    const arrival = schedule.arrivals[at] ?? 0;
    yield { features: writeFeatures(story, part, arrival, options.seed ?? 1), story };
  }
}

/** The ids of the same articles in the same order. */
export function* streamedIds(options: StreamOptions): Generator<string> {
  const { order, stories, parts } = scheduleOf(options);
  for (const at of order) yield idOf(stories[at] ?? 0, parts[at] ?? 0);
}

function idOf(story: number, part: number): string {
  return `article_${story.toString(36)}-${part.toString(36)}`.padEnd(24, '.');
}

interface Schedule {
  readonly stories: Uint32Array;
  readonly parts: Uint32Array;
  readonly arrivals: Float64Array;
  readonly order: Uint32Array;
}

/** P(size) ~ size^-2.2; a story's articles come ever more slowly after the first. */
function scheduleOf({ articles, days, seed = 1, largestStory = 8_000 }: StreamOptions): Schedule {
  const random = createRandom(seed);
  const stories = new Uint32Array(articles);
  const parts = new Uint32Array(articles);
  const arrivals = new Float64Array(articles);
  let end = 0;
  for (let story = 0; end < articles; story += 1) {
    const size = Math.min(largestStory, articles - end, Math.floor((1 - random()) ** (-1 / 1.2)));
    const begin = START + dayRhythm(random) + Math.floor(random() * days) * DAY;
    for (let part = 0; part < size; part += 1) {
      const lag = part === 0 ? 0 : -Math.log(1 - random()) * 2 * 3_600_000 * Math.log2(2 + part / 8);
      // Feeds that are asked seldom bring what is days old.
      const late = random() < 0.03 ? random() * 3 * DAY : random() * 1_200_000;
      stories[end] = story;
      parts[end] = part;
      arrivals[end] = begin + lag + late;
      end += 1;
    }
  }
  const order = Uint32Array.from(stories.keys()).sort((a, b) => (arrivals[a] ?? 0) - (arrivals[b] ?? 0));
  return { stories, parts, arrivals, order };
}

/** Twice as much at noon as at midnight. */
function dayRhythm(random: Random): number {
  for (;;) {
    const time = random();
    if (random() < (2 - Math.cos(2 * Math.PI * time)) / 3) return time * DAY;
  }
}

/** A rank of Zipf's law with exponent 1: low ranks are common. */
function zipf(random: Random, most: number): number {
  return Math.floor(most ** random()) - 1;
}

interface StoryMatter {
  readonly language: string;
  readonly topic: number;
  readonly words: readonly number[];
  readonly names: readonly number[];
  readonly numbers: readonly string[];
}

function matterOf(story: number, seed: number): StoryMatter {
  const random = createRandom(Math.imul(story + 1, 0x9e3779b1) ^ seed);
  return {
    language: LANGUAGES[zipf(random, LANGUAGES.length)] ?? 'en',
    topic: zipf(random, TOPICS),
    words: Array.from({ length: 30 }, () => Math.floor(VOCABULARY ** (0.45 + 0.55 * random()))),
    names: Array.from({ length: 14 }, () => Math.floor(NAMES ** (0.3 + 0.7 * random()))),
    numbers: Array.from({ length: 8 }, () => numberFrom(random)),
  };
}

function numberFrom(random: Random): string {
  return random() < 0.5
    ? String(1 + Math.floor(random() * 31))
    : String(Math.floor(10 ** (1 + 5 * random())));
}

/** Others copy one of the first reports: so many are copied again and again. */
const COPIED = 4;

function writeFeatures(story: number, part: number, arrival: number, seed: number): StoryFeatures {
  const matter = matterOf(story, seed);
  const random = createRandom(Math.imul(story + 1, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35) ^ seed);
  const isCopy = part > 0 && random() < 0.35;
  const source = isCopy ? Math.min(part - 1, Math.floor(random() * COPIED)) : part;
  const own =
    source === part
      ? random
      : createRandom(Math.imul(story + 1, 0x85ebca6b) ^ Math.imul(source + 1, 0xc2b2ae35) ^ seed);
  if (own !== random) own();
  const language = own() < 0.7 ? matter.language : (LANGUAGES[zipf(own, LANGUAGES.length)] ?? 'en');
  const words = writeWords(matter, language, own);
  const prints = Array.from({ length: 20 + Math.floor(own() * 45) }, () => Math.floor(own() * PRINTS));
  const names = matter.names.filter(() => own() < 0.55);
  const strangers = Array.from({ length: 3 + Math.floor(own() * 10) }, () => zipf(own, NAMES));
  const numbers = [
    ...matter.numbers.filter(() => own() < 0.5),
    numberFrom(own),
    numberFrom(own),
    numberFrom(own),
  ];
  const outlet = zipf(random, OUTLETS);
  const time = arrival - random() * 1_200_000;
  const absurd = random();
  return {
    article: idOf(story, part),
    language,
    time:
      absurd < 0.02 ? null : absurd < 0.021 ? Date.UTC(1246, 1) : absurd < 0.022 ? Date.UTC(9999, 1) : time,
    seen: arrival,
    title: null,
    outlet: `outlet${outlet}.example`,
    page: `outlet${outlet}.example/${story}/${part}`,
    terms: [...words].slice(0, 120),
    titleTerms: [...words.keys()].slice(0, 8),
    names: [...new Set([...names, ...strangers])].map((name, at) => [
      `n${name.toString(36)}`,
      1 + (at % 3),
      '',
    ]),
    numbers: [...new Set(numbers)],
    origins: isCopy && random() < 0.5 ? [`outlet outlet${zipf(random, OUTLETS)}.example`] : [],
    quotes: Array.from({ length: Math.floor(own() * 6) }, () => Math.floor(own() * 2 ** 32)),
    prints: (isCopy
      ? prints.map((print) => (random() < 0.9 ? print : Math.floor(random() * PRINTS)))
      : prints
    ).sort((a, b) => a - b),
  };
}

/** Words of the story, of its topic, of the language, and some that nobody else has. */
function writeWords({ words, topic }: StoryMatter, language: string, random: Random): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: number | string, count: number) => {
    const term = `${language}${typeof word === 'number' ? word.toString(36) : word}`;
    counts.set(term, (counts.get(term) ?? 0) + count);
  };
  for (const word of words) if (random() < 0.55) add(word, 1 + Math.floor(4 * random() ** 3));
  for (let at = 0; at < 25; at += 1)
    if (random() < 0.4) add(((Math.imul(topic + 1, 2654435761) >>> 8) % VOCABULARY) + at, 1);
  const length = random() < 0.15 ? 15 : 110;
  for (let at = 0; at < length; at += 1) {
    add(random() < 0.03 ? `-${Math.floor(random() * 2 ** 40).toString(36)}` : zipf(random, VOCABULARY), 1);
  }
  return counts;
}
