import type { Lexicon } from '../../language/lexicon.ts';

/** Signs and short forms that mean the same in every language, to UCUM and ISO 4217. Case counts: "m" is no "M". */
export const SYMBOLS: Readonly<Record<string, string>> = {
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
  '°C': 'Cel',
  '°F': '[degF]',
  '°': 'deg',
  km: 'km',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
  kg: 'kg',
  g: 'g',
  mg: 'mg',
  t: 't',
  ha: 'har',
  l: 'L',
  L: 'L',
  ml: 'mL',
  km2: 'km2',
  m2: 'm2',
  m3: 'm3',
  kW: 'kW',
  MW: 'MW',
  GW: 'GW',
  TW: 'TW',
  W: 'W',
  kWh: 'kW.h',
  MWh: 'MW.h',
  GWh: 'GW.h',
  TWh: 'TW.h',
  V: 'V',
  Hz: 'Hz',
  MHz: 'MHz',
  GHz: 'GHz',
  GB: 'GBy',
  MB: 'MBy',
  TB: 'TBy',
  kB: 'kBy',
  Mbps: 'Mbit/s',
  Gbps: 'Gbit/s',
  mph: '[mi_i]/h',
  dB: 'dB',
  ppm: '[ppm]',
  ppb: '[ppb]',
  h: 'h',
  min: 'min',
  s: 's',
  C: 'Cel',
  F: '[degF]',
  MPa: 'MPa',
  hPa: 'hPa',
  cal: 'cal',
  kcal: 'kcal',
  ft: '[ft_i]',
  mi: '[mi_i]',
};

/** Letters before a dollar or other sign that tell whose: "US$", "A$". */
export const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
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
export function unitWords(lexicon: Lexicon): ReadonlyMap<string, string> {
  let table = tables.get(lexicon.language);
  if (table === undefined) {
    table = buildTable(lexicon);
    tables.set(lexicon.language, table);
  }
  return table;
}

function buildTable(lexicon: Lexicon): ReadonlyMap<string, string> {
  const { language } = lexicon;
  const table = new Map<string, string>();
  const add = (options: Intl.NumberFormatOptions, part: 'unit' | 'currency', code: string) => {
    const format = new Intl.NumberFormat(language, {
      ...options,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });
    for (const count of COUNTS) {
      const name = format.formatToParts(count).find(({ type }) => type === part)?.value;
      if (name !== undefined && /^\p{L}/u.test(name)) table.set(name.toLocaleLowerCase(language), code);
    }
  };
  for (const currency of Intl.supportedValuesOf('currency')) {
    add({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency', currency);
  }
  addCurrencyNouns(table);
  for (const [unit, code] of Object.entries(CLDR_UNITS)) {
    add({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', code);
  }
  for (const [word, code] of Object.entries(lexicon.numbers.units)) {
    table.set(word.toLocaleLowerCase(language), code.replace('[pp]', '%'));
  }
  return table;
}

/** "Kazakhstani tenge" also gives "tenge", where no other currency's name ends so. */
function addCurrencyNouns(table: Map<string, string>): void {
  const nouns = new Map<string, string | null>();
  for (const [name, code] of table) {
    const noun = name.split(' ').at(-1) ?? name;
    const known = nouns.get(noun);
    nouns.set(noun, known === undefined || known === code ? code : null);
  }
  for (const [noun, code] of nouns) if (code !== null && !table.has(noun)) table.set(noun, code);
}

let currencyCodes: ReadonlySet<string> | null = null;

/** Whether three letters are a currency of ISO 4217. */
export function isCurrencyCode(code: string): boolean {
  currencyCodes ??= new Set(Intl.supportedValuesOf('currency'));
  return currencyCodes.has(code);
}
