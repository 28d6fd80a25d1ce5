import { findDate, readDate } from '../dates.ts';
import { isBesideArticle, namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** A date that a reader sees, and how sure it is that of publishing. */
export interface VisibleTime {
  readonly rule: 'published-label' | 'time-element' | 'date-line' | 'date-element' | 'any-line';
  readonly iso: string;
  /** Between the headline and the text, where the article's own date stands. */
  readonly isClose: boolean;
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
  const labelled = lines.filter((line) => line.isPublished);
  const of = (rule: VisibleTime['rule'], found: readonly { iso: string; isClose: boolean }[]) =>
    found.map(({ iso, isClose }) => ({ rule, iso, isClose }));
  return [
    ...of('published-label', labelled),
    ...of('time-element', times),
    ...of(
      'date-element',
      lines.filter((line) => line.isNamed && line.isNear),
    ),
    ...of(
      'date-line',
      lines.filter((line) => line.isNear && line.isAlone),
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
  ];
}

interface DateLine {
  readonly iso: string;
  readonly isPublished: boolean;
  readonly isNamed: boolean;
  /** Around the headline or the start of the body. */
  readonly isNear: boolean;
  readonly isEnd: boolean;
  /** Not far above the body. */
  readonly isAround: boolean;
  readonly isClose: boolean;
  /** Little else in the line. */
  readonly isAlone: boolean;
}

function dateLines(source: MetadataSource, headline: number): DateLine[] {
  const found: (DateLine & { readonly order: number })[] = [];
  const { blocks, place, language } = source;
  const start = Math.max(headline, place.first);
  for (let at = 0; at < Math.min(blocks.length, place.end + AFTER_BODY); at += 1) {
    const block = blocks[at];
    if (block === undefined || at === headline || block.text.length > LONGEST_LINE) continue;
    if (!/\d/.test(block.text) || /©|copyright/i.test(block.text)) continue;
    const aside = place.asides[at] ?? null;
    const isBelow = at > headline && at <= Math.max(headline + BELOW_HEADLINE, place.first + INTO_BODY);
    if (aside === 'comments' || aside === 'caption') continue;
    if ((aside === 'related' || aside === 'hidden') && !(isBelow && at < start)) continue;
    const date = findDate(block.text, language);
    if (date === null) continue;
    const isPublished = isLabelledPublished(source, block, at, date.start);
    if (!isPublished && isModified(source, block, at, date.start)) continue;
    const isAbove = at < headline && at >= headline - ABOVE_HEADLINE;
    const isFarMenu = aside === 'navigation' && !isBelow && !(isAbove && at >= headline - 3);
    const isNear = (isBelow || isAbove || Math.abs(at - place.first) <= INTO_BODY) && !isFarMenu;
    const rest = block.text.length - (date.end - date.start);
    found.push({
      iso: date.iso,
      isPublished: isPublished && isNear,
      isNamed: isNamedDate(block.element) && (isNear || at >= place.first) && !isFarMenu,
      isNear,
      isEnd: at >= place.end - AFTER_BODY,
      isAround: at >= place.first - AROUND_BODY && aside !== 'navigation',
      isClose: at >= headline - 2 && at <= Math.max(start, headline + 2) && aside !== 'related',
      isAlone: rest <= 60,
      order: isBelow ? at - headline : isAbove ? headline - at + 0.5 + 2 : 100 + at,
    });
  }
  return found.sort((a, b) => a.order - b.order);
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
function timeElements(source: MetadataSource, headline: number): { iso: string; isClose: boolean }[] {
  const { blocks, place, page, language } = source;
  const from = blocks[headline]?.element.index ?? 0;
  const end = blocks[Math.max(place.end - 1, 0)]?.element.index ?? page.elements.length;
  const start = blocks[Math.max(headline + 1, place.first)]?.element.index ?? from;
  const found: { iso: string; order: number; isClose: boolean }[] = [];
  for (const element of [...(page.byName.get('time') ?? []), ...(page.byName.get('relative-time') ?? [])]) {
    if (found.length >= 20) break;
    if (isInTeaser(element) || /updated|modified/i.test(element.attributes['class'] ?? '')) continue;
    const text = textOf(element, 100);
    const context = element.parent === null ? text : textOf(element.parent, 120);
    const label = source.labels.modifiedLabelStart(context);
    if (label !== -1 && !PUBLISHED_LABEL.test(context)) continue;
    const shown = findDate(text, language);
    const stated = readDate(element.attributes['datetime'], language);
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
    const { index } = element;
    const distance =
      index >= from ? (index <= end ? index - from : 5_000 + index - end) : 2 * (from - index) + 100;
    found.push({ iso, order: distance - (isMarked ? 2_000 : 0), isClose: index >= from && index <= start });
  }
  return found.sort((a, b) => a.order - b.order);
}

function isInTeaser(element: PageElement): boolean {
  if (isBesideArticle(element)) return true;
  for (let above = element.parent; above !== null; above = above.parent)
    if (above.name === 'a' && textOf(above, 200).length > textOf(element, 100).length + 15) return true;
  return false;
}
