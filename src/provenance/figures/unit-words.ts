import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { currencyNouns } from './currency-nouns.ts';

/** Multiples ("1.5-fold", "three times") as a UCUM annotation: a pure number that says how many times. */
export const MULTIPLE = '{times}';

/** How the prefixes of SI are written, where not as UCUM does. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = { u: ['µ', 'μ'] };

/**
 * Signs and short forms that mean the same in every language, to UCUM and ISO 4217. Case counts: "m" is no "M". Pence, in
 * which London quotes shares ("164p"), have no code in ISO 4217; GBX is the markets'.
 */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...prefixed('m', 'm', 'n u d c m k'),
  ...prefixed('g', 'g', 'u m k'),
  ...prefixed('t', 't', 'M G'),
  ...prefixed('l', 'L', 'm c d'),
  ...prefixed('L', 'L', 'm'),
  ...prefixed('W', 'W', 'm k M G T'),
  ...prefixed('Wh', 'W.h', 'k M G T'),
  ...prefixed('V', 'V', 'm k M'),
  ...prefixed('A', 'A', 'm k', false),
  ...prefixed('Hz', 'Hz', 'k M G T'),
  ...prefixed('B', 'By', 'k M G T P', false),
  ...prefixed('bps', 'bit/s', 'k M G T'),
  ...prefixed('bit', 'bit', 'k M G T'),
  ...prefixed('Pa', 'Pa', 'h k M G'),
  ...prefixed('J', 'J', 'k M G T', false),
  ...prefixed('N', 'N', 'k', false),
  ...prefixed('Bq', 'Bq', 'k M G T'),
  ...prefixed('Sv', 'Sv', 'u m'),
  ...prefixed('eV', 'eV', 'k M G T'),
  ...prefixed('cal', 'cal', 'k'),
  '%': '%',
  '‰': '[pptr]',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '￥': 'CNY',
  元: 'CNY',
  円: 'JPY',
  원: 'KRW',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '֏': 'AMD',
  '₼': 'AZN',
  '₮': 'MNT',
  '₲': 'PYG',
  '₵': 'GHS',
  '៛': 'KHR',
  '৳': 'BDT',
  '°C': 'Cel',
  '°F': '[degF]',
  '°': 'deg',
  '℃': 'Cel',
  '℉': '[degF]',
  ha: 'har',
  ug: 'ug',
  mph: '[mi_i]/h',
  mmBTU: '10*6.[Btu]',
  mmBtu: '10*6.[Btu]',
  MMBtu: '10*6.[Btu]',
  MMBTU: '10*6.[Btu]',
  dB: 'dB',
  rad: 'rad',
  mcg: 'ug',
  ppm: '[ppm]',
  ppb: '[ppb]',
  h: 'h',
  min: 'min',
  s: 's',
  ms: 'ms',
  C: 'Cel',
  F: '[degF]',
  p: 'GBX',
  ft: '[ft_i]',
  mi: '[mi_i]',
};

/** A unit's symbol with its usual prefixes (SI), to UCUM, which writes them the same way but for micro. */
function prefixed(symbol: string, code: string, prefixes: string, alone = true): Record<string, string> {
  const table: Record<string, string> = alone ? { [symbol]: code } : {};
  for (const prefix of prefixes.split(' '))
    for (const written of PREFIXES[prefix] ?? [prefix]) table[written + symbol] = prefix + code;
  return table;
}

/** Symbols that are also written in capitals throughout ("HZ", "KM") and are then nothing else. */
const IN_CAPITALS: ReadonlySet<string> = new Set([
  'Hz',
  'kHz',
  'MHz',
  'GHz',
  'km',
  'kg',
  'cm',
  'mm',
  'kW',
  'kWh',
  'MWh',
  'GWh',
  'dB',
  'kmh',
  'mph',
  'ppm',
]);
const CAPITALS = new Map([...IN_CAPITALS].map((symbol) => [symbol.toUpperCase(), SYMBOLS[symbol]]));

