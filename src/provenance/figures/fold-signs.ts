/** The zeros of the decimal digits (Unicode Nd) of the scripts in which news is written, full-width ones apart. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

/** Arabic per cent, decimal and group signs. */
const ARABIC_SIGNS: Readonly<Record<string, string>> = { '٪': '%', '٫': '.', '٬': ',' };

/** Marks that nobody sees: of direction, of width none. They may stand between a number and its sign. */
const UNSEEN = '\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

// The full-width comma stays: it parts clauses, and would join the numbers beside it.
const FOREIGN = new RegExp(
  `[${UNSEEN}٪٫٬！-＋－-～${ZEROS.map((zero) => `${escaped(zero)}-${escaped(zero + 9)}`).join('')}]`,
  'g',
);

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * A text with digits and signs of all scripts as the ASCII ones that mean the same, and with marks of direction as spaces: of
 * the same length in UTF-16 code units, so that spans hold in both.
 */
export function foldSigns(text: string): string {
  return text.replace(FOREIGN, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    const zero = ZEROS.find((candidate) => code >= candidate && code <= candidate + 9);
    return zero === undefined ? (ARABIC_SIGNS[sign] ?? ' ') : String(code - zero);
  });
}
