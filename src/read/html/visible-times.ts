import { type ClaimedDate, findDate, readDate } from '../dates.ts';
import { isBesideArticle, isQuoted, isWithin, namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** A date that a reader sees, and how sure it is that of publishing. */
export interface VisibleTime {
  readonly rule: 'published-label' | 'time-element' | 'date-line' | 'date-element' | 'any-line';
  readonly iso: string;
  /** Between the headline and the text, where the article's own date stands. */
  readonly isClose: boolean;
  /** False for what is as likely the day on which the page was asked for. */
  readonly isSure: boolean;
}

const isDateName = namedLike(
  /(?:^|[\s_-])(?:date|datum|dateline|time|timestamp|published|pubdate|pub-?date|post-?date|entry-?date|article-?date|meta|info|byline|posted(?:-on)?|publish(?:ed)?-?(?:on|date|time)?|fecha|zeit|created|story-?date|news-?date|submitted)(?:$|[\s_-])/,
);
const PUBLISHED_LABEL =
  /publi|veröff|erstellt|posted|erschienen|опубл|yayın|pubblicat|gepubliceerd|geplaatst|opublikowan|publicerad|julkaistu|vydáno|közzétéve|објав|δημοσ|发布|發布|公開|掲載|게시|등록|입력|tayang|diterbitkan|đăng|นشر|نشر|פורסם|प्रकाशित/iu;
const LONGEST_LINE = 160;
/** How far from the headline a date stands, in blocks, and into the body. */
const ABOVE_HEADLINE = 6;
const BELOW_HEADLINE = 14;
const INTO_BODY = 4;
const AFTER_BODY = 6;
const AROUND_BODY = 25;

/** The visible dates that can be the article's, likeliest first: those around the headline, then at the end, then anywhere. */
export function visibleTimes(source: MetadataSource, headline: number): VisibleTime[] {
  const lines = dateLines(source, headline);
  const times = timeElements(source, headline);
  const of = (rule: VisibleTime['rule'], found: readonly Seen[], isSure = true) =>
    found.map(({ iso, isClose }) => ({ rule, iso, isClose, isSure }));
  return [
    ...of(
      'published-label',
      lines.filter((line) => line.isPublished && line.isNear),
    ),
    ...of(
      'time-element',
      times.filter((time) => time.isNear),
    ),
    ...of(
      'date-element',
      lines.filter((line) => line.isNamed && line.isNear),
    ),
    ...of(
      'date-line',
      lines.filter((line) => line.isNear && line.isAlone),
    ),
    ...of(
      'time-element',
      times.filter((time) => !time.isNear && !time.isMenu),
    ),
    ...of(
      'date-element',
      lines.filter((line) => line.isNamed),
    ),
    ...of(
      'date-line',
      lines.filter((line) => line.isAlone && line.isAround),
    ),
    ...of(
      'any-line',
      lines.filter((line) => line.isAlone && line.isEnd),
    ),
    ...of(
      'time-element',
      times.filter((time) => time.isMenu),
      false,
    ),
  ];
}

/** The time of the last change as a line around the headline says it after a label ("… · Updated 13 March 2024"), or null. */
export function visibleModified(source: MetadataSource, headline: number): string | null {
  const end = Math.min(source.blocks.length, Math.max(headline + BELOW_HEADLINE, source.place.first + 1));
  for (let at = Math.max(0, headline - ABOVE_HEADLINE); at < end; at += 1) {
    const { text } = source.blocks[at] ?? { text: '' };
    if (text.length > LONGEST_LINE || !hasDigit(text)) continue;
    const label = source.labels.modifiedLabelStart(text);
    if (label === -1 || !standingOf(source, at, headline).isClose) continue;
    const date = findDate(text.slice(label), source.dateLanguage);
    if (date !== null && date.start <= LONGEST_LABEL) return date.iso;
  }
  return null;
}

/** A label and the word before its date. */
const LONGEST_LABEL = 30;

/** Where a date stands, by the block that holds it. */
interface Standing {
  /** Around the headline or the start of the body. */
  readonly isNear: boolean;
  /** Between the headline and the text. */
  readonly isClose: boolean;
  /** In a menu away from the headline. */
  readonly isMenu: boolean;
  /** Beside others' words: comments, teasers, captions, quoted posts. */
  readonly isOthers: boolean;
  /** How far from the headline, those below it first. */
  readonly order: number;
}

interface Seen extends Standing {
  readonly iso: string;
}

interface DateLine extends Seen {
  readonly isPublished: boolean;
  readonly isNamed: boolean;
  readonly isEnd: boolean;
  /** Not far above the body. */
  readonly isAround: boolean;
  /** Little else in the line. */
  readonly isAlone: boolean;
}

function standingOf({ blocks, place }: MetadataSource, at: number, headline: number): Standing {
  const start = Math.max(headline, place.first);
  const aside = place.asides[at] ?? null;
  const isBelow =
    at > headline &&
    at <= Math.max(headline + BELOW_HEADLINE, place.first + INTO_BODY) &&
    at < Math.max(place.end, headline + INTO_BODY);
  const isAbove = at < headline && at >= headline - ABOVE_HEADLINE;
  const element = blocks[at]?.element;
  const isAtHeadline = isBelow || (isAbove && at >= headline - 3);
  const isMenu = aside === 'navigation' && (!isAtHeadline || isWithin(element, 'nav'));
  const isTeaser = (aside === 'related' || aside === 'hidden') && !(isBelow && at < start);
  return {
    isNear: (isBelow || isAbove || Math.abs(at - place.first) <= INTO_BODY) && !isMenu,
    isClose: at >= headline - 2 && at <= Math.max(start, headline + 2) && aside !== 'related',
    isMenu,
    isOthers:
      aside === 'comments' || aside === 'caption' || isTeaser || (element !== undefined && isQuoted(element)),
    order: isBelow ? at - headline : isAbove ? headline - at + 0.5 + 2 : 100 + at,
  };
}

function dateLines(source: MetadataSource, headline: number): DateLine[] {
  const found: DateLine[] = [];
  const { blocks, place, dateLanguage } = source;
  const from = Math.max(0, Math.min(headline - ABOVE_HEADLINE, place.first - AROUND_BODY));
  for (let at = from; at < Math.min(blocks.length, place.end + AFTER_BODY); at += 1) {
    const block = blocks[at];
    if (block === undefined || at === headline || block.text.length > LONGEST_LINE) continue;
    if (!hasDigit(block.text)) continue;
    const standing = standingOf(source, at, headline);
    if (standing.isOthers) continue;
    const date = publishedDate(block.text, dateLanguage);
    if (date === null || isCopyright(block.text, date.start) || isInLink(block, date)) continue;
    const isPublished = isLabelledPublished(source, block, at, date.start);
    if (!isPublished && isModified(source, block, at, date.start)) continue;
    found.push({
      ...standing,
      iso: date.iso,
      isPublished,
      isNamed: isNamedDate(block.element) && (standing.isNear || at >= place.first) && !standing.isMenu,
      isEnd: at >= place.end - AFTER_BODY,
      isAround: at >= place.first - AROUND_BODY && place.asides[at] !== 'navigation',
      isAlone: block.text.length - (date.end - date.start) <= 60,
    });
  }
  return found.sort((a, b) => a.order - b.order);
}

/** "© 2 May 2024". */
export function isCopyright(text: string, start: number): boolean {
  return /©|copyright/i.test(text.slice(0, start));
}

/** A date within the words of a link is that of the page to which it leads. */
function isInLink({ links }: Block, { start, end }: ClaimedDate): boolean {
  return links.some(
    (link) => link.start <= start && link.end >= end && link.end - link.start > end - start + LONGEST_BESIDE,
  );
}

const LONGEST_BESIDE = 15;

/** The date after the label that says so ("Updated 5 May 2024, published 4 May 2024"), else the first. */
export function publishedDate(text: string, language: string | null): ClaimedDate | null {
  const first = findDate(text, language);
  if (first === null || !/\p{Nd}/u.test(text.slice(first.end))) return first;
  const label = PUBLISHED_LABEL.exec(text.slice(first.end));
  if (label === null) return first;
  const start = first.end + label.index;
  const date = findDate(text.slice(start), language);
  return date === null ? first : { iso: date.iso, start: start + date.start, end: start + date.end };
}

const OTHER_DIGIT = /\p{Nd}/u;

/** Nearly all digits are ASCII's, which are far quicker to look for. */
function hasDigit(text: string): boolean {
  return /\d/.test(text) || (/[^\u0000-\u024f]/.test(text) && OTHER_DIGIT.test(text));
}

function isLabelledPublished(source: MetadataSource, block: Block, at: number, start: number): boolean {
  const before = block.text.slice(0, start);
  if (PUBLISHED_LABEL.test(before)) return true;
  const above = source.blocks[at - 1]?.text ?? '';
  return before.trim().length < 4 && above.length <= 30 && PUBLISHED_LABEL.test(above) && !/\d/.test(above);
}

function isModified(source: MetadataSource, block: Block, at: number, start: number): boolean {
  const label = source.labels.modifiedLabelStart(block.text);
  if (label !== -1 && label < start && block.text.length < 100) return true;
  const above = source.blocks[at - 1]?.text ?? '';
  return (
    start < 4 &&
    above.length <= 30 &&
    !/\d/.test(above) &&
    source.labels.modifiedLabelStart(`${above} `) !== -1
  );
}

function isNamedDate(element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let level = 0; level < 3 && node !== null; level += 1) {
    if (node.name === 'body' || node.name === 'article' || node.name === 'main') return false;
    if (isDateName(namesOf(node))) return true;
    for (const child of node.children)
      if (level === 0 && typeof child !== 'string' && isDateName(namesOf(child))) return true;
    node = node.parent;
  }
  return false;
}

