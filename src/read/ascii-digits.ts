/** The zeros of the decimal digits of other scripts (Unicode's Nd) within the basic plane. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
const VALUES = new Map(
  ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value): [string, string] => [
      String.fromCharCode(zero + value),
      String(value),
    ]),
  ),
);
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** A text with the digits of all scripts as 0 to 9. Every character keeps its place. */
export function asciiDigits(text: string): string {
  if (!/[^\u0000-\u065f]/.test(text) || text.search(OTHER_DIGIT) === -1) return text;
  return text.replace(OTHER_DIGIT, (digit) => VALUES.get(digit) ?? digit);
}
