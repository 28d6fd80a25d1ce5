import { squeeze } from '../../core/text.ts';
import { timeAgo } from '../../language/time-ago.ts';
import { isPersonName, parseByline } from '../byline.ts';
import { type ClaimedDate, findDate } from '../dates.ts';
import { type LabelledByline, labelledByline, unlabelledByline } from '../labelled-byline.ts';
import { widthOf } from '../text-width.ts';
import { namedLike, namesOf } from './element-hints.ts';
import type { MetadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** A name alone stands right under the headline. */
const NAME_LINE_WITHIN = 5;
const isAuthorName = namedLike(
  /(?:^|[\s_-])(?:byline|bylines|by-?line|author|authors|autor|autoren|autora|autores|auteur|auteurs|autore|autori|writer|writers|byauthor|posted-?by|post-?author|entry-?author|article-?author|story-?author|author-?name|byline-?name|contributors?|creator|submitted-?by|verfasser|firma|redactor|redakteur|forfatter|forfattare|skribent|kirjoittaja|auteursnaam|yazar|penulis|reporter|journalist|by)(?:$|[\s_-]|link|name|\d)/,
);
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autoren|autori|auteurs?|autores?|contributors?|by|profiles?|people|members?|users?|redaktion|redakteure?|staff|reporters?|journalists?|team|writers?|columnists?|yazar(?:lar)?|penulis)\/[^/?#]+|^\/@[^/?#]+/i;
/** What links to authors also say. */
const NO_NAME =
  /^(?:all|alle|tous|todos|more|mehr|view|see|show|read|about|über|follow|contact|kontakt|home|by|von|par|por|log|sign|register|members?|posts?|articles?|artikel|website|e-?mail|twitter|facebook|rss|zur|zum|profile?|biograph\w*|written|jetzt|find|opens?|besuchen|subscribe|author|autor|anonymous|anonym|guest|gast|fact|updated|reviewed|edited|medically|published|learn|share|print|copy|listen|our|skip|menu|search|copyright|continue|in|on|at|and|the|image|photo)(?![\p{L}\d])|(?:youtube|twitter|facebook|instagram|linkedin|→|»)/iu;

/** A short line where bylines stand, with what it could say of the authors, found when it is asked for. */
export class BylineLine {
  readonly at: number;
  /** Near the headline, not at the end of the body. */
  readonly isNear: boolean;
  /** Whether the label is the line above. */
  readonly isLabelAbove: boolean;
  readonly #source: MetadataSource;
  readonly #block: Block;
  readonly #headline: number;
  #isNamed: boolean | undefined;
  #text: string | undefined;
  #date: ClaimedDate | null | undefined;
  #labelled: LabelledByline | null | undefined;
  #people: readonly string[] | undefined;
  #linked: readonly string[] | undefined;

  constructor(
    source: MetadataSource,
    block: Block,
    at: number,
    isNear: boolean,
    headline: number,
    isLabelAbove: boolean,
  ) {
    this.#source = source;
    this.#block = block;
    this.at = at;
    this.isNear = isNear;
    this.#headline = headline;
    this.isLabelAbove = isLabelAbove;
  }

  /** Whether its element or one around it is named for an author. */
  get isNamed(): boolean {
    this.#isNamed ??= isNamedForAuthor(this.#block.element);
    return this.#isNamed;
  }

  get labelled(): LabelledByline | null {
    if (this.#labelled === undefined) this.#labelled = this.#findLabelled();
    return this.#labelled;
  }

  get people(): readonly string[] {
    this.#people ??=
      (this.isNamed || this.#mayBeNameLine()) && !isAboutPerson(namesOf(this.#block.element))
        ? unlabelledByline(this.#pieces())
        : [];
    return this.#people;
  }

  /** What somebody calls themselves, in an element named for an author. */
  get pseudonym(): string | null {
    return this.isNamed && this.people.length === 0 && this.labelled === null
      ? pseudonymIn(this.#withoutDate())
      : null;
  }

  /** Those that link to a page about an author. */
  get linked(): readonly string[] {
    this.#linked ??= linkedNames(this.#block);
    return this.#linked;
  }

  /** A name alone, with or beside a date. */
  get isNameLine(): boolean {
    const { people } = this;
    return (
      people.length > 0 &&
      this.#mayBeNameLine() &&
      people.every((name) => name.split(' ').length <= 3) &&
      !this.#block.links.some(({ href }) => !AUTHOR_ADDRESS.test(href.slice(0, 300))) &&
      people.join(' ').length * 2.5 > this.#withoutDate().replace(/[^\p{L}]/gu, '').length
    );
  }

  #findLabelled(): LabelledByline | null {
    if (proseLength(this.#block) >= LONGEST_PROSE) return null;
    const text = this.#pieces();
    const label = labelledByline(this.isLabelAbove ? `by ${text}` : text, this.#source.labels.language);
    if (label === null) return null;
    return label.isFirst || this.isNamed || isMetaLine(this.#block) || this.#findDate() !== null
      ? label
      : null;
  }

  /** The people in an element within the line that is named for authors, beside a date or other facts. */
  get peopleInside(): readonly string[] {
    return this.isNamed ? [] : namedInside(this.#block);
  }

  #pieces(): string {
    this.#text ??= withoutBrackets(linePieces(this.#block));
    return this.#text;
  }

  #findDate(): ClaimedDate | null {
    if (this.#date === undefined) this.#date = findDate(this.#pieces(), this.#source.language);
    return this.#date;
  }

  #withoutDate(): string {
    const text = this.#pieces();
    const date = this.#findDate();
    return date === null ? text : `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  }

  #mayBeNameLine(): boolean {
    return (
      this.at > this.#headline &&
      this.at <= this.#headline + NAME_LINE_WITHIN &&
      (this.#findDate() !== null || isDateBeside(this.#source, this.at))
    );
  }
}

/** A line of an author's box that says what the author is. */
const isAboutPerson = namedLike(
  /(?:^|[\s_-])(?:bio|biography|description|desc|role|position|job|job-?title|subtitle|about|details)(?:$|[\s_-])/,
);

const LONGEST_PROSE = 140;

/** Text outside links counts: a sentence with "by" in it is no byline. A wide character says as much as two and a half. */
function proseLength(block: Block): number {
  return (block.text.length - block.linkLength) * (widthOf(block.text) === 1 ? 1 : 2.5);
}

function isDateBeside(source: MetadataSource, at: number): boolean {
  return [at - 1, at + 1].some((beside) => {
    const text = source.blocks[beside]?.text ?? '';
    if (text.length > 60) return false;
    return findDate(text, source.language) !== null || timeAgo(text, source.language ?? 'en') !== null;
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

/** "(Jane Roe)" under a headline. */
function withoutBrackets(line: string): string {
  return /^\((?<inner>[^()]{3,80})\)$/u.exec(line)?.groups?.['inner'] ?? line;
}

const MOST_INSIDE = 30;

function namedInside({ element }: Block): string[] {
  const names: string[] = [];
  const stack: PageElement[] = [element];
  for (let seen = 0; stack.length > 0 && seen < MOST_INSIDE; seen += 1) {
    const node = stack.pop();
    for (const child of node?.children ?? []) {
      if (typeof child === 'string') continue;
      if (isAuthorName(namesOf(child))) names.push(...unlabelledByline(textOf(child, 120)));
      else stack.push(child);
    }
  }
  return names;
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
