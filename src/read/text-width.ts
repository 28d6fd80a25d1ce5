const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many letters of an alphabet a character of the text says as much as, judged by how the text begins. */
export function widthOf(text: string): number {
  return WIDE.test(text.slice(0, 40)) ? 3 : 1;
}
