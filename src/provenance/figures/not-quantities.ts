import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';
import { beforeTotal, qualifierBefore } from './qualifiers.ts';
import { tollOf } from './toll.ts';

const monthNames = new Map<string, ReadonlySet<string>>();
const MAGNITUDE_OF_YEARS = { first: 1500, last: 2100 };

/** Month names of a language, lower case, in the forms that CLDR gives (long, short; alone and within a date). */
function months(language: string): ReadonlySet<string> {
  let names = monthNames.get(language);
  if (names === undefined) {
    const found = new Set<string>();
    for (const month of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const date = new Date(Date.UTC(2024, index, 15));
        for (const format of [alone, inDate]) {
          const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value;
          if (name === undefined) continue;
          const folded = name.toLocaleLowerCase(language).replace(/\.$/, '');
          found.add(folded);
          // "Sept.", "Sept. 20": four letters are a usual short form beside CLDR's three.
          if (folded.length > 5) found.add(folded.slice(0, 4));
        }
      }
    }
    names = found;
    monthNames.set(language, names);
  }
  return names;
}

/**
 * Whether a number without a unit is a date, a year, an ordinal, a label or part of a name ("July 26", "2014", "70th",
 * "Article 5", "Boeing 767"), and so counts nothing.
 */
export function isNoQuantity(
  pieces: readonly Piece[],
  number: NumberPhrase,
  lexicon: FigureLexicon,
): boolean {
  const before = pieces[number.first - 1];
  const first = pieces[number.first];
  const after = pieces[number.next];
  if (first === undefined) return true;
  return (
    isTimeOfDay(before, first, after, lexicon) ||
    isInDate(pieces, number, lexicon) ||
    isYear(pieces, number, lexicon) ||
    isOrdinal(pieces, number, lexicon) ||
    isLabelled(before, first, after, lexicon) ||
    isBeforeName(pieces, number, lexicon) ||
    isWithoutCounter(pieces, number, lexicon) ||
    isPronoun(number, before, after, pieces[number.next + 1], lexicon)
  );
}

/** "21.40 Uhr", "saat 9": an hour, with or without minutes. */
function isTimeOfDay(
  before: Piece | undefined,
  first: Piece,
  after: Piece | undefined,
  lexicon: FigureLexicon,
): boolean {
  // "5月3日": the words for months, days and hours stand behind their number, whatever it is.
  if (lexicon.numbers.counters !== undefined && isClockWord(after, lexicon)) return true;
  // "в 14.00": where a comma parts decimals, a dot parts hours and minutes.
  if (lexicon.numbers.decimalSeparator === ',' && /^([01]?\d|2[0-3])\.[0-5]\d$/.test(first.text)) return true;
  const isHour = first.kind !== 'number' || /^([01]?\d|2[0-4])([.:]?\d{2})?$/.test(first.text);
  return isHour && (isClockWord(after, lexicon) || isClockWord(before, lexicon));
}

function isClockWord(piece: Piece | undefined, lexicon: FigureLexicon): boolean {
  return piece?.kind === 'word' && lexicon.numbers.clockWords.includes(piece.folded);
}

/** Whether a number is a day or year beside a month's name. */
export function isInDate(pieces: readonly Piece[], number: NumberPhrase, lexicon: FigureLexicon): boolean {
  const first = pieces[number.first];
  const before = pieces[number.first - 1];
  const beforeDot = pieces[number.first - 2];
  const after = pieces[number.next];
  const afterNext = pieces[number.next + 1];
  if (first?.kind !== 'number') return false;
  const names = months(lexicon.language);
  const isMonth = (piece: Piece | undefined) =>
    piece?.kind === 'word' &&
    names.has(piece.folded.split("'")[0] ?? '') &&
    (piece.folded.length > 3 || /^\p{Lu}/u.test(piece.text) || lexicon.language !== 'en');
  // "24. Juli", "17 de marzo"
  const isBetween = after?.text === '.' || lexicon.numbers.ofWords.includes(after?.folded ?? '');
  const afterDot = isBetween ? afterNext : after;
  if (first.value <= 31 && (isMonth(before) || isMonth(afterDot))) return true;
  if (before?.text === '.' && isMonth(beforeDot)) return true;
  if (first.value <= 31 && before?.text === '.' && isMonth(after)) return true;
  return isYearNumber(first) && isMonth(before);
}

function isYearNumber(piece: Piece): boolean {
  const { first, last } = MAGNITUDE_OF_YEARS;
  return /^\d{4}$/.test(piece.text) && piece.value >= first && piece.value <= last;
}

