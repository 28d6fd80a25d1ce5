/** Steps and limits of the offsets in use, in minutes. */
const STEP = 15;
const WEST = -12 * 60;
const EAST = 14 * 60;
/** Offsets west and east of Greenwich, those of most news first. */
const WESTERN = [-300, -480, -240, -180, -360, -420, -600];
const EASTERN = [60, 120, 180, 480, 540, 330, 420, 600, 720];

/** How an instant given in UTC was written where it was published, and how that is known. */
export interface LocalTime {
  readonly iso: string;
  readonly rule: 'same-instant' | 'local-clock' | 'address-day';
}

/**
 * The same instant in the zone of the page, whose day is the one that readers know. Site software gives UTC; the page often has
 * the time a second time, with its offset or as a clock without one, or the day in its address. The instant never changes. Null where the
 * given time is not in UTC or the page has nothing that says more.
 *
 * @param iso the claimed time
 * @param others all other times that the page has, ISO 8601, with or without offset
 * @param day the day in the page's address, or null
 */
export function localTime(iso: string, others: readonly string[], day: string | null): LocalTime | null {
  const instant = Date.parse(iso);
  if (!isInUtc(iso) || Number.isNaN(instant)) return null;
  for (const other of others) {
    const zone = /(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)$/.exec(other.slice(10))?.groups;
    if (zone === undefined || Math.abs(Date.parse(other) - instant) >= 60_000) continue;
    const offset = (zone['sign'] === '-' ? -1 : 1) * (Number(zone['hours']) * 60 + Number(zone['minutes']));
    if (offset !== 0) return { iso: inOffset(instant, offset), rule: 'same-instant' };
  }
  for (const other of others) {
    const offset = offsetOfClock(other, instant);
    if (offset !== null && offset !== 0) return { iso: inOffset(instant, offset), rule: 'local-clock' };
  }
  if (day === null) return null;
  const days = (Date.parse(day) - Date.parse(iso.slice(0, 10))) / 86_400_000;
  const offset =
    days === -1
      ? WESTERN.find((minutes) => inOffset(instant, minutes).startsWith(day))
      : days === 1
        ? EASTERN.find((minutes) => inOffset(instant, minutes).startsWith(day))
        : undefined;
  return offset === undefined ? null : { iso: inOffset(instant, offset), rule: 'address-day' };
}

/** Whether a time is an instant in UTC; midnight is how software gives a day. */
export function isInUtc(iso: string): boolean {
  return /T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]00:00)$/.test(iso) && !/T00:00:00/.test(iso);
}

/** The offset under which a clock without zone shows the instant, in minutes, or null where none does. */
function offsetOfClock(clock: string, instant: number): number | null {
  if (!/T\d\d:\d\d(?::\d\d)?$/.test(clock)) return null;
  const hasSeconds = !/T\d\d:\d\d(?::00)?$/.test(clock);
  const difference = Date.parse(`${clock}Z`) - (hasSeconds ? instant : Math.floor(instant / 60_000) * 60_000);
  const minutes = Math.round(difference / 60_000);
  if (Math.abs(difference - minutes * 60_000) > 1_000) return null;
  return minutes % STEP === 0 && minutes >= WEST && minutes <= EAST ? minutes : null;
}

function inOffset(instant: number, minutes: number): string {
  const size = Math.abs(minutes);
  const clock = new Date(instant + minutes * 60_000).toISOString().replace(/(?:\.\d+)?Z$/, '');
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${clock}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
