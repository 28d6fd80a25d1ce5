import type { TraceStep } from '../../core/article.ts';
import { findDate, readDate } from '../dates.ts';
import { claimedTimes } from './claimed-times.ts';
import { isInUtc, localTime } from './local-time.ts';
import type { MetadataSource } from './metadata-source.ts';
import { headlineAt } from './visible-bylines.ts';
import { type VisibleTime, visibleTimes } from './visible-times.ts';

/** "/24-07-2022" in an address. */
const DAY_FIRST_ADDRESS =
  /[/_-](?<day>0[1-9]|[12]\d|3[01])[_.-](?<month>0[1-9]|1[0-2])[_.-](?<year>(?:19|20)\d{2})(?=[/_.-]|$)/;
/** A date further in a text is one that it tells of. */
const OPENING = 60;

interface Times {
  readonly published: string | null;
  readonly modified: string | null;
}

interface Candidate {
  readonly rule: string;
  readonly iso: string;
}

/** Published and modified as the page claims them: metadata, the visible lines around the headline, the address, the text. */
export function readTimes(source: MetadataSource, title: string | null, trace: TraceStep[]): Times {
  const claimed = claimedTimes(source);
  const { modified } = claimed;
  const day = dayOfAddress(source);
  let seen: readonly VisibleTime[] | null = null;
  const visible = () => {
    seen ??= visibleTimes(source, headlineAt(source, title));
    return seen;
  };
  const best = claimed.published[0] ?? null;
  const found =
    best === null ? firstOf(source, claimed.unsure, visible(), day) : checked(best, visible, modified, day);
  const give = (rule: string, reason: string, iso: string) =>
    trace.push({ step: 'published', rule, reason, text: iso });
  if (found === null) {
    if (modified !== null) give('modified', 'the page gives no other date', modified);
    return { published: modified, modified };
  }
  give(found.rule, 'the first of the places that a page names its date in', found.iso);
  const local = isInUtc(found.iso)
    ? localTime(found.iso, [...claimed.all, ...visible().map(({ iso }) => iso)], day)
    : null;
  if (local === null) return { published: found.iso, modified };
  give(local.rule, 'the same instant in the zone of the page', local.iso);
  return { published: local.iso, modified };
}

/** Where metadata does not say when the page was published: what is seen, then weaker and weaker claims. */
function firstOf(
  source: MetadataSource,
  unsure: readonly Candidate[],
  visible: readonly Candidate[],
  day: string | null,
): Candidate | null {
  return (
    visible[0] ??
    unsure[0] ??
    (day === null ? null : { rule: 'address', iso: day }) ??
    dateAtStart(source) ??
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
  if (modified === null || modified.slice(0, 10) > claimedDay || claimedDay === day) return claimed;
  const isSameTime = modified.slice(0, 16) === claimed.iso.slice(0, 16);
  const shown = visible().find(
    ({ rule, iso, isClose }) =>
      isClose &&
      (isSameTime || rule === 'published-label') &&
      iso.slice(0, 10) < claimedDay &&
      daysBetween(iso, claimed.iso) > 1,
  );
  return shown === undefined ? claimed : { rule: `${shown.rule}-before-${claimed.rule}`, iso: shown.iso };
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** The date that the text opens with ("27.1.2022 - The council …", "Press release of 25 January 2022"). */
function dateAtStart(source: MetadataSource): Candidate | null {
  const { first, end } = source.place;
  for (const block of source.blocks.slice(first, Math.min(first + 3, end))) {
    const date = findDate(block.text.slice(0, OPENING), source.language);
    if (date !== null && date.start <= OPENING / 2) return { rule: 'text-start', iso: date.iso };
  }
  return null;
}

/** "/2022/07/24/", "/2022/7/24/" or "/2022-07-24-" in the page's address. */
function dayOfAddress(source: MetadataSource): string | null {
  const url = source.url ?? '';
  const match =
    /\/(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
      url,
    ) ?? /\/(?<year>(?:19|20)\d{2})\/(?<month>[1-9]|1[0-2])\/(?<day>[1-9]|[12]\d|3[01])\//.exec(url);
  const groups = (match ?? DAY_FIRST_ADDRESS.exec(url))?.groups;
  return groups === undefined ? null : readDate(`${groups['year']}-${groups['month']}-${groups['day']}`);
}

/** A date in a line of the page that agrees with the month in its address ("/2011/12/"). */
function monthOfAddress(source: MetadataSource): Candidate | null {
  const groups = /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])\//.exec(source.url ?? '')?.groups;
  if (groups === undefined) return null;
  const month = `${groups['year']}-${groups['month']}-`;
  for (const block of source.blocks) {
    if (!/\d/.test(block.text)) continue;
    const date = findDate(block.text, source.language);
    if (date?.iso.startsWith(month) === true) return { rule: 'address-month', iso: date.iso };
  }
  return null;
}

function anyLine(source: MetadataSource): Candidate | null {
  for (const block of source.blocks) {
    if (block.text.length > 100 || !/\d{4}/.test(block.text) || /©|copyright/i.test(block.text)) continue;
    const date = findDate(block.text, source.language);
    if (date !== null) return { rule: 'any-line', iso: date.iso };
  }
  return null;
}

/** The time of publishing in the data of a page's scripts, where nothing else names it. */
function dateInScripts(source: MetadataSource): Candidate | null {
  const match =
    /"(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time)|pub_?date|first_?published(?:_?(?:at|date))?|publication_?date|created_?at|date_?created)\\?"\s?:\s?\\?"(?<date>(?:19|20)\d{2}-\d{2}-\d{2}[^"\\]{0,20})/i.exec(
      source.html,
    );
  const iso = readDate(match?.groups?.['date'], source.language);
  return iso === null ? null : { rule: 'script', iso };
}
