/** Scripts that part no words by blanks: two characters count as a word. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BLANK = /\s/u;
/** A word that is longer is counted on: a text without blanks is cut too. */
const LONGEST_WORD = 40;

/** The first so many words of a text, or all of it where it is not longer. */
export function cutWords(text: string, words: number): string {
  let count = 0;
  let letters = 0;
  let at = 0;
  for (const character of text) {
    if (BLANK.test(character)) letters = 0;
    else if (UNPARTED.test(character)) {
      count += 0.5;
      letters = 0;
    } else {
      if (letters % LONGEST_WORD === 0) count += 1;
      letters += 1;
    }
    if (count > words) return text.slice(0, at).trimEnd();
    at += character.length;
  }
  return text;
}
