/** Katakana by row; the vowels stand in the order of the gojūon. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'アイウエオ'],
  ['k', 'カキクケコ'],
  ['g', 'ガギグゲゴ'],
  ['s', 'サシスセソ'],
  ['z', 'ザジズゼゾ'],
  ['t', 'タチツテト'],
  ['d', 'ダヂヅデド'],
  ['n', 'ナニヌネノ'],
  ['h', 'ハヒフヘホ'],
  ['b', 'バビブベボ'],
  ['p', 'パピプペポ'],
  ['m', 'マミムメモ'],
  ['r', 'ラリルレロ'],
];
const VOWELS = 'aiueo';
/** What the rows do not give, and pairs with a small letter: ティ is ti, フィ fi, シャ sha. */
const OTHERS: Readonly<Record<string, string>> = {
  シ: 'shi',
  チ: 'chi',
  ツ: 'tsu',
  ジ: 'ji',
  フ: 'fu',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ヴ: 'vu',
};
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
};

const morae = new Map(Object.entries(OTHERS));
for (const [consonant, kana] of ROWS)
  [...kana].forEach((letter, at) => {
    if (!morae.has(letter)) morae.set(letter, `${consonant}${VOWELS[at]}`);
  });

const VOWEL_AT_END = /[aiueo]$/;
/** Vowels that stand only because no consonant can be without one: of u behind any, of o behind t and d. */
const LENT = /([bdgkmpstzrfv])u(?=[bcdfghjkmnprstvwz]|$)|([td])o(?=[bcdfghjkmnprstvwz]|$)/g;

/**
 * What a foreign name in katakana sounded like before Japanese gave each of its consonants a vowel: ホルト is "hort", not
 * "horuto". A long a is written for "ar" and "er" (ピーター, マーク).
 */
export function kanaSound(part: string): string {
  let sound = '';
  const letters = [...part];
  for (const [at, letter] of letters.entries()) {
    const small = SMALL[letter];
    if (small !== undefined) sound = withVowel(sound, small);
    else if (letter === 'ー') {
      if (sound.endsWith('a') && !'ラリルレロ'.includes(letters[at + 1] ?? ' ')) sound += 'r';
    } else sound += morae.get(letter) ?? '';
  }
  return sound.replace(LENT, '$1$2');
}

/** A small letter takes the place of the vowel before it; behind a bare u that is a w (ウォ). */
function withVowel(sound: string, vowel: string): string {
  if (/(?:^|[aiueo])u$/.test(sound)) return `${sound.slice(0, -1)}w${vowel}`;
  return sound.replace(VOWEL_AT_END, '') + vowel;
}
