import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { INLINE, NO_ATTRIBUTES, type Page, type PageElement, RAW } from './page-tree.ts';

/** As deep as browsers nest (Chromium: 512); deeper elements become siblings. */
const DEEPEST = 400;
/** More than that is no page: the largest of 3,000 real ones had below 40,000. */
const MOST_ELEMENTS = 250_000;
const LONGEST_ATTRIBUTE = 4_096;

const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Start tags that end an open paragraph (HTML 13.2.6.4.7). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul dd dt'.split(
    ' ',
  ),
);
/** An end tag does not reach through these ("special" elements that make a scope). */
const SCOPE = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'html']);
const TABLE_PARTS = new Set(['table', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption']);
const KEPT_ATTRIBUTES = internedNames(
  'id class href src content property name itemprop itemtype itemscope rel role hidden style datetime lang xml:lang type aria-hidden alt srcset data-src data-original pubdate charset http-equiv title data-testid data-component data-type width'.split(
    ' ',
  ),
);

const ELEMENTS = internedNames([
  ...VOID,
  ...ENDS_PARAGRAPH,
  ...TABLE_PARTS,
  ...INLINE,
  ...RAW,
  ...'html head body title template object noscript iframe label button select option textarea svg path video audio source picture time'.split(
    ' ',
  ),
]);

/** One string object a name, interned as keys are, instead of one a tag: comparing such names is comparing pointers. */
function internedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const interned = Object.keys(Object.fromEntries(names.map((name) => [name, true])));
  return new Map(interned.map((name) => [name, name]));
}

class CutOff extends Error {}

/** Parses a page into a light tree: HTML as browsers mend it where it matters for text, without their exactness elsewhere. */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  let cut: Page['cut'] = null;
  try {
    tokenizer.write(html);
    tokenizer.end();
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    cut = 'elements';
  }
  const { root, elements, byName, properties } = builder;
  return { root, elements, byName, properties, cut };
}

