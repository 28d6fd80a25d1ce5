import type { Outlet, OutletReference } from './outlet.ts';
import type { Span } from './span.ts';
import { foldedWords } from './text.ts';
import { registrableDomain } from './url.ts';

/** A place in a text where a name or alias of an outlet stands. `ambiguous`: the words are also everyday words. */
export interface OutletMention extends Span {
  readonly text: string;
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
}

export interface OutletCatalogue {
  readonly outlets: readonly Outlet[];
  /** The outlet that owns the registrable domain of a URL or host. */
  byDomain(urlOrHost: string): Outlet | null;
  /** The outlet that bears exactly this name (case, accents and a leading article aside), ambiguous names included. */
  byName(name: string): Outlet | null;
  /** Every name of an outlet in the text, longest first where they overlap, in text order. */
  mentions(text: string): OutletMention[];
}

interface Entry {
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
  readonly caseSensitive: boolean;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  entry: Entry | null;
  /** As written: abbreviations count only in capitals ("AP", not "ap"). */
  written: string | null;
}

const LEADING_ARTICLE = /^(the|die|der|das|le|la|les|el|il|o|a)$/u;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

export function outletReference(outlet: Outlet): OutletReference {
  return { domain: outlet.domain, name: outlet.name };
}

/** Looks outlets up by domain and name. Later outlets of the same domain or name win: an operator's file over ours. */
export function createOutletCatalogue(outlets: readonly Outlet[]): OutletCatalogue {
  const byDomain = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  const trie = newNode();

  for (const outlet of outlets) {
    for (const domain of [outlet.domain, ...outlet.otherDomains]) byDomain.set(domain, outlet);
    for (const name of [outlet.name, ...outlet.aliases])
      addName(name, outlet, outlet.ambiguousAliases.includes(name));
    for (const name of outlet.ambiguousAliases) addName(name, outlet, true);
  }

  function addName(name: string, outlet: Outlet, ambiguous: boolean): void {
    const words = foldedWords(name);
    if (words.length === 0) return;
    byName.set(nameKey(words), outlet);
    let node = trie;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
    }
    const caseSensitive = /^[\p{Lu}\p{N}]{2,6}$/u.test(name) || ambiguous;
    node.entry = { outlet, ambiguous, caseSensitive };
    node.written = name;
  }

  return {
    outlets,
    byDomain(urlOrHost) {
      const domain = registrableDomain(urlOrHost);
      if (domain === null) return null;
      return byDomain.get(hostOf(urlOrHost)) ?? byDomain.get(domain) ?? null;
    },
    byName: (name) => byName.get(nameKey(foldedWords(name))) ?? null,
    mentions: (text) => findMentions(trie, text),
  };
}

function hostOf(urlOrHost: string): string {
  const url = URL.parse(urlOrHost.includes('://') ? urlOrHost : `http://${urlOrHost}`);
  return (url?.hostname ?? urlOrHost).replace(/^www\./, '');
}

function newNode(): TrieNode {
  return { next: new Map(), entry: null, written: null };
}

function nameKey(words: readonly string[]): string {
  const first = words[0];
  return (
    words.length > 1 && first !== undefined && LEADING_ARTICLE.test(first) ? words.slice(1) : words
  ).join(' ');
}

function findMentions(trie: TrieNode, text: string): OutletMention[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    written: match[0],
    folded: foldedWords(match[0])[0] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const mentions: OutletMention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let node: TrieNode | undefined = trie;
    let found: { entry: Entry; last: number } | null = null;
    for (let ahead = index; ahead < words.length; ahead += 1) {
      const word = words[ahead];
      if (word === undefined) break;
      node = node.next.get(word.folded);
      if (node === undefined) break;
      if (node.entry !== null && isWrittenAs(node, text.slice(words[index]?.start, word.end))) {
        found = { entry: node.entry, last: ahead };
      }
    }
    const first = words[index];
    const last = found === null ? undefined : words[found.last];
    if (found === null || first === undefined || last === undefined) continue;
    const { outlet, ambiguous } = found.entry;
    mentions.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      outlet,
      ambiguous,
    });
    index = found.last;
  }
  return mentions;
}

/** Abbreviations and everyday words must stand as the name is written; other names in any case. */
function isWrittenAs(node: TrieNode, words: string): boolean {
  if (node.entry === null || node.written === null) return false;
  if (node.entry.caseSensitive) return words === node.written || words === node.written.toUpperCase();
  return /^\P{Ll}/u.test(words);
}
