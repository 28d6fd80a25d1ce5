/** Arabic letters, and those that Persian and newsrooms add, as Latin spellings of names have them. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ئ: 'i',
  ؤ: 'u',
};
/** Long vowels, or w and y before a vowel and at the beginning. */
const GLIDES: Readonly<Record<string, readonly [glide: string, vowel: string]>> = {
  و: ['w', 'u'],
  ي: ['y', 'i'],
  ی: ['y', 'i'],
};
const SHORTEST_BEHIND_ARTICLE = 3;

/** Whether a part of a name is written in Arabic letters. */
export function isArabic(part: string): boolean {
  return part[0] !== undefined && /\p{Script=Arabic}/u.test(part[0]);
}

/** A part of a name in Arabic letters, without the article, in Latin letters: و is w before a vowel, else u. */
export function arabicSound(part: string): string {
  const bare = part.startsWith('ال') && part.length >= 2 + SHORTEST_BEHIND_ARTICLE ? part.slice(2) : part;
  let sound = '';
  for (let at = 0; at < bare.length; at += 1) {
    const letter = bare[at] ?? '';
    const glide = GLIDES[letter];
    if (glide === undefined) sound += LETTERS[letter] ?? '';
    else {
      const next = bare[at + 1] ?? '';
      sound += at === 0 || next === 'ا' ? glide[0] : glide[1];
    }
  }
  // The ch of "Kovač" and "Pinochet" has no letter of its own.
  return sound.replace(/tsh/g, 'tch');
}
