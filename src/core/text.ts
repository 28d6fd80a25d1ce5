/** All white space (also the kinds that HTML and copied text bring) squeezed to one space, trimmed. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ').trim();
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * One form for comparing words: NFKC, lower case, typographic quotation marks and dashes as ASCII, no diacritics (Latin, Greek,
 * Cyrillic, Arabic: in other scripts marks are letters), no soft hyphens. Not for showing.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00ad/g, '');
}

/** The words of a folded text: runs of letters with their marks and digits, each character of scripts without spaces alone. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]][[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]*/gv;

/** Whether `countWords` finds one. */
export function hasWords(text: string): boolean {
  return text.search(WORD) !== -1;
}

/** Words in a text as readers count them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** V8 keeps a whole text in memory for as long as a slice of it of this length is kept. */
const SLICE_LENGTH = 13;

/** A string of its own, to be kept for longer than the text that it may be a slice of. */
export function ownCopy(slice: string): string {
  return slice.length < SLICE_LENGTH ? slice : slice.split('').join('');
}
