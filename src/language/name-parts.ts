import { foreignHanSound } from './foreign-han.ts';
import { surnameReading } from './kanji-surnames.ts';
import { chinese } from './lexicons/zh.ts';

/** A part of a name as it is written, and as it is to be read (`soundOf`) where that is something else. */
export interface NamePart {
  readonly written: string;
  readonly spoken: string;
}

const BETWEEN = /[\s\-‑·•・‧∙＝]+/u;
const HAN_NAME = /^[\p{Script=Han}々]{2,6}$/u;
const LONGEST_CHINESE_NAME = 4;
const surnames = new Set(chinese.names.surnames);
const LONGEST_SURNAME = 2;

/**
 * The parts of a name in any script: parted by spaces, hyphens and the dots between the parts of foreign names; in names in
 * Chinese characters, which have none, the surname comes first.
 *
 * @param language - the primary language of the text, which tells how characters are read
 */
export function partsOfName(name: string, language: string): NamePart[] {
  return name
    .split(BETWEEN)
    .flatMap((part) => (HAN_NAME.test(part) ? partsOfHan(part, language) : [plain(part)]));
}

function partsOfHan(part: string, language: string): NamePart[] {
  if (language === 'ja') {
    const surname = surnameReading(part);
    if (surname === null) return [plain(part)];
    const written = part.slice(0, surname.length);
    const given = part.slice(surname.length);
    return [{ written, spoken: surname.reading }, ...(given === '' ? [] : [plain(given)])];
  }
  if (part.length > LONGEST_CHINESE_NAME || foreignHanSound(part) !== null) return [plain(part)];
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    if (part.length > length && surnames.has(part.slice(0, length)))
      return [plain(part.slice(0, length)), plain(part.slice(length))];
  }
  return [plain(part)];
}

function plain(written: string): NamePart {
  return { written, spoken: written };
}
