import type { TraceStep } from '../../core/article.ts';
import type { Outlet } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { countWords } from '../../core/text.ts';
import { bylineOf, isPersonName, parseByline } from '../byline.ts';
import { dayOf, findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { outletNamed, sameWords, splitTitle, type TitleParts } from '../title.ts';
import type { Unit } from './join-lines.ts';
import { endsSentence, isDateLine, isHeadingLike, isLabel, isProse } from './line-kinds.ts';

/** What stands before the body of a plain text. */
export interface Head {
  readonly title: TitleParts | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** The outlet that a line of the masthead names. */
  readonly masthead: Outlet | null;
  /** The unit at which the body begins. */
  readonly bodyStart: number;
  /** Standfirst lines between title and body: text, although not running text. */
  readonly standfirst: readonly number[];
}

/** Further down there is no masthead any more. */
const LONGEST_HEAD = 40;

/** Reads masthead, headline, byline and date above the body. */
export function readHead(
  units: readonly Unit[],
  labels: Labels,
  catalogue: OutletCatalogue,
  trace: TraceStep[],
): Head {
  const bodyStart = firstProse(units, labels);
  const head = units.slice(0, bodyStart);
  const masthead = head.map((unit) => outletNamed(unit.text, catalogue));
  const chosen = chooseTitle(head, masthead, labels, catalogue);
  const found = chosen === null ? null : titleOf(head, chosen, labels, catalogue);
  if (found !== null) {
    trace.push({
      step: 'title',
      rule: found.rule,
      reason: 'the line above the body that reads like a headline',
      text: found.parts.title,
    });
  }
  const outlet = masthead.find((named) => named !== null) ?? null;
  if (outlet !== null) {
    trace.push({
      step: 'outlet',
      rule: 'masthead',
      reason: 'a line above the headline names the outlet',
      text: outlet.name,
    });
  }
  const standfirst: number[] = [];
  for (let index = (found?.last ?? bodyStart) + 1; index < bodyStart; index += 1) {
    const text = head[index]?.text ?? '';
    if (isHeadingLike(text, labels) && countWords(text) >= 8 && !sameWords(text, found?.parts.title ?? ''))
      standfirst.push(index);
  }
  return {
    title: found?.parts ?? null,
    ...bylineAndDates(head, found?.last ?? -1, labels, trace),
    masthead: outlet,
    bodyStart,
    standfirst,
  };
}

function firstProse(units: readonly Unit[], labels: Labels): number {
  const limit = Math.min(units.length, LONGEST_HEAD);
  for (let index = 0; index < limit; index += 1) {
    const text = units[index]?.text ?? '';
    if (!isProse(text) || isLabel(text, labels) || isDateLine(text) || bylineOf(text) !== null) continue;
    const isQuestion =
      index === 0 && text.length <= 120 && /[?!]["”’»]*$/u.test(text) && units[1]?.blankBefore === true;
    if (!isQuestion) return index;
  }
  return Math.min(limit, units.findIndex((unit) => isHeadingLike(unit.text, labels)) + 1);
}

function chooseTitle(
  head: readonly Unit[],
  masthead: readonly (Outlet | null)[],
  labels: Labels,
  catalogue: OutletCatalogue,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const [index, unit] of head.entries()) {
    if (masthead[index] !== null || !isHeadingLike(unit.text, labels)) continue;
    const words = countWords(unit.text);
    let score = words >= 4 ? 3 : 1;
    if (splitTitle(unit.text, catalogue).outlet !== null) score += 5;
    if (head.some((other, place) => place !== index && sameWords(other.text, unit.text))) score += 4;
    if (isAllCapitals(unit.text)) score -= 2.5;
    if (isPersonName(unit.text) && words <= 3) score -= 1.5;
    if (endsSentence(unit.text) && !/[?!:]["”’»]*$/u.test(unit.text)) score -= 1;
    if (isBesideMasthead(masthead, index) && index + 1 < head.length) score -= 1;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function isBesideMasthead(masthead: readonly (Outlet | null)[], index: number): boolean {
  return (masthead[index - 1] ?? null) !== null || (masthead[index + 1] ?? null) !== null;
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The chosen line with the lines that a narrow column had parted from it. */
function titleOf(
  head: readonly Unit[],
  chosen: number,
  labels: Labels,
  catalogue: OutletCatalogue,
): { parts: TitleParts; last: number; rule: string } {
  const line = (index: number) => head[index]?.text ?? '';
  let first = chosen;
  let last = chosen;
  const canJoin = (index: number) =>
    isHeadingLike(line(index), labels) &&
    outletNamed(line(index), catalogue) === null &&
    !isAllCapitals(line(index)) &&
    !(isPersonName(line(index)) && countWords(line(index)) <= 3) &&
    countWords(line(index)) <= 14;
  const own = splitTitle(line(chosen), catalogue);
  while (
    first > 0 &&
    head[first]?.blankBefore === false &&
    canJoin(first - 1) &&
    isSplitPair(line(first - 1), line(first))
  )
    first -= 1;
  if (own.position !== 'after') {
    while (
      last + 1 < head.length &&
      head[last + 1]?.blankBefore === false &&
      canJoin(last + 1) &&
      isSplitPair(line(last), line(last + 1))
    )
      last += 1;
  }
  const joined = head
    .slice(first, last + 1)
    .map((unit) => unit.text)
    .join(' ');
  const parts = splitTitle(joined, catalogue);
  const rule = parts.outlet !== null ? 'outlet-and-title' : first !== last ? 'joined-lines' : 'headline';
  return { parts, last, rule };
}

/** Two lines of one headline: neither repeats the other, both capitalised alike, no sentence ends between them. */
function isSplitPair(above: string, below: string): boolean {
  if (sameWords(above, below) || /[.!?]$/u.test(above)) return false;
  return isTitleCase(above) && isTitleCase(below);
}

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals >= words.length * 0.7;
}

function bylineAndDates(
  head: readonly Unit[],
  titleAt: number,
  labels: Labels,
  trace: TraceStep[],
): Pick<Head, 'byline' | 'published' | 'modified'> {
  let byline: string[] = [];
  let published: string | null = null;
  let modified: string | null = null;
  for (const [index, unit] of head.entries()) {
    if (byline.length === 0) {
      const beside = [head[index - 1]?.text ?? '', head[index + 1]?.text ?? ''].some(isDateLine);
      const named = bylineOf(unit.text);
      if (named !== null) byline = named;
      else if (index > titleAt && titleAt >= 0 && beside && isPersonName(unit.text))
        byline = parseByline(unit.text);
      if (byline.length > 0)
        trace.push({
          step: 'byline',
          rule: 'byline-line',
          reason: 'a line above the body names the author',
          text: unit.text,
        });
    }
    if (unit.text.length > 160) continue;
    const date = findDate(unit.text);
    if (date === null || (!isDateLine(unit.text) && bylineOf(unit.text) === null)) continue;
    const label = labels.modifiedLabelStart(unit.text);
    if (label !== -1 && label < date.start) modified ??= date.iso;
    else if (published === null) {
      published = date.iso;
      trace.push({
        step: 'published',
        rule: 'date-line',
        reason: 'a line above the body is a date',
        text: unit.text,
      });
    }
  }
  if (published === null && modified !== null) published = dayOf(modified) === modified ? modified : null;
  return { byline, published, modified };
}
