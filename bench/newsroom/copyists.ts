import { type Random, shuffled } from '../generate/random.ts';
import { capital } from '../generate/world.ts';
import type { Grammar } from './languages/grammar.ts';
import {
  type Content,
  type Report,
  type Sentence,
  type Telling,
  tell,
  titleOf,
  withoutMarks,
} from './report.ts';

/** How an article uses another's report. */
export type Way = 'reprint' | 'scrape' | 'spin' | 'excerpt' | 'rewrite' | 'translate';

export interface CopyOptions {
  /** Chance that the toll is a later one. */
  readonly updates: number;
  readonly quoteChanges: number;
}

/**
 * A report taken from another's. `telling` is in the copyist's language, and its newsroom is the one that the told quotes
 * were told to. `keepsMarks`: whether the speakers still speak to that newsroom, which gives the source away.
 */
export function copyReport(
  way: Way,
  from: Report,
  telling: Telling,
  keepsMarks: boolean,
  options: CopyOptions,
  random: Random,
): Report {
  const unmarked = () => (keepsMarks ? from : withoutMarks(from, telling, random));
  switch (way) {
    case 'scrape':
      return from;
    case 'reprint':
      return reprinted(unmarked(), telling, random);
    case 'spin':
      return spun({ ...unmarked(), dateline: null }, telling.grammar, random);
    case 'excerpt':
      return excerpted(unmarked(), random);
    case 'rewrite':
      return rewritten(from, telling, keepsMarks, options, random);
    case 'translate':
      return translated(from, telling, keepsMarks, random);
  }
}

function excerpted(from: Report, random: Random): Report {
  return { ...from, sentences: from.sentences.slice(0, 2 + Math.floor(random() * 2)) };
}

/** The whole text, now and then cut from below or with a headline of its own. */
function reprinted(from: Report, telling: Telling, random: Random): Report {
  const kept = random() < 0.4 ? from.sentences.slice(0, -1 - Math.floor(random() * 2)) : from.sentences;
  const title = random() < 0.4 ? titleOf({ ...telling, version: from.version }, random) : from.title;
  return { ...from, title, sentences: kept };
}

/** The same order, words swapped for others of like meaning, a sentence left out now and then. */
function spun(from: Report, grammar: Grammar, random: Random): Report {
  const swaps = new Map(grammar.synonyms.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]));
  const swap = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => {
      const other = swaps.get(word) ?? swaps.get(word.toLowerCase());
      if (other === undefined || random() < 0.3) return word;
      return word === capital(word) && word !== word.toLowerCase() ? capital(other) : other;
    });
  const kept = from.sentences.filter((_, at) => at === 0 || random() < 0.9);
  return {
    ...from,
    title: swap(from.title),
    sentences: kept.map((sentence) => ({ ...sentence, text: swap(sentence.text) })),
  };
}

/** Its own words for what another had found out, in another order; colour and most of the marks of the other are left out. */
function rewritten(
  from: Report,
  telling: Telling,
  keepsMarks: boolean,
  { updates, quoteChanges }: CopyOptions,
  random: Random,
): Report {
  const version = random() < updates ? from.version + 1 : from.version;
  const now = { ...telling, version };
  const [lead, ...rest] = from.sentences;
  const useful = rest.filter(
    ({ content: { about } }) => about === 'fact' || about === 'quote' || (about === 'own' && keepsMarks),
  );
  const taken = useful.filter(() => random() < 0.75);
  const some = taken.length < 3 ? useful.slice(0, 3) : taken;
  const order = random() < 0.5 ? some : shuffled(some, random);
  const sentences = [...(lead === undefined ? [] : [lead]), ...order].map(({ content, text }) => {
    if (content.about !== 'quote') return inOtherWords(content, text, now, random);
    const changed = random() < quoteChanges ? Math.max(1, content.clauses - 1) : content.clauses;
    return inOtherWords(
      { ...content, told: content.told && keepsMarks, clauses: changed },
      text,
      now,
      random,
    );
  });
  return {
    language: telling.grammar.language,
    dateline: null,
    title: titleOf(now, random),
    sentences,
    version,
  };
}

/** Tries before a rewriter is content. */
const TRIES = 5;

/** What a sentence says, told so that few of its words stay. */
function inOtherWords(content: Content, text: string, telling: Telling, random: Random): Sentence {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const shared = (sentence: Sentence) => {
    const own = sentence.text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return own.filter((word) => words.has(word)).length / own.length;
  };
  const tried = Array.from({ length: TRIES }, () => tell(content, telling, random));
  return tried.reduce((best, one) => (shared(one) < shared(best) ? one : best));
}

/** Everything in another language, in the same order. */
function translated(from: Report, telling: Telling, keepsMarks: boolean, random: Random): Report {
  const now = { ...telling, version: from.version };
  const contents = from.sentences
    .map(({ content }) => content)
    .filter(({ about }) => about !== 'credit' && (about !== 'own' || keepsMarks));
  return {
    language: telling.grammar.language,
    dateline: null,
    title: titleOf(now, random),
    sentences: contents.map((content) =>
      tell(
        content.about === 'quote' ? { ...content, told: content.told && keepsMarks } : content,
        now,
        random,
      ),
    ),
    version: from.version,
  };
}

const WAYS: readonly Way[] = ['reprint', 'scrape', 'spin', 'excerpt', 'rewrite', 'translate'];

/** One of the ways, by their weights. */
export function drawWay(weights: Readonly<Record<Way, number>>, random: Random): Way {
  let left = random() * WAYS.reduce((sum, way) => sum + weights[way], 0);
  for (const way of WAYS) {
    left -= weights[way];
    if (left < 0) return way;
  }
  return 'rewrite';
}
