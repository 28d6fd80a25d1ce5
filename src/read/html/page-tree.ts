/** Why an element is taken for something beside the body. */
export type Aside =
  | 'hidden'
  | 'navigation'
  | 'comments'
  | 'share'
  | 'related'
  | 'newsletter'
  | 'advertisement'
  | 'caption'
  | 'about'
  | 'dialog'
  | 'form'
  | 'beside';

/** One element of a page's light tree. Text stands among the children as strings. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  /** Its place in document order, which is also its place in `Page.elements`. */
  readonly index: number;
  /** Class, id and test names as `namesOf` makes them, when first asked for. */
  names: string | null;
  /** What it is beside the body as `asideOf` finds it, when first asked for. */
  aside: Aside | null | undefined;
}

export interface Page {
  readonly root: PageElement;
  /** All elements in document order: parents stand before their children. */
  readonly elements: readonly PageElement[];
  /** The same by name. */
  readonly byName: ReadonlyMap<string, readonly PageElement[]>;
  /** Those with a property of microdata or RDFa. */
  readonly properties: readonly PageElement[];
  /** Why a part of the page is missing from the tree, or null. */
  readonly cut: 'elements' | null;
}

export const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Shared by the elements without attributes, which are most. */
export const NO_ATTRIBUTES: Record<string, string> = {};

/** Elements whose text is no text of the page. JSON-LD scripts are kept. */
export const RAW = new Set(['script', 'style']);
/** Elements within a line. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Whether an element is one that the site defined ("article-body", "amp-ad"): its name says as much as a class does. */
export function isCustom(name: string): boolean {
  return name.includes('-');
}

/** The page's `title` element, or undefined. */
export function titleElement(page: Page): PageElement | undefined {
  return page.byName.get('title')?.find((element) => element.parent?.name !== 'svg');
}

const UNTIDY = /[^\S ]| {2}/;

/** The text of an element and all within it, white space squeezed, at most `most` characters. */
export function textOf(element: PageElement, most = 2_000): string {
  let text = '';
  const stack: (PageElement | string)[] = [element];
  while (stack.length > 0 && text.length < most * 2) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'string') text += node.length > most * 2 ? node.slice(0, most * 2) : node;
    else if (!RAW.has(node.name)) {
      if (!INLINE.has(node.name)) text += ' ';
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        stack.push(node.children[index] ?? '');
    }
  }
  return (UNTIDY.test(text) ? text.replace(/\s+/gu, ' ') : text).trim().slice(0, most);
}
