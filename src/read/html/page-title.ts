import type { TraceStep } from '../../core/article.ts';
import { foldedWords, squeeze } from '../../core/text.ts';
import {
  isPartOf,
  sharedWords,
  siteFilter,
  withoutSection,
  withoutSiteAtEnd,
  withoutSiteName,
} from '../title.ts';
import { namedLike, namesOf } from './element-hints.ts';
import { textsOf } from './json-ld.ts';
import { firstMeta, itemProperties, type MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
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

/** How near a heading must be to what metadata says to be the headline. */
const AGREES = 0.5;
/** The same for a heading of a lower level, which is more often one of a section; it stands above the body. */
const AGREES_LOWER = 0.75;
const LOWER_WITHIN = 3;
/** The same for the only first-level heading above the body. */
const AGREES_ALONE = 0.2;
/** The same where it stands right above the body. */
const AGREES_NEAR = 0;
const NEAR_BODY = 3;

/**
 * The headline: the heading above the body that is nearest to what metadata says (which often has another wording for
 * search engines or networks), else the metadata, without the site's name.
 */
export function readTitle(
  source: MetadataSource,
  siteNames: readonly string[],
  trace: TraceStep[],
): string | null {
  const isSiteName = siteFilter(siteNames);
  const claims = titleClaims(source, siteNames).filter(({ title }) => title !== '' && !isSiteName(title));
  const give = (rule: string, title: string) => {
    trace.push({ step: 'title', rule, reason: 'the headline without the name of the site', text: title });
    return title;
  };
  const heading = bestHeading(source, claims, isSiteName);
  if (heading !== null) {
    const inner = claims.find((claim) => isEndOf(claim.title, heading));
    if (inner !== undefined) return give(inner.rule, inner.title);
    return give('heading', withoutSection(withoutSiteAtEnd(heading, siteNames)));
  }
  const first = claims[0];
  return first === undefined ? null : give(first.rule, first.title);
}

interface Claim {
  readonly rule: string;
  readonly title: string;
}

function titleClaims(source: MetadataSource, siteNames: readonly string[]): Claim[] {
  const element = titleElement(source.page);
  const item = itemProperties(source, 'headline')[0];
  const claims: [rule: string, title: string | null | undefined][] = [
    ['og:title', firstMeta(source, ['og:title', 'twitter:title'])],
    ['json-ld', textsOf(source.article?.['headline'], null)[0] ?? textsOf(source.article?.['name'], null)[0]],
    ['microdata', item === undefined ? null : (item.attributes['content'] ?? textOf(item, LONGEST_TITLE))],
    ['meta', firstMeta(source, TITLE_META)],
    ['title', element === undefined ? null : textOf(element, LONGEST_TITLE)],
  ];
  return claims.map(([rule, title]) => ({
    rule,
    title: withoutSection(withoutSiteName((title ?? '').slice(0, LONGEST_TITLE), siteNames, null)),
  }));
}

/** The heading of the article among those above or at the start of the body. */
function bestHeading(
  source: MetadataSource,
  claims: readonly Claim[],
  isSiteName: (line: string) => boolean,
): string | null {
  const { first, end } = source.place;
  const limit = first + Math.ceil((end - first) / 3) + 1;
  const headings = source.blocks
    .slice(0, Math.max(limit, 1))
    .flatMap((block, at) =>
      block.heading > 0 && block.heading <= 3 && !UNRELATED.has(source.place.asides[at] ?? '')
        ? [{ at, text: headlineOf(block), level: block.heading, isNamed: isNamedHeadline(block) }]
        : [],
    )
    .filter(({ text }) => text.length <= 300 && !isSiteName(text));
  const top = headings.filter(({ level }) => level === 1);
  let best: string | null = null;
  let bestScore = 0;
  const isOnlyNamed = headings.filter(({ isNamed }) => isNamed).length === 1;
  for (const { text, level, at, isNamed } of headings) {
    if (level > 1 && at > first + LOWER_WITHIN) continue;
    const nearness = Math.max(
      0,
      ...claims.map((claim) => (isPartOf(text, claim.title) ? 1 : alike(claim.title, text))),
    );
    const needed = isNamed && isOnlyNamed ? 0 : neededAgreement(level, top.length === 1, at - first);
    const score =
      nearness + (level === 1 ? 0.2 : level === 2 ? 0.1 : 0) + (isNamed && isOnlyNamed ? NAMED_BONUS : 0);
    if (nearness >= needed && score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  if (best !== null || claims.length > 0) return best;
  return (top[0] ?? headings[0])?.text ?? null;
}

/** How systems name the headline of a page, as they name no other heading. */
const isHeadlineName = namedLike(
  /(?:^|[\s_-])(?:entry|post|article|story|news|headline|artikel)-?(?:title|headline|titel|heading|titulo|titre)(?:$|[\s_-])/,
);
const NAMED_BONUS = 0.4;

function isNamedHeadline(block: Block): boolean {
  return isHeadlineName(namesOf(block.element));
}

/** `distance` is that to the first block of the body, in blocks, negative above it. */
function neededAgreement(level: number, isAlone: boolean, distance: number): number {
  if (level > 1) return AGREES_LOWER;
  if (!isAlone) return AGREES;
  return distance >= -NEAR_BODY ? AGREES_NEAR : AGREES_ALONE;
}

/** What stands within a heading beside the headline. */
const BESIDE_HEADLINE =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|over-?title|pre-?title|pre-?headline|topline|top-?line|roof-?line|dachzeile|spitzmarke|label|prefix|tag|category|rubrik|section|date|time|subtitle|sub-?title|subheadline|sub-?headline|subline|deck|badge|flag|antetitulo|surtitre|volanta|antetítulo)(?:$|[\s_-])/;

/** Kicker, headline, line below, time, with breaks between them. */
const MOST_PARTS = 50;

/** A heading's text without kicker, label or date that stand in it as elements of their own. */
function headlineOf(block: Block): string {
  const whole = squeeze(block.text);
  const { children } = block.element;
  // An element that was never closed holds the rest of the page.
  if (block.heading === 0 || children.length < 2 || children.length > MOST_PARTS) return whole;
  const parts = children.map((child) => ({
    text: squeeze(typeof child === 'string' ? child : textOf(child, LONGEST_TITLE)),
    isBeside: typeof child !== 'string' && (child.name === 'time' || BESIDE_HEADLINE.test(namesOf(child))),
  }));
  const beside = parts.filter(({ isBeside, text }) => isBeside && text !== '');
  const kept = squeeze(parts.flatMap(({ isBeside, text }) => (isBeside ? [] : [text])).join(' '));
  if (beside.length > 0 && foldedWords(kept).length >= 2) return kept.replace(/^[\s:|–—-]+|[\s|–—-]+$/gu, '');
  const last = parts.filter(({ text }) => text !== '').at(-1)?.text ?? '';
  return isGluedOn(last, whole) && foldedWords(last).length >= 3 ? last : whole;
}

/** Whether the last part stands without a space after a word: two lines on the page ("CultureThe night watch"). */
function isGluedOn(last: string, whole: string): boolean {
  return (
    whole.endsWith(last) &&
    /[\p{Ll}\d?!]$/u.test(whole.slice(0, whole.length - last.length)) &&
    /^["'“„«‘]?\p{Lu}/u.test(last)
  );
}

const UNRELATED: ReadonlySet<string> = new Set([
  'comments',
  'related',
  'newsletter',
  'hidden',
  'dialog',
  'beside',
]);

/** How alike two titles are: twice the shared words by all words (Dice 1945). */
function alike(a: string, b: string): number {
  const left = foldedWords(a).length;
  const right = foldedWords(b).length;
  return left + right === 0 ? 0 : (2 * sharedWords(a, b) * Math.min(left, right)) / (left + right);
}

/** Whether a heading ends with the title, after a kicker that stands in the same heading. */
function isEndOf(title: string, heading: string): boolean {
  const inner = foldedWords(title).join(' ');
  const whole = foldedWords(heading).join(' ');
  if (inner.length < 12 || whole.length <= inner.length || !whole.endsWith(` ${inner}`)) return false;
  // "Kicker: headline" is one line of text; a kicker without a mark is a line of its own.
  const words = foldedWords(title).length;
  const before = heading.split(/\s+/).slice(0, -Math.max(1, title.trim().split(/\s+/).length));
  return words > 0 && !/:$/.test(before.join(' '));
}
