import { widthOf } from '../text-width.ts';
import { asideOf, bodyFactor, isAsideByTag, isEmbeddedPost } from './element-hints.ts';
import type { Block } from './page-blocks.ts';
import type { Aside, Page, PageElement } from './page-tree.ts';

/** The element that holds the body, and for every block what it is beside it (null: nothing says so). */
export interface BodyPlace {
  readonly root: PageElement;
  readonly asides: readonly (Aside | null)[];
  /** Places of the first and last block within the root: `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** An element with this share of the page's running text is the body whatever it is called. */
const TOO_MUCH_TO_DROP = 0.4;
const TOO_MUCH_WHEN_SURE = 0.8;
const TOO_MUCH_IN_FORM = 0.2;
/** Running text comes in runs; a lone short paragraph among links is a teaser. */
const ALONE = 0.35;
const LONG_ENOUGH_ALONE = 400;

/** Running text: how much a block counts for its containers. Links and short lines count against them. */
export function proseWeight(block: Block): number {
  const { length } = block.text;
  const linked = block.linkLength / length;
  if (block.heading > 0 || linked > 0.5 || block.text.startsWith('©')) return 0;
  const size = length * widthOf(block.text);
  if (size < 40) return 0;
  const hasSentence = /[\p{STerm}…][\s"'”’»)]*(?:$|\s)/u.test(block.text) || /[,;，、،፣፤၊]/u.test(block.text);
  if (size < 80 && !hasSentence) return 0;
  const weight = Math.min(size, 1_000) * (1 - linked) ** 2;
  return hasSentence ? weight : weight * 0.4;
}

/** Finds the element whose blocks are most running text and least links, by text, tags and names. */
export function findBody(page: Page, blocks: readonly Block[]): BodyPlace {
  const weights = withNeighbours(blocks.map(proseWeight), blocks);
  const prose = sums(page, blocks, weights);
  const asideOfElement = believableAsides(page, blocks, weights, prose);
  const asides = blocks.map((block) => asideOfElement[block.element.index] ?? null);
  const gains = blocks.map((block, at) => {
    if (asides[at] !== null) return 0;
    const weight = weights[at] ?? 0;
    if (weight > 0) return weight;
    const isTeaser = block.heading > 0 && block.linkLength > block.text.length * 0.8;
    // Menus of wide characters are shorter than those of letters, but not by as much as text is.
    const width = widthOf(block.text) === 1 ? 1 : 2;
    const isShort = block.heading === 0 && block.text.length * width < 40;
    return -(block.linkLength * width * 0.6 + (isTeaser ? 60 : isShort ? (isCell(block) ? 2 : 8) : 0));
  });
  const gain = sums(page, blocks, gains);
  let root = page.root;
  let best = 0;
  for (const element of page.elements) {
    if (asideOfElement[element.index] !== null) continue;
    const own = gain[element.index] ?? 0;
    if (own <= 0 || own * MOST_BODY_FACTOR < best) continue;
    const score = own * bodyFactor(element);
    if (score >= best) {
      best = score;
      root = element;
    }
  }
  root = containerOf(root, gain);
  const [first, end] = blockRange(blocks, root, page);
  return { root, asides, first, end };
}

/** Cells of tables are short in articles too. */
function isCell(block: Block): boolean {
  return block.element.name === 'td' || block.element.name === 'th';
}

/** The highest factor that an element's names give. */
const MOST_BODY_FACTOR = 1.5;

/** A lone paragraph or list is not a body: the box around it is, unless that is mostly links. */
function containerOf(root: PageElement, gain: Float64Array): PageElement {
  let container = root;
  while (LEAVES.has(container.name) && container.parent !== null) {
    const outer = gain[container.parent.index] ?? 0;
    if (outer < (gain[root.index] ?? 0) * 0.25) break;
    container = container.parent;
  }
  return container;
}

const LEAVES: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'center',
  'dd',
  'dl',
  'tr',
  'tbody',
]);

/** Words that layouts use for any box: believed only while most running text stands outside of such boxes. */
const DOUBTFUL: readonly Aside[] = [
  'beside',
  'about',
  'caption',
  'dialog',
  'hidden',
  'share',
  'newsletter',
  'advertisement',
];

