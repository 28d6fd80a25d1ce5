import { foldedWords, squeeze } from '../../core/text.ts';
import { sameWords } from '../title.ts';
import { TitleWords } from '../title-words.ts';
import { namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** What one place of a page's metadata gives as its title, without the site's name. */
export interface TitleClaim {
  readonly rule: string;
  readonly title: string;
}

/** A heading that can be the headline. */
export interface Heading {
  readonly text: string;
  readonly block: Block;
}

interface Candidate extends Heading {
  readonly level: number;
  /** Its distance to the first block of the body, in blocks, negative above it. */
  readonly distance: number;
  readonly isNamed: boolean;
  /** In a box whose name says that it is beside the body. */
  readonly isBeside: boolean;
  /** How near it is to what metadata says, 0 to 1. */
  readonly nearness: number;
}

const LONGEST_HEADING = 300;
const LONGEST_TITLE = 400;

/** How near a heading must be to what metadata says to be the headline. */
const AGREES = 0.5;
/** The same for a heading of a lower level, which is more often one of a section; it stands above the body. */
const AGREES_LOWER = 0.75;
const LOWER_WITHIN = 3;
/** The same for the only heading above the body: of the first level, or of the second a few blocks above it. */
const AGREES_ALONE = 0.2;
const ALONE_WITHIN = 40;
const OVER_BODY = 12;
/** The same for the only one of the first level right above the body. */
const AGREES_NEAR = 0;
const NEAR_BODY = 3;
const NAMED_BONUS = 0.4;
const LEVEL_BONUS: Readonly<Record<number, number>> = { 1: 0.2, 2: 0.1 };

/** The heading of the article among those above or at the start of the body, or null where none agrees with the metadata. */
export function bestHeading(
  source: MetadataSource,
  claims: readonly TitleClaim[],
  isSiteName: (line: string) => boolean,
): Heading | null {
  const candidates = headingsAbove(source, claims).filter(({ text }) => !isSiteName(text));
  const top = new Set(
    candidates.flatMap(({ level, text, isBeside }) =>
      level === 1 && !isBeside ? [foldedWords(text).join(' ')] : [],
    ),
  );
  const isOnlyNamed = candidates.filter(({ isNamed }) => isNamed).length === 1;
  const isTopmost = candidates.filter(({ level, distance }) => level < 3 && distance < 0).length === 1;
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { level, distance, nearness, isBeside } = candidate;
    const isNamed = candidate.isNamed && isOnlyNamed;
    if (level > 1 && distance > LOWER_WITHIN) continue;
    const needed = neededAgreement(candidate, isNamed, top.size === 1, isTopmost);
    const bonus = isBeside ? 0 : (LEVEL_BONUS[level] ?? 0) + (isNamed ? NAMED_BONUS : 0);
    const score = nearness + bonus;
    if (nearness >= needed && score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best !== null && best.nearness < AGREES_ALONE && isConfirmed(source, claims)) return null;
  if (best !== null || claims.length > 0) return best;
  return candidates.find(({ level, isBeside }) => level === 1 && !isBeside) ?? candidates[0] ?? null;
}

function headingsAbove(source: MetadataSource, claims: readonly TitleClaim[]): Candidate[] {
  const { first, end } = source.place;
  const limit = first + Math.ceil((end - first) / 3) + 1;
  const titles = [...new Set(claims.map(({ title }) => title))].map((title) => new TitleWords(title));
  return source.blocks.slice(0, Math.max(limit, 1)).flatMap((block, at) => {
    if (block.heading === 0 || block.heading > 3 || isSiteHeading(block)) return [];
    const isBeside = UNRELATED.has(source.place.asides[at] ?? '');
    if (isBeside && block.heading > 1) return [];
    const text = headlineOf(block);
    if (text.length > LONGEST_HEADING) return [];
    const nearness = Math.max(0, ...titles.map((title) => title.nearness(text, block.heading === 1)));
    const isNamed = isHeadlineName(namesOf(block.element));
    return [{ text, block, level: block.heading, distance: at - first, isNamed, isBeside, nearness }];
  });
}

/** `isAlone`: no other of the first level; `isTopmost`: the only one of the first two levels above the body. */
function neededAgreement(
  { level, distance, isBeside }: Candidate,
  isNamed: boolean,
  isAlone: boolean,
  isTopmost: boolean,
): number {
  if (isBeside) return AGREES;
  if (isNamed) return 0;
  if (level > 1) {
    const isOverBody = distance < 0 && distance >= -OVER_BODY;
    return level === 2 && isTopmost && isOverBody ? AGREES_ALONE : AGREES_LOWER;
  }
  if (!isAlone || distance < -ALONE_WITHIN) return AGREES;
  return distance >= -NEAR_BODY ? AGREES_NEAR : AGREES_ALONE;
}

/** Whether a heading anywhere on the page says the same as metadata. */
function isConfirmed(source: MetadataSource, claims: readonly TitleClaim[]): boolean {
  return source.blocks.some(
    ({ heading, text }) =>
      heading > 0 && text.length <= LONGEST_HEADING && claims.some(({ title }) => sameWords(title, text)),
  );
}

const isSiteName = namedLike(
  /(?:^|[\s_-])(?:site|brand)-?(?:title|name|logo)(?:$|[\s_-])|(?:^|[\s_-])(?:logo|brand)(?:$|[\s_-])/,
);

/** Also one kept by a web archive. */
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+)?(?:\/web\/\w+\/https?:\/\/[^/?#]+)?\/?$/i;

/** Whether a heading is the name of the site: named so, or a link to the front page and nothing else. */
export function isSiteHeading({ element, links, text }: Block): boolean {
  if (isSiteName(namesOf(element))) return true;
  const only = links[0];
  if (only === undefined || links.length > 1 || only.end - only.start < text.length * 0.9) return false;
  return FRONT_PAGE.test(only.href.slice(0, 300).trim());
}

/** How systems name the headline of a page, as they name no other heading. */
const isHeadlineName = namedLike(
  /(?:^|[\s_-])(?:entry|post|article|story|news|headline|artikel)-?(?:title|headline|titel|heading|titulo|titre)(?:$|[\s_-])/,
);

/** What stands within a heading beside the headline. */
const BESIDE_HEADLINE =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|over-?title|pre-?title|pre-?headline|topline|top-?line|roof-?line|dachzeile|spitzmarke|label|prefix|tag|category|rubrik|section|date|time|subtitle|sub-?title|subheadline|sub-?headline|subline|deck|badge|flag|antetitulo|surtitre|volanta|antetítulo)(?:$|[\s_-])/;

/** Kicker, headline, line below, time, with breaks between them. */
const MOST_PARTS = 50;

/** A heading's text without kicker, label or date that stand in it as elements of their own. */
function headlineOf(block: Block): string {
  const whole = squeeze(block.text);
  const children = partsOf(block);
  if (children.length < 2) return whole;
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

/** What a heading is made of, boxes around all of it opened. None where it was never closed and holds the rest of the page. */
export function partsOf({ element }: Block): readonly (PageElement | string)[] {
  let children: readonly (PageElement | string)[] = element.children;
  for (let depth = 0; depth < 4 && children.length <= MOST_PARTS; depth += 1) {
    const filled = children.filter((child) => typeof child !== 'string' || /\S/.test(child));
    const only = filled[0];
    if (filled.length !== 1 || only === undefined || typeof only === 'string') break;
    children = only.children;
  }
  return children.length > MOST_PARTS ? [] : children;
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
