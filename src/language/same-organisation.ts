import { fold } from '../core/text.ts';
import { soundOf, soundSimilarity } from './name-sound.ts';

/**
 * Legal forms of companies, written out and short, in several languages. They say how a company is owned, not which one it is,
 * and registers, agencies and papers write them differently ("OAO Gazprom", "Gazprom JSC").
 */
const LEGAL_FORMS = [
  'open joint stock company|public joint stock company|closed joint stock company|joint stock company|joint-stock company',
  'limited liability company|limited liability partnership|private limited|public limited company|limited|incorporated',
  'aktiengesellschaft|aktiengeselschaft|gesellschaft mit beschrankter haftung|kommanditgesellschaft',
  'societe anonyme|societe par actions simplifiee|societe a responsabilite limitee|sociedad anonima|sociedade anonima',
  'sociedad de responsabilidad limitada|sociedad limitada|societa per azioni|societa a responsabilita limitata',
  'societatea cu raspundere limitata|besloten vennootschap|naamloze vennootschap|spolka akcyjna|spolka z ograniczona odpowiedzialnoscia',
  'акционерное общество|открытое акционерное общество|публичное акционерное общество|закрытое акционерное общество',
  'общество с ограниченной ответственностью|товариство з обмеженою відповідальністю|акціонерне товариство|anonim sirketi|limited sirketi',
  'ao|oao|pao|zao|ooo|ojsc|pjsc|cjsc|jsc|llc|llp|ltd|inc|corp|corporation|co|company|plc|gmbh|ag|akg|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj',
  'as|asa|aps|kk|pte|pty|sdn bhd|tbk|ao|оао|пао|зао|ооо|ао|тоо|тов|ат|пат|a s|s a|s r l|s p a|sp z o o|sp z oo|s r o|d o o|spol|ve ticaret',
]
  .flatMap((line) => line.split('|'))
  .sort((a, b) => b.length - a.length);
const LEGAL_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEGAL_FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Words of legal forms that are written out, to know them again where they are misspelt or cut off. */
const LEGAL_WORDS = [
  ...new Set(LEGAL_FORMS.flatMap((form) => form.split(/[ -]/)).filter((word) => word.length > 4)),
];

/** What stands before a ship's name and is not of it. */
const SHIP = /^(?:m ?v|m ?t|rms|hms|uss)(?= \p{L})/u;

/** Numbers and short forms as one way of writing them; names of units and numbered groups hang on them. */
const SPELLED: Readonly<Record<string, string>> = {
  first: '1',
  '1st': '1',
  second: '2',
  '2nd': '2',
  third: '3',
  '3rd': '3',
  fourth: '4',
  '4th': '4',
  fifth: '5',
  '5th': '5',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  int: 'international',
  intl: 'international',
  "int'l": 'international',
  natl: 'national',
  "nat'l": 'national',
  dept: 'department',
  univ: 'university',
  assn: 'association',
  assoc: 'association',
  bros: 'brothers',
  mfg: 'manufacturing',
  govt: 'government',
  '&': 'and',
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SMALL = new Set(['the', 'of', 'and', 'for', 'de', 'la', 'der', 'die', 'und', 'et', 'y', 'e', 's']);
/** Words less alike than this are other words. */
const ALIKE = 0.82;

/** The words of an organisation's name in one spelling, without its legal form. */
function wordsOfName(name: string): readonly string[] {
  // Dots within abbreviations go, so that "A.B.C." and "o.O.O." are words.
  const plain = fold(name).replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|$|[^\p{L}]))/gu, '');
  const spaced = plain.replace(/[^\p{L}\p{N}'&%]+/gu, ' ').trim();
  const bare = spaced.replace(SHIP, '').replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim();
  return numbered((bare === '' ? spaced : bare).split(' '));
}

/** "forty four" is 44; small words go. */
function numbered(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const tens = TENS[word];
    const unit = SPELLED[words[at + 1] ?? ''] ?? words[at + 1] ?? '';
    if (tens !== undefined) {
      const hasUnit = /^[1-9]$/.test(unit);
      found.push(String(tens + (hasUnit ? Number(unit) : 0)));
      if (hasUnit) at += 1;
    } else if (!SMALL.has(word)) found.push(SPELLED[word] ?? word.replace(/'s?$/u, ''));
  }
  return found;
}

/**
 * 0 to 1: whether two names can be those of one organisation. All words must have a like one in the other name, whatever their
 * order; numbers tell apart what is otherwise alike ("Brigade 44"); initials stand for a whole name ("PLA").
 */
export function sameOrganisation(a: string, b: string): number {
  const [left, right] = [wordsOfName(a), wordsOfName(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0) return 0;
  if (short.length === 1 && isAcronym(short[0] ?? '', long)) return 0.8;
  if (short.join('') === long.join('')) return 1;
  const rest = [...long];
  let total = 0;
  for (const word of short) {
    let best = -1;
    let bestAlike = 0;
    for (const [index, other] of rest.entries()) {
      const alike = wordSimilarity(word, other);
      if (alike > bestAlike) {
        best = index;
        bestAlike = alike;
      }
    }
    if (best === -1 || bestAlike < ALIKE) return 0.2;
    rest.splice(best, 1);
    total += bestAlike;
  }
  // What one name has and the other lacks makes it another's: "Deutsche Bank Trust".
  return rest.every(isLegalWord) ? total / short.length : 0.4;
}

/** Whether a word is one of a legal form's, but for a letter or an end that is missing. */
function isLegalWord(word: string): boolean {
  return (
    word.length > 4 &&
    LEGAL_WORDS.some((legal) => legal.startsWith(word) || wordSimilarity(word, legal) > ALIKE)
  );
}

function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  // Numbers and short codes are the same or not.
  if (/\d/.test(a + b) || Math.min(a.length, b.length) <= 3) return 0;
  return soundSimilarity(soundOf(a), soundOf(b));
}

function isAcronym(word: string, words: readonly string[]): boolean {
  return (
    word.length >= 3 &&
    words.length === word.length &&
    words.every((other, index) => other[0] === word[index])
  );
}
