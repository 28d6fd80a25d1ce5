import type { Key } from './table-reader.ts';

/**
 * A key between two others, by their first columns, as far in the middle as is easily found; null where there is none. Of
 * texts by their UTF-16 code units: a guess of where to look next.
 */
export function middleKey(low: Key | null, high: Key | null): Key | null {
  const [from, until] = [low?.[0], high?.[0]];
  const isNumeric = typeof (from ?? until) === 'number';
  if (isNumeric) {
    const least = typeof from === 'number' ? from : 0;
    const most = typeof until === 'number' ? until : least + 1_000_000;
    const middle = Math.floor(least + (most - least) / 2);
    return middle > least && middle < most ? [middle] : null;
  }
  const text = middleText(String(from ?? ''), until === undefined ? null : String(until));
  return text === null ? null : [text];
}

/** Most keys are of ASCII: without an upper bound, the middle is looked for there. */
const LAST_OF_MOST = 127;
/** Before the code units that stand in pairs. */
const LAST = 0xd7ff;
/** Keys are told apart by their first characters. */
const LONGEST = 80;

function middleText(low: string, high: string | null): string | null {
  let text = '';
  let isBounded = high !== null;
  for (let at = 0; at < LONGEST; at += 1) {
    const from = at < low.length ? low.charCodeAt(at) : 0;
    const until = isBounded ? unitAt(high ?? '', at) : Math.min(LAST, Math.max(LAST_OF_MOST, from + 2));
    if (until - from > 1) {
      const middle = text + String.fromCharCode(Math.min(LAST, (from + until) >> 1));
      return middle > low && (high === null || middle < high) ? middle : null;
    }
    if (from < until) isBounded = false;
    text += String.fromCharCode(from);
  }
  return null;
}

function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
