/**
 * How many days the twelve months of each year have beyond 29, from 2040 (April 1983) to 2083 (April 2027): the months of the
 * Nepali calendar (Bikram Sambat) are fixed by the sun for each year and follow no rule; its committee publishes them.
 */
const MONTHS_BEYOND_29 = (
  '223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 ' +
  '223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 ' +
  '223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 132322010102 223222101011 ' +
  '223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 ' +
  '232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 ' +
  '232321110011 232321110102 223222101011 223222101011'
).split(' ');
const FIRST_YEAR = 2040;
const SHORTEST_MONTH = 29;
const DAY = 86_400_000;
/** 1 Baishakh 2040. */
const FIRST_DAY = Date.UTC(1983, 3, 14);

/** Whether a year can be one of the Nepali calendar rather than of the Gregorian. */
export function isNepaliYear(year: number): boolean {
  return year >= FIRST_YEAR && year < FIRST_YEAR + MONTHS_BEYOND_29.length;
}

/** The day of the Nepali calendar as "2024-03-12", or null where it has no such day or its year is not in the table. */
export function nepaliDay(year: number, month: number, day: number): string | null {
  const months = MONTHS_BEYOND_29[year - FIRST_YEAR];
  if (months === undefined || !(month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= lengthOf(months, month))) return null;
  let days = day - 1;
  for (const earlier of MONTHS_BEYOND_29.slice(0, year - FIRST_YEAR))
    for (let at = 1; at <= 12; at += 1) days += lengthOf(earlier, at);
  for (let at = 1; at < month; at += 1) days += lengthOf(months, at);
  return new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
}

function lengthOf(months: string, month: number): number {
  return SHORTEST_MONTH + Number(months[month - 1]);
}
