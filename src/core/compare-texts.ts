import { diffArrays } from 'diff';
import type { ChangePart, ParagraphChange, TextChange } from './revision.ts';
import { countWords, fold, foldedWords } from './text.ts';

/** A title and its text, paragraphs parted by blank lines. */
export interface ComparedText {
  readonly title: string | null;
  readonly text: string;
}

/** Edits beyond which texts are not compared: one is shown as put in the place of the other. */
const MOST_EDITS = 1_000;
/** Below this share of kept words a paragraph was written anew; showing its scattered common words helps nobody. */
const LEAST_KEPT = 0.35;
/** Words with what stands around them; each character of scripts without spaces alone. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N}+(?:[.,:'’]\p{N}+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|\s+|./gsu;

/**
 * What was changed from one version to the next, paragraph by paragraph and within these word by word (Myers, An O(ND)
 * difference algorithm, 1986). Kinds of white space, quotation marks and dashes are no change.
 */
export function compareTexts(before: ComparedText, after: ComparedText): TextChange {
  const paragraphs = compareParagraphs(paragraphsOf(before.text), paragraphsOf(after.text));
  const title = compareWords(before.title ?? '', after.title ?? '');
  const parts = paragraphs.flatMap((paragraph) => paragraph.parts);
  const isSameTitle = title.every(({ kind }) => kind === 'same');
  const counted = isSameTitle ? parts : [...title, ...parts];
  return {
    title: isSameTitle ? null : title,
    paragraphs,
    wordsAdded: wordsOf(counted, 'added'),
    wordsRemoved: wordsOf(counted, 'removed'),
  };
}

function wordsOf(parts: readonly ChangePart[], kind: ChangePart['kind']): number {
  return parts.reduce((sum, part) => sum + (part.kind === kind ? countWords(part.text) : 0), 0);
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

interface Run<Item> {
  readonly kind: ChangePart['kind'];
  readonly items: readonly Item[];
}

function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const runs = runsOf(before, after, likeness);
  const changes: ParagraphChange[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const next = runs[index + 1];
    if (run?.kind === 'removed' && next?.kind === 'added') {
      changes.push(...pairParagraphs(run.items, next.items));
      index += 1;
    } else if (run !== undefined) changes.push(...run.items.map((text) => whole(run.kind, text)));
  }
  return changes;
}

function whole(kind: ChangePart['kind'], text: string): ParagraphChange {
  return { kind, parts: [{ kind, text }] };
}

/**
 * Paragraphs that took the place of others: each is compared with the first of the others, in order, that it keeps enough
 * words of.
 */
function pairParagraphs(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const bags = removed.map(wordsIn);
  let position = 0;
  for (const text of added) {
    const bag = wordsIn(text);
    let partner = -1;
    let parts: ChangePart[] = [];
    for (let index = position; index < Math.min(removed.length, position + MOST_PARTNERS); index += 1) {
      if (!canBeAlike(bag, bags[index] ?? bag)) continue;
      const found = compareWords(removed[index] ?? '', text);
      if (keptShare(found) < LEAST_KEPT) continue;
      partner = index;
      parts = found;
      break;
    }
    if (partner === -1) {
      changes.push(whole('added', text));
      continue;
    }
    changes.push(...removed.slice(position, partner).map((gone) => whole('removed', gone)));
    changes.push({ kind: 'changed', parts });
    position = partner + 1;
  }
  // What went without a partner stands before what came in its place.
  const gone = removed.slice(position).map((text) => whole('removed', text));
  return position === 0 ? [...gone, ...changes] : [...changes, ...gone];
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(foldedWords(text));
}

/** Whether two paragraphs have words enough in common to be worth comparing in order, which costs more. */
function canBeAlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.intersection(right).size >= (LEAST_KEPT / 2) * Math.min(left.size, right.size);
}

/** Looking further for a partner costs more than it finds. */
const MOST_PARTNERS = 8;

/** Share of the words of the shorter side that both have. */
function keptShare(parts: readonly ChangePart[]): number {
  const kept = wordsOf(parts, 'same');
  const shorter = Math.min(wordsOf(parts, 'removed'), wordsOf(parts, 'added'));
  return kept + shorter === 0 ? 0 : kept / (kept + shorter);
}

/** The words of `after` as edits of `before`. */
function compareWords(before: string, after: string): ChangePart[] {
  const runs = runsOf(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], likeness);
  return withoutChaff(runs.map(({ kind, items }) => ({ kind, text: items.join('') })));
}

/** What counts as the same: white space of any kind and length, quotation marks and dashes of any shape. */
function likeness(text: string): string {
  if (/^[\p{L}\p{N}\p{M}]+$/u.test(text)) return text.normalize('NFC');
  // Folding a mark alone keeps letters out of it: their case and accents are changes.
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M} ]+/gu, fold);
}

function runsOf(
  before: readonly string[],
  after: readonly string[],
  key: (item: string) => string,
): Run<string>[] {
  const left = before.map(key);
  const right = after.map(key);
  const found = diffArrays(left, right, { maxEditLength: MOST_EDITS });
  if (found === undefined) {
    return [
      { kind: 'removed', items: before },
      { kind: 'added', items: after },
    ];
  }
  const runs: Run<string>[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of found) {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    // What stayed is shown as the later version writes it.
    runs.push({
      kind,
      items: removed ? before.slice(i, i + value.length) : after.slice(j, j + value.length),
    });
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return runs;
}

/**
 * Joins edits that only a mark, a space or a short word parts, and puts what was removed before what was added, so that a
 * replacement reads as one.
 */
function withoutChaff(parts: readonly ChangePart[]): ChangePart[] {
  const joined: ChangePart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (removed + added !== '' && index < parts.length - 1 && isChaff(part.text, removed, added)) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      joined.push(part);
    }
  }
  flush();
  return joined;
}

/** A kept stretch is not worth showing where it is shorter than what was changed before it, on both sides. */
function isChaff(kept: string, removed: string, added: string): boolean {
  if (/^\s*$/.test(kept)) return removed !== '' && added !== '';
  return kept.trim().length <= 3 && kept.length < removed.length && kept.length < added.length;
}