/** Builds the tree from the tokenizer's events. Its work per event is bounded by the depth of the tree. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement = {
    name: 'html',
    attributes: {},
    parent: null,
    children: [],
    index: 0,
    names: null,
  };
  readonly elements: PageElement[] = [this.root];
  readonly byName = new Map<string, PageElement[]>();
  readonly properties: PageElement[] = [];
  readonly #html: string;
  readonly #open: PageElement[] = [this.root];
  /** How many of each name are open, so that stray end tags cost nothing. */
  readonly #openNames = new Map<string, number>();
  /** Elements beyond the deepest level, by name: their end tags close nothing. */
  readonly #beyond = new Map<string, number>();
  #tag = '';
  #attributes: Record<string, string> = NO_ATTRIBUTES;
  /** Null for an attribute that is not kept. */
  #attributeName: string | null = null;
  #attributeValue = '';

  constructor(html: string) {
    this.#html = html;
  }

  isInForeignContext(): boolean {
    return (this.#openNames.get('svg') ?? 0) > 0 || (this.#openNames.get('math') ?? 0) > 0;
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#text(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#elementName(start, end);
    this.#attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end);
    this.#attributeName = KEPT_ATTRIBUTES.get(name) ?? KEPT_ATTRIBUTES.get(name.toLowerCase()) ?? null;
    this.#attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attributeName !== null && this.#attributeValue.length < LONGEST_ATTRIBUTE) {
      this.#attributeValue += this.#html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
    }
  }

  onattribentity(codePoint: number): void {
    if (this.#attributeName !== null && this.#attributeValue.length < LONGEST_ATTRIBUTE)
      this.#attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const name = this.#attributeName;
    if (name === null) return;
    if (this.#attributes === NO_ATTRIBUTES) this.#attributes = {};
    if (!Object.hasOwn(this.#attributes, name)) this.#attributes[name] = this.#attributeValue;
  }

  onopentagend(): void {
    this.#start(this.#tag, this.#attributes);
  }

  onselfclosingtag(): void {
    this.#start(this.#tag, this.#attributes);
    if (this.isInForeignContext()) this.#end(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#elementName(start, end);
    if (name === 'br') this.#start('br', NO_ATTRIBUTES);
    else if (name === 'p' && (this.#openNames.get('p') ?? 0) === 0) {
      this.#start('p', NO_ATTRIBUTES);
      this.#end('p');
    } else if (name !== 'body' && name !== 'html' && !VOID.has(name)) this.#end(name);
  }

  oncdata(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(text: string): void {
    const top = this.#top();
    if (RAW.has(top.name) && !/ld\+json/i.test(top.attributes['type'] ?? '')) return;
    const last = top.children.length - 1;
    const before = top.children[last];
    if (typeof before === 'string') top.children[last] = before + text;
    else top.children.push(text);
  }

  #elementName(start: number, end: number): string {
    const name = this.#html.slice(start, end);
    return ELEMENTS.get(name) ?? ELEMENTS.get(name.toLowerCase()) ?? name.toLowerCase();
  }

  #top(): PageElement {
    return this.#open.at(-1) ?? this.root;
  }

  #start(name: string, attributes: Record<string, string>): void {
    if (name === 'html') {
      Object.assign(this.root.attributes, { ...attributes, ...this.root.attributes });
      return;
    }
    if (name === 'body' && (this.#openNames.get('body') ?? 0) > 0) return;
    // The shapes of a picture hold no text; a block ends a picture that was left open.
    if ((this.#openNames.get('svg') ?? 0) > 0) {
      if (!ENDS_PARAGRAPH.has(name)) return;
      this.#end('svg');
    }
    this.#closeImplied(name);
    if (this.elements.length >= MOST_ELEMENTS) throw new CutOff();
    const parent = this.#top();
    const element: PageElement = {
      name,
      attributes,
      parent,
      children: [],
      index: this.elements.length,
      names: null,
    };
    this.elements.push(element);
    const namesakes = this.byName.get(name);
    if (namesakes === undefined) this.byName.set(name, [element]);
    else namesakes.push(element);
    if (attributes['itemprop'] !== undefined || attributes['property'] !== undefined)
      this.properties.push(element);
    parent.children.push(element);
    if (VOID.has(name)) return;
    if (this.#open.length >= DEEPEST && !RAW.has(name)) {
      this.#beyond.set(name, (this.#beyond.get(name) ?? 0) + 1);
      return;
    }
    this.#open.push(element);
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
  }

  #closeImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.#popTo(['p'], SCOPE);
    if (name === 'li') this.#popTo(['li'], LIST_SCOPE);
    else if (name === 'dt' || name === 'dd') this.#popTo(['dt', 'dd'], LIST_SCOPE);
    else if (name === 'tr') this.#popTo(['tr'], TABLE_SCOPE);
    else if (name === 'td' || name === 'th') this.#popTo(['td', 'th'], ROW_SCOPE);
    else if (name === 'option') this.#popTo(['option'], SCOPE);
    else if (name === 'a') this.#popTo(['a'], SCOPE);
    else if (
      name === 'body' ||
      name === 'div' ||
      name === 'p' ||
      name === 'article' ||
      name === 'section' ||
      name === 'header' ||
      name === 'main'
    ) {
      this.#popTo(['head'], SCOPE);
    }
  }

  /** Closes the nearest open element of one of the names, unless one of the barriers stands before it. */
  #popTo(names: readonly string[], barriers: ReadonlySet<string>): void {
    if (!names.some((name) => (this.#openNames.get(name) ?? 0) > 0)) return;
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const name = this.#open[at]?.name ?? '';
      if (names.includes(name)) {
        if (name === 'a' && this.#crossesBlock(at)) this.#takeOut(at);
        else this.#popFrom(at);
        return;
      }
      if (barriers.has(name)) return;
    }
  }

  #end(name: string): void {
    const beyond = this.#beyond.get(name) ?? 0;
    if (beyond > 0) {
      this.#beyond.set(name, beyond - 1);
      return;
    }
    if ((this.#openNames.get(name) ?? 0) === 0) return;
    const isTablePart = TABLE_PARTS.has(name);
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const open = this.#open[at]?.name ?? '';
      if (open === name) {
        // A mis-nested inline element ends, but the blocks opened within it stay open, as in browsers.
        if (INLINE.has(name) && this.#crossesBlock(at)) this.#takeOut(at);
        else this.#popFrom(at);
        return;
      }
      if (!isTablePart && SCOPE.has(open)) return;
      if (isTablePart && open === 'table') return;
    }
  }

  #crossesBlock(at: number): boolean {
    for (let above = at + 1; above < this.#open.length; above += 1) {
      if (!INLINE.has(this.#open[above]?.name ?? '')) return true;
    }
    return false;
  }

  #takeOut(at: number): void {
    const [element] = this.#open.splice(at, 1);
    if (element !== undefined)
      this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 1) - 1);
  }

  #popFrom(at: number): void {
    while (this.#open.length > at) {
      const element = this.#open.pop();
      if (element !== undefined)
        this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 1) - 1);
    }
  }
}

const LIST_SCOPE = new Set([...SCOPE, 'ul', 'ol', 'dl', 'menu', 'dir']);
const TABLE_SCOPE = new Set(['table', 'html']);
const ROW_SCOPE = new Set(['table', 'tr', 'html']);
