import type { TraceStep } from '../../core/article.ts';
import { findDate, readDate } from '../dates.ts';
import { isBesideArticle } from './element-hints.ts';
import { type JsonObject, textsOf, typesOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './metadata-source.ts';
import { type PageElement, textOf } from './parse-page.ts';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date_published',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'published',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:post_date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date.created',
  'date.available',
  'citation_publication_date',
  'originalpublicationdate',
  'rnews:datepublished',
  'datecreated',
  'date',
  'created',
  'displaydate',
  'release_date',
  'timestamp',
  'eomportal-lastupdate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'modified',
  'revised',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'article:modified',
  'updated_time',
];
const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|dateline|time|timestamp|published|pubdate|pub-?date|post-?date|entry-?date|article-?date|meta|info|byline|posted(?:-on)?|publish(?:ed)?-?(?:on|date|time)?|fecha|zeit|created|story-?date|news-?date|submitted)(?:$|[\s_-])/;

/** "/24-07-2022" in an address. */
const DAY_FIRST_ADDRESS =
  /[/_-](?<day>0[1-9]|[12]\d|3[01])[_.-](?<month>0[1-9]|1[0-2])[_.-](?<year>(?:19|20)\d{2})(?=[/_.-]|$)/;
/** A date further in a text is one that it tells of. */
const OPENING = 60;

interface Times {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Published and modified as the page claims them: JSON-LD, meta tags, microdata, time elements, visible lines, the address. */
export function readTimes(source: MetadataSource, trace: TraceStep[]): Times {
  const modified = firstDate(source, [
    ...source.linkedData.articles.flatMap((article) => textsOf(article['dateModified'], null)),
    ...MODIFIED_META.flatMap((name) => source.meta.get(name) ?? []),
    ...itemProperties(source, 'dateModified').map(dateValue),
  ]);
  const ways: [rule: string, find: () => string | null][] = [
    [
      'json-ld',
      () =>
        firstDate(
          source,
          source.linkedData.articles.flatMap((article) => textsOf(article['datePublished'], null)),
        ),
    ],
    [
      'meta',
      () =>
        firstDate(
          source,
          PUBLISHED_META.flatMap((name) => source.meta.get(name) ?? []),
        ),
    ],
    ['microdata', () => firstDate(source, itemProperties(source, 'datePublished').map(dateValue))],
    ['time-element', () => timeElement(source)],
    ['date-line', () => dateLine(source)],
    [
      'json-ld-created',
      () =>
        firstDate(
          source,
          source.linkedData.articles.flatMap((article) => [
            ...textsOf(article['dateCreated'], null),
            ...textsOf(article['uploadDate'], null),
          ]),
        ),
    ],
    [
      'json-ld-page',
      () =>
        firstDate(
          source,
          source.linkedData.all.filter(isPage).flatMap((node) => textsOf(node['datePublished'], null)),
        ),
    ],
    ['address', () => dateOfAddress(source)],
    ['text-start', () => dateAtStart(source)],
    ['any-line', () => anyLine(source)],
  ];
  for (const [rule, find] of ways) {
    const published = find();
    if (published === null) continue;
    trace.push({
      step: 'published',
      rule,
      reason: 'the first of the places that a page names its date in',
      text: published,
    });
    return { published, modified };
  }
  if (modified !== null)
    trace.push({
      step: 'published',
      rule: 'modified',
      reason: 'the page gives no other date',
      text: modified,
    });
  return { published: modified, modified };
}

function firstDate(source: MetadataSource, values: readonly string[]): string | null {
  for (const value of values) {
    const date = readDate(value, source.language);
    if (date !== null) return date;
  }
  return null;
}

function dateValue(element: PageElement): string {
  return element.attributes['datetime'] ?? element.attributes['content'] ?? textOf(element, 200);
}

/** A `time` element of the article: marked as its date, else the first one near the headline. */
function timeElement(source: MetadataSource): string | null {
  const times = source.page.elements.filter(
    (element) => element.name === 'time' || element.name === 'relative-time',
  );
  const inside = times.filter((time) => !isInTeaser(time));
  const ordered = [
    ...inside.filter(
      (time) =>
        time.attributes['pubdate'] !== undefined ||
        /publish|entry-date|pubdate/i.test(time.attributes['class'] ?? ''),
    ),
    ...inside.filter((time) => !/updated|modified/i.test(time.attributes['class'] ?? '')),
  ];
  for (const time of ordered.slice(0, 20)) {
    const date =
      readDate(time.attributes['datetime'], source.language) ?? readDate(textOf(time, 100), source.language);
    if (date !== null) return date;
  }
  return null;
}

function isInTeaser(element: PageElement): boolean {
  if (isBesideArticle(element)) return true;
  for (let above = element.parent; above !== null; above = above.parent) if (above.name === 'a') return true;
  return false;
}

/** A short visible line near the headline that is a date, in an element whose name says so first. */
function dateLine(source: MetadataSource): string | null {
  const near = source.blocks.slice(0, source.place.end + 6);
  let unnamed: string | null = null;
  for (const [at, block] of near.entries()) {
    if (block.text.length > 160 || !/\d/.test(block.text)) continue;
    const aside = source.place.asides[at] ?? null;
    if (aside === 'comments' || aside === 'related' || aside === 'beside' || aside === 'hidden') continue;
    const date = findDate(block.text, source.language);
    if (date === null) continue;
    const label = source.labels.modifiedLabelStart(block.text);
    if (
      label !== -1 &&
      label < date.start &&
      block.text.length < 80 &&
      !/publi|veröff|posted|опубл/i.test(block.text)
    )
      continue;
    if (isNamedDate(block.element)) return date.iso;
    const isNear = at >= source.place.first - 25 && at <= source.place.end;
    const rest = block.text.length - (date.end - date.start);
    if (unnamed === null && isNear && rest <= 60) unnamed = date.iso;
  }
  return unnamed;
}

function isNamedDate(element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let level = 0; level < 3 && node !== null; level += 1) {
    const names = `${node.attributes['class'] ?? ''} ${node.attributes['id'] ?? ''}`.toLowerCase();
    if (DATE_NAME.test(names)) return true;
    for (const child of node.children) {
      if (
        level === 0 &&
        typeof child !== 'string' &&
        DATE_NAME.test(`${child.attributes['class'] ?? ''}`.toLowerCase())
      )
        return true;
    }
    node = node.parent;
  }
  return false;
}

