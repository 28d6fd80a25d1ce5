import type { Figure } from '../../core/figure.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { stem } from '../../language/stem.ts';
import type { SentenceProfile } from '../align/profile.ts';
import { agree, comparable } from '../figures/comparable.ts';

/** A sentence with the figures in it. */
export interface FiguredSentence {
  readonly sentence: SentenceProfile;
  readonly figures: readonly Figure[];
}

/** Of more words that one sentence has beyond the other, a negation is as likely of another clause. */
const LONGEST_TURN = 4;
/** Figures in a sentence beyond this are a table, not a statement. */
const MOST_FIGURES = 12;

/**
 * Whether two sentences of one language that have most of their words in common still cannot say the same: one is negated,
 * has the contrary of a word of the other, or counts or measures the same thing otherwise.
 */
export function contradict(a: FiguredSentence, b: FiguredSentence, language: string): boolean {
  if (a.sentence.exact === b.sentence.exact) return false;
  const lexicon = lexiconFor(language);
  if (figuresDiffer(a.figures, b.figures, language)) return true;
  if (lexicon.language !== language.split('-')[0]) return false;
  const { negations, contraries } = turnsOf(lexicon);
  const left = onlyIn(a.sentence, b.sentence);
  const right = onlyIn(b.sentence, a.sentence);
  if (left.length > LONGEST_TURN || right.length > LONGEST_TURN) return false;
  const negated = (words: readonly string[]) =>
    words.filter((word) => negations.has(word) || word.endsWith("n't")).length % 2;
  if (negated(left) !== negated(right)) return true;
  const stems = new Set(right.map((word) => stem(word, language)));
  return left.some((word) => (contraries.get(stem(word, language)) ?? []).some((other) => stems.has(other)));
}

/** The words of a sentence that another has not. */
function onlyIn(sentence: SentenceProfile, other: SentenceProfile): string[] {
  const known = new Set(other.classes);
  return sentence.folded.filter((_, index) => !known.has(sentence.classes[index] ?? 0));
}

/** Whether both count or measure the same thing, and no two of their figures for it agree. */
function figuresDiffer(a: readonly Figure[], b: readonly Figure[], language: string): boolean {
  if (a.length === 0 || b.length === 0 || a.length > MOST_FIGURES || b.length > MOST_FIGURES) return false;
  const others = Map.groupBy(b, (figure) => whatOf(figure, language));
  for (const [what, own] of Map.groupBy(a, (figure) => whatOf(figure, language))) {
    const theirs = what === null ? undefined : others.get(what);
    if (theirs === undefined) continue;
    if (!own.some((one) => theirs.some((other) => agree(comparable(one), comparable(other))))) return true;
  }
  return false;
}

/** What a figure counts or measures, as a key; null where it does not say. */
function whatOf(figure: Figure, language: string): string | null {
  const { dimension } = comparable(figure);
  if (dimension !== 'count') return dimension;
  const head = figure.of === null ? undefined : fold(figure.of).split(' ').at(-1);
  return head === undefined ? null : `count ${stem(head, language)}`;
}

interface Turns {
  readonly negations: ReadonlySet<string>;
  readonly contraries: ReadonlyMap<string, readonly string[]>;
}

const turns = new WeakMap<Lexicon, Turns>();

function turnsOf(lexicon: Lexicon): Turns {
  let known = turns.get(lexicon);
  if (known === undefined) {
    const contraries = new Map<string, string[]>();
    const add = (word: string, contrary: string) =>
      contraries.set(word, [...(contraries.get(word) ?? []), contrary]);
    for (const pair of lexicon.quotation.opposites) {
      const [one = '', other = ''] = pair.split('/').map((word) => stem(fold(word), lexicon.language));
      add(one, other);
      add(other, one);
    }
    known = { negations: new Set(lexicon.quotation.negations.map(fold)), contraries };
    turns.set(lexicon, known);
  }
  return known;
}
