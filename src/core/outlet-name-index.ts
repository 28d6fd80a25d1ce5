import { nameStem, slavicStem } from './name-stem.ts';
import { folded, type Word, wordsOf } from './name-words.ts';
import type { Outlet } from './outlet.ts';

export const LEADING_ARTICLE = /^(?:the|die|der|das|dem|den|des|le|la|les|lo|el|los|il|o|os|a|al)$/u;
export const LOWER_CASE = /^\p{Ll}/u;
/** Languages in Latin script whose names have cases. */
const SLAVIC: ReadonlySet<string> = new Set(['pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'sr']);
const ABBREVIATION = /^[\p{Lu}\p{N}]{2,6}$/u;

/** One way of writing a name. */
export interface NameWriting {
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  /** As written, where case counts: abbreviations ("AP", not "ap") and names that are everyday words; else null. */
  readonly exact: string | null;
}

/** Most nodes are the ends of names: what they lack is null, not an empty collection. */
export interface TrieNode {
  /** By folded word. */
  next: Map<string, TrieNode> | null;
  /** By the folded word without its ending, where it has one, for inflected names. */
  nextByStem: Map<string, TrieNode> | null;
  /** The same for names of Slavic languages in Latin script. */
  nextBySlavicStem: Map<string, TrieNode> | null;
  writings: NameWriting[] | null;
}

/** All names of all outlets, to look up whole and to walk word by word. */
export interface OutletNameIndex {
  readonly byName: Map<string, NameWriting>;
  readonly root: TrieNode;
  /** Names that begin with a small letter ("dpa") are found only as written; articles begin names in any case. */
  readonly smallFirstWords: Set<string>;
}

/** The names and aliases of the outlets; the last to bear a name comes first. */
export function indexOutletNames(outlets: readonly Outlet[]): OutletNameIndex {
  const index: OutletNameIndex = { byName: new Map(), root: newNode(), smallFirstWords: new Set() };
  for (const outlet of outlets) {
    const ambiguous = new Set(outlet.ambiguousAliases);
    for (const name of ambiguous) addName(index, name, outlet, true);
    for (const name of [outlet.name, ...outlet.aliases]) {
      if (!ambiguous.has(name)) addName(index, name, outlet, false);
    }
  }
  return index;
}

function addName(
  { byName, root, smallFirstWords }: OutletNameIndex,
  name: string,
  outlet: Outlet,
  ambiguous: boolean,
): void {
  const words = wordsOf(name);
  const [article, ...rest] = words;
  if (article === undefined) return;
  const small = LOWER_CASE.test(name);
  const exact = ambiguous || small || ABBREVIATION.test(name) ? name : null;
  const writing: NameWriting = { outlet, ambiguous, exact };
  const key = nameKey(words);
  if (!ambiguous || byName.get(key)?.ambiguous !== false) byName.set(key, writing);
  if (small) smallFirstWords.add(article.written);
  insert(root, words, writing);
  if (rest.length === 0 || !LEADING_ARTICLE.test(folded(article.written))) return;
  smallFirstWords.add(folded(article.written));
  const bare = name.slice(rest[0]?.start);
  // "dem Spiegel": without its article one word alone is as good as an everyday word, two are not.
  const uncertain = ambiguous || rest.length === 1;
  if (outlet.aliases.includes(bare) || outlet.ambiguousAliases.includes(bare)) return;
  insert(root, rest, { outlet, ambiguous: uncertain, exact: uncertain ? bare : null });
}

function insert(root: TrieNode, words: readonly Word[], writing: NameWriting): void {
  let node = root;
  const inflects = writing.exact === null || writing.ambiguous;
  const slavic = writing.exact === null && writing.outlet.languages.some((each) => SLAVIC.has(each));
  for (const [index, word] of words.entries()) {
    const key = folded(word.written);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    if (inflects) {
      const stem = nameStem(key, index === words.length - 1);
      if (stem !== null && stem !== key) {
        node.nextByStem ??= new Map();
        if (!node.nextByStem.has(stem)) node.nextByStem.set(stem, next);
      }
    }
    const stem = slavic ? slavicStem(key) : null;
    if (stem !== null) {
      node.nextBySlavicStem ??= new Map();
      if (!node.nextBySlavicStem.has(stem)) node.nextBySlavicStem.set(stem, next);
    }
    node = next;
  }
  node.writings ??= [];
  // Last come, first served: an operator's file over ours.
  if (!node.writings.some((known) => known.outlet === writing.outlet && known.exact === writing.exact)) {
    node.writings.unshift(writing);
  }
}

function newNode(): TrieNode {
  return { next: null, nextByStem: null, nextBySlavicStem: null, writings: null };
}

/** What a name is looked up by: its folded words without a leading article. */
export function nameKey(words: readonly Word[]): string {
  const forms = words.map((word) => folded(word.written));
  const first = forms[0];
  return (
    first !== undefined && forms.length > 1 && LEADING_ARTICLE.test(first) ? forms.slice(1) : forms
  ).join(' ');
}

/** The name may be given without the ending that the text has, or have another ending itself. */
export function nodeByStem(node: TrieNode, word: string): { node: TrieNode; ends: boolean } | null {
  const last = nameStem(word, true);
  const asLast =
    (last === null ? undefined : (node.next?.get(last) ?? node.nextByStem?.get(last))) ?? undefined;
  if (asLast !== undefined) return { node: asLast, ends: true };
  const inner = nameStem(word, false);
  const within =
    (inner === null ? undefined : (node.next?.get(inner) ?? node.nextByStem?.get(inner))) ??
    node.nextByStem?.get(word);
  if (within !== undefined) return { node: within, ends: false };
  const slavic = node.nextBySlavicStem === null ? null : slavicStem(word);
  const bySlavic = slavic === null ? undefined : node.nextBySlavicStem?.get(slavic);
  return bySlavic === undefined ? null : { node: bySlavic, ends: true };
}
