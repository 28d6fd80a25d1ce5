const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/**
 * A run of Chinese numerals, at the beginning of a text. "几" and "数" are vague and none. Behind other numerals a last "两" is
 * the weight ("三十两"), and "兆" before a unit of data, power or frequency its prefix.
 */
export const HAN_NUMERAL =
  /^[〇零一壹二两兩贰三叁四五六七八九十](?:[〇零一壹二贰三叁四五六七八九]|[两兩](?=[十百千万萬亿億〇零一二三四五六七八九])|十|百|千(?<!十千|百千|万千|亿千)|[万萬亿億]|兆(?!字[节節]|比特|位元|赫|瓦|帕|欧|歐))*/u;

/**
 * The value of Chinese numerals as they are said ("三千五百万" 35,000,000) or written digit by digit ("二〇二二"); NaN where they
 * are neither. A magnitude alone ("万") is none.
 */
export function hanValue(written: string): number {
  const characters = [...written];
  if (characters.every((character) => DIGITS[character] !== undefined && !/[两兩]/.test(character)))
    return Number(characters.map((character) => DIGITS[character]).join(''));
  // "二两" is two liang, a weight.
  if (characters.length > 1 && characters.every((character) => DIGITS[character] !== undefined))
    return Number.NaN;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const value = DIGITS[character];
    const ten = TENS[character];
    const myriad = MYRIADS[character];
    if (value !== undefined) digit = value;
    else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      if (section + (digit ?? 0) === 0 && total === 0) return Number.NaN;
      const amount = section + (digit ?? 0);
      // "三万亿": the magnitudes multiply; "三亿五千万": they add.
      total = amount === 0 ? total * myriad : total + amount * myriad;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
