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
  for (const match of left.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const between = left.slice(end);
    // "the United States": a verb in the middle of a sentence has no capital.
    if (areVerbs && /^\p{Lu}/u.test(match[0]) && /\p{L}\s$/u.test(left.slice(0, match.index))) continue;
    if (/[.,;:!?()”»\n]\s|[—–]|\s-\s/u.test(between.replace(/\b\p{Lu}\.\s/gu, ''))) continue;
    if ((between.match(WORDS)?.length ?? 0) > mostWords) continue;
    last = { start: match.index, end, text: match[0] };
  }
  return last;
}

/** The same place counted from another start. */
export function shift(match: CueMatch, by: number): CueMatch {
  return { start: match.start + by, end: match.end + by, text: match.text };
}
