import type { TraceStep } from '../../core/article.ts';
import { timeAgo } from '../../language/time-ago.ts';
import { findDate, readDate } from '../dates.ts';
import { claimedTimes } from './claimed-times.ts';
import { isQuoted } from './element-hints.ts';
import { isInUtc, localTime } from './local-time.ts';
import type { MetadataSource } from './metadata-source.ts';
import {
  isCopyright,
  publishedDate,
  type VisibleTime,
  visibleModified,
  visibleTimes,
} from './visible-times.ts';

/** "/24-07-2022" in an address. */
const DAY_FIRST_ADDRESS =
  /[/_-](?<day>0[1-9]|[12]\d|3[01])[_.-](?<month>0[1-9]|1[0-2])[_.-](?<year>(?:19|20)\d{2})(?=[/_.-]|$)/;
/** A date further in a text is one that it tells of. */
const OPENING = 60;

/** The first lines can be byline and picture: further down, a date opens the line. */
const SURE_BLOCKS = 3;
const OPENING_BLOCKS = 8;

interface Times {
  readonly published: string | null;
  readonly modified: string | null;
}

interface Candidate {
  readonly rule: string;
  readonly iso: string;
}

/** Published and modified as the page claims them: metadata, the visible lines around the headline, the address, the text. */
export function readTimes(source: MetadataSource, headline: number, trace: TraceStep[]): Times {
  const claimed = claimedTimes(source);
  const modified = claimed.modified ?? visibleModified(source, headline);
  const day = dayOfAddress(source);
  let seen: readonly VisibleTime[] | null = null;
  const visible = () => {
    seen ??= visibleTimes(source, headline);
    return seen;
  };
  const best = claimed.published[0] ?? null;
  const found =
    best === null
      ? firstOf(source, claimed.unsure, visible(), day, headline)
      : checked(best, visible, claimed.modified, day);
  const give = (rule: string, reason: string, iso: string) =>
    trace.push({ step: 'published', rule, reason, text: iso });
  if (found === null) {
    if (modified !== null) give('modified', 'the page gives no other date', modified);
    return { published: modified, modified };
  }
  give(found.rule, 'the first of the places that a page names its date in', found.iso);
  const local = isInUtc(found.iso)
    ? localTime(found.iso, [...claimed.all(), ...visible().map(({ iso }) => iso)], day)
    : null;
  if (local === null) return { published: found.iso, modified };
  give(local.rule, 'the same instant in the zone of the page', local.iso);
  return { published: local.iso, modified };
}

/** Where metadata does not say when the page was published: what is seen, then weaker and weaker claims. */
function firstOf(
  source: MetadataSource,
  unsure: readonly Candidate[],
  visible: readonly VisibleTime[],
  day: string | null,
  headline: number,
): Candidate | null {
  return (
    [...visible, ...unsure].find(({ iso }) => iso.slice(0, 10) === day) ??
    (day === null ? null : { rule: 'address', iso: day }) ??
    visible.find(({ isSure }) => isSure) ??
    countedFromNow(source, headline) ??
    unsure[0] ??
    dateAtStart(source) ??
    visible[0] ??
    monthOfAddress(source) ??
    anyLine(source) ??
    dateInScripts(source)
  );
}

/**
 * What metadata claims, unless it gives one and the same time for publishing and for the last change, as software does that knows
 * only the latter, and the page shows an earlier day.
 */
function checked(
  claimed: Candidate,
  visible: () => readonly VisibleTime[],
  modified: string | null,
  day: string | null,
): Candidate {
  const claimedDay = claimed.iso.slice(0, 10);
  if (claimedDay === day) return claimed;
  if (day !== null && day < claimedDay && daysBetween(day, claimedDay) > LONGEST_DELAY)
    return { rule: `address-before-${claimed.rule}`, iso: day };
  if (modified === null || modified.slice(0, 10) > claimedDay) return claimed;
  const isSameTime = modified.slice(0, 16) === claimed.iso.slice(0, 16);
  const shown = visible().find(
    ({ rule, iso, isClose }) =>
      isClose &&
      (isSameTime || rule === 'published-label') &&
      iso.slice(0, 10) < claimedDay &&
      otherOrder(iso) !== claimedDay &&
      daysBetween(iso, claimed.iso) > 1,
  );
  return shown === undefined ? claimed : { rule: `${shown.rule}-before-${claimed.rule}`, iso: shown.iso };
}

/** In days. What is put on line again later keeps its address. */
const LONGEST_DELAY = 31;

