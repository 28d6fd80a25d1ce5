import type { Labels } from '../labels.ts';
import { captionCreditStart } from '../pictures.ts';
import type { Block } from './page-blocks.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** A box longer than that is more likely part of the article than something put between its paragraphs. */
const LONGEST_BOX = 400;
/** How far above a link, button or picture its box is looked for. */
const HIGHEST = 4;
const LONGEST_PATH = 12;
const LONGEST_ITEM = 60;
/** Where links to sign up lead, in the words that sites use in addresses. */
const SIGN_UP_ADDRESS =
  /\/(?:newsletters?|subscribe|subscription|subscriptions|signup|sign-up|abo|abonnement|abonnements|boletin|boletines|bulten|podpiska|rassylka|donate|membership)(?:[/?#.]|$)/i;

/**
 * Finds boxes that were put between the paragraphs of a body and that no name of theirs gives away: for each block the rule by
 * which it is beside the text, or null. By what is in a box: a form or a link that asks to sign up, a picture with a
 * credit, a list with controls.
 */
export function findBoxes(
  root: PageElement,
  blocks: readonly Block[],
  labels: Labels,
): readonly (string | null)[] {
  const rules = new Map<PageElement, string>();
  const lengths = textLengths(root, blocks);
  const items = new Map<PageElement, Block[]>();
  let credited: ReadonlySet<PageElement> | null = null;
  for (const block of blocks) {
    if (block.element.name === 'li' && block.element.parent !== null) {
      const list = items.get(block.element.parent);
      if (list === undefined) items.set(block.element.parent, [block]);
      else list.push(block);
    }
  }
  for (const [list, entries] of items) if (isControls(entries, labels)) rules.set(list, 'controls');
  for (const element of elementsIn(root)) {
    if (asksToSignUp(element, labels)) {
      const box = boxOf(element, root, lengths);
      if (box !== null) rules.set(box, 'newsletter');
    } else if (element.name === 'img' || element.name === 'picture') {
      const box = boxOf(element, root, lengths);
      if (box === null) continue;
      credited ??= creditedElements(root, blocks, labels);
      if (credited.has(box)) rules.set(box, 'caption');
    }
  }
  return blocks.map((block) => {
    for (const element of pathTo(block.element, root)) {
      const rule = rules.get(element);
      if (rule !== undefined) return rule;
    }
    return null;
  });
}

/** From an element up towards the root, without the root, as far as a box can be above its text. */
function pathTo(element: PageElement, root: PageElement): PageElement[] {
  const path: PageElement[] = [];
  let node: PageElement | null = element;
  for (let level = 0; level < LONGEST_PATH && node !== null && node !== root; level += 1) {
    path.push(node);
    node = node.parent;
  }
  return path;
}

/** The elements that hold a line with the credit of a picture. */
function creditedElements(
  root: PageElement,
  blocks: readonly Block[],
  labels: Labels,
): ReadonlySet<PageElement> {
  const credits = blocks.filter(({ text }) => captionCreditStart(text, labels) !== -1);
  return new Set(credits.flatMap(({ element }) => pathTo(element, root)));
}

/** All elements within the root, walked without recursion. */
function elementsIn(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      stack.push(child);
    }
  }
  return found;
}

function textLengths(root: PageElement, blocks: readonly Block[]): Map<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  for (const block of blocks)
    for (const element of pathTo(block.element, root))
      lengths.set(element, (lengths.get(element) ?? 0) + block.text.length);
  return lengths;
}

function asksToSignUp(element: PageElement, labels: Labels): boolean {
  const { name, attributes } = element;
  if (name === 'input') return attributes['type'] === 'email';
  if (name !== 'a' && name !== 'button') return false;
  return (
    SIGN_UP_ADDRESS.test(attributes['href']?.slice(0, 300) ?? '') ||
    labels.isCallToAction(textOf(element, 100))
  );
}

/**
 * The smallest box with more text than the element itself, or null where that is a paragraph or too long to be something put
 * in between.
 */
function boxOf(
  element: PageElement,
  root: PageElement,
  lengths: ReadonlyMap<PageElement, number>,
): PageElement | null {
  const own = textOf(element, LONGEST_BOX).length;
  let box: PageElement | null = element.parent;
  for (let level = 0; level < HIGHEST && box !== null && box !== root; level += 1) {
    const length = lengths.get(box) ?? 0;
    if (length > LONGEST_BOX) return null;
    if (length > own + 2) return BOXES.has(box.name) ? box : null;
    box = box.parent;
  }
  return null;
}

const BOXES: ReadonlySet<string> = new Set([
  'div',
  'section',
  'aside',
  'form',
  'figure',
  'td',
  'center',
  'fieldset',
]);

/** Whether some items of a list are known controls and all of them are as short. */
function isControls(items: readonly Block[], labels: Labels): boolean {
  return (
    items.every(({ text }) => text.length <= LONGEST_ITEM && !/[.!?…]$/u.test(text)) &&
    items.some(({ text }) => labels.isBoilerplate(text))
  );
}