/** Where nothing else is left: a layout can name the whole page, its headline too, for what it has below the text. */
function kindsOfAll(blocks: readonly Block[], asides: readonly (Aside | null)[]): readonly Aside[] {
  const holdsHeadline = blocks.some(
    ({ heading, element }) => heading === 1 && asides[element.index] === 'comments',
  );
  return [...DOUBTFUL, 'related', 'navigation', ...(holdsHeadline ? (['comments'] as const) : [])];
}

/** A dialog about cookies can be longer than a short article, and hidden text than the visible. */
const DOUBTS: Readonly<Partial<Record<Aside, number>>> = { dialog: 4, hidden: 3, newsletter: 2, caption: 2 };

/** What each element is beside the body, without the kinds that would take most of the page's running text. */
function believableAsides(
  page: Page,
  blocks: readonly Block[],
  weights: readonly number[],
  prose: Float64Array,
): (Aside | null)[] {
  const disbelieved = new Set<Aside>();
  for (;;) {
    const asides = asidesOf(page, prose, disbelieved);
    let kept = 0;
    const taken = new Map<Aside, number>();
    for (const [at, block] of blocks.entries()) {
      const aside = asides[block.element.index] ?? null;
      const weight = weights[at] ?? 0;
      if (aside === null) kept += weight;
      else taken.set(aside, (taken.get(aside) ?? 0) + weight);
    }
    const doubt = (aside: Aside) => (taken.get(aside) ?? 0) / (DOUBTS[aside] ?? 1);
    const doubtful = kept === 0 ? kindsOfAll(blocks, asides) : DOUBTFUL;
    const worst = doubtful.filter((aside) => !disbelieved.has(aside)).sort((a, b) => doubt(b) - doubt(a))[0];
    if (worst === undefined || doubt(worst) <= kept) return asides;
    disbelieved.add(worst);
  }
}

function asidesOf(page: Page, prose: Float64Array, disbelieved: ReadonlySet<Aside>): (Aside | null)[] {
  const total = prose[0] ?? 0;
  const asides = new Array<Aside | null>(page.elements.length).fill(null);
  for (const element of page.elements) {
    const { index } = element;
    const above = element.parent === null ? null : (asides[element.parent.index] ?? null);
    if (above !== null) {
      asides[index] = isEmbeddedPost(element) && above !== 'related' && above !== 'hidden' ? null : above;
      continue;
    }
    const aside = asideOf(element);
    if (aside === null || (disbelieved.has(aside) && !isAsideByTag(element))) continue;
    const isSure = aside === 'comments' || aside === 'dialog' || isAsideByTag(element);
    const limit = isSure ? TOO_MUCH_WHEN_SURE : aside === 'form' ? TOO_MUCH_IN_FORM : TOO_MUCH_TO_DROP;
    if ((prose[index] ?? 0) < total * limit || total === 0) asides[index] = aside;
  }
  return asides;
}

function withNeighbours(weights: readonly number[], blocks: readonly Block[]): number[] {
  return weights.map((weight, at) => {
    if (weight === 0 || weight >= LONG_ENOUGH_ALONE) return weight;
    const inList = blocks[at]?.isListItem === true ? 0.7 : 1;
    return (weights[at - 1] ?? 0) > 0 || (weights[at + 1] ?? 0) > 0 ? weight * inList : weight * ALONE;
  });
}

/** The sum of the blocks' values for every element, children before parents. */
function sums(page: Page, blocks: readonly Block[], values: readonly number[]): Float64Array {
  const result = new Float64Array(page.elements.length);
  for (const [at, block] of blocks.entries())
    result[block.element.index] = (result[block.element.index] ?? 0) + (values[at] ?? 0);
  for (let index = page.elements.length - 1; index > 0; index -= 1) {
    const parent = page.elements[index]?.parent;
    if (parent) result[parent.index] = (result[parent.index] ?? 0) + (result[index] ?? 0);
  }
  return result;
}

function blockRange(blocks: readonly Block[], root: PageElement, page: Page): [number, number] {
  const inside = new Uint8Array(page.elements.length);
  inside[root.index] = 1;
  for (let index = root.index + 1; index < page.elements.length; index += 1) {
    const parent = page.elements[index]?.parent;
    if (parent && inside[parent.index] === 1) inside[index] = 1;
  }
  let first = -1;
  let end = -1;
  for (const [at, block] of blocks.entries()) {
    if (inside[block.element.index] !== 1) continue;
    if (first === -1) first = at;
    end = at + 1;
  }
  return first === -1 ? [0, 0] : [first, end];
}