/** "2024-05-11" as "2024-11-05": the page may write day and month in the order of another country. */
function otherOrder(iso: string): string {
  return `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** "3 hours ago" beside the headline, counted from when we saw the page: an instant, or a day where days are counted. */
function countedFromNow(source: MetadataSource, headline: number): Candidate | null {
  const seen = source.firstSeen === null ? Number.NaN : Date.parse(source.firstSeen);
  if (Number.isNaN(seen)) return null;
  const end = Math.max(headline + LINES_BELOW, source.place.first + 1);
  for (let at = Math.max(0, headline - LINES_ABOVE); at < end; at += 1) {
    const { text } = source.blocks[at] ?? { text: '' };
    if (OTHERS.has(source.place.asides[at] ?? '')) continue;
    const ago = timeAgo(text, source.dateLanguage ?? 'en');
    if (ago === null || ago.milliseconds > seen) continue;
    const iso = new Date(seen - ago.milliseconds).toISOString();
    const isShort = ago.unit === 'second' || ago.unit === 'minute' || ago.unit === 'hour';
    return { rule: 'counted-from-now', iso: isShort ? `${iso.slice(0, 16)}:00Z` : iso.slice(0, 10) };
  }
  return null;
}

const LINES_ABOVE = 3;
const LINES_BELOW = 6;

/** The date that the text opens with ("27.1.2022 - The council …", "Press release of 25 January 2022"). */
function dateAtStart(source: MetadataSource): Candidate | null {
  const { first, end } = source.place;
  for (const [at, { text }] of source.blocks.slice(first, Math.min(first + OPENING_BLOCKS, end)).entries()) {
    if (OTHERS.has(source.place.asides[first + at] ?? '')) continue;
    const date = findDate(text.slice(0, OPENING), source.dateLanguage);
    if (date !== null && date.start <= (at < SURE_BLOCKS ? OPENING / 2 : 0))
      return { rule: 'text-start', iso: date.iso };
  }
  return null;
}

/** "/2022/07/24/", "/2022/7/24/", "/2022/jul/24/" or "/2022-07-24-" in the page's address. */
function dayOfAddress(source: MetadataSource): string | null {
  const url = source.url ?? '';
  const numbers =
    /\/(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
      url,
    ) ??
    /\/(?<year>(?:19|20)\d{2})\/(?<month>[1-9]|1[0-2])\/(?<day>[1-9]|[12]\d|3[01])\//.exec(url) ??
    DAY_FIRST_ADDRESS.exec(url);
  if (numbers?.groups !== undefined) {
    const { year, month, day } = numbers.groups;
    return readDate(`${year}-${month}-${day}`, source.dateLanguage);
  }
  const named = /\/(?<year>(?:19|20)\d{2})\/(?<month>[a-z]{3,9})\/(?<day>\d{1,2})\//i.exec(url)?.groups;
  return named === undefined ? null : readDate(`${named['day']} ${named['month']} ${named['year']}`);
}

/** A date in a line of the page that agrees with the month in its address ("/2011/12/"). */
function monthOfAddress(source: MetadataSource): Candidate | null {
  const groups = /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])\//.exec(source.url ?? '')?.groups;
  if (groups === undefined) return null;
  const month = `${groups['year']}-${groups['month']}-`;
  for (const block of source.blocks) {
    if (!/\d/.test(block.text)) continue;
    const date = findDate(block.text, source.dateLanguage);
    if (date?.iso.startsWith(month) === true) return { rule: 'address-month', iso: date.iso };
  }
  return null;
}

/** The first date in a line, of boxes beside the body if nowhere else. */
function anyLine({ blocks, place, dateLanguage }: MetadataSource): Candidate | null {
  let beside: Candidate | null = null;
  for (const [at, { text, element }] of blocks.entries()) {
    if (text.length > LONGEST_LINE || !/\p{Nd}{4}/u.test(text)) continue;
    const isOthers = OTHERS.has(place.asides[at] ?? '') || isQuoted(element);
    if (isOthers && beside !== null) continue;
    const date = publishedDate(text, dateLanguage);
    if (date === null || date.start > OPENING || isCopyright(text, date.start)) continue;
    if (!isOthers) return { rule: 'any-line', iso: date.iso };
    beside = { rule: 'any-line', iso: date.iso };
  }
  return beside;
}

const LONGEST_LINE = 240;
/** Boxes with dates of others' words. */
const OTHERS: ReadonlySet<string> = new Set(['comments', 'related', 'hidden', 'dialog']);

/** The time of publishing in the data of a page's scripts, where nothing else names it. */
function dateInScripts(source: MetadataSource): Candidate | null {
  const match =
    /"(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time)|pub_?date|first_?published(?:_?(?:at|date))?|publication_?date|created_?at|date_?created)\\?"\s?:\s?\\?"(?<date>(?:19|20)\d{2}-\d{2}-\d{2}[^"\\]{0,20})/i.exec(
      source.html,
    );
  const iso = readDate(match?.groups?.['date'], source.dateLanguage);
  return iso === null ? null : { rule: 'script', iso };
}
