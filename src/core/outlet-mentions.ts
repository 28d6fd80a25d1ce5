import { SHORTEST_STEM } from './name-stem.ts';
import { folded, type Word, wordsOf } from './name-words.ts';
import type { Outlet } from './outlet.ts';
import {
  LEADING_ARTICLE,
  LOWER_CASE,
  type NameWriting,
  nodeByStem,
  type OutletNameIndex,
  type TrieNode,
} from './outlet-name-index.ts';
import type { Span } from './span.ts';
import { fold } from './text.ts';

/** A place in a text where a name or alias of an outlet stands. `ambiguous`: the words are also everyday words. */
export interface OutletMention extends Span {
  readonly text: string;
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  /** Other outlets that bear the same name ("The Times", "ABC"); the context decides. */
  readonly namesakes: readonly Outlet[];
}

const ARTICLE_BEFORE = /^(?:the|die|der|das|dem|den|des|le|la|les|lo|el|los|las|il|os|al)\s/iu;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** A bracket or bar within capitals, which text recognition reads for part of a letter. */
const MISREAD = /(?<![\p{L}[(|])(\p{Lu}+)[\][|](\p{Lu}+)(?![\p{L}\])])/gu;
/** Between two words of one name. */
const LONGEST_GAP = 3;

/** Every name of an outlet in a text, longest first where they overlap, in text order. */
export function findOutletMentions(index: OutletNameIndex, text: string): OutletMention[] {
  return [...findNamed(index, text), ...findMisread(index.root, text)].sort((a, b) => a.start - b.start);
}

function findNamed({ root, smallFirstWords }: OutletNameIndex, text: string): OutletMention[] {
  const mentions: OutletMention[] = [];
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index += 1) {
    const { written } = words[index] as Word;
    const first = written.charCodeAt(0);
    const small = first >= SMALL_A && (first <= SMALL_Z || LOWER_CASE.test(written));
    if (small && !smallFirstWords.has(written)) continue;
    const found = furthest(
      longestName(root, text, words, index),
      LEADING_ARTICLE.test(folded(written)) && index + 1 < words.length
        ? longestName(root, text, words, index + 1)
        : null,
    );
    if (found === null) continue;
    mentions.push(withNamesakes(root, text, words, index, found.mention));
    index = found.last;
  }
  return mentions;
}

/** "the National Review" is that, not "The National" and a word. */
function furthest(whole: FoundName | null, bare: FoundName | null): FoundName | null {
  return bare !== null && (whole === null || bare.last > whole.last) ? bare : whole;
}

interface FoundName {
  readonly mention: OutletMention;
  /** The number of its last word. */
  readonly last: number;
}

function longestName(root: TrieNode, text: string, words: readonly Word[], first: number): FoundName | null {
  let node: TrieNode = root;
  let found: FoundName | null = null;
  const start = (words[first] as Word).start;
  for (let index = first; index < words.length; index += 1) {
    const word = words[index] as Word;
    const before = words[index - 1];
    if (index > first && before !== undefined && !isGap(text, before.end, word.start)) break;
    const key = folded(word.written);
    const exact = node.next?.get(key);
    const inflected = exact === undefined ? nodeByStem(node, key) : null;
    const next = exact ?? inflected?.node;
    if (next === undefined) break;
    node = next;
    // "-en" is the ending of a word within a name (der Süddeutschen Zeitung), not of the name.
    if (node.writings === null || inflected?.ends === false) continue;
    const mention = mentionOf(node, text, start, word.end);
    if (mention !== null) found = { mention, last: index };
  }
  return found;
}

/** "The Times" is the name of one outlet and, with an article before it, the short name of others. */
function withNamesakes(
  root: TrieNode,
  text: string,
  words: readonly Word[],
  first: number,
  mention: OutletMention,
): OutletMention {
  if (!mention.ambiguous || !LEADING_ARTICLE.test(folded(words[first]?.written ?? ''))) return mention;
  const bare = words[first + 1] === undefined ? null : longestName(root, text, words, first + 1);
  if (bare === null || bare.mention.end !== mention.end) return mention;
  const others = [...mention.namesakes, bare.mention.outlet, ...bare.mention.namesakes];
  return { ...mention, namesakes: [...new Set(others)].filter((other) => other !== mention.outlet) };
}

function isGap(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GAP) return false;
  const gap = text.slice(start, end);
  return !gap.includes('\n\n') && !/[:;,!?()[\]|]/.test(gap);
}

function mentionOf(node: TrieNode, text: string, start: number, end: number): OutletMention | null {
  const words = text.slice(start, end);
  const writings = (node.writings ?? []).filter((writing) => isWrittenAs(writing, words));
  const chosen = writings.find((writing) => !writing.ambiguous) ?? writings[0];
  if (chosen === undefined) return null;
  const { outlet, ambiguous } = chosen;
  const namesakes = [...new Set(writings.map((writing) => writing.outlet))].filter(
    (other) => other !== outlet,
  );
  return { start, end, text: words, outlet, ambiguous, namesakes };
}

/**
 * Abbreviations and everyday words must stand as the name is written; other names in any case but with a capital, which that of
 * an article at the head of a sentence is not ("The blaze broke out", "Le monde a changé").
 */
function isWrittenAs({ exact, ambiguous }: NameWriting, words: string): boolean {
  if (exact === null) {
    const bare = words.replace(ARTICLE_BEFORE, '');
    return !LOWER_CASE.test(bare) || /[\s'’]\P{Ll}/u.test(bare);
  }
  if (words === exact || words === exact.toUpperCase()) return true;
  if (!ambiguous) return false;
  // "die Welt": the article in small letters. "des Spiegels": a case ending, which changes the last letters only.
  const name = exact.replace(ARTICLE_BEFORE, '');
  const bare = words.replace(ARTICLE_BEFORE, '');
  if (bare === name || bare === name.toUpperCase()) return true;
  return (
    !LOWER_CASE.test(name) &&
    bare.startsWith(name.slice(0, Math.max(SHORTEST_STEM, name.length - SHORTEST_STEM)))
  );
}

/** Abbreviations into which text recognition put a bracket: "WS]J". */
function findMisread(root: TrieNode, text: string): OutletMention[] {
  if (!/[\][|]/.test(text)) return [];
  const mentions: OutletMention[] = [];
  for (const match of text.matchAll(MISREAD)) {
    const node = root.next?.get(fold(`${match[1]}${match[2]}`));
    const writing = node?.writings?.find(({ exact }) => exact === `${match[1]}${match[2]}`);
    if (writing === undefined) continue;
    const { outlet, ambiguous } = writing;
    const start = match.index;
    mentions.push({ start, end: start + match[0].length, text: match[0], outlet, ambiguous, namesakes: [] });
  }
  return mentions;
}
