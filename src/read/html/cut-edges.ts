import { countWords } from '../../core/text.ts';
import { findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { widthOf } from '../text-width.ts';
import { bodyFactor } from './element-hints.ts';
import { type BodyPlace, proseWeight } from './find-body.ts';
import type { Block } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

const LONGEST_NOTICE = 300;
/** More than that under a rule is a part of the text. */
const LONGEST_AFTER_RULE = 200;

/**
 * Gives a rule to every block that its place among the others shows to be no running text: what stands before and after it,
 * lists of links in it, headings without text. `rules` has one entry a block, null for text, and is changed.
 */
export function cutEdges(
  blocks: readonly Block[],
  rules: (string | null)[],
  place: BodyPlace,
  labels: Labels,
): void {
  cutDateLines(blocks, rules);
  cutAtEnd(blocks, rules, labels);
  cutAtRule(place.root, blocks, rules);
  cutLegalNotices(blocks, rules, labels);
  trimEdges(blocks, rules, bodyFactor(place.root) >= 1.3);
  dropLinkLists(blocks, rules);
  dropLooseHeadings(blocks, rules);
}

/** Lines with a date and a name above the first sentence, whatever the language of their words. */
function cutDateLines(blocks: readonly Block[], rules: (string | null)[]): void {
  for (const [at, block] of blocks.entries()) {
    if (isSentence(block)) return;
    if (rules[at] === null && block.heading === 0 && isDateLine(block.text)) rules[at] = 'date-line';
  }
}

const LONGEST_DATE_LINE = 110;
/** A weekday, a label and a name. Where words are not parted, a word is taken to have four letters. */
const MOST_BESIDE_DATE = 8;

function isDateLine(text: string): boolean {
  const date = text.length > LONGEST_DATE_LINE ? null : findDate(text);
  if (date === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return countWords(rest) / (widthOf(rest) === 1 ? 1 : 4) <= MOST_BESIDE_DATE;
}

/** From a line that opens what stands after an article, nothing is text if less of it follows than stood before. */
function cutAtEnd(blocks: readonly Block[], rules: (string | null)[], labels: Labels): void {
  const weights = blocks.map((block, at) => (rules[at] === null ? proseWeight(block) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    before += weights[at] ?? 0;
    if (rules[at] !== null && rules[at] !== 'promotion' && rules[at] !== 'boilerplate') continue;
    if (!labels.isEnd(block.text)) continue;
    rules[at] = 'end';
    if (before < (total - before) * 3 || before === 0) continue;
    for (let after = at + 1; after < blocks.length; after += 1) rules[after] ??= 'after-end';
    return;
  }
}

/** Before the first and after the last running text only short lines without a sentence are left: labels. */
function trimEdges(blocks: readonly Block[], rules: (string | null)[], lenient: boolean): void {
  const isText = (at: number) => rules[at] === null && proseWeight(blocks[at] as Block) > 0;
  let first = 0;
  while (first < blocks.length && !isText(first)) first += 1;
  if (first === blocks.length) return;
  for (let at = 0; at < first; at += 1) {
    const block = blocks[at];
    if (block === undefined || isSentence(block) || (lenient && isItem(block))) continue;
    if (at === first - 1 && isSubheading(block)) continue;
    rules[at] ??= 'before-text';
  }
  let last = blocks.length - 1;
  while (last > first && !isText(last)) last -= 1;
  for (let at = blocks.length - 1; at > last; at -= 1) {
    const block = blocks[at];
    if (at === last + 1 && lenient && block !== undefined && isClosing(block)) continue;
    if (block !== undefined && (!isSentence(block) || block.linkLength > block.text.length * 0.5))
      rules[at] ??= 'after-text';
  }
}

/** A last line without a full stop, in a paragraph of its own right under the text. */
function isClosing({ element, linkLength, text, boldLength }: Block): boolean {
  return (
    element.name === 'p' &&
    linkLength === 0 &&
    boldLength === 0 &&
    countWords(text) >= 2 &&
    !/[\d:|/©@]/.test(text)
  );
}

/** A heading of some words over the first text: what only repeats the headline has its own rule. */
function isSubheading(block: Block): boolean {
  return block.heading >= 2 && block.linkLength === 0 && countWords(block.text) >= 3;
}

/** A paragraph, list item or cell of some words and few links. */
function isItem(block: Block): boolean {
  if (block.heading > 0 || block.linkLength > block.text.length * 0.3) return false;
  if (/^(?:td|th|li|dd|dt|blockquote|pre)$/.test(block.element.name)) return true;
  return block.element.name === 'p' && countWords(block.text) >= 5;
}

function isSentence(block: Block): boolean {
  return (
    block.heading === 0 &&
    /[\p{STerm}…]["'”’»)]*$/u.test(block.text) &&
    countWords(block.text) * widthOf(block.text) >= 3
  );
}

/** Who may use the text is said at its end: nobody else's words, though they are sentences. */
function cutLegalNotices(blocks: readonly Block[], rules: (string | null)[], labels: Labels): void {
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    if (rules[at] !== null) continue;
    const text = blocks[at]?.text ?? '';
    if (text.length > LONGEST_NOTICE || !labels.isLegalNotice(text)) return;
    rules[at] = 'legal-notice';
  }
}

/** Short lines after a rule drawn under the text are about the page ("Letters may be shortened"), not of the text. */
function cutAtRule(root: PageElement, blocks: readonly Block[], rules: (string | null)[]): void {
  const rule = lastRule(root);
  if (rule === null) return;
  const lengthOf = (isAfter: boolean) =>
    blocks.reduce(
      (sum, { element, text }, at) =>
        rules[at] === null && element.index > rule.index === isAfter ? sum + text.length : sum,
      0,
    );
  const after = lengthOf(true);
  if (after > LONGEST_AFTER_RULE || after * 8 > lengthOf(false)) return;
  for (const [at, { element }] of blocks.entries())
    if (element.index > rule.index) rules[at] ??= 'after-rule';
}

function lastRule(root: PageElement): PageElement | null {
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.name === 'hr') return element;
    for (const child of element.children) if (typeof child !== 'string') stack.push(child);
  }
  return null;
}

/** Runs of two or more blocks that are nothing but links, or one long list of them. */
function dropLinkLists(blocks: readonly Block[], rules: (string | null)[]): void {
  const isLinked = (at: number) => {
    const block = blocks[at];
    return (
      block !== undefined &&
      rules[at] === null &&
      block.linkLength >= block.text.length * 0.8 &&
      block.text.length < 250
    );
  };
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isLinked(at)) continue;
    let end = at;
    while (isLinked(end + 1)) end += 1;
    const isList =
      end > at ||
      blocks[at]?.isListItem === true ||
      (blocks[at]?.heading ?? 0) > 0 ||
      !/[\p{STerm}…]["'”’»)]*$/u.test(blocks[at]?.text ?? '');
    if (isList) for (let index = at; index <= end; index += 1) rules[index] = 'link-list';
    at = end;
  }
}

/** A heading with no text left under it. */
function dropLooseHeadings(blocks: readonly Block[], rules: (string | null)[]): void {
  let hasText = false;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || rules[at] !== null) continue;
    if (block.heading > 0 && !hasText) rules[at] = 'loose-heading';
    else hasText = true;
  }
}