/**
 * Four digits without a separator are a year, unless a noun follows them as the thing counted: then those before 1900 count it
 * ("1800 men"), and round ones ("2000 Soldaten"), and all in languages that never leave out the word for a year.
 */
function isYear(pieces: readonly Piece[], number: NumberPhrase, lexicon: FigureLexicon): boolean {
  const piece = pieces[number.first];
  if (piece === undefined || number.next !== number.first + 1 || !isYearNumber(piece)) return false;
  const before = pieces[number.first - 1];
  if (isCountOfYearDigits(pieces, number.first, number.next, lexicon)) return false;
  if (beforeTotal(pieces, number.first, lexicon.numbers) < number.first) return false;
  if (lexicon.numbers.yearWords !== undefined || !isNoun(pieces[number.next], lexicon)) return true;
  const isRound =
    piece.value % 100 === 0 && (lexicon.language !== 'en' || PLURAL.test(pieces[number.next]?.folded ?? ''));
  if (piece.value >= 1900 && !isRound) return true;
  const { prepositions, determiners } = lexicon.quotation;
  const afterPreposition =
    before?.kind === 'word' && [prepositions, determiners].some((words) => words.includes(before.folded));
  return afterPreposition && qualifierBefore(pieces, number.first, lexicon).bound === null;
}

/** Whether digits that look like a year, or a range of them, count the noun behind them: nothing says that they are a year. */
export function isCountOfYearDigits(
  pieces: readonly Piece[],
  first: number,
  next: number,
  lexicon: FigureLexicon,
): boolean {
  const { yearWords } = lexicon.numbers;
  const isYearWord = (piece: Piece | undefined) => yearWords?.includes(piece?.folded ?? '') === true;
  return (
    yearWords !== undefined &&
    isNoun(pieces[next], lexicon) &&
    ![pieces[first - 1], pieces[next]].some(isYearWord)
  );
}

/** Whether a piece may be a noun that is counted: not capitalised, where nouns are not, no word of grammar. */
function isNoun(piece: Piece | undefined, { words, quotation, numbers }: FigureLexicon): boolean {
  if (piece?.kind !== 'word' || words.stopWords.includes(piece.folded)) return false;
  if (words.unspaced || numbers.counters?.includes(piece.folded) === true) return true;
  if (numbers.yearWords !== undefined && !/^\p{Lu}/u.test(piece.text)) return piece.folded.length > 1;
  return piece.folded.length > 3 && /^\p{Lu}/u.test(piece.text) === quotation.capitalNouns;
}

/** "70th", "3rd", "21-й", German "3." before a noun is left to the sentence: only attached letters count here. */
function isOrdinal(pieces: readonly Piece[], number: NumberPhrase, lexicon: FigureLexicon): boolean {
  const last = pieces[number.next - 1];
  const after = pieces[number.next];
  if (last?.kind !== 'number' || after === undefined || after.start !== last.end) return false;
  if (after.kind === 'word') return lexicon.numbers.counters === undefined;
  const behind = pieces[number.next + 1];
  if (after.text === '-' && behind?.start === after.end && behind.kind === 'word') {
    return lexicon.language === 'ru' ? behind.folded.length <= 3 : false;
  }
  // A German day or rank: "am 3. Platz" – a dot with a lower-case or capitalised word right behind it in mid-sentence.
  return lexicon.language === 'de' && after.text === '.' && behind?.kind === 'word' && last.value <= 31;
}

