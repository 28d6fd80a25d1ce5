import type { Link, SourceMark, TraceStep } from '../../core/article.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { countWords } from '../../core/text.ts';
import { registrableDomain, webUrl } from '../../core/url.ts';
import { bylineOf, creditAtEnd } from '../byline.ts';
import { findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { captionCreditStart } from '../pictures.ts';
import { widthOf } from '../text-width.ts';
import { TitleWords } from '../title-words.ts';
import { agencyOfLine } from './agency-of-line.ts';
import { findBoxes } from './body-boxes.ts';
import { cutEdges } from './cut-edges.ts';
import { isQuoted } from './element-hints.ts';
import type { BodyPlace } from './find-body.ts';
import { findLead, findLeadWithin } from './find-lead.ts';
import type { Block } from './page-blocks.ts';

export interface BodyText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly marks: readonly SourceMark[];
  /** Bylines that stood as lines within the body's element. */
  readonly byline: readonly string[];
  readonly paragraphs: number;
}

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
  const words = title === null ? null : new TitleWords(title);
  const lead = findLead(blocks, place, words, labels).flatMap((at) => blocks[at] ?? []);
  const body = blocks.slice(place.first, place.end);
  const inside = [...lead, ...body];
  const boxes = findBoxes(place.root, body, labels);
  const rules: (string | null)[] = inside.map((block, at) =>
    ruleOf(
      block,
      at < lead.length
        ? null
        : (place.asides[place.first + at - lead.length] ?? boxes[at - lead.length] ?? null),
      words,
      labels,
      catalogue,
    ),
  );
  for (const at of findLeadWithin(blocks, place, words, labels)) rules[at - place.first + lead.length] = null;
  cutEdges(inside, rules, place, labels);

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
      const said = isLegalSource(block.text, rule, catalogue)
        ? 'credit-line'
        : (sourceRule(block, labels, catalogue, base) ?? rule);
      const mark =
        agencyOfLine(block, catalogue) ?? markOf(said, block, base, labels) ?? pressContact(block, labels);
      if (mark !== null) addMark(marks, links, mark);
      if (rule === 'byline' && byline.length === 0 && !isQuoted(block.element))
        byline = bylineOf(block.text) ?? [];
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
    const rule = sourceRule(block, labels, catalogue, base);
    const mark = agencyOfLine(block, catalogue) ?? (rule === null ? null : markOf(rule, block, base, labels));
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
  title: TitleWords | null,
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
    title.shareOf(text) > 0.9 &&
    countWords(text) > (block.heading === 1 ? 2 : Math.max(2, title.count / 2))
  )
    return 'title-again';
  if (text.length < 80 && block.element.name !== 'blockquote' && isBareDate(text)) return 'date-line';
  if (/^https?:\/\/\S+$/.test(text)) return 'source-link';
  return isLabelledLink(block) ? 'promotion' : null;
}

const SHORTEST_HEADLINE = 15;

/** "Read also: another headline", in whatever language: a label of a few words before a link that takes up the rest of the line. */
function isLabelledLink({ text, links, heading, isListItem }: Block): boolean {
  const link = links[0];
  if (
    link === undefined ||
    links.length > 1 ||
    heading > 0 ||
    isListItem ||
    link.start < 3 ||
    link.start > 32
  )
    return false;
  return (
    link.end === text.length &&
    (link.end - link.start) * widthOf(text) >= SHORTEST_HEADLINE &&
    /\p{L}[^.!?]{0,25}[:»→|>]\s?$/u.test(text.slice(0, link.start)) &&
    !/[.…]["'”’»)]*$/u.test(text)
  );
}

function isBareDate(text: string): boolean {
  const date = findDate(text);
  if (date === null) return false;
  return countWords(`${text.slice(0, date.start)} ${text.slice(date.end)}`) <= 3;
}

/** A legal notice that names an outlet ("© 2022 Reuters. All rights reserved."). */
function isLegalSource(text: string, rule: string, catalogue: OutletCatalogue): boolean {
  return rule === 'legal-notice' && catalogue.mentions(text).length > 0;
}

/** A label of so many words is a sentence, not a word that other lines begin with too. */
const SPOKEN_LABEL = 4;

function isSourceCredit(text: string, labels: Labels, catalogue: OutletCatalogue): boolean {
  const named = labels.textCreditOf(text);
  if (named === null || named === '' || countWords(named) > 12) return false;
  if (/^\S[^:]{1,40}:/u.test(text)) return true;
  // "This article first appeared in": said in so many words, the name may be that of an outlet nobody knows.
  if (
    countWords(text.slice(0, text.length - named.length)) >= SPOKEN_LABEL &&
    /^(?:\p{Ll}{1,4} )?\p{Lu}/u.test(named)
  )
    return true;
  return catalogue.mentions(named).length > 0 || /https?:|www\.|\.\p{L}{2,3}(?:$|\s)/u.test(named);
}

/**
 * What a line that is no running text says of the text's source, or null. A button "Read the full story" that names nobody
 * and leads to the same site says nothing.
 */
function sourceRule(block: Block, labels: Labels, catalogue: OutletCatalogue, base: string | null) {
  const { text } = block;
  if (isSourceCredit(text, labels, catalogue)) return 'credit-line';
  const isElsewhere =
    labels.isFullTextNotice(text) && (catalogue.mentions(text).length > 0 || leadsAway(block, base));
  return isElsewhere ? 'full-text-elsewhere' : null;
}

function leadsAway({ links }: Block, base: string | null): boolean {
  const href = links[0]?.href;
  const url = href === undefined || base === null ? null : webUrl(href, base);
  return url !== null && base !== null && registrableDomain(url.href) !== registrableDomain(base);
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

/** A press office's line that is no running text says whose text it is. */
function pressContact({ text }: Block, labels: Labels): SourceMark | null {
  if (!labels.isAnnouncementLabel(text)) return null;
  return { type: 'press-contact', text: text.slice(0, 500), url: null, byline: [], date: null };
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
