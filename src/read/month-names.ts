import type { Calendar } from './calendars.ts';
import { MONTH_TABLE } from './month-table.ts';

/** What a word says of a month: its number in the calendar that has it. */
export interface Month {
  readonly number: number;
  readonly calendar: Calendar | null;
}

/** In the order in which languages are believed where two differ in what a name means. */
const LANGUAGES = Object.keys(MONTH_TABLE);
/** Claims that name a language as the locales do not. */
const OTHER_TAGS: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  iw: 'he',
  in: 'id',
  sh: 'sr',
};

/** Names that pages use and CLDR does not have. */
const OTHER_NAMES: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['märz', 3],
  ['jänner', 1],
  ['feber', 2],
];
/** The same by language, a group for each month as the table has them: other spellings, and calendars that CLDR does not know. */
const OTHER_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  si: {
    gregory:
      'ජනවාරි,ජන|පෙබරවාරි,පෙබ|මාර්තු|අප්\u200dරේල්|මැයි|ජූනි|ජූලි|අගෝස්තු,අගෝ|සැප්තැම්බර්,සැප්|ඔක්තෝබර්,ඔක්|නොවැම්බර්,නොවැ|දෙසැම්බර්,දෙසැ',
  },
  ne: {
    nepali:
      'वैशाख,बैशाख|जेठ,जेष्ठ,ज्येष्ठ|असार,आषाढ|साउन,श्रावण|भदौ,भाद्र|असोज,आश्विन|कात्तिक,कार्तिक|मंसिर,मङ्सिर,मार्ग|पुस,पौष,पुष|माघ|फागुन,फाल्गुन|चैत,चैत्र',
  },
  am: {
    ethiopic: '||ህዳር,ሕዳር|ታህሳስ,ታኅሳስ,ታሕሳስ||||ሚያዚያ|||ሀምሌ|ነሃሴ,ነሀሴ|ጳጉሜን,ጳጉሜ,ጷግሜ',
  },
  ps: {
    persian: '||غبرګولی|چنګاښ',
  },
};
const known = new Map<string, ReadonlyMap<string, Month>>();
let anywhere: Map<string, Month> | null = null;

/**
 * The month that a word names in a language, or else in English, or else, where the language is not known or English, in any;
 * or null. Names are those of CLDR, full and short, inflected and not; in the page's own language a longer form of a short
 * name counts too.
 */
export function monthNamed(word: string, language: string | null): Month | null {
  const key = monthKey(word);
  if (key.length < 2) return null;
  const claimed = language?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? '';
  const own = OTHER_TAGS[claimed] ?? claimed;
  const isKnown = Object.hasOwn(MONTH_TABLE, own);
  const month = (isKnown ? monthIn(monthsOf(own), key) : undefined) ?? monthIn(monthsOf('en'), key);
  // The table of all languages takes as long to make as reading twenty pages: only where the page does not say its language.
  if (month !== undefined || (isKnown && own !== 'en')) return month ?? null;
  return monthIn(monthsAnywhere(), key) ?? null;
}

function monthIn(names: ReadonlyMap<string, Month>, key: string): Month | undefined {
  return (
    names.get(key) ?? (key.length > 4 ? names.get(key.slice(0, 3)) : undefined) ?? withoutAffix(names, key)
  );
}

/** What languages write together with the name: Hebrew "in" before it, Khmer and Burmese "month" before and after it. */
const AFFIXES = /^(?:ב|ខែ)|လ$/u;

function withoutAffix(names: ReadonlyMap<string, Month>, key: string): Month | undefined {
  return AFFIXES.test(key) ? names.get(key.replace(AFFIXES, '')) : undefined;
}

function monthsAnywhere(): ReadonlyMap<string, Month> {
  if (anywhere !== null) return anywhere;
  anywhere = new Map();
  for (const language of LANGUAGES)
    for (const [name, month] of monthsOf(language)) if (!anywhere.has(name)) anywhere.set(name, month);
  return anywhere;
}

function monthsOf(language: string): ReadonlyMap<string, Month> {
  let names = known.get(language);
  if (names === undefined) {
    names = readMonths(language);
    known.set(language, names);
  }
  return names;
}

function readMonths(language: string): Map<string, Month> {
  const names = new Map<string, Month>(
    OTHER_NAMES.map(([name, number]) => [name, { number, calendar: null }]),
  );
  const tables = [MONTH_TABLE[language] ?? {}, OTHER_TABLE[language] ?? {}];
  for (const [calendar, groups] of tables.flatMap(Object.entries<string>)) {
    const own = calendar === 'gregory' ? null : (calendar as Calendar);
    for (const [at, group] of groups.split('|').entries())
      for (const name of group.split(','))
        if (name !== '' && !names.has(name)) names.set(monthKey(name), { number: at + 1, calendar: own });
  }
  return names;
}

/** A name as the table has it: small, without the dots, apostrophes and joiners that some writers leave out. */
export function monthKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.'’׳॰]|\u0307|\u200c|\u200d/gu, '')
    .trim();
}
