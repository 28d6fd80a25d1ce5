import { squeeze } from '../../core/text.ts';
import { isPersonName, parseByline } from '../byline.ts';
import { findDate } from '../dates.ts';
import {
  isBylineLabel,
  isOtherWorkLabel,
  type LabelledByline,
  labelledByline,
  namesOtherWork,
  unlabelledByline,
} from '../labelled-byline.ts';
import { sharedWords } from '../title.ts';
import { namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

/** Authors as a line near the headline or at the end of the body shows them. */
export interface VisibleByline {
  readonly rule: 'labelled' | 'author-element' | 'author-link' | 'name-line' | 'signature';
  readonly names: readonly string[];
}

/** How far around the headline and the start of the body a byline stands, in blocks. */
const ABOVE_HEADLINE = 6;
const BELOW_HEADLINE = 16;
const ABOVE_BODY = 8;
const INTO_BODY = 4;
/** An author's box ends the body or follows it. */
const BEFORE_END = 3;
const AFTER_END = 12;
const LONGEST_LINE = 200;
/** A name alone stands right under the headline. */
const NAME_LINE_WITHIN = 5;
/** Names in lines of their own with a role between belong together. */
const SAME_BYLINE = 3;

const isAuthorName = namedLike(
  /(?:^|[\s_-])(?:byline|bylines|by-?line|author|authors|autor|autoren|autora|autores|auteur|auteurs|autore|autori|writer|writers|byauthor|posted-?by|post-?author|entry-?author|article-?author|story-?author|author-?name|byline-?name|contributors?|creator|submitted-?by|verfasser|firma|redactor|redakteur|forfatter|forfattare|skribent|kirjoittaja|auteursnaam|yazar|penulis|reporter|journalist|by)(?:$|[\s_-]|link|name|\d)/,
);
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autoren|autori|auteurs?|autores?|contributors?|by|profiles?|people|members?|users?|redaktion|redakteure?|staff|reporters?|journalists?|team|writers?|columnists?|yazar(?:lar)?|penulis)\/[^/?#]+/i;
/** What links to authors also say. */
const NO_NAME =
  /^(?:all|alle|tous|todos|more|mehr|view|see|show|read|about|über|follow|contact|kontakt|home|by|von|par|por|log|sign|register|members?|posts?|articles?|artikel|website|e-?mail|twitter|facebook|rss|zur|zum|profile?|biograph\w*|written|jetzt|find|opens?|besuchen|subscribe|author|autor|anonymous|anonym|guest|gast|fact|updated|reviewed|edited|medically|published|learn|share|print|copy|listen|our|skip|menu|search|copyright|continue|in|on|at|and|the|image|photo)(?![\p{L}\d])|(?:youtube|twitter|facebook|instagram|linkedin|→|»)/iu;

/** The bylines that a reader of the page sees, surest first. */
export function visibleBylines(source: MetadataSource, title: string | null): VisibleByline[] {
  const lines = linesNear(source, title);
  const found: VisibleByline[] = [];
  const add = (rule: VisibleByline['rule'], names: readonly string[]) => {
    if (names.length > 0) found.push({ rule, names: [...new Set(names)].slice(0, 12) });
  };
  const near = lines.filter((line) => line.isNear);
  const far = lines.filter((line) => !line.isNear);
  const labelled = together(near, ({ labelled }) => (labelled?.arePeople === true ? labelled.names : []));
  const named = together(near, (line) => (line.isNamed ? line.people : []));
  const linked = together(near, (line) => line.linked.filter(isPersonName));
  // "By" can stand before the first of several names that are elements of their own.
  const isContinued = near.find((line) => line.labelled?.arePeople === true)?.isLabelAbove === true;
  const longer = [named, linked].find(
    (names) =>
      isContinued &&
      names.length > labelled.length &&
      names.length <= 6 &&
      labelled.every((name) => names.includes(name)),
  );
  add('labelled', labelled.length > 0 ? (longer ?? labelled) : []);
  add('author-element', named);
  add('author-link', linked);
  add('name-line', near.find((line) => line.isNameLine)?.people ?? []);
  add('labelled', near.find(({ labelled }) => labelled !== null)?.labelled?.names ?? []);
  add(
    'author-link',
    together(near, (line) => line.linked),
  );
  add('author-element', near.flatMap(({ pseudonym }) => pseudonym ?? []).slice(0, 1));
  add(
    'signature',
    together(far, ({ labelled }) => (labelled?.arePeople === true ? labelled.names : [])),
  );
  add(
    'signature',
    together(far, (line) => (line.isNamed ? line.people : [])),
  );
  return found;
}

/** A short line where bylines stand, with what it could say of the authors. */
interface Line {
  readonly at: number;
  /** Near the headline, not at the end of the body. */
  readonly isNear: boolean;
  readonly labelled: LabelledByline | null;
  /** Whether the label is the line above. */
  readonly isLabelAbove: boolean;
  /** Whether its element or one around it is named for an author. */
  readonly isNamed: boolean;
  readonly people: readonly string[];
  /** What somebody calls themselves, in an element named for an author. */
  readonly pseudonym: string | null;
  /** Those that link to a page about an author. */
  readonly linked: readonly string[];
  /** A name alone, with or beside a date. */
  readonly isNameLine: boolean;
}

function linesNear(source: MetadataSource, title: string | null): Line[] {
  const { blocks, place } = source;
  const headline = headlineAt(source, title);
  const from = Math.max(0, Math.min(headline - ABOVE_HEADLINE, place.first - ABOVE_BODY));
  const near = new Set<number>();
  for (let at = Math.max(0, headline - ABOVE_HEADLINE); at <= headline + BELOW_HEADLINE; at += 1)
    near.add(at);
  for (let at = Math.max(from, place.first - ABOVE_BODY); at < place.first + INTO_BODY; at += 1) near.add(at);
  const far = new Set<number>();
  for (let at = Math.max(place.first, place.end - BEFORE_END); at < place.end + AFTER_END; at += 1)
    if (!near.has(at)) far.add(at);
  const lines: Line[] = [];
  let isLabelAbove = false;
  let isOtherAbove = false;
  for (const at of [...[...near].sort((a, b) => a - b), ...far]) {
    const block = blocks[at];
    if (block === undefined || block.text.length > LONGEST_LINE || at === headline) continue;
    if (isBesideAuthors(source, at, headline)) continue;
    const line = lineOf(source, at, near.has(at), headline, isLabelAbove);
    isLabelAbove = isBylineLabel(block.text);
    if (!isLabelAbove && !isOtherAbove && !namesOtherWork(block.text)) lines.push(line);
    isOtherAbove = isOtherWorkLabel(block.text);
  }
  return lines;
}

/** The block of the headline, else the first of the body. */
export function headlineAt(source: MetadataSource, title: string | null): number {
  const { blocks, place } = source;
  if (title === null) return place.first;
  let best = -1;
  for (let at = 0; at < Math.min(blocks.length, place.end); at += 1) {
    const block = blocks[at];
    if (block === undefined || block.heading === 0 || block.heading > 3) continue;
    const aside = place.asides[at] ?? null;
    if (aside === 'related' || aside === 'comments' || sharedWords(block.text, title) < 0.9) continue;
    if (best === -1 || Math.abs(at - place.first) < Math.abs(best - place.first)) best = at;
  }
  return best === -1 ? place.first : best;
}

/** Comments have authors of their own, and so have teasers, which do not stand between headline and body. */
function isBesideAuthors(source: MetadataSource, at: number, headline: number): boolean {
  const aside = source.place.asides[at] ?? null;
  if (aside === 'comments' || aside === 'caption') return true;
  const isBetween = at > headline && at <= Math.max(source.place.first, headline + 4);
  return (aside === 'related' || aside === 'newsletter') && !isBetween;
}

function lineOf(
  source: MetadataSource,
  at: number,
  isNear: boolean,
  headline: number,
  isLabelAbove: boolean,
): Line {
  const block = source.blocks[at] as Block;
  const text = linePieces(block);
  const isNamed = isNamedForAuthor(block.element);
  const label = labelledByline(isLabelAbove ? `by ${text}` : text);
  const date = findDate(text, source.language);
  const withoutDate = date === null ? text : `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const isByline = label !== null && (label.isFirst || date !== null || isNamed || isMetaLine(block));
  const mayBeNameLine =
    at > headline && at <= headline + NAME_LINE_WITHIN && (date !== null || isDateBeside(source, at));
  const people =
    (isNamed || mayBeNameLine) && !isAboutPerson(namesOf(block.element)) ? unlabelledByline(text) : [];
  return {
    at,
    isNear,
    labelled: isByline && proseLength(block) < 140 ? label : null,
    isLabelAbove,
    isNamed,
    people,
    pseudonym: isNamed && people.length === 0 ? pseudonymIn(withoutDate) : null,
    linked: linkedNames(block),
    isNameLine:
      mayBeNameLine &&
      people.length > 0 &&
      people.every((name) => name.split(' ').length <= 3) &&
      !block.links.some(({ href }) => !AUTHOR_ADDRESS.test(href.slice(0, 300))) &&
      people.join(' ').length * 2.5 > withoutDate.replace(/[^\p{L}]/gu, '').length,
  };
}

/** A line of an author's box that says what the author is. */
const isAboutPerson = namedLike(
  /(?:^|[\s_-])(?:bio|biography|description|desc|role|position|job|job-?title|subtitle|about|details)(?:$|[\s_-])/,
);

/** Text outside links counts: a sentence with "by" in it is no byline. */
function proseLength(block: Block): number {
  return block.text.length - block.linkLength;
}

function isDateBeside(source: MetadataSource, at: number): boolean {
  return [at - 1, at + 1].some((beside) => {
    const text = source.blocks[beside]?.text ?? '';
    return text.length <= 60 && findDate(text, source.language) !== null;
  });
}

/** The block's text with a mark between its elements, so that a name is not read on into the role beside it. */
function linePieces(block: Block): string {
  if (block.element.children.every((child) => typeof child === 'string')) return block.text;
  const pieces: string[] = [];
  const stack: (PageElement | string)[] = [...block.element.children].reverse();
  for (let seen = 0; stack.length > 0 && seen < 200; seen += 1) {
    const node = stack.pop();
    if (typeof node === 'string') pieces.push(node);
    else if (node !== undefined && node.name !== 'script' && node.name !== 'style' && node.name !== 'svg')
      stack.push(...[...node.children].reverse());
  }
  const parts = pieces.map(squeeze).filter((piece) => piece !== '');
  const joined = parts.join(' ');
  // A block can be a part of its element's text only ("… <br><br> …").
  if (parts.length < 2 || joined.length > block.text.length + 2 * parts.length) return block.text;
  return parts.some(isPersonName) ? parts.join(' | ') : block.text;
}

/** Whether the block's element, or one around it that holds little more, is named for an author. */
function isNamedForAuthor(element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let level = 0; level < 3 && node !== null; level += 1) {
    if (node.name === 'body' || node.name === 'article' || node.name === 'main') return false;
    if (node.name === 'address' && level < 2) return true;
    if (isAuthorName(namesOf(node)) || /author/i.test(node.attributes['itemprop'] ?? '')) return true;
    node = node.parent;
  }
  return false;
}

/** Whether names say that the line is about the article: date, author, category. */
function isMetaLine(block: Block): boolean {
  return /(?:^|[\s_-])(?:meta|postmetadata|info|date|details|post-?info|entry-?meta|dateline|publish\w*)(?:$|[\s_-])/.test(
    `${namesOf(block.element)} ${block.element.parent === null ? '' : namesOf(block.element.parent)}`,
  );
}

function pseudonymIn(text: string): string | null {
  const bare = squeeze(text.replace(/[|•·]/g, ' '));
  return isPseudonym(bare) ? bare : null;
}

function isPseudonym(text: string): boolean {
  const bare = squeeze(text.replace(/\|/g, ' '));
  return (
    bare.length >= 2 &&
    bare.length <= 40 &&
    bare.split(' ').length <= 4 &&
    !NO_NAME.test(bare) &&
    /^\p{L}[^:!?,$€£]*$/u.test(bare) &&
    (!/\d/.test(bare) || !bare.includes(' ')) &&
    findDate(bare) === null
  );
}

function linkedNames(block: Block): string[] {
  return block.links.flatMap(({ href, start, end }) => {
    if (!AUTHOR_ADDRESS.test(href.slice(0, 300))) return [];
    const text = block.text.slice(start, end);
    if (NO_NAME.test(text)) return [];
    const people = parseByline(text).filter(isPersonName);
    if (people.length > 0) return people;
    const slug = decodeSlug(href);
    return isPseudonym(text) && slug.includes(plain(text)) ? [squeeze(text)] : [];
  });
}

function decodeSlug(href: string): string {
  return plain(href.slice(0, 300).split(/[?#]/)[0] ?? '');
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The names of the first line that has some, and of those close after it. */
function together(lines: readonly Line[], namesOfLine: (line: Line) => readonly string[]): string[] {
  const names: string[] = [];
  let last = -1;
  for (const line of lines) {
    const found = namesOfLine(line);
    if (found.length === 0) continue;
    if (last !== -1 && line.at - last > SAME_BYLINE) break;
    names.push(...found);
    last = line.at;
  }
  return names;
}