/** The UCUM or ISO 4217 code of a sign or short form, also in capitals throughout. */
export function symbolCode(written: string): string | undefined {
  return Object.hasOwn(SYMBOLS, written) ? SYMBOLS[written] : CAPITALS.get(written);
}

/** Letters before a dollar or other sign that tell whose: "US$", "A$". */
export const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CAN: 'CAD',
  CDN: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  R: 'BRL',
  MX: 'MXN',
  NT: 'TWD',
  RM: 'MYR',
  Rs: 'INR',
};

/** CLDR unit names as `Intl` gives them, to UCUM (UCUM has no CLDR names of its own). */
const CLDR_UNITS: Readonly<Record<string, string>> = {
  acre: '[acr_us]',
  bit: 'bit',
  byte: 'By',
  celsius: 'Cel',
  centimeter: 'cm',
  day: 'd',
  degree: 'deg',
  fahrenheit: '[degF]',
  foot: '[ft_i]',
  gallon: '[gal_us]',
  gigabyte: 'GBy',
  gram: 'g',
  hectare: 'har',
  hour: 'h',
  inch: '[in_i]',
  kilobyte: 'kBy',
  kilogram: 'kg',
  kilometer: 'km',
  liter: 'L',
  megabyte: 'MBy',
  meter: 'm',
  mile: '[mi_i]',
  milliliter: 'mL',
  millimeter: 'mm',
  millisecond: 'ms',
  minute: 'min',
  month: 'mo',
  ounce: '[oz_av]',
  percent: '%',
  pound: '[lb_av]',
  second: 's',
  stone: '[stone_av]',
  terabyte: 'TBy',
  week: 'wk',
  yard: '[yd_i]',
  year: 'a',
};

const COUNTS = [1, 2, 5, 1.5];
const tables = new Map<string, ReadonlyMap<string, string>>();

/** Unit and currency words of a language in all their forms (CLDR's and the lexicon's, which wins), lower case, to codes. */
export function unitWords(lexicon: FigureLexicon): ReadonlyMap<string, string> {
  let table = tables.get(lexicon.language);
  if (table === undefined) {
    table = buildTable(lexicon);
    tables.set(lexicon.language, table);
  }
  return table;
}

function buildTable(lexicon: FigureLexicon): ReadonlyMap<string, string> {
  const { language } = lexicon;
  const table = new Map<string, string>();
  const currencies: [name: string, code: string][] = [];
  const add = (options: Intl.NumberFormatOptions, part: 'unit' | 'currency', code: string) => {
    const format = new Intl.NumberFormat(language, {
      ...options,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });
    for (const count of COUNTS) {
      const name = format.formatToParts(count).find(({ type }) => type === part)?.value;
      if (name === undefined || !/^\p{L}/u.test(name)) continue;
      table.set(name.toLocaleLowerCase(language), code);
      if (part === 'currency') currencies.push([name, code]);
    }
  };
  for (const currency of Intl.supportedValuesOf('currency')) {
    add({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency', currency);
  }
  for (const [noun, code] of currencyNouns(currencies, lexicon)) if (!table.has(noun)) table.set(noun, code);
  for (const [unit, code] of Object.entries(CLDR_UNITS)) {
    add({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', code);
  }
  // "31日" is a day of a month, which CLDR also gives as a name of the unit.
  if (lexicon.numbers.counters !== undefined)
    for (const word of lexicon.numbers.clockWords) table.delete(word);
  for (const [word, code] of Object.entries(lexicon.numbers.units)) {
    table.set(word.toLocaleLowerCase(language), code.replace('[pp]', '%'));
  }
  return table;
}

let currencyCodes: ReadonlySet<string> | null = null;

/** Whether three letters are a currency of ISO 4217. */
export function isCurrencyCode(code: string): boolean {
  currencyCodes ??= new Set(Intl.supportedValuesOf('currency'));
  return currencyCodes.has(code);
}
