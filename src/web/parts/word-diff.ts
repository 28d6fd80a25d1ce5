import { fold } from '../../core/text.ts';
import { type Html, html } from './markup.ts';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many comparisons a diff is not drawn: 500 words against 500. */
const MOST_CELLS = 250_000;

/**
 * The words of `after` as edits of `before` (longest common subsequence of words). Case, accents, punctuation at a word's
 * edge and kinds of quotation marks are no edits. Null where the texts are too long to compare on a page.
 */
export function wordDiff(before: string, after: string): DiffPart[] | null {
  const left = before.match(WORD_WITH_SPACE) ?? [];
  const right = after.match(WORD_WITH_SPACE) ?? [];
  if (left.length * right.length > MOST_CELLS) return null;
  const leftKeys = left.map(wordKey);
  const rightKeys = right.map(wordKey);
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  const push = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  const lengths = commonLengths(leftKeys, rightKeys);
  const width = right.length + 1;
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && leftKeys[i] === rightKeys[j]) {
      push('same', right[j] ?? '');
      i += 1;
      j += 1;
    } else if (
      i < left.length &&
      (j >= right.length || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      push('removed', left[i] ?? '');
      i += 1;
    } else {
      push('added', right[j] ?? '');
      j += 1;
    }
  }
  return gatherEdits(parts);
}

const WORD_WITH_SPACE = /\S+\s*/g;

/** A word as edits see it; marks that stand alone are themselves. */
function wordKey(word: string): string {
  const bare = word.trimEnd();
  // Most words need no folding, which is what costs.
  if (/^[a-z0-9]+$/.test(bare)) return bare;
  const folded = fold(bare);
  let start = 0;
  let end = folded.length;
  while (start < end && !LETTER.test(folded[start] ?? '')) start += 1;
  while (end > start && !LETTER.test(folded[end - 1] ?? '')) end -= 1;
  return start < end ? folded.slice(start, end) : folded;
}

const LETTER = /[\p{L}\p{N}\p{Cs}]/u;

/** Lengths of the longest common subsequences of all pairs of tails, row by row. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Removals before additions between two kept stretches, so that a replacement reads as one. */
function gatherEdits(parts: readonly DiffPart[]): DiffPart[] {
  const gathered: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') gathered.push({ kind: 'removed', text: removed });
    if (added !== '') gathered.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const part of parts) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      gathered.push(part);
    }
  }
  flush();
  return gathered;
}

/** `after` with its edits marked, also for those who do not see the marks; plain where it cannot be compared. */
export function diffMarkup(before: string, after: string): Html {
  const parts = wordDiff(before, after);
  if (parts === null) return html`${after}`;
  return html`${parts.map((part, index) => {
    if (part.kind === 'same') {
      const needsSpace = index < parts.length - 1 && !/\s$/.test(part.text);
      return html`${part.text}${needsSpace ? ' ' : ''}`;
    }
    const words = part.text.trimEnd();
    const space = part.text.slice(words.length);
    return part.kind === 'removed'
      ? html`<del><span class="visually-hidden">[left out: </span>${words}<span class="visually-hidden">]</span></del>${space === '' ? ' ' : space}`
      : html`<ins><span class="visually-hidden">[put in: </span>${words}<span class="visually-hidden">]</span></ins>${space}`;
  })}`;
}
