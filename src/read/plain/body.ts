import type { SourceMark, SourceMarkType, TraceStep } from '../../core/article.ts';
import type { Outlet } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { countWords } from '../../core/text.ts';
import { webUrl } from '../../core/url.ts';
import { bylineOf, creditAtEnd, isPersonName, parseByline } from '../byline.ts';
import { findDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { outletNamed } from '../title.ts';
import { TitleWords } from '../title-words.ts';
import type { Head } from './head.ts';
import type { Unit } from './join-lines.ts';
import { endsSentence, isCaption, isCopyright, isDateLine, isHeadingLike, isProse } from './line-kinds.ts';

/** The body of a plain text and what stood between and after its paragraphs. */
export interface Body {
  readonly paragraphs: readonly string[];
  readonly marks: readonly SourceMark[];
  /** Authors named after or within the body. */
  readonly byline: readonly string[];
  readonly published: string | null;
  /** Units after the body or beside it, for finding whose page it is. */
  readonly leftOut: readonly string[];
}

/** What a unit is: text, or the rule by which it was left out. */
type Role =
  | 'text'
  | 'boilerplate'
  | 'promotion'
  | 'pager'
  | 'end'
  | 'after-end'
  | 'source-link'
  | 'full-text-elsewhere'
  | 'aggregator-notice'
  | 'correction'
  | 'credit-line'
  | 'copyright'
  | 'photo-credit'
  | 'beside-caption'
  | 'title-again'
  | 'byline'
  | 'date-line'
  | 'loose-line';

const REASONS: Readonly<Record<Role, string>> = {
  text: 'running text',
  boilerplate: 'a label, control or counter',
  promotion: 'it leads to another article',
  pager: 'it names the article before or after',
  end: 'it opens what stands after an article',
  'after-end': 'it stands after the end of the article',
  'source-link': 'a bare link',
  'full-text-elsewhere': 'it says that the whole text is elsewhere',
  'aggregator-notice': 'it says whose content the page carries',
  correction: 'a correction or update notice',
  'credit-line': 'it names a source or author',
  copyright: 'a copyright line',
  'photo-credit': 'a caption with a picture credit',
  'beside-caption': 'it names what the picture beside it shows',
  'title-again': 'it repeats the headline',
  byline: 'it names the author',
  'date-line': 'it is a date',
  'loose-line': 'a line without a sentence after the last paragraph',
};

const URL_LINE = /^(?:[\p{L}\s]{2,30}:\s*)?(?<url>https?:\/\/\S+|www\.\S+)(?<rest>\s.{0,200})?$/iu;
const MARKED: Readonly<Partial<Record<Role, SourceMarkType>>> = {
  'source-link': 'source-link',
  'full-text-elsewhere': 'full-text-elsewhere',
  'aggregator-notice': 'aggregator-notice',
  correction: 'correction',
  'credit-line': 'credit-line',
  copyright: 'credit-line',
  'photo-credit': 'photo-credit',
};

/** Parts running text from what stands between and after it, from the unit at which the body begins. */
export function readBody(
  units: readonly Unit[],
  head: Head,
  labels: Labels,
  catalogue: OutletCatalogue,
  trace: TraceStep[],
): Body {
  const roles: Role[] = units.map((unit) => roleOf(unit.text, head, labels, catalogue));
  for (let index = 0; index < head.bodyStart; index += 1) {
    const role = roles[index];
    const isText = role === 'text' || role === 'loose-line' || role === 'title-again';
    if (isText) roles[index] = head.standfirst.includes(index) ? 'text' : 'boilerplate';
  }
  markPagers(units, roles, head.bodyStart, labels);
  markEnd(units, roles, head.bodyStart);
  markBesideCaptions(units, roles, head.bodyStart);
  markLooseLines(units, roles, head.bodyStart, labels);

  const marks: SourceMark[] = [];
  const paragraphs: string[] = [];
  const leftOut: string[] = [];
  let byline: string[] = [];
  let published: string | null = null;
  for (const [index, unit] of units.entries()) {
    const role = roles[index] ?? 'text';
    if (role === 'text') {
      const credit = creditAtEnd(unit.text);
      const kept = credit === null ? unit.text : unit.text.slice(0, credit.start).trimEnd();
      if (credit !== null) {
        marks.push({ type: 'credit-line', text: credit.text, url: null, byline: credit.names, date: null });
        trace.push({
          step: 'body',
          rule: 'credit-line',
          reason: 'a credit that ends a paragraph',
          text: credit.text,
        });
        if (byline.length === 0) byline = credit.names;
      }
      if (kept !== '') paragraphs.push(kept);
      continue;
    }
    leftOut.push(unit.text);
    if (trace.length < 500 && index >= head.bodyStart)
      trace.push({ step: 'body', rule: role, reason: REASONS[role], text: unit.text.slice(0, 300) });
    const type = MARKED[role];
    if (type !== undefined) marks.push(markOf(type, unit.text));
    else if (labels.isAnnouncementLabel(unit.text)) marks.push(markOf('press-contact', unit.text));
    if (index < head.bodyStart) continue;
    if (role === 'byline' || isAuthorAfterBody(unit.text, role, catalogue)) {
      const names = bylineOf(unit.text) ?? parseByline(unit.text);
      marks.push({ type: 'credit-line', text: unit.text, url: null, byline: names, date: null });
      if (byline.length === 0) byline = names;
    }
    if (role === 'date-line') published ??= findDate(unit.text)?.iso ?? null;
  }
  return { paragraphs, marks, byline, published, leftOut };
}

function roleOf(text: string, head: Head, labels: Labels, catalogue: OutletCatalogue): Role {
  const url = URL_LINE.exec(text);
  if (url !== null && !isProse(url.groups?.['rest'] ?? '')) return 'source-link';
  if (text.length > 700) return 'text';
  if (labels.isAggregatorNotice(text)) return 'aggregator-notice';
  if (labels.isFullTextNotice(text)) return 'full-text-elsewhere';
  if (labels.isEnd(text)) return 'end';
  if (labels.isBoilerplate(text)) return 'boilerplate';
  if (labels.isPromotion(text)) return 'promotion';
  if (isCaption(text, labels)) return 'photo-credit';
  if (isCopyright(text)) return 'copyright';
  if (labels.isCorrection(text)) return 'correction';
  if (isSourceCredit(text, labels, catalogue)) return 'credit-line';
  if (bylineOf(text) !== null) return 'byline';
  if (isDateLine(text)) return 'date-line';
  const title = head.title?.title;
  if (title !== undefined && text.length <= 250 && isTitleAgain(text, title)) return 'title-again';
  return 'text';
}

function isTitleAgain(text: string, title: string): boolean {
  return (
    countWords(text) >= 3 &&
    !/\.["”’]?$/u.test(text) &&
    new TitleWords(title).shareOf(text) >= 0.8 &&
    countWords(text) <= 2 * countWords(title) + 2
  );
}

/** "Source: Reuters", "First published in …": a label with something short behind it that is no sentence. */
function isSourceCredit(text: string, labels: Labels, catalogue: OutletCatalogue): boolean {
  const named = labels.textCreditOf(text);
  if (named === null || named === '' || countWords(named) > 15) return false;
  if (/^\S[^:]{1,40}[:|]/u.test(text)) return !isProse(named);
  return catalogue.mentions(named).length > 0 || /https?:|www\.|\.\p{L}{2,3}\b/u.test(named);
}

/** Two lines one after the other, one to the article before and one to that after; or one at the very end. */
function markPagers(units: readonly Unit[], roles: Role[], bodyStart: number, labels: Labels): void {
  let before: 'previous' | 'next' | null = null;
  let found: number | undefined;
  const lastProse = (): number => {
    found ??= units.findLastIndex((unit) => isProse(unit.text));
    return found;
  };
  for (let index = bodyStart; index < units.length; index += 1) {
    const text = units[index]?.text ?? '';
    const target = roles[index] === 'text' && text.length <= 250 ? labels.pagerTarget(text) : null;
    if (target !== null && before !== null && before !== target.direction) {
      roles[index - 1] = 'pager';
      roles[index] = 'pager';
    } else if (target !== null && !/[.…]["”’]?$/u.test(text) && index >= lastProse()) {
      roles[index] = 'pager';
    }
    before = target?.direction ?? null;
  }
}

/** Cuts at the first line that opens what stands after an article, if less running text follows than stood before. */
function markEnd(units: readonly Unit[], roles: Role[], bodyStart: number): void {
  const lengths = units.map((unit, index) =>
    index >= bodyStart && roles[index] === 'text' && isProse(unit.text) ? unit.text.length : 0,
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (let index = bodyStart; index < units.length; index += 1) {
    before += lengths[index] ?? 0;
    if (roles[index] !== 'end' || before <= total - before) continue;
    for (let after = index + 1; after < units.length; after += 1) {
      if (roles[after] === 'text') roles[after] = 'after-end';
    }
    return;
  }
}

/** A line without a sentence beside a caption that says the same, or right above it, is the picture's other text. */
function markBesideCaptions(units: readonly Unit[], roles: Role[], bodyStart: number): void {
  const mark = (index: number, caption: number) => {
    const text = units[index]?.text ?? '';
    if (index < bodyStart || roles[index] !== 'text' || text.length > 250 || endsSentence(text)) return;
    const shared = new TitleWords(text).shareOf(units[caption]?.text ?? '') >= 0.6;
    const inBlock = units[Math.max(index, caption)]?.blankBefore === false;
    if (shared || inBlock || (index < caption && countWords(text) >= 6)) roles[index] = 'beside-caption';
  };
  for (let index = bodyStart; index < units.length; index += 1) {
    if (roles[index] !== 'photo-credit') continue;
    mark(index - 1, index);
    mark(index + 1, index);
  }
}

/** After the last running text only lines without a sentence are left: no text. */
function markLooseLines(units: readonly Unit[], roles: Role[], bodyStart: number, labels: Labels): void {
  let hasProse = false;
  for (let index = bodyStart; index < units.length; index += 1)
    hasProse ||= roles[index] === 'text' && isProse(units[index]?.text ?? '');
  if (!hasProse) return;
  for (let index = units.length - 1; index >= bodyStart; index -= 1) {
    const text = units[index]?.text ?? '';
    if (roles[index] !== 'text') continue;
    if (isProse(text) || (endsSentence(text) && !isHeadingLike(text, labels))) return;
    if (endsSentence(text) && /[.!?…]["'”’»)]*$/u.test(text) && roles[index - 1] === 'text') return;
    roles[index] = 'loose-line';
  }
}

function isAuthorAfterBody(text: string, role: Role, catalogue: OutletCatalogue): boolean {
  return (
    role === 'loose-line' &&
    isPersonName(text) &&
    outletNamed(text, catalogue) === null &&
    namedOutlet(text, catalogue) === null
  );
}

function namedOutlet(text: string, catalogue: OutletCatalogue): Outlet | null {
  return catalogue.mentions(text)[0]?.outlet ?? null;
}

function markOf(type: SourceMarkType, text: string): SourceMark {
  const found = /https?:\/\/\S+|www\.\S+/iu.exec(text)?.[0].replace(/[.,;:!?)\]]+$/u, '');
  const url =
    found === undefined
      ? null
      : (webUrl(found.startsWith('www.') ? `https://${found}` : found)?.href ?? null);
  return { type, text, url, byline: [], date: null };
}
