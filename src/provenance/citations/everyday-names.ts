import type { OutletMention } from '../../core/outlet-mentions.ts';
import type { Span } from '../../core/span.ts';
import { type Cues, matchAt } from './cues.ts';
import { type Home, LEADING_ARTICLE, NAMING_WINDOW, skipSpace } from './outlet-naming.ts';

const ARTICLE_HERE =
  /(?:^|[\s(])(?:the|an?|der|die|das|dem|den|des|eine?|eine[mnrs]|le|la|une?|el|al|una|à|l['’])\s?$/iu;
/** Languages in which every noun has a capital, so that a capital makes no name. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/** "Huffington Post", "Times Square", "the Post and Courier": the everyday word is a piece of another name. */
export function isPartOfLongerName(text: string, { start, end }: Span, inFull: boolean, cues: Cues): boolean {
  const before = text.slice(Math.max(0, start - NAMING_WINDOW), start);
  const word = /(\p{Lu}[\p{L}'’.]*)([\s-])$/u.exec(before);
  const startsWithArticle = LEADING_ARTICLE.test(text.slice(start, end));
  if (
    word !== null &&
    !startsWithArticle &&
    !LEADING_ARTICLE.test(word[0]) &&
    !cues.notNames.has((word[1] ?? '').toLowerCase()) &&
    !(inFull && word[2] === '-')
  ) {
    const earlier = before.slice(0, word.index).trimEnd();
    // “Real Time”: the title of something else, whole in its marks.
    if (/[“"«„]$/u.test(earlier) && /^[.,]?[”"»“]/u.test(text.slice(end, end + 2))) return true;
    if (earlier !== '' && !/[.!?:;“"«„(—–-]$/u.test(earlier)) return true;
  }
  const after = text.slice(end, end + 24);
  if (inFull && after.startsWith('-')) return false;
  return /^(?:[\s-]\p{Lu}\p{Ll}|[’']\s\p{Lu}|\s(?:&|and|und|et|y)\s\p{Lu}\p{Ll}+\s\p{Ll})/u.test(after);
}

/**
 * Whether an everyday word stands as names of outlets do: in quotation marks, after an article or in mid-sentence. What is
 * left of a name without its article ("gegenüber der Presse") is a name in quotation marks only.
 */
export function looksLikeName(
  text: string,
  { start, end, text: words, outlet }: OutletMention,
  home: Home,
  cues: Cues,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[«“„"]$/u.test(before)) return /^[»”“"]/u.test(text.slice(end, end + 1));
  if (/\s/.test(words)) return true;
  const stem = words.slice(0, Math.max(3, words.length - 2)).toLowerCase();
  const listed = [outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases];
  if (!listed.some((name) => !/\s/.test(name) && name.toLowerCase().startsWith(stem))) return false;
  if (ARTICLE_HERE.test(before) || before.endsWith('/')) return true;
  if (home.language !== null && CAPITAL_NOUNS.has(home.language)) return endsWithCue(before, cues);
  return /[\p{Ll},]\s$/u.test(before);
}

function endsWithCue(before: string, cues: Cues): boolean {
  for (const match of before.matchAll(cues.before)) {
    if (before.slice(match.index + match[0].length).trim() === '') return true;
  }
  return false;
}

/** "Bloomberg reported …" at the start of a sentence in the outlet's own language. */
export function opensWithVerb(
  text: string,
  { end, text: words, outlet }: OutletMention,
  home: Home,
  cues: Cues,
): boolean {
  if (outlet.name !== words || outlet.languages[0] !== home.language) return false;
  const next = skipSpace(text, end);
  const adverb = /^\p{Ll}+\s/u.exec(text.slice(next, next + 16))?.[0].length ?? 0;
  return matchAt(cues.verbHere, text, next) !== null || matchAt(cues.verbHere, text, next + adverb) !== null;
}

/** "the newspaper Bild", "Time magazine". */
export function hasOutletNoun(text: string, start: number, end: number, cues: Cues): boolean {
  // With a capital the word belongs to a longer name: "Catholic News Agency" is no agency of The News.
  const noun = matchAt(cues.outletNounHere, text, skipSpace(text, end));
  if (noun !== null && !/^\p{Lu}/u.test(noun.text)) return true;
  const left = text.slice(Math.max(0, start - NAMING_WINDOW), start);
  for (const match of left.matchAll(cues.outletNoun)) {
    if (/^[\s“"«„]*$/u.test(left.slice(match.index + match[0].length))) return true;
  }
  return false;
}
