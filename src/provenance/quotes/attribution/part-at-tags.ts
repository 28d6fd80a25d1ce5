import type { QuotedSpan } from './quotation-marks.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  NOUN_LIKE,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  ROLE,
  SUBORDINATOR,
  VERB,
} from './quotation-words.ts';

/** A tag is a verb, its subject and whom they speak to. */
const MOST_WORDS = 24;
const MOST_BEFORE_VERB = 3;
/** A dash, a hyphen that stands for one, a comma. */
const MARK = /[—–,]|(?<=\s)-(?=\s)/g;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.\-‑][\p{L}\p{N}\p{M}]+)*|\S/gu;
const SPACES = /\s/;
const WORDS = /[\p{L}\p{N}]/u;
/** Before the dash of a tag stands a mark that ends what is said so far. */
const SAID = /[,!?…]\s?$/u;
/** ", matelot.": what describes the speaker, up to the full stop behind which the speech goes on. */
const APPOSITION = /^,\s(\p{Ll}[\p{L}’'-]*)(?:\s\p{Ll}[\p{L}’'-]*){0,5}\.(?=\s\p{Lu})/u;
const LONGEST_APPOSITION = 80;
/** A name behind its verb, and an office of a word or two between them. */
const SUBJECT = /^(?:\s\p{Ll}{3,}){0,2}\s\p{Lu}/u;
const LONGEST_SUBJECT = 60;

/**
 * A quoted span without the attributions that stand within its marks, as Russian and Spanish print them between dashes
 * («…, — said X. — …») and French between commas. The parts after the first continue the quote.
 */
export function partAtTags(text: string, span: QuotedSpan, words: QuotationWords): QuotedSpan[] {
  const parts: QuotedSpan[] = [];
  let start = span.start;
  let outer = span.outer.start;
  // Looked for in the span alone: the next mark behind it may be megabytes away.
  const said = text.slice(span.start, span.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(said); match !== null; match = MARK.exec(said)) {
    const at = span.start + match.index;
    if (at <= start || (match[0] === ',' && !words.commaWithinQuote)) continue;
    const next = tagEnd(text, at, span.end, words);
    if (next === null) continue;
    const end = trimmedEnd(text, start, at);
    if (end <= start) continue;
    parts.push({ start, end, outer: { start: outer, end }, closed: true, continues: parts.length > 0 });
    start = next;
    outer = next;
    MARK.lastIndex = next - span.start;
  }
  if (parts.length === 0) return [span];
  if (start < span.end) {
    parts.push({
      start,
      end: span.end,
      outer: { start: outer, end: span.outer.end },
      closed: span.closed,
      continues: true,
    });
  }
  return parts;
}

/** Where the words go on after the tag that begins at the mark at `at`: `limit` where they do not, null where it is no tag. */
function tagEnd(text: string, at: number, limit: number, words: QuotationWords): number | null {
  const dash = text[at] !== ',';
  if (!SPACES.test(text[dash ? at - 1 : at + 1] ?? '')) return null;
  WORD.lastIndex = at + 1;
  let verb = false;
  let before = '';
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const match = WORD.exec(text);
    if (match === null || match.index >= limit) return verb && dash ? limit : null;
    const written = match[0];
    if (verb && isEnd(text, match.index, dash, before)) {
      const end = dash ? match.index : appositionEnd(text, match.index, limit, before, words);
      return afterTag(text, end, limit, dash);
    }
    before = written;
    if (verb) {
      if (/[.!?…]/u.test(written) && dash && !isEnd(text, match.index + 1, true, '')) {
        const rest = text.slice(match.index + 1, Math.min(limit, match.index + 8));
        if (rest.trim() === '' && match.index + 8 >= limit) return limit;
        if (!/[—–]/u.test(text.slice(match.index, match.index + 4))) return null;
      }
      continue;
    }
    const bits = verbBits(written.toLowerCase().replace('’', "'"), words);
    if (count === 0 && dash && bits === 0 && isUnlistedVerb(text, at, match.index, written, words))
      verb = true;
    else if ((bits & VERB) !== 0 && /^\p{Ll}/u.test(written)) {
      if (!dash && (bits & NOUN_LIKE) !== 0 && !isBeforeSubject(text, match.index + written.length, written))
        return null;
      verb = true;
    } else if ((bits & (AUXILIARY | ADVERB | PRONOUN | COMPLEMENTISER)) === 0 || count >= MOST_BEFORE_VERB)
      return null;
  }
  return null;
}

/** "— вспоминает матрос Хлебов": a word that no list has, before somebody with an office or a name, behind a mark of speech. */
function isUnlistedVerb(
  text: string,
  dash: number,
  at: number,
  written: string,
  words: QuotationWords,
): boolean {
  if (!/^\p{Ll}{4,}$/u.test(written) || !SAID.test(text.slice(Math.max(0, dash - 2), dash))) return false;
  const behind = text.slice(at + written.length, at + written.length + LONGEST_SUBJECT);
  const next = /^\s(\p{L}[\p{L}-]*)/u.exec(behind)?.[1] ?? '';
  return SUBJECT.test(behind) || ((words.bits.get(next.toLowerCase()) ?? 0) & ROLE) !== 0;
}

/** Where a tag ends whose comma at `at` opens a description of the speaker, of whom `before` is the last name; else `at`. */
function appositionEnd(
  text: string,
  at: number,
  limit: number,
  before: string,
  words: QuotationWords,
): number {
  if (!/^\p{Lu}/u.test(before) || text[at] !== ',') return at;
  const apposition = APPOSITION.exec(text.slice(at, Math.min(limit, at + LONGEST_APPOSITION)));
  const first = words.bits.get(apposition?.[1] ?? '') ?? 0;
  const describes = (first & (PREPOSITION | ADVERB | CONJUNCTION | SUBORDINATOR | PRONOUN)) === 0;
  return apposition === null || !describes ? at : at + apposition[0].length - 1;
}

/** A form that may be a noun is a verb before a name or with its pronoun. */
function isBeforeSubject(text: string, end: number, written: string): boolean {
  return written.includes('-') || /^\s\p{Lu}/u.test(text.slice(end, end + 3));
}

/** The bits of a word, of the verb in "dit-il". */
function verbBits(lower: string, words: QuotationWords): number {
  const own = words.bits.get(lower) ?? 0;
  if (own !== 0) return own;
  return words.bits.get(lower.replace(/(-t)?-\p{L}+$/u, '')) ?? 0;
}

/** Whether a tag ends at the mark at `at`: a dash for a dash, a full stop or comma that ends no abbreviation for a comma. */
function isEnd(text: string, at: number, dash: boolean, before: string): boolean {
  const mark = text[at] ?? '';
  if (dash)
    return (
      mark === '—' ||
      mark === '–' ||
      (mark === '-' && SPACES.test(text[at - 1] ?? '') && !WORDS.test(text[at + 1] ?? ''))
    );
  return (
    (mark === ',' || mark === '.') && SPACES.test(text[at + 1] ?? ' ') && (mark === ',' || before.length > 3)
  );
}

function afterTag(text: string, at: number, limit: number, dash: boolean): number {
  let next = at + 1;
  while (next < limit && (SPACES.test(text[next] ?? '') || (dash && /[.,]/.test(text[next] ?? ''))))
    next += 1;
  return next;
}

function trimmedEnd(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
