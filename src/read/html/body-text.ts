import type { Link, SourceMark, TraceStep } from '../../core/article.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { countWords } from '../../core/text.ts';
import { webUrl } from '../../core/url.ts';
import { bylineOf, creditAtEnd } from '../byline.ts';
import { findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { captionCreditStart } from '../pictures.ts';
import { sharedWords } from '../title.ts';
import { findBoxes } from './body-boxes.ts';
import { bodyFactor } from './element-hints.ts';
import { type BodyPlace, proseWeight } from './find-body.ts';
import { findLead } from './find-lead.ts';
import type { Block } from './page-blocks.ts';
import type { PageElement } from './parse-page.ts';

export interface BodyText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly marks: readonly SourceMark[];
  /** Bylines that stood as lines within the body's element. */
  readonly byline: readonly string[];
  readonly paragraphs: number;
}

const LONGEST_NOTICE = 300;
/** More than that under a rule is a part of the text. */
const LONGEST_AFTER_RULE = 200;
/** Blocks before and after the body's element that may name its source. */
const CREDITS_BEFORE = 10;
const CREDITS_AFTER = 15;

/** The body's text from the blocks of its element: what is beside it left out, labels and loose ends cut. */
export function bodyText(
  blocks: readonly Block[],
  place: BodyPlace,
  title: string | null,
  base: string | null,
  labels: Labels,
  catalogue: OutletCatalogue,
  trace: TraceStep[],
): BodyText {
  const lead = findLead(blocks, place, title, labels).flatMap((at) => blocks[at] ?? []);
  const body = blocks.slice(place.first, place.end);
  const inside = [...lead, ...body];
  const boxes = findBoxes(place.root, body, labels);
  const rules: (string | null)[] = inside.map((block, at) =>
    ruleOf(
      block,
      at < lead.length
        ? null
        : (place.asides[place.first + at - lead.length] ?? boxes[at - lead.length] ?? null),
      title,
      labels,
      catalogue,
    ),
  );
  cutAtEnd(inside, rules, labels);
  cutAtRule(place.root, inside, rules);
  cutLegalNotices(inside, rules, labels);
  trimEdges(inside, rules, bodyFactor(place.root) >= 1.3);
  dropLinkLists(inside, rules);
  dropLooseHeadings(inside, rules);

  const marks: SourceMark[] = [];
  const links: Link[] = [];
  let text = '';
  let byline: string[] = [];
  let paragraphs = 0;
  for (const [at, block] of inside.entries()) {
    const rule = rules[at] ?? null;
    if (rule !== null) {
      if (trace.length < 300)
        trace.push({
          step: 'body',
          rule,
          reason: 'not part of the running text',
          text: block.text.slice(0, 200),
        });
      const mark = markOf(
        namesSource(block.text, rule, labels, catalogue) ? 'credit-line' : rule,
        block,
        base,
        labels,
      );
      if (mark !== null) addMark(marks, links, mark);
      if (rule === 'byline' && byline.length === 0) byline = bylineOf(block.text) ?? [];
      continue;
    }
    const credit = creditAtEnd(block.text);
    const kept =
      credit === null || credit.start === 0 ? block.text : block.text.slice(0, credit.start).trimEnd();
    if (credit !== null)
      marks.push({ type: 'credit-line', text: credit.text, url: null, byline: credit.names, date: null });
    if (text !== '') text += '\n\n';
    addLinks(links, block, text.length, kept.length, base);
    text += kept;
    paragraphs += 1;
  }
  for (const block of [
    ...blocks.slice(Math.max(0, place.first - CREDITS_BEFORE), place.first),
    ...blocks.slice(place.end, place.end + CREDITS_AFTER),
  ]) {
    if (!isSourceCredit(block.text, labels, catalogue)) continue;
    const mark = markOf('credit-line', block, base, labels);
    if (mark !== null) addMark(marks, links, mark);
  }
  return { text, links, marks, byline, paragraphs };
}

function addMark(marks: SourceMark[], links: Link[], mark: SourceMark): void {
  marks.push(mark);
  if (mark.url !== null) links.push({ href: mark.url, text: mark.text, start: null, end: null });
}

