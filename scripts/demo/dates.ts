const MONTHS: Record<string, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
};

/** Day, month's name, year and clock time of an instant as its own zone has them. */
export function dateParts(instant: string, language: string) {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-');
  return {
    year,
    month: MONTHS[language]?.[Number(month) - 1] ?? month,
    monthNumber: month,
    day: String(Number(day)),
    dayPadded: day,
    time: instant.slice(11, 16),
  };
}

/** The instant as RSS wants it (RFC 822). */
export function rssDate(instant: string): string {
  return new Date(instant).toUTCString();
}
