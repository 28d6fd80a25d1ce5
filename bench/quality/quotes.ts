import { partitionPoint } from '../../src/core/partition-point.ts';
import type { Quote } from '../../src/core/quote.ts';
import { lexiconFor } from '../../src/language/lexicons.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { findQuotes } from '../../src/provenance/quotes/find-quotes.ts';
import { type Counts, f1, precision, printScores, readCases, recall, type Score } from './labelled-data.ts';

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

/** Counts of words, summed over documents or pairs of quotes. */
class WordCounts implements Counts {
  found = 0;
  predicted = 0;
  labelled = 0;

  add(predicted: ReadonlySet<number>, labelled: ReadonlySet<number>): void {
    this.found += predicted.intersection(labelled).size;
    this.predicted += predicted.size;
    this.labelled += labelled.size;
  }
}

/**
 * Scores quotes on labelled sets: words of content, cue and source (micro F1), whole quotes (matched one to one by their
 * content's words), and the roles within matched pairs ("linked").
 */
export async function scoreQuotes(only?: string): Promise<Score[]> {
  return SETS.filter((set) => only === undefined || only === set).flatMap((set) =>
    scoreSet(set, readCases<LabelledCase>(`quotes/${set}/cases.jsonl`) ?? []),
  );
}

function scoreSet(set: string, cases: readonly LabelledCase[]): Score[] {
  if (cases.length === 0) return [];
  const tokens = { content: new WordCounts(), cue: new WordCounts(), source: new WordCounts() };
  const linked = { content: new WordCounts(), cue: new WordCounts(), source: new WordCounts() };
  const whole = { found: 0, predicted: 0, labelled: 0 };
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
    whole.predicted += ours.length;
    whole.labelled += truth.length;
    whole.found += pairs.length;
  }
  const results: Score[] = [];
  for (const role of ROLES) {
    results.push({ set, metric: `tokens ${role} F1`, value: f1(tokens[role]) });
    results.push({ set, metric: `tokens ${role} precision`, value: precision(tokens[role]) });
    results.push({ set, metric: `tokens ${role} recall`, value: recall(tokens[role]) });
  }
  results.push({ set, metric: 'quotes F1', value: f1(whole) });
  for (const role of ROLES) results.push({ set, metric: `linked ${role} F1`, value: f1(linked[role]) });
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
  const candidates: { a: RoleWords; b: RoleWords; likeness: number }[] = [];
  for (const a of ours) {
    for (const b of truth) {
      const shared = a.content.intersection(b.content).size;
      const likeness = (2 * shared) / Math.max(1, a.content.size + b.content.size);
      if (likeness >= SAME_QUOTE) candidates.push({ a, b, likeness });
    }
  }
  candidates.sort((left, right) => right.likeness - left.likeness);
  const used = new Set<RoleWords>();
  const pairs: [RoleWords, RoleWords][] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

if (import.meta.main) printScores(await scoreQuotes(process.argv[2]));
