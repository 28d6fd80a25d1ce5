/** Most texts are tidy: seeing that is far quicker than replacing every space by itself. */
const UNTIDY = /[^\S ]| {2}|[\u200b\u2060]/;

/**
 * All white space (also the kinds that HTML and copied text bring) squeezed to one space, trimmed. Spaces without a width show
 * no gap and are left out, save where they part the words of a script without spaces.
 */
export function squeeze(text: string): string {
  return (UNTIDY.test(text) ? withoutWidthless(text).replace(/\s+/gu, ' ') : text).trim();
}

/** Spaces without a width that part no words: those of Khmer, Lao, Burmese and Thai stay. */
const WIDTHLESS =
  /(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])[\u200b\u2060]|[\u200b\u2060](?![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])/gu;

/** The text without spaces that have no width and part no words. */
export function withoutWidthless(text: string): string {
  return text.replace(WIDTHLESS, '');
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
  return wordsIn(fold(text)) ?? [];
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]][[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]*/gv;

/** The same for ASCII alone, several times as fast. */
const ASCII_WORD = /[a-z\d]+/gi;

function wordsIn(text: string): RegExpMatchArray | null {
  return text.match(BEYOND_ASCII.test(text) ? WORD : ASCII_WORD);
}

/** Whether `countWords` finds one. */
export function hasWords(text: string): boolean {
  return text.search(WORD) !== -1;
}

/** Words in a text as readers count them. */
export function countWords(text: string): number {
  return wordsIn(text)?.length ?? 0;
}

/** V8 keeps a whole text in memory for as long as a slice of it of this length is kept. */
const SLICE_LENGTH = 13;

/** A string of its own, to be kept for longer than the text that it may be a slice of. */
export function ownCopy(slice: string): string {
  return slice.length < SLICE_LENGTH ? slice : slice.split('').join('');
}
