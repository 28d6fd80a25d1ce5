import type { Span } from '../core/span.ts';
import { fold, ownCopy } from '../core/text.ts';
import { hasStemmer, stem } from './stem.ts';

/** One word of a text. `folded` compares across case and accents, `stem` also across inflection. */
export interface Token extends Span {
  readonly folded: string;
  readonly stem: string;
}

/**
 * Words are runs of letters, digits and marks, with apostrophes, hyphens and separators of digits inside ("O'Neil",
 * "Kassym-Jomart", "4,750"). Scripts without spaces give overlapping pairs of characters, as search engines index them
 * (CJK bigrams: McNamee & Mayfield 2004), so that no dictionary is needed and both stores index the same tokens.
 */
const WORD =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|\d+(?:[.,\u00a0\u202f'’]\d+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’\-‑](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;

/** Several parts of the program look at the words of the same article, one after the other. */
let last: { readonly text: string; readonly language: string; readonly tokens: readonly Token[] } | null =
  null;
/** Shorter texts are no article, longer ones would hold too much memory. */
const REMEMBERED = { least: 500, most: 100_000 };

/** The tokens of a text in order. */
export function tokenise(text: string, language: string): readonly Token[] {
  if (last?.text === text && last.language === language) return last.tokens;
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word, unspaced] = match;
    const start = match.index;
    if (unspaced === undefined) {
      const { folded, stem } = formsOf(word, language);
      tokens.push({ start, end: start + word.length, folded, stem });
    } else pushPairs(tokens, word, start);
  }
  if (text.length >= REMEMBERED.least && text.length <= REMEMBERED.most) last = { text, language, tokens };
  return tokens;
}

type Forms = Pick<Token, 'folded' | 'stem'>;

/** Words repeat: folding and stemming cost more than all else here. Bounded, since names never end. */
const CACHE_SIZE = 20_000;
const LONGEST_CACHED = 64;
const caches = new Map<string, Map<string, Forms>>();

function formsOf(word: string, language: string): Forms {
  // Pages claim anything as their language: those whose words are not stemmed share a cache.
  const key = hasStemmer(language) ? language : '';
  let cache = caches.get(key);
  if (cache === undefined) {
    cache = new Map();
    caches.set(key, cache);
  }
  let forms = cache.get(word);
  if (forms === undefined) {
    const own = ownCopy(word);
    const folded = fold(own);
    forms = { folded, stem: stem(folded, language) };
    if (cache.size >= CACHE_SIZE) cache.clear();
    if (own.length <= LONGEST_CACHED) cache.set(own, forms);
  }
  return forms;
}

function pushPairs(tokens: Token[], run: string, start: number): void {
  const characters = [...run];
  let offset = start;
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    if (characters.length === 1 || index < characters.length - 1) {
      tokens.push({ start: offset, end: offset + pair.length, folded: pair, stem: pair });
    }
    offset += character.length;
  }
}