/** `time` elements: marked as the article's date first, then by how near they stand to the headline. */
function timeElements(source: MetadataSource, headline: number): Seen[] {
  const { page, dateLanguage } = source;
  const elements = [...(page.byName.get('time') ?? []), ...(page.byName.get('relative-time') ?? [])];
  if (elements.length === 0) return [];
  const placeOf = placesOfBlocks(source);
  const from = source.blocks[headline]?.element.index ?? 0;
  const found: Seen[] = [];
  for (const element of elements) {
    if (found.length >= MOST_TIMES) break;
    if (/updated|modified/i.test(element.attributes['class'] ?? '')) continue;
    const standing = standingOf(source, placeOf(element), headline);
    if (standing.isOthers || isInTeaser(element, standing.isClose)) continue;
    const text = textOf(element, 100);
    const context = element.parent === null ? text : textOf(element.parent, 120);
    const label = source.labels.modifiedLabelStart(context);
    if (label !== -1 && !PUBLISHED_LABEL.test(context)) continue;
    const shown = findDate(text, dateLanguage);
    const stated = readDate(element.attributes['datetime'], dateLanguage);
    // A label beside another day than the attribute's is what a reader believes.
    const iso =
      shown !== null &&
      stated !== null &&
      PUBLISHED_LABEL.test(text) &&
      shown.iso.slice(0, 10) !== stated.slice(0, 10)
        ? shown.iso
        : (stated ?? shown?.iso ?? null);
    if (iso === null) continue;
    const isMarked =
      element.attributes['pubdate'] !== undefined ||
      /publish|entry-date|pubdate/i.test(element.attributes['class'] ?? '');
    const distance = element.index >= from ? element.index - from : 2 * (from - element.index) + 100;
    const isNear = standing.isNear || (isMarked && !standing.isMenu);
    found.push({ ...standing, isNear, iso, order: distance - (isMarked ? 2_000 : 0) });
  }
  return found.sort((a, b) => a.order - b.order);
}

const MOST_TIMES = 20;

/** The block that holds an element, or the last before it. */
function placesOfBlocks({ blocks }: MetadataSource): (element: PageElement) => number {
  const places = new Map(blocks.map((block, at) => [block.element, at]));
  return (element) => {
    let node: PageElement | null = element;
    for (let level = 0; level < 6 && node !== null; level += 1) {
      const at = places.get(node);
      if (at !== undefined) return at;
      node = node.parent;
    }
    const next = blocks.findIndex((block) => block.element.index > element.index);
    return next === -1 ? blocks.length - 1 : Math.max(0, next - 1);
  };
}

/** Beside the article, unless in a box of its own between headline and text; or in a link that says more than the date. */
function isInTeaser(element: PageElement, isClose: boolean): boolean {
  if (!isClose && isBesideArticle(element)) return true;
  for (let above = element.parent; above !== null; above = above.parent)
    if (above.name === 'a' && textOf(above, 200).length > textOf(element, 100).length + LONGEST_BESIDE)
      return true;
  return false;
}