function isLabelled(
  before: Piece | undefined,
  first: Piece,
  after: Piece | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (before === undefined) return false;
  const isAdjacentSign =
    before.kind === 'sign' && before.end === first.start && /[#№/.:_@&§]/.test(before.text);
  if (isAdjacentSign) return true;
  if (before.kind !== 'word')
    return (
      before.text === '-' &&
      before.end === first.start &&
      first.kind === 'number' &&
      !/^\s/.test(after?.text ?? ' ')
    );
  if (before.end === first.start && lexicon.numbers.counters === undefined && !isProclitic(before, lexicon))
    return true;
  if (lexicon.numbers.labels.includes(before.folded)) return true;
  if (first.kind !== 'number') return false;
  // "Boeing 767", "Euro 2020": a name before it and no lower-case noun behind it that it could count.
  const isName =
    /^\p{Ll}?\p{Lu}/u.test(before.text) &&
    lexicon.language !== 'de' &&
    !lexicon.words.stopWords.includes(before.folded);
  const counts =
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(after.text) &&
    !lexicon.words.stopWords.includes(after.folded) &&
    // A name's number stands before verbs ("the S&P 500 rose") and single things ("the Stoxx 600 index").
    (lexicon.language !== 'en' || PLURAL.test(after.folded));
  // "Internet Explorer 5.01", "Profil 1.1": a version has a dot, whatever parts decimals.
  const isVersion =
    /^\d{1,2}\.\d{1,2}$/.test(first.text) &&
    /^\p{Ll}?\p{Lu}/u.test(before.text) &&
    !lexicon.words.stopWords.includes(before.folded);
  // "the S&P 500 stocks", "F 16 jets": a letter before a number counts nothing, whatever stands behind.
  const isInitial = lexicon.language === 'en' && /^[B-HJ-NP-Z]$/.test(before.text);
  return isVersion || isInitial || (isName && /^\d{1,4}$/.test(first.text) && !counts);
}

/** "و2000": an Arabic conjunction or preposition, which is written together with what follows. */
function isProclitic({ folded }: Piece, { numbers, quotation }: FigureLexicon): boolean {
  return numbers.rangeJoiners.includes(folded) || quotation.prepositions.includes(folded);
}

/**
 * "三峡", "五星", "一个": a small Chinese numeral without a measure word is part of a name, and one of something no more than an
 * article, unless it is a toll ("一人死亡").
 */
function isWithoutCounter(pieces: readonly Piece[], number: NumberPhrase, lexicon: FigureLexicon): boolean {
  const { counters, orMore, orLess, orSo } = lexicon.numbers;
  const first = pieces[number.first];
  if (counters === undefined || first === undefined || first.value >= LARGEST_IN_NAME) return false;
  if (/^\d/.test(first.text) || number.value === null) return false;
  const isBound = [orMore, orLess, orSo].some((words) => words.includes(pieces[number.next]?.folded ?? ''));
  const at = isBound ? number.next + 1 : number.next;
  if (!counters.some((counter) => pieces[at]?.folded.startsWith(counter) === true)) return true;
  if (number.value > 1) return false;
  const behind = pieces
    .slice(at, at + REACH_OF_TOLL)
    .map(({ folded }) => folded)
    .join('');
  return !Object.values(lexicon.numbers.tolls).some((words) => words.some((word) => behind.includes(word)));
}

const LARGEST_IN_NAME = 100;
const REACH_OF_TOLL = 3;

/** "787 Dreamliner", "49 Zorro Ranch Road": a number before a name in which nothing is counted, as English writes it. */
function isBeforeName(pieces: readonly Piece[], number: NumberPhrase, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'en' || !/^\d{1,4}$/.test(pieces[number.next - 1]?.text ?? '')) return false;
  if (number.next !== number.first + 1) return false;
  let at = number.next;
  for (; at < number.next + LONGEST_NAME && /^\p{Lu}/u.test(pieces[at]?.text ?? ''); at += 1) {
    if (PLURAL.test(pieces[at]?.folded ?? '')) return false;
  }
  if (at === number.next) return false;
  for (let behind = at; behind < at + 2 && /^\p{Ll}/u.test(pieces[behind]?.text ?? ''); behind += 1)
    if (PLURAL.test(pieces[behind]?.folded ?? '')) return false;
  return true;
}

const LONGEST_NAME = 4;
/** English plurals: regular ones, and those of people. */
const PLURAL = /(?:[^s]s|people|men|women|children|police|troops|staff)$/;

/**
 * "one" as a pronoun or article counts nothing: it does before the noun of a toll ("ein Toter", "bir kişi öldü") or coin, and, where it is no article,
 * before any other noun ("one proposal"), but not as part of a phrase ("no one man", "the one thing").
 */
function isPronoun(
  number: NumberPhrase,
  before: Piece | undefined,
  after: Piece | undefined,
  behind: Piece | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (!number.inWords || number.value !== 1) return false;
  if (after?.kind !== 'word' || !/^(?!\p{Lu})\p{L}{3}/u.test(after.text.toLocaleLowerCase(lexicon.language)))
    return true;
  const { numbers, quotation, words } = lexicon;
  const isToll = (piece: Piece | undefined) => tollOf(piece?.folded ?? '', lexicon) !== null;
  const isCoin = numbers.hundredths.includes(after.folded);
  if (isCoin || isToll(after) || (isToll(behind) && isNoun(after, lexicon))) return false;
  const isPhrase = [quotation.determiners, quotation.negations].some((list) =>
    list.includes(before?.folded ?? ''),
  );
  if (numbers.oneCounts !== true || isPhrase) return true;
  const isFunctionWord = [
    words.stopWords,
    quotation.verbs,
    quotation.auxiliaries,
    numbers.ofWords,
    quotation.prepositions,
  ];
  return (
    /^\p{Lu}/u.test(after.text) ||
    isFunctionWord.some((list) => list.includes(after.folded)) ||
    (lexicon.language === 'en' && /[^s]s$/.test(after.folded))
  );
}
