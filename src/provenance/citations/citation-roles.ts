import type { Citation, CitationRole } from '../../core/citation.ts';
import type { Span } from '../../core/span.ts';

/** A citation before its role is known. */
export interface Draft {
  readonly citation: Citation;
  /** The number of its sentence, or -1. */
  readonly sentence: number;
  /** Outlets are told apart by this. */
  readonly key: string;
  /** A cue makes the outlet the source; else it is only named. */
  readonly attributed: boolean;
  /** One of the outlet's people speaks. */
  readonly staff: boolean;
  /** It speaks of itself. */
  readonly ofItself: boolean;
  /** In "the FT, citing Interfax" the article has it from the FT; Interfax is what the FT draws on. */
  readonly second: boolean;
  /** A dateline at the head or a mark at the end: the whole article is attributed. */
  readonly whole: boolean;
  /** An agency's mark, not a citation in words. */
  readonly credit: boolean;
  /** What is taken from the outlet is a poll or count of its own, or what it reported years ago: an ingredient. */
  readonly ingredient: boolean;
  /** The cue says by itself that the news is the outlet's. */
  readonly plain: boolean;
}

/** The lead is where news says its source (inverted pyramid): the first sentences of the body. */
export const LEAD_SENTENCES = 3;
/** In a longer text, a single statement that comes last in the lead is one of many. */
const LONG_TEXT = 8;
const MANY_STATEMENTS = 3;
const LARGE_SHARE = 0.34;
/** Of the only outlet that is named: three statements in a hundred sentences are support. */
const SHARE_ALONE = 0.1;
const QUOTE = /[“"«„][^“”"«»„]{20,}/u;

/**
 * Gives every citation its role. An outlet is the origin if a mark outside the body says so, if a dateline or closing
 * credit does, if the lead is attributed to it, or if most of what is attributed is: several statements, or all quotes.
 * `subjects` are the outlets that the news is about: what their people say is no citation.
 */
export function assignRoles(
  text: string,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  outside: readonly Citation[],
  subjects: ReadonlySet<string> = new Set(),
): Citation[] {
  const origins = new Map<string, number>();
  const raise = (key: string, confidence: number) =>
    origins.set(key, Math.max(origins.get(key) ?? 0, confidence));
  for (const { outlet, role, confidence } of outside) {
    if (outlet !== null && role === 'origin') raise(outlet.domain, confidence);
  }
  for (const draft of drafts) if (draft.whole) raise(draft.key, draft.citation.confidence);

  // A mark in the middle of a text is a caption's or belongs to another dispatch on the page.
  const attributed = drafts.filter(
    (draft) =>
      draft.attributed &&
      !draft.staff &&
      !draft.second &&
      !draft.ingredient &&
      !subjects.has(draft.key) &&
      (!draft.credit || draft.whole),
  );
  const lead = attributed.filter((draft) => draft.sentence >= 0 && draft.sentence < LEAD_SENTENCES);
  const first = lead.find((draft) => draft.plain);
  const isOneOfMany =
    first !== undefined &&
    first.sentence === LEAD_SENTENCES - 1 &&
    sentences.length >= LONG_TEXT &&
    attributed.filter((draft) => draft.key === first.key).length === 1;
  if (first !== undefined && !isOneOfMany) raise(first.key, first.citation.confidence);

  const bySentence = new Map<string, Set<number>>();
  for (const { key, sentence } of attributed) {
    const known = bySentence.get(key) ?? new Set<number>();
    bySentence.set(key, known.add(sentence));
  }
  const quoted = quotedSentences(text, sentences);
  const plain = new Set(attributed.filter((draft) => draft.plain).map((draft) => draft.key));
  for (const [key, numbers] of bySentence) {
    if (!plain.has(key)) continue;
    const share = numbers.size / Math.max(1, sentences.length);
    const alone = bySentence.size === 1;
    const enough = share >= (alone ? SHARE_ALONE : LARGE_SHARE);
    if (numbers.size >= MANY_STATEMENTS && enough) raise(key, 0.75);
    const quotes = quoted.filter((number) => numbers.has(number)).length;
    if (quotes >= 2 && quotes === quoted.length) raise(key, 0.8);
  }

  return drafts.map((draft) => ({
    ...draft.citation,
    ...roleOf(draft, origins, draft.ofItself && subjects.has(draft.key)),
  }));
}

function roleOf(
  draft: Draft,
  origins: ReadonlyMap<string, number>,
  speaksForSubject: boolean,
): { role: CitationRole; confidence: number } {
  const { confidence } = draft.citation;
  if (!draft.attributed || speaksForSubject) return { role: 'mention', confidence };
  if (draft.second) return { role: 'support', confidence };
  const sure = origins.get(draft.key);
  if (sure === undefined || draft.staff || (draft.credit && !draft.whole))
    return { role: 'support', confidence };
  return { role: 'origin', confidence: Math.max(confidence, Math.min(sure, 0.95)) };
}

function quotedSentences(text: string, sentences: readonly Span[]): number[] {
  const numbers: number[] = [];
  for (const [number, { start, end }] of sentences.entries()) {
    if (QUOTE.test(text.slice(start, Math.min(end, start + 2_000)))) numbers.push(number);
  }
  return numbers;
}