/** What site software says of the page where it says nothing of an article. */
function isPage(node: JsonObject): boolean {
  return typesOf(node).some((type) => /^(?:Web|Item|About|FAQ)Page$/.test(type));
}

/** The date that the text opens with ("27.1.2022 - The council …", "Press release of 25 January 2022"). */
function dateAtStart(source: MetadataSource): string | null {
  const { first, end } = source.place;
  for (const block of source.blocks.slice(first, Math.min(first + 3, end))) {
    const date = findDate(block.text.slice(0, OPENING), source.language);
    if (date !== null && date.start <= OPENING / 2) return date.iso;
  }
  return null;
}

/** "/2022/07/24/" or "/2022-07-24-" in the page's address. */
function dateOfAddress(source: MetadataSource): string | null {
  const match =
    /\/(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
      source.url ?? '',
    );
  const groups = (match ?? DAY_FIRST_ADDRESS.exec(source.url ?? ''))?.groups;
  return groups === undefined ? null : readDate(`${groups['year']}-${groups['month']}-${groups['day']}`);
}

function anyLine(source: MetadataSource): string | null {
  for (const block of source.blocks) {
    if (block.text.length > 100 || !/\d{4}/.test(block.text) || /©|copyright/i.test(block.text)) continue;
    const date = findDate(block.text, source.language);
    if (date !== null) return date.iso;
  }
  return null;
}
