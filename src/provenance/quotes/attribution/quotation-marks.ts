import type { Span } from '../../../core/span.ts';

/** Words between quotation marks. `start` and `end` are those of the words, `outer` includes the marks. */
export interface QuotedSpan extends Span {
  readonly outer: Span;
  /** False where the closing mark is missing: the words run to the end of the paragraph. */
  readonly closed: boolean;
  /** Goes on with what the span before it begins, after an attribution within the marks. */
  readonly continues?: boolean;
}

type Role = 'open' | 'close' | 'either';
type Family = 'straight' | 'curly' | 'guillemets' | 'corner';

const DOUBLE: ReadonlyMap<string, Family> = new Map([
  ['"', 'straight'],
  ['＂', 'straight'],
  ["''", 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
  ['«', 'guillemets'],
  ['»', 'guillemets'],
  ['「', 'corner'],
  ['」', 'corner'],
  ['『', 'corner'],
  ['』', 'corner'],
]);
const SINGLE_OPENING = new Set(["'", '‘', '‚', '‹']);
const SINGLE_CLOSING: Readonly<Record<string, string>> = { "'": "'’", '‘': "’'", '‚': "‘'’", '‹': '›' };
const MARK = /''|["＂“”„‟«»「」『』'‘‚‹]/g;
/** How far past a possible genitive a better closing mark is looked for. */
const GENITIVE_REACH = 400;
const SPACE = /\s/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const CLOSING_CONTEXT = /[\s.,;:!?…)\]}—–\-/]/;
const OPENING_CONTEXT = /[\s([{—–\-/¿¡]/;

/**
 * The outermost quoted spans of one paragraph, in order and apart from each other. A mark's role is read from what stands
 * around it before its shape, since pages mix the marks of several languages ("…» , „…“, ”…”). Marks of another family
 * inside are nested quotes; an opening mark of the same family shows that the closing one was lost. Single marks count
 * where they cannot be apostrophes. `reopened`: the next paragraph opens the quote again, so that this one does not close
 * it. Linear in the length of the paragraph.
 */
export function findQuotedSpans(text: string, from = 0, to = text.length, reopened = false): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; family: Family; at: number } | null = null;
  let inner: Family | null = null;
  let singlesEnd = -1;
  let last = from;
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match !== null && match.index < to; match = MARK.exec(text)) {
    const mark = match[0];
    // "…,''' she said": the first of three closes a quote within.
    const at: number =
      open !== null && mark === "''" && text[match.index + 2] === "'" ? match.index + 1 : match.index;
    if (at > match.index) MARK.lastIndex = at + mark.length;
    if (at < last) continue;
    const family = DOUBLE.get(mark);
    if (family === undefined) {
      if (open !== null || at < singlesEnd) continue;
      const close = singleClose(text, at, mark, from, to);
      if (close < 0) singlesEnd = -close;
      else {
        spans.push({ start: at + 1, end: close, outer: { start: at, end: close + 1 }, closed: true });
        last = close + 1;
      }
      continue;
    }
    const role = roleOf(text, at, mark, from, to);
    if (open === null) {
      if (role === 'open' || (role === 'either' && '“„«"「『'.includes(mark))) open = { mark, family, at };
    } else if (family === open.family) {
      if (role === 'open' && mark !== '”' && mark !== '»') open = { mark, family, at };
      else {
        pushSpan(spans, text, open.at, open.mark.length, at, mark.length);
        open = null;
      }
      inner = null;
    } else if (inner === family && role !== 'open') inner = null;
    else if (inner === null && role === 'open') inner = family;
    else if (inner === null && (role === 'close' || mark === '»')) {
      pushSpan(spans, text, open.at, open.mark.length, at, mark.length);
      open = null;
    }
  }
  if (open !== null && (reopened || isWholeParagraph(text, open.at, from, to)))
    pushSpan(spans, text, open.at, open.mark.length, to, 0);
  return spans;
}

/** Lost closing marks are forgiven only where the paragraph begins with the mark: elsewhere it may be a stray one. */
function isWholeParagraph(text: string, at: number, from: number, to: number): boolean {
  return text.slice(from, at).trim() === '' && to - at > 2;
}

function pushSpan(
  spans: QuotedSpan[],
  text: string,
  open: number,
  openLength: number,
  close: number,
  closeLength: number,
): void {
  let start = open + openLength;
  let end = close;
  while (start < end && SPACE.test(text[start] ?? '')) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  if (start < end)
    spans.push({ start, end, outer: { start: open, end: close + closeLength }, closed: closeLength > 0 });
}

function roleOf(text: string, at: number, mark: string, from: number, to: number): Role {
  if (mark === '„' || mark === '「' || mark === '『') return 'open';
  if (mark === '」' || mark === '』') return 'close';
  const before = at === from || OPENING_CONTEXT.test(text[at - 1] ?? ' ') || isOpeningSingle(text, at);
  const after = at + mark.length >= to || CLOSING_CONTEXT.test(text[at + mark.length] ?? ' ');
  if (before && !after) return 'open';
  if (after && !before) return 'close';
  if (mark === '”' || mark === '»') return 'close';
  return 'either';
}

function isOpeningSingle(text: string, at: number): boolean {
  return SINGLE_OPENING.has(text[at - 1] ?? '') && (at < 2 || SPACE.test(text[at - 2] ?? ' '));
}

/**
 * Where the single mark at `at` closes, or minus the place up to which no single mark can close. A mark after an "s" before
 * a word may be a genitive: it closes only where no better one follows.
 */
function singleClose(text: string, at: number, mark: string, from: number, to: number): number {
  const before = at === from || /[\s([{—–"“«„]/.test(text[at - 1] ?? '');
  const next = text[at + 1] ?? ' ';
  if (!before || !(WORD_CHARACTER.test(next) || next === '[' || next === '…')) return -(at + 1);
  if (/^\d\ds?\b/.test(text.slice(at + 1, at + 5)) && mark === "'") return -(at + 1);
  const closing = SINGLE_CLOSING[mark] ?? '’';
  let weak = -1;
  for (let index = at + 1; index < to && (weak < 0 || index < weak + GENITIVE_REACH); index += 1) {
    const character = text[index] ?? '';
    if (character === mark && mark !== "'" && index > at + 1 && SPACE.test(text[index - 1] ?? '')) {
      return weak >= 0 ? weak : -index;
    }
    if (!closing.includes(character)) continue;
    const previous = text[index - 1] ?? ' ';
    const following = text[index + 1] ?? ' ';
    if (SPACE.test(previous) || WORD_CHARACTER.test(following)) continue;
    const genitive = /[sSzZxX]/.test(previous) && /^\s\p{L}/u.test(text.slice(index + 1, index + 3));
    if (!genitive) return index;
    if (weak < 0) weak = index;
  }
  return weak >= 0 ? weak : -to;
}
