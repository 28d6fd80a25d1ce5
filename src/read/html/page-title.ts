import type { TraceStep } from '../../core/article.ts';
import { foldedWords } from '../../core/text.ts';
import {
  isSiteName,
  partsOfTitle,
  type SiteNames,
  withoutSection,
  withoutSiteAtEnd,
  withoutSiteName,
} from '../title.ts';
import { textsOf } from './json-ld.ts';
import { firstMeta, itemProperties, type MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { bestHeading, type Heading, isSiteHeading, partsOf, type TitleClaim } from './page-headings.ts';
import { textOf, titleElement } from './page-tree.ts';

const LONGEST_TITLE = 400;
const TITLE_META = [
  'dc.title',
  'dcterms.title',
  'sailthru.title',
  'parsely-title',
  'citation_title',
  'title',
  'headline',
];

/**
 * The headline: the heading above the body that is nearest to what metadata says (which often has another wording for
 * search engines or networks), else the metadata, without the site's name.
 */
export function readTitle(source: MetadataSource, site: SiteNames, trace: TraceStep[]): string | null {
  const claims = titleClaims(source, site).filter(({ title }) => title !== '' && !isSiteName(title, site));
  const give = (rule: string, title: string) => {
    trace.push({ step: 'title', rule, reason: 'the headline without the name of the site', text: title });
    return title;
  };
  const heading = bestHeading(source, claims, (line) => isSiteName(line, site));
  if (heading !== null) {
    const inner =
      claims.find((claim) => isEndOf(claim.title, heading)) ??
      claims.find((claim) => isStartOf(claim.title, heading));
    if (inner !== undefined) return give(inner.rule, inner.title);
    return give('heading', withoutSection(withoutSiteAtEnd(heading.text, site)));
  }
  const first = claims[0];
  return first === undefined ? null : give(first.rule, first.title);
}

function titleClaims(source: MetadataSource, site: SiteNames): TitleClaim[] {
  const element = titleElement(source.page);
  const item = itemProperties(source, 'headline')[0];
  const claims: [rule: string, title: string | null | undefined][] = [
    ['og:title', firstMeta(source, ['og:title', 'twitter:title'])],
    ['json-ld', textsOf(source.article?.['headline'], null)[0] ?? textsOf(source.article?.['name'], null)[0]],
    ['microdata', item === undefined ? null : (item.attributes['content'] ?? textOf(item, LONGEST_TITLE))],
    ['meta', firstMeta(source, TITLE_META)],
    ['title', element === undefined ? null : textOf(element, LONGEST_TITLE)],
  ];
  const isHeading = headingFilter(source);
  // Most pages say the same in all of these places.
  const known = new Map<string, string>();
  return claims.map(([rule, title]) => {
    const given = (title ?? '').slice(0, LONGEST_TITLE);
    const bare = known.get(given) ?? bareTitle(given, site, isHeading);
    known.set(given, bare);
    return { rule, title: bare };
  });
}

function bareTitle(title: string, site: SiteNames, isHeading: (line: string) => boolean): string {
  if (title === '') return '';
  const named = withoutSiteName(title, site, isHeading);
  const part = partsOfTitle(named).find(
    (line) => foldedWords(line).length >= SHORTEST_PART && isHeading(line),
  );
  return part ?? withoutSection(named);
}

/** One word is as often a section's as a headline. */
const SHORTEST_PART = 2;

/** Tells whether a line is what a heading of the page says: one of the first level, or of any where none stands above the body. */
function headingFilter(source: MetadataSource): (line: string) => boolean {
  let headings: ReadonlySet<string> | null = null;
  return (line) => {
    headings ??= wordsOfHeadings(source);
    return headings.has(foldedWords(line).join(' '));
  };
}

function wordsOfHeadings({ blocks, place }: MetadataSource): ReadonlySet<string> {
  const headings = blocks.flatMap((block, at) =>
    block.heading > 0 &&
    block.heading <= 3 &&
    block.text.length <= LONGEST_TITLE &&
    place.asides[at] !== 'hidden' &&
    !isSiteHeading(block)
      ? [{ at, level: block.heading, words: foldedWords(block.text).join(' ') }]
      : [],
  );
  if (headings.length === 0) return new Set(blocks.slice(0, place.first + 2).flatMap(boldOpening));
  const hasTop = headings.some(({ at, level }) => level === 1 && at <= place.first);
  return new Set(headings.flatMap(({ level, words }) => (hasTop && level > 1 ? [] : [words])));
}

/** Pages without headings set the headline in bold, the date in the same line or the next. */
function boldOpening({ text, boldLength, linkLength }: Block): string[] {
  if (boldLength < SHORTEST_INNER || linkLength > 0 || boldLength > LONGEST_TITLE) return [];
  return [foldedWords(text.slice(0, boldLength)).join(' ')];
}

/** Whether a heading begins with the title, and what follows in it stands in elements of its own: a date, a counter, a source. */
function isStartOf(title: string, { text, block }: Heading): boolean {
  const inner = foldedWords(title).join('');
  const whole = foldedWords(text).join('');
  if (inner.length < SHORTEST_INNER || whole.length <= inner.length || !whole.startsWith(inner)) return false;
  const parts = partsOf(block);
  let opening = '';
  for (const part of parts.slice(0, -1)) {
    opening += foldedWords(typeof part === 'string' ? part : textOf(part, LONGEST_TITLE)).join('');
    if (opening.length >= inner.length) return opening === inner;
  }
  return false;
}

const SHORTEST_INNER = 12;

/** Whether a heading ends with the title, after a kicker that stands in the same heading as an element of its own. */
function isEndOf(title: string, { text, block }: Heading): boolean {
  const inner = foldedWords(title).join(' ');
  const whole = foldedWords(text).join(' ');
  if (inner.length < SHORTEST_INNER || whole.length <= inner.length || !whole.endsWith(` ${inner}`))
    return false;
  const before = text
    .split(/\s+/)
    .slice(0, -Math.max(1, title.trim().split(/\s+/).length))
    .join(' ');
  // "Kicker: headline" is one line of text; a kicker without a mark is a line of its own.
  return /[/|–—-]$/u.test(before) || (partsOf(block).length > 1 && !/:$/.test(before));
}
