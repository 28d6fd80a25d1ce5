import { INLINE, NO_ATTRIBUTES, type Page, type PageElement, RAW, VOID } from './page-tree.ts';
import { type PageTokens, tokenizePage } from './tokenize-page.ts';

/** As deep as browsers nest (Chromium: 512); deeper elements become siblings. */
const DEEPEST = 400;
/** More than that is no page: the largest of 3,000 real ones had below 40,000. */
const MOST_ELEMENTS = 250_000;

/** Start tags that end an open paragraph (HTML 13.2.6.4.7). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul dd dt'.split(
    ' ',
  ),
);
/** An end tag does not reach through these ("special" elements that make a scope). */
const SCOPE = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'html']);
const LIST_SCOPE = new Set([...SCOPE, 'ul', 'ol', 'dl', 'menu', 'dir']);
const TABLE_SCOPE = new Set(['table', 'html']);
const ROW_SCOPE = new Set(['table', 'tr', 'html']);
const TABLE_PARTS = new Set(['table', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption']);

/** Elements that a start tag ends, the nearest of some names, and those behind which it does not look for them. */
type Implied = readonly (readonly [names: readonly string[], barriers: ReadonlySet<string>])[];

const PARAGRAPH: Implied = [[['p'], SCOPE]];
const HEAD: Implied = [[['head'], SCOPE]];
const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ...[...ENDS_PARAGRAPH].map((name): [string, Implied] => [name, PARAGRAPH]),
  ['li', [...PARAGRAPH, [['li'], LIST_SCOPE]]],
  ['dt', [...PARAGRAPH, [['dt', 'dd'], LIST_SCOPE]]],
  ['dd', [...PARAGRAPH, [['dt', 'dd'], LIST_SCOPE]]],
  ['tr', [[['tr'], TABLE_SCOPE]]],
  ['td', [[['td', 'th'], ROW_SCOPE]]],
  ['th', [[['td', 'th'], ROW_SCOPE]]],
  ['option', [[['option'], SCOPE]]],
  ['a', [[['a'], SCOPE]]],
  ['body', HEAD],
  ...['div', 'p', 'article', 'section', 'header', 'main'].map((name): [string, Implied] => [
    name,
    [...PARAGRAPH, ...HEAD],
  ]),
]);

class CutOff extends Error {}

/** Parses a page into a light tree: HTML as browsers mend it where it matters for text, without their exactness elsewhere. */
export function parsePage(html: string): Page {
  const builder = new TreeBuilder();
  let cut: Page['cut'] = null;
  try {
    tokenizePage(html, builder);
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    cut = 'elements';
  }
  const { root, elements, byName, properties } = builder;
  return { root, elements, byName, properties, cut };
}

/** Builds the tree from a page's tags. Its work per tag is bounded by the depth of the tree. */
class TreeBuilder implements PageTokens {
  readonly root: PageElement = {
    name: 'html',
    attributes: {},
    parent: null,
    children: [],
    index: 0,
    names: null,
    aside: undefined,
  };
  readonly elements: PageElement[] = [this.root];
  readonly byName = new Map<string, PageElement[]>();
  readonly properties: PageElement[] = [];
  readonly #open: PageElement[] = [this.root];
  /** How many of each name are open, so that stray end tags cost nothing. */
  readonly #openNames = new Map<string, number>();
  /** Elements beyond the deepest level, by name: their end tags close nothing. */
  readonly #beyond = new Map<string, number>();

  isForeign(): boolean {
    return this.#isOpen('svg') || this.#isOpen('math');
  }

  text(text: string): void {
    const top = this.#top();
    if (RAW.has(top.name) && !/ld\+json/i.test(top.attributes['type'] ?? '')) return;
    const last = top.children.length - 1;
    const before = top.children[last];
    if (typeof before === 'string') top.children[last] = before + text;
    else top.children.push(text);
  }

  startTag(name: string, attributes: Record<string, string>, isSelfClosing: boolean): void {
    this.#start(name, attributes);
    if (isSelfClosing && this.isForeign()) this.#end(name);
  }

  endTag(name: string): void {
    if (name === 'br') this.#start('br', NO_ATTRIBUTES);
    else if (name === 'p' && !this.#isOpen('p')) {
      this.#start('p', NO_ATTRIBUTES);
      this.#end('p');
    } else if (name !== 'body' && name !== 'html' && !VOID.has(name)) this.#end(name);
  }

  #isOpen(name: string): boolean {
    return (this.#openNames.get(name) ?? 0) > 0;
  }

  #top(): PageElement {
    return this.#open.at(-1) ?? this.root;
  }

  #start(name: string, attributes: Record<string, string>): void {
    if (name === 'html') {
      Object.assign(this.root.attributes, { ...attributes, ...this.root.attributes });
      return;
    }
    if (name === 'body' && this.#isOpen('body')) return;
    // The shapes of a picture hold no text; a block ends a picture that was left open.
    if (this.#isOpen('svg')) {
      if (!ENDS_PARAGRAPH.has(name)) return;
      this.#end('svg');
    }
    for (const [names, barriers] of IMPLIED.get(name) ?? []) this.#closeNearest(names, barriers);
    if (this.elements.length >= MOST_ELEMENTS) throw new CutOff();
    const parent = this.#top();
    const element: PageElement = {
      name,
      attributes,
      parent,
      children: [],
      index: this.elements.length,
      names: null,
      aside: undefined,
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

  /** Closes the nearest open element of one of the names, unless one of the barriers stands before it. */
  #closeNearest(names: readonly string[], barriers: ReadonlySet<string>): void {
    if (!names.some((name) => this.#isOpen(name))) return;
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
    if (!this.#isOpen(name)) return;
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
