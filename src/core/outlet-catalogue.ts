import { nameStem, SHORTEST_STEM } from './name-stem.ts';
import { folded, type Word, wordsOf } from './name-words.ts';
import type { Outlet, OutletReference } from './outlet.ts';
import type { Span } from './span.ts';
import { fold } from './text.ts';
import { registrableDomain } from './url.ts';

/** A place in a text where a name or alias of an outlet stands. `ambiguous`: the words are also everyday words. */
export interface OutletMention extends Span {
  readonly text: string;
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  /** Other outlets that bear the same name ("The Times", "ABC"); the context decides. */
  readonly namesakes: readonly Outlet[];
}

export interface OutletCatalogue {
  readonly outlets: readonly Outlet[];
  /** The outlet that owns the registrable domain of a URL or host. */
  byDomain(urlOrHost: string): Outlet | null;
  /** The outlet that bears exactly this name (case, accents and a leading article aside), ambiguous names included. */
  byName(name: string): Outlet | null;
  /**
   * Every name of an outlet in the text, longest first where they overlap, in text order. Inflected names are found
   * ("Рейтера", "des Spiegels", "Süddeutschen Zeitung"), and abbreviations with a bracket misread into them ("WS]J").
   */
  mentions(text: string): OutletMention[];
}

/** One way of writing a name. */
interface Writing {
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  /** As written, where case counts: abbreviations ("AP", not "ap") and names that are everyday words; else null. */
  readonly exact: string | null;
}

/** Most nodes are the ends of names: what they lack is null, not an empty collection. */
interface TrieNode {
  /** By folded word. */
  next: Map<string, TrieNode> | null;
  /** By the folded word without its ending, where it has one, for inflected names. */
  nextByStem: Map<string, TrieNode> | null;
  writings: Writing[] | null;
}

const LEADING_ARTICLE = /^(?:the|die|der|das|dem|den|des|le|la|les|lo|el|los|il|o|os|a|al)$/u;
const ARTICLE_BEFORE = /^(?:the|die|der|das|dem|den|des|le|la|les|lo|el|los|las|il|os|al)\s/iu;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LOWER_CASE = /^\p{Ll}/u;
const ABBREVIATION = /^[\p{Lu}\p{N}]{2,6}$/u;
/** A bracket or bar within capitals, which text recognition reads for part of a letter. */
const MISREAD = /(?<![\p{L}[(|])(\p{Lu}+)[\][|](\p{Lu}+)(?![\p{L}\])])/gu;
/** Between two words of one name. */
const LONGEST_GAP = 3;

export function outletReference(outlet: Outlet): OutletReference {
  return { domain: outlet.domain, name: outlet.name };
}

/** Looks outlets up by domain and name. Later outlets of the same domain or name win: an operator's file over ours. */
export function createOutletCatalogue(outlets: readonly Outlet[]): OutletCatalogue {
  const byDomain = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const domain of [outlet.domain, ...outlet.otherDomains]) byDomain.set(domain, outlet);
  }
  // Names are indexed when first asked for: commands that only look at domains do not wait for it.
  let index: NameIndex | null = null;
  const names = () => {
    index ??= indexNames(outlets);
    return index;
  };
  return {
    outlets,
    byDomain(urlOrHost) {
      const domain = registrableDomain(urlOrHost);
      if (domain === null) return null;
      return byDomain.get(hostOf(urlOrHost)) ?? byDomain.get(domain) ?? null;
    },
    byName: (name) => names().byName.get(nameKey(wordsOf(name)))?.outlet ?? null,
    mentions: (text) =>
      [...findMentions(names(), text), ...findMisread(names().root, text)].sort((a, b) => a.start - b.start),
  };
}

interface NameIndex {
  readonly byName: Map<string, Writing>;
  readonly root: TrieNode;
  /** Names that begin with a small letter ("dpa") are found only as written; articles begin names in any case. */
  readonly smallFirstWords: Set<string>;
}

function indexNames(outlets: readonly Outlet[]): NameIndex {
  const index: NameIndex = { byName: new Map(), root: newNode(), smallFirstWords: new Set() };
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
  { byName, root, smallFirstWords }: NameIndex,
  name: string,
  outlet: Outlet,
  ambiguous: boolean,
): void {
  const words = wordsOf(name);
  const [article, ...rest] = words;
  if (article === undefined) return;
  const small = LOWER_CASE.test(name);
  const exact = ambiguous || small || ABBREVIATION.test(name) ? name : null;
  const writing: Writing = { outlet, ambiguous, exact };
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

function insert(root: TrieNode, words: readonly Word[], writing: Writing): void {
  let node = root;
  const inflects = writing.exact === null || writing.ambiguous;
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
    node = next;
  }
  node.writings ??= [];
  // Last come, first served: an operator's file over ours.
  if (!node.writings.some((known) => known.outlet === writing.outlet && known.exact === writing.exact)) {
    node.writings.unshift(writing);
  }
}

function newNode(): TrieNode {
  return { next: null, nextByStem: null, writings: null };
}

function hostOf(urlOrHost: string): string {
  const url = URL.parse(urlOrHost.includes('://') ? urlOrHost : `http://${urlOrHost}`);
  return (url?.hostname ?? urlOrHost).replace(/^www\./, '');
}

function nameKey(words: readonly Word[]): string {
  const forms = words.map((word) => folded(word.written));
  const first = forms[0];
  return (
    first !== undefined && forms.length > 1 && LEADING_ARTICLE.test(first) ? forms.slice(1) : forms
  ).join(' ');
}

function findMentions({ root, smallFirstWords }: NameIndex, text: string): OutletMention[] {
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
    const inflected = exact === undefined ? byStem(node, key) : null;
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

/** The name may be given without the ending that the text has, or have another ending itself. */
function byStem(node: TrieNode, word: string): { node: TrieNode; ends: boolean } | null {
  const last = nameStem(word, true);
  const asLast =
    (last === null ? undefined : (node.next?.get(last) ?? node.nextByStem?.get(last))) ?? undefined;
  if (asLast !== undefined) return { node: asLast, ends: true };
  const inner = nameStem(word, false);
  const within =
    (inner === null ? undefined : (node.next?.get(inner) ?? node.nextByStem?.get(inner))) ??
    node.nextByStem?.get(word);
  return within === undefined ? null : { node: within, ends: false };
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

/** Abbreviations and everyday words must stand as the name is written; other names in any case but with a capital. */
function isWrittenAs({ exact, ambiguous }: Writing, words: string): boolean {
  if (exact === null) return !LOWER_CASE.test(words) || /[\s'’]\P{Ll}/u.test(words);
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
