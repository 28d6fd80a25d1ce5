import type { TraceStep } from '../../core/article.ts';
import { withoutWidthless } from '../../core/text.ts';

/** One paragraph, heading or label of a plain text: lines that belong together, joined. */
export interface Unit {
  readonly text: string;
  /** Whether a blank line stood before it. */
  readonly blankBefore: boolean;
}

interface Line {
  readonly text: string;
  readonly indented: boolean;
  readonly blankBefore: boolean;
}

/** More lines than that are no article; the rest is left out. */
const MOST_LINES = 100_000;
/** Nobody sets lines wider than that; longer ones were never wrapped. */
const WIDEST_LINE = 160;
const NARROWEST_LINE = 40;

const SENTENCE_END = /[.!?…。！？:;]["'”’»“)\]]*$/u;
const STARTS_LOW = /^["'“‘„«([]?\p{Ll}/u;
export const BARE_URL = /^(?:https?:\/\/|www\.)\S+$/iu;

/**
 * The units of a text. Lines that were wrapped at a width are joined again, also where that width is ragged; a line that
 * ends a sentence short of the width ends a paragraph, even where the blank line after it was lost.
 */
export function joinLines(text: string, trace: TraceStep[]): Unit[] {
  const lines = splitLines(text);
  if (lines.length >= MOST_LINES)
    trace.push({
      step: 'parse',
      rule: 'lines',
      reason: 'the text has more lines than an article can have; the rest was left out',
      text: null,
    });
  const width = wrapWidth(lines);
  const units: { text: string; blankBefore: boolean }[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = units.at(-1);
    if (open !== undefined && last !== null && belongTogether(last, line, width, open.text)) {
      open.text = joinWords(open.text, line.text, text);
    } else units.push({ text: line.text, blankBefore: line.blankBefore });
    last = line;
  }
  return units;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let start = 0;
  const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  for (let more = true; more && lines.length < MOST_LINES; ) {
    const match = breaks.exec(text);
    const raw = text.slice(start, match?.index ?? text.length);
    more = match !== null;
    start = match === null ? text.length : match.index + match[0].length;
    const content = withoutWidthless(raw)
      .replace(/[\s\u00a0\ufeff]+/gu, ' ')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(content)) blank = true;
    else {
      lines.push({ text: content, indented: /^[\s\u00a0]/.test(raw), blankBefore: blank });
      blank = false;
    }
  }
  return lines;
}

/** The width that lines were wrapped at, or infinity where they were not. */
function wrapWidth(lines: readonly Line[]): number {
  const inner: number[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && lines[index + 1]?.blankBefore === false) inner.push(line.text.length);
  }
  if (inner.length < 4) return Number.POSITIVE_INFINITY;
  inner.sort((a, b) => a - b);
  const width = inner[Math.floor(inner.length * 0.95)] ?? 0;
  const wide = inner.filter((length) => length >= width * 0.7).length;
  const isWrapped = width >= NARROWEST_LINE && width <= WIDEST_LINE && wide * 2 >= inner.length;
  return isWrapped ? width : Number.POSITIVE_INFINITY;
}

function belongTogether(before: Line, line: Line, width: number, open: string): boolean {
  if (BARE_URL.test(before.text) || BARE_URL.test(line.text)) return false;
  const endsSentence = SENTENCE_END.test(before.text);
  if (line.blankBefore) {
    return (
      open.length >= 60 &&
      /[\p{L}\p{N},]$/u.test(before.text) &&
      STARTS_LOW.test(line.text) &&
      line.text.length >= 20
    );
  }
  if (line.indented && !before.indented) return false;
  const firstWord = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
  const isFull = before.text.length + 1 + firstWord > width * 0.88;
  if (isFull) return true;
  return !endsSentence && STARTS_LOW.test(line.text) && before.text.length >= 20;
}

/** Joins two lines; a word that was parted at the line's end is made whole where the text has it whole elsewhere. */
function joinWords(before: string, after: string, text: string): string {
  if (/\p{L}[\u00ad¬]$/u.test(before)) return before.slice(0, -1) + after;
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  const head = /\p{L}+(?=-$)/u.exec(before.slice(-60))?.[0] ?? '';
  const tail = /^\p{Ll}+/u.exec(after.slice(0, 60))?.[0] ?? '';
  const isWhole = tail !== '' && text.length < 1_000_000 && text.includes(head + tail);
  return isWhole ? before.slice(0, -1) + after : before + after;
}
