const LETTERS: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};
/** Letters that bear a mark for what Hebrew has no letter for. */
const MARKED: Readonly<Record<string, string>> = { ג: 'j', ז: 'zh', צ: 'ch', ץ: 'ch' };
const MARK = /['’׳]/;

/** Whether a part of a name is written in Hebrew letters. */
export function isHebrew(part: string): boolean {
  return /^\p{Script=Hebrew}/u.test(part);
}

/** A part of a name in Hebrew letters in Latin ones: ו is v at the beginning and where it is doubled, else o. */
export function hebrewSound(part: string): string {
  let sound = '';
  for (let at = 0; at < part.length; at += 1) {
    const letter = part[at] ?? '';
    const next = part[at + 1] ?? '';
    if (letter === 'ו') {
      const isDouble = next === 'ו';
      sound += at === 0 || isDouble ? 'v' : 'o';
      if (isDouble) at += 1;
    } else if (MARK.test(next) && MARKED[letter] !== undefined) sound += MARKED[letter];
    else sound += LETTERS[letter] ?? '';
  }
  return sound;
}