/** Why a block of the body's element is no running text, or null. */
function ruleOf(
  block: Block,
  aside: string | null,
  title: string | null,
  labels: Labels,
  catalogue: OutletCatalogue,
): string | null {
  const { text } = block;
  if (aside !== null) return aside;
  if (text.length > 700) return null;
  if (labels.isAggregatorNotice(text)) return 'aggregator-notice';
  if (labels.isFullTextNotice(text)) return 'full-text-elsewhere';
  if (labels.isBoilerplate(text)) return 'boilerplate';
  if (labels.isPromotion(text) && (block.linkLength > text.length * 0.3 || text.length < 120))
    return 'promotion';
  if (block.element.name !== 'p' && captionCreditStart(text, labels) !== -1 && text.length < 300)
    return 'photo-credit';
  if (text.length < 160 && captionCreditStart(text, labels) === 0) return 'photo-credit';
  if (bylineOf(text) !== null && text.length < 100) return 'byline';
  if (labels.isCorrection(text)) return 'correction';
  if (isSourceCredit(text, labels, catalogue)) return 'credit-line';
  if (
    title !== null &&
    block.heading > 0 &&
    text.length < 300 &&
    sharedWords(text, title) > 0.9 &&
    countWords(text) > 2
  )
    return 'title-again';
  if (text.length < 80 && block.element.name !== 'blockquote' && isBareDate(text)) return 'date-line';
  if (/^https?:\/\/\S+$/.test(text)) return 'source-link';
  return null;
}

function isBareDate(text: string): boolean {
  const date = findDate(text);
  if (date === null) return false;
  return countWords(`${text.slice(0, date.start)} ${text.slice(date.end)}`) <= 3;
}

/** A source's label, or a legal notice that names an outlet ("© 2022 Reuters. All rights reserved."). */
function namesSource(text: string, rule: string, labels: Labels, catalogue: OutletCatalogue): boolean {
  return (
    isSourceCredit(text, labels, catalogue) ||
    (rule === 'legal-notice' && catalogue.mentions(text).length > 0)
  );
}

function isSourceCredit(text: string, labels: Labels, catalogue: OutletCatalogue): boolean {
  const named = labels.textCreditOf(text);
  if (named === null || named === '' || countWords(named) > 12) return false;
  if (/^\S[^:]{1,40}:/u.test(text)) return true;
  return catalogue.mentions(named).length > 0 || /https?:|www\.|\.\p{L}{2,3}(?:$|\s)/u.test(named);
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
    if (block !== undefined && !isSentence(block) && !(lenient && isItem(block))) rules[at] ??= 'before-text';
  }
  let last = blocks.length - 1;
  while (last > first && !isText(last)) last -= 1;
  for (let at = blocks.length - 1; at > last; at -= 1) {
    const block = blocks[at];
    if (block !== undefined && (!isSentence(block) || block.linkLength > block.text.length * 0.5))
      rules[at] ??= 'after-text';
  }
}

/** A paragraph, list item or cell of some words and few links. */
function isItem(block: Block): boolean {
  if (block.heading > 0 || block.linkLength > block.text.length * 0.3) return false;
  if (/^(?:td|th|li|dd|dt|blockquote|pre)$/.test(block.element.name)) return true;
  return block.element.name === 'p' && countWords(block.text) >= 5;
}

function isSentence(block: Block): boolean {
  return block.heading === 0 && /[.!?…。！？]["'”’»)]*$/u.test(block.text) && countWords(block.text) >= 3;
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
      !/[.!?…。]["'”’»)]*$/u.test(blocks[at]?.text ?? '');
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

function addLinks(links: Link[], block: Block, offset: number, length: number, base: string | null): void {
  for (const link of block.links) {
    if (link.end > length || links.length >= 2_000) continue;
    const url = webUrl(link.href, base ?? undefined);
    if (url === null) continue;
    links.push({
      href: url.href,
      text: block.text.slice(link.start, link.end),
      start: offset + link.start,
      end: offset + link.end,
    });
  }
}

function markOf(rule: string, block: Block, base: string | null, labels: Labels): SourceMark | null {
  const type =
    rule === 'credit-line' ||
    rule === 'source-link' ||
    rule === 'correction' ||
    rule === 'full-text-elsewhere' ||
    rule === 'aggregator-notice' ||
    rule === 'photo-credit'
      ? rule
      : rule === 'caption' && captionCreditStart(block.text, labels) !== -1
        ? 'photo-credit'
        : null;
  if (type === null) return null;
  const href = block.links[0]?.href ?? /https?:\/\/\S+/.exec(block.text)?.[0] ?? null;
  const url = href === null ? null : (webUrl(href, base ?? undefined)?.href ?? null);
  return { type, text: block.text.slice(0, 500), url, byline: [], date: null };
}
