import type { CueMatch } from './cues.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu;

/** The last match in `left` that only words part from its end. */
export function lastBefore(
  pattern: RegExp,
  left: string,
  mostWords: number,
  areVerbs = false,
): CueMatch | null {
  let last: CueMatch | null = null;
  const clause = clauseStart(left);
  for (const match of left.slice(clause).matchAll(pattern)) {
    const start = clause + match.index;
    const end = start + match[0].length;
    const between = left.slice(end);
    // "the United States": a verb in the middle of a sentence has no capital.
    if (areVerbs && /^\p{Lu}/u.test(match[0]) && /\p{L}\s$/u.test(left.slice(0, start))) continue;
    if (/[.,;:!?()”»\n]\s|[—–]|\s-\s/u.test(between.replace(/\b\p{Lu}\.\s/gu, ''))) continue;
    if (wordCount(between) > mostWords) continue;
    last = { start, end, text: match[0] };
  }
  return last;
}

const BREAK = /[,;:!?()”»\n]\s|[—–]/gu;

/** Where the last clause begins: a cue before that is another's. */
function clauseStart(left: string): number {
  let start = 0;
  for (const match of left.matchAll(BREAK)) start = match.index + 1;
  return start;
}

/** The same place counted from another start. */
export function shift(match: CueMatch, by: number): CueMatch {
  return { start: match.start + by, end: match.end + by, text: match.text };
}

/** How many words a stretch holds. */
export function wordCount(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}
