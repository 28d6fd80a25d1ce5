import type { Span } from '../core/span.ts';
import { fold } from '../core/text.ts';
import { stem } from './stem.ts';

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
  /(?<cjk>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|\d+(?:[.,\u00a0\u202f'’]\d+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’\-‑](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;

/** The tokens of a text in order. */
export function tokenise(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (match.groups?.['cjk'] === undefined) {
      const folded = fold(match[0]);
      tokens.push({ start, end: start + match[0].length, folded, stem: stem(folded, language) });
    } else pushPairs(tokens, match[0], start);
  }
  return tokens;
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
