import { readFileSync } from 'node:fs';
import { partitionPoint } from '../../src/core/partition-point.ts';
import type { Quote } from '../../src/core/quote.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findQuotes } from '../../src/provenance/quotes/find-quotes.ts';
import type { Score } from './labelled-data.ts';

type Range = readonly [start: number, end: number];
interface LabelledQuote {
  readonly content: readonly Range[];
  readonly cue: readonly Range[] | null;
  readonly source: readonly Range[] | null;
}
interface LabelledCase {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
}

const ROLES = ['content', 'cue', 'source'] as const;
type Role = (typeof ROLES)[number];
type RoleWords = Readonly<Record<Role, ReadonlySet<number>>>;
const SETS = ['polnear', 'german-wikinews', 'adaq-czech'];
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
/** Pairs of quotes count as the same from this F1 of their content's words. */
const SAME_QUOTE = 0.5;

/** True positives, false positives and false negatives. */
class Counts {
  truePositive = 0;
  falsePositive = 0;
  falseNegative = 0;

  add(found: ReadonlySet<number>, labelled: ReadonlySet<number>): void {
    const shared = found.intersection(labelled).size;
    this.truePositive += shared;
    this.falsePositive += found.size - shared;
    this.falseNegative += labelled.size - shared;
  }

  get precision(): number {
    return this.truePositive / Math.max(1, this.truePositive + this.falsePositive);
  }

  get recall(): number {
    return this.truePositive / Math.max(1, this.truePositive + this.falseNegative);
  }

  get f1(): number {
    return (
      (2 * this.truePositive) / Math.max(1, 2 * this.truePositive + this.falsePositive + this.falseNegative)
    );
  }
}

/**
 * Scores quotes on the labelled sets under `<folder>/data/quotes`: words of content, cue and source (micro F1), whole
 * quotes (matched one to one by their content's words), and the roles within matched pairs ("linked").
 */
export async function scoreQuotes(folder: string, only?: string): Promise<Score[]> {
  const results: Score[] = [];
  for (const set of SETS) {
    if (only !== undefined && only !== set) continue;
    results.push(...scoreSet(set, readCases(`${folder}/data/quotes/${set}/cases.jsonl`)));
  }
  return results;
}

function readCases(path: string): LabelledCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledCase);
}

function scoreSet(set: string, cases: readonly LabelledCase[]): Score[] {
  const tokens = { content: new Counts(), cue: new Counts(), source: new Counts() };
  const linked = { content: new Counts(), cue: new Counts(), source: new Counts() };
  let found = 0;
  let labelled = 0;
  let matched = 0;
  for (const { text, language, quotes } of cases) {
    const lexicon = lexiconFor(language);
    const words = [...text.matchAll(WORD)].map((match) => match.index);
    const ours = findQuotes(text, splitSentences(text, lexicon), lexicon).map((quote) =>
      foundWords(quote, words),
    );
    const truth = quotes.map((quote) => labelledWords(quote, words));
    for (const role of ROLES) tokens[role].add(union(ours, role), union(truth, role));
    const pairs = matchQuotes(ours, truth);
    for (const [a, b] of pairs) for (const role of ROLES) linked[role].add(a[role], b[role]);
    found += ours.length;
    labelled += truth.length;
    matched += pairs.length;
  }
  const results: Score[] = [];
  for (const role of ROLES) {
    results.push({ set, metric: `tokens ${role} F1`, value: tokens[role].f1 });
    results.push({ set, metric: `tokens ${role} precision`, value: tokens[role].precision });
    results.push({ set, metric: `tokens ${role} recall`, value: tokens[role].recall });
  }
  results.push({ set, metric: 'quotes F1', value: (2 * matched) / Math.max(1, found + labelled) });
  for (const role of ROLES) results.push({ set, metric: `linked ${role} F1`, value: linked[role].f1 });
  return results;
}

function foundWords(quote: Quote, words: readonly number[]): RoleWords {
  return {
    content: wordsIn(
      quote.content.map(({ start, end }) => [start, end]),
      words,
    ),
    cue: wordsIn(quote.cue === null ? [] : [[quote.cue.start, quote.cue.end]], words),
    source: wordsIn(quote.speaker === null ? [] : [[quote.speaker.start, quote.speaker.end]], words),
  };
}

function labelledWords(quote: LabelledQuote, words: readonly number[]): RoleWords {
  return {
    content: wordsIn(quote.content, words),
    cue: wordsIn(quote.cue ?? [], words),
    source: wordsIn(quote.source ?? [], words),
  };
}

/** Words by where they start; those that start in one of the ranges. `words` is in order. */
function wordsIn(ranges: readonly Range[], words: readonly number[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [start, end] of ranges) {
    const first = partitionPoint(words.length, (index) => (words[index] ?? 0) < start);
    for (let index = first; index < words.length && (words[index] ?? end) < end; index += 1) {
      inside.add(words[index] ?? 0);
    }
  }
  return inside;
}

function union(quotes: readonly RoleWords[], role: Role): ReadonlySet<number> {
  const all = new Set<number>();
  for (const quote of quotes) for (const word of quote[role]) all.add(word);
  return all;
}

/** Pairs by content, the best first: with one best partner each, as nearly all quotes have, this is the optimum. */
function matchQuotes(ours: readonly RoleWords[], truth: readonly RoleWords[]): [RoleWords, RoleWords][] {
  const candidates: { a: RoleWords; b: RoleWords; f1: number }[] = [];
  for (const a of ours) {
    for (const b of truth) {
      const shared = a.content.intersection(b.content).size;
      const f1 = (2 * shared) / Math.max(1, a.content.size + b.content.size);
      if (f1 >= SAME_QUOTE) candidates.push({ a, b, f1 });
    }
  }
  candidates.sort((left, right) => right.f1 - left.f1);
  const used = new Set<RoleWords>();
  const pairs: [RoleWords, RoleWords][] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

if (import.meta.main) {
  const folder = process.env['HEADWATER_SHARED'] ?? '../shared';
  const started = performance.now();
  for (const { set, metric, value } of await scoreQuotes(folder, process.argv[2])) {
    console.log(`${set}\t${metric}\t${value.toFixed(3)}`);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}
