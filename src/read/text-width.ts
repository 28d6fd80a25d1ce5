const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** None of them stands below: a far quicker look, which nearly all texts end with. */
const MAYBE_WIDE = /[^\u0000-\u0dff]/;

/** How many letters of an alphabet a character of the text says as much as, judged by how the text begins. */
export function widthOf(text: string): number {
  const start = text.slice(0, 40);
  return MAYBE_WIDE.test(start) && WIDE.test(start) ? 3 : 1;
}
