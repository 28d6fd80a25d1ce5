import type { Source, SourceDay } from '../../core/source.ts';
import { type Html, html } from './markup.ts';
import { dayWords } from './time.ts';
import { counted } from './words.ts';

const DAY = 86_400_000;
const DAYS = 30;
const STEP = 6;
const HEIGHT = 28;
/** Where bars stand; below is room for the sign of a day that went wrong. */
const FLOOR = 22;

/**
 * The last 30 days of a source as bars: what was new, days on which it could not be read, and days on which something may
 * be missing. All of it is also said in words beside the picture.
 */
export function sourceDays(source: Source, now: Date): Html {
  const today = Math.floor(now.getTime() / DAY);
  const byDay = new Map(source.days.map((day) => [Math.floor(Date.parse(day.day) / DAY), day]));
  const days = Array.from({ length: DAYS }, (_, index) => byDay.get(today - DAYS + 1 + index) ?? null);
  const most = Math.max(1, ...source.days.map(({ entries }) => entries));
  const first = firstDay(source, today);
  return html`<svg class="source-days" viewBox="0 0 ${DAYS * STEP} ${HEIGHT}" width="${DAYS * STEP}" height="${HEIGHT}" role="img" aria-label="${label(source, today)}">
<path class="source-days-floor" d="M0 ${FLOOR + 0.5}H${DAYS * STEP}"/>${days.map((day, index) => {
    if (day !== null) return dayBar(day, index * STEP, most);
    const isIdle = today - DAYS + 1 + index >= first && index < DAYS - 1;
    return isIdle
      ? html`<circle class="source-day-idle" cx="${index * STEP + STEP / 2}" cy="${FLOOR + 4}" r="1.5"/>`
      : '';
  })}</svg>`;
}

function dayBar({ entries, failures, gaps, polls }: SourceDay, x: number, most: number): Html {
  const height = entries === 0 ? 0 : Math.max(2, Math.round((entries / most) * (FLOOR - 2)));
  const isDown = failures > 0 && failures === polls;
  return html`${height > 0 ? html`<rect class="source-day" x="${x + 1}" y="${FLOOR - height}" width="${STEP - 2}" height="${height}"/>` : ''}${
    isDown
      ? html`<rect class="source-day-down" x="${x + 1}" y="${FLOOR + 2}" width="${STEP - 2}" height="4"/>`
      : gaps > 0
        ? html`<path class="source-day-gap" d="M${x + STEP / 2} ${FLOOR + 1}l${STEP / 2} 5h-${STEP}z"/>`
        : ''
  }`;
}

/** The first of the days shown on which the source was watched, as a number of days since 1970. */
function firstDay({ addedAt }: Source, today: number): number {
  return Math.max(today - DAYS + 1, Math.floor(Date.parse(addedAt) / DAY) + 1);
}

/** How many days passed, today aside, on which the source was not asked: paused, without a network, the program ended. */
function idleDays(source: Source, today: number): number {
  const asked = new Set(source.days.map(({ day }) => Math.floor(Date.parse(day) / DAY)));
  let idle = 0;
  for (let day = firstDay(source, today); day < today; day += 1) if (!asked.has(day)) idle += 1;
  return idle;
}

function label(source: Source, today: number): string {
  const { days } = source;
  const entries = days.reduce((sum, day) => sum + day.entries, 0);
  const down = days.filter(({ failures, polls }) => failures > 0 && failures === polls).length;
  const words = [
    `Last ${DAYS} days: ${counted(entries, 'new entry', 'new entries')}`,
    ...(down === 0 ? [] : [`${counted(down, 'day')} on which it could not be read`]),
    ...(idleDays(source, today) === 0
      ? []
      : [`${counted(idleDays(source, today), 'day')} on which it was not asked`]),
    ...(gapDays(days).length === 0
      ? []
      : [`${counted(gapDays(days).length, 'day')} on which something may be missing`]),
  ];
  return words.join(', ');
}

/** What may be missing, in words; empty where nothing is. */
export function gapWords(source: Source, now: Date): string {
  const idle = idleDays(source, Math.floor(now.getTime() / DAY));
  const notAsked = idle === 0 || source.state !== 'active' ? '' : `Not asked on ${counted(idle, 'day')}`;
  const gaps = gapDays(source.days);
  const last = gaps.at(-1);
  if (last === undefined) return notAsked;
  const when = `${dayWords(Date.parse(last.day))}${gaps.length === 1 ? '' : ` and ${counted(gaps.length - 1, 'day')} before`}`;
  return `Something may be missing: ${when}${notAsked === '' ? '' : `. ${notAsked}`}`;
}

/** Days on which all that was listed was new, or on which nothing could be read. */
function gapDays(days: readonly SourceDay[]): SourceDay[] {
  return days.filter(({ gaps, failures, polls }) => gaps > 0 || (failures > 0 && failures === polls));
}
