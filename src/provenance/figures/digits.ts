export type DecimalSeparator = '.' | ',';

/** Digits whose separators can be read in one way only: "1,234,567" and "1,234.5" group, "3.5" and "12,75" part decimals. */
const TELLING = /(?<![\d.,])\d+(?:[.,]\d+)+/g;
/** Longer texts have told enough by then. */
const LONGEST_LOOK = 20_000;

/**
 * Which sign parts decimals in a text: the language's habit, unless the text's own numbers speak for the other sign only.
 * An agency's English text from Astana may write 441,5 billion, and its 7.600 km are then thousands.
 */
export function decimalSeparatorOf(text: string, habit: DecimalSeparator): DecimalSeparator {
  const votes = { '.': 0, ',': 0 };
  for (const [written] of text.slice(0, LONGEST_LOOK).matchAll(TELLING)) {
    const told = decimalOf(written);
    if (told !== null) votes[told] += 1;
  }
  const other = habit === '.' ? ',' : '.';
  return votes[habit] === 0 && votes[other] > 0 ? other : habit;
}

/** The decimal sign that a number shows, or null where it can be read in two ways. */
function decimalOf(written: string): DecimalSeparator | null {
  const separators = written.match(/[.,]/g) ?? [];
  const last = separators.at(-1) === ',' ? ',' : '.';
  const other = last === '.' ? ',' : '.';
  if (new Set(separators).size === 2) return last;
  const groups = written.split(/[.,]/).slice(1);
  if (groups.length > 1) return groups.every((group) => group.length === 3) ? other : null;
  const tail = groups[0] ?? '';
  // Clock times and dates are written with a dot too ("14.05"), so that two digits behind a dot say nothing.
  if (last === '.' && tail.length === 2) return null;
  return tail.length === 3 ? null : last;
}

/**
 * A number in digits as the language writes it. A separator that repeats parts groups. A single one is read by the
 * language's habit, unless its digits tell otherwise: "7.600" in an English text is a group, since nobody writes
 * decimals that end in zero for a measure, and "3,5" is a decimal, since groups have three digits.
 */
export function parseDigits(written: string, decimalSeparator: DecimalSeparator): number {
  const plain = written.replace(/[\u0020\u00a0\u2009\u202f'’]/g, '');
  const separators = plain.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(plain);
  const last = separators.at(-1) ?? '.';
  const kinds = new Set(separators);
  const tail = plain.slice(plain.lastIndexOf(last) + 1);
  const isDecimal =
    kinds.size === 2
      ? true
      : separators.length > 1
        ? false
        : isSingleDecimal(plain, last, tail, decimalSeparator);
  const integer = (isDecimal ? plain.slice(0, plain.lastIndexOf(last)) : plain).replace(/[.,]/g, '');
  return Number(isDecimal ? `${integer}.${tail}` : integer);
}

function isSingleDecimal(plain: string, separator: string, tail: string, habit: DecimalSeparator): boolean {
  const head = plain.slice(0, plain.indexOf(separator));
  const couldBeGroup = tail.length === 3 && head.length <= 3 && !/^0/.test(head);
  if (!couldBeGroup) return true;
  if (separator !== habit) return false;
  return !tail.endsWith('0');
}
