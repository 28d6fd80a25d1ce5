import type { TraceStep } from '../../core/article.ts';
import { withoutWidthless } from '../../core/text.ts';
import { asideOf } from './element-hints.ts';
import { INLINE, isCustom, NO_ATTRIBUTES, type Page, type PageElement } from './page-tree.ts';

/** A link within a block; offsets are those of the block's text. */
export interface BlockLink {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** One paragraph, heading, list item or cell as a reader sees it. */
export interface Block {
  readonly text: string;
  /** The innermost block-level element that holds it. */
  readonly element: PageElement;
  readonly links: readonly BlockLink[];
  /** Characters of the text that are within links. */
  readonly linkLength: number;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  readonly isListItem: boolean;
  /** Characters of emphasis (a paragraph all in bold is a heading or a label). */
  readonly boldLength: number;
}

const BLOCK_LEVEL = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption legend'.split(
    ' ',
  ),
);
/** Elements that hold no text of the page. */
const WITHOUT_TEXT = new Set(
  'head script style noscript template svg math iframe object embed canvas select textarea button input audio video map datalist progress meter rt rp'.split(
    ' ',
  ),
);

/**
 * The blocks of a page in reading order, walked without recursion; those for readers without scripts only where asked for.
 */
export function pageBlocks(page: Page, trace: TraceStep[], withoutScripts = false): Block[] {
  const collector = new Collector(page.root);
  const stack: { element: PageElement; next: number }[] = [{ element: page.root, next: 0 }];
  while (stack.length > 0) {
    const frame = stack.at(-1);
    if (frame === undefined) break;
    const child = frame.element.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      stack.pop();
      collector.leave(frame.element);
    } else if (typeof child === 'string') collector.text(child);
    else if (holdsText(child, withoutScripts) && !isHiddenInline(child)) {
      collector.enter(child);
      stack.push({ element: child, next: 0 });
    }
  }
  collector.flush();
  if (collector.isFull)
    trace.push({
      step: 'parse',
      rule: 'length',
      reason: 'the page has more text than an article can have; the rest was left out',
      text: null,
    });
  return collector.blocks;
}

function holdsText({ name }: PageElement, withoutScripts: boolean): boolean {
  return !WITHOUT_TEXT.has(name) || (withoutScripts && name === 'noscript');
}

/** A custom element is one block among others, unless it stands within a line: beside text or in a paragraph. */
function isBlockLevel({ name, parent }: PageElement): boolean {
  if (BLOCK_LEVEL.has(name)) return true;
  if (!isCustom(name) || parent === null || LINES.has(parent.name) || INLINE.has(parent.name)) return false;
  return !parent.children.some((child) => typeof child === 'string' && /\S/.test(child));
}

/** Elements that hold one line or paragraph. */
const LINES: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 dt figcaption caption legend'.split(' '));

/** Words within a line that are not shown, such as those for screen readers. */
function isHiddenInline(element: PageElement): boolean {
  return element.attributes !== NO_ATTRIBUTES && !isBlockLevel(element) && asideOf(element) === 'hidden';
}

/** White space to be squeezed, and spaces and hyphens that are not shown. */
const UNTIDY = /[^\S ]| {2}|[\u200b\u00ad]/;
/** More text than that is no article; the rest is left out. */
const MOST_TEXT = 1_000_000;
/** Enough to see how a text ends. */
const END_LENGTH = 8;

class Collector {
  readonly blocks: Block[] = [];
  readonly #containers: PageElement[];
  #text = '';
  #total = 0;
  #isFull = false;
  #end = '';
  #links: BlockLink[] = [];
  #linkLength = 0;
  #boldLength = 0;
  #openLink: { href: string; start: number } | null = null;
  #linkDepth = 0;
  #boldDepth = 0;
  #breaks = 0;

  constructor(root: PageElement) {
    this.#containers = [root];
  }

  /** Whether text was left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  text(raw: string): void {
    if (this.#total > MOST_TEXT || raw.length > MOST_TEXT) this.#isFull = true;
    if (this.#total > MOST_TEXT) return;
    const text =
      raw !== ' ' && UNTIDY.test(raw)
        ? withoutWidthless(raw.slice(0, MOST_TEXT).replaceAll('\u00ad', '')).replace(/\s+/gu, ' ')
        : raw;
    this.#total += text.length;
    if (text === '' || text === ' ') {
      if (text === ' ' && this.#text !== '') this.#append(' ');
      return;
    }
    if (this.#breaks > 0) this.#afterBreaks();
    this.#append(text);
    if (this.#linkDepth > 0) this.#linkLength += text.trim().length;
    if (this.#boldDepth > 0) this.#boldLength += text.trim().length;
  }

  /** Appends text with its white space squeezed. Only the kept end is looked at: reading a growing string would copy it. */
  #append(text: string): void {
    const added = this.#text === '' || this.#end.endsWith(' ') ? text.trimStart() : text;
    this.#text += added;
    this.#end = added.length < END_LENGTH ? (this.#end + added).slice(-END_LENGTH) : added.slice(-END_LENGTH);
  }

  enter(element: PageElement): void {
    const { name } = element;
    if (isBlockLevel(element)) {
      this.flush();
      this.#containers.push(element);
    } else if (name === 'br') this.#breaks += 1;
    else if (name === 'a') {
      this.#linkDepth += 1;
      const href = element.attributes['href'];
      if (href !== undefined && this.#openLink === null) this.#openLink = { href, start: this.#text.length };
    } else if (name === 'b' || name === 'strong') this.#boldDepth += 1;
  }

  leave(element: PageElement): void {
    const { name } = element;
    if (isBlockLevel(element)) {
      this.flush();
      this.#containers.pop();
    } else if (name === 'a') {
      this.#linkDepth -= 1;
      this.#closeLink();
      if (this.#linkDepth <= 0) this.#openLink = null;
    } else if (name === 'b' || name === 'strong') this.#boldDepth -= 1;
  }

  /** One line break joins lines, unless a sentence ended; two part paragraphs. */
  #afterBreaks(): void {
    const parts =
      this.#breaks > 1 || (this.#text.length > 60 && /[\p{STerm}…:]["'”’»)]?\s*$/u.test(this.#end));
    this.#breaks = 0;
    if (parts) this.flush();
    else if (this.#text !== '') this.#append(' ');
  }

  #closeLink(): void {
    const open = this.#openLink;
    if (open === null) return;
    const end = this.#text.length - (this.#end.endsWith(' ') ? 1 : 0);
    if (end > open.start) this.#links.push({ href: open.href, start: open.start, end });
  }

  flush(): void {
    this.#breaks = 0;
    if (this.#text === '') return;
    const element = this.#containers.at(-1);
    const text = this.#text.trimEnd();
    this.#closeLink();
    if (this.#openLink !== null) this.#openLink = { href: this.#openLink.href, start: 0 };
    if (element !== undefined && /[\p{L}\p{N}]/u.test(text)) {
      this.blocks.push({
        text,
        element,
        links: this.#links,
        linkLength: Math.min(this.#linkLength, text.length),
        heading: headingOf(element),
        isListItem: element.name === 'li' || (element.parent?.name === 'li' && element.name !== 'ul'),
        boldLength: this.#boldLength,
      });
    }
    this.#text = '';
    this.#end = '';
    this.#links = [];
    this.#linkLength = 0;
    this.#boldLength = 0;
  }
}

function headingOf(element: PageElement): number {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  return level === undefined ? 0 : Number(level);
}
