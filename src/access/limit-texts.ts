import { cutWords } from '../core/cut-words.ts';
import type { TextLimit } from '../rights/shown-text.ts';

/** How much of an article may be shown, by its id. */
export type LimitOf = (article: string) => TextLimit;

/** What must not be shown at all: whatever holds it leaves it out, or goes too. */
const GONE = Symbol('gone');

type Node = Readonly<Record<string, unknown>>;

/**
 * A view of stories or articles with no more of any article's text than may be shown. Goes by shape, not by name, so that
 * whatever a view comes to hold is limited too: an article's own text is cut; pieces of it (`{article, text, …}`) are cut as
 * long as excerpts, or left out with what consists of them; passages beyond an excerpt are left out.
 */
export function limitTexts<View>(view: View, limitOf: LimitOf): View {
  const ends = new Map<string, number>();
  measure(view, limitOf, ends);
  return limited(view, { limitOf, ends }) as View;
}

/** The domains of the outlets of articles that a view names with their outlets, by the articles' ids. */
export function domainsIn(view: unknown, found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(view)) for (const item of view) domainsIn(item, found);
  else if (isNode(view)) {
    const { id, outlet } = view;
    if (
      typeof id === 'string' &&
      'language' in view &&
      isNode(outlet) &&
      typeof outlet['domain'] === 'string'
    )
      found.set(id, outlet['domain']);
    for (const item of Object.values(view)) if (typeof item === 'object') domainsIn(item, found);
  }
  return found;
}

interface Limits {
  readonly limitOf: LimitOf;
  /** Where the shown text of an article ends, for those whose text is cut. */
  readonly ends: ReadonlyMap<string, number>;
}

function measure(value: unknown, limitOf: LimitOf, ends: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) measure(item, limitOf, ends);
  else if (isNode(value)) {
    if (isArticle(value)) ends.set(value.id, shownOf(value.text, limitOf(value.id)).length);
    else for (const item of Object.values(value)) if (typeof item === 'object') measure(item, limitOf, ends);
  }
}

function limited(value: unknown, limits: Limits): unknown {
  if (Array.isArray(value)) {
    const left = value.map((item) => limited(item, limits)).filter((item) => item !== GONE);
    return left;
  }
  if (!isNode(value)) return value;
  if (isArticle(value)) {
    const own = limits.limitOf(value.id);
    return { ...limitedFields(value, limits), text: shownOf(value.text, own) };
  }
  if (typeof value['article'] === 'string' && isWords(value)) return piece(value, value['article'], limits);
  return whole(value, limits);
}

/** Evidence keeps its note, which is ours; everything else that is made of words alone goes with them. */
function piece(value: Node, article: string, limits: Limits): unknown {
  const limit = limits.limitOf(article);
  if (limit.text === 'full') return limitedFields(value, limits);
  if (limit.text === 'none') {
    const isEvidence = typeof value['type'] === 'string' && typeof value['note'] === 'string';
    return isEvidence ? { ...limitedFields(value, limits), text: null, start: null, end: null } : GONE;
  }
  const { text } = value;
  if (typeof text !== 'string') return limitedFields(value, limits);
  const shown = shownOf(text, limit);
  const end = typeof value['start'] === 'number' ? { end: value['start'] + shown.length } : {};
  return { ...limitedFields(value, limits), text: shown, ...(shown.length < text.length ? end : {}) };
}

/** What holds others: goes where what it is about is gone. */
function whole(value: Node, limits: Limits): unknown {
  const { left, right, members, text } = value;
  if (isPiece(left) && isPiece(right) && (isBeyond(left, limits) || isBeyond(right, limits))) return GONE;
  const fields = limitedFields(value, limits);
  if (Object.values(fields).includes(GONE)) return GONE;
  if (Array.isArray(members) && members.length > 0) {
    const kept = fields['members'] as readonly unknown[];
    // The fullest form of a quote is one of its members' words.
    const lost = members.some((member) => isPiece(member) && limits.limitOf(member.article).text === 'none');
    if (kept.length === 0 || (lost && typeof text === 'string')) return GONE;
  }
  const { id, excerpt } = value;
  if (typeof id === 'string' && isNode(excerpt) && limits.limitOf(id).text === 'none')
    return { ...fields, excerpt: null };
  return fields;
}

function limitedFields(value: Node, limits: Limits): Node {
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      typeof item === 'object' && item !== null ? limited(item, limits) : item,
    ]),
  );
}

function isBeyond({ article, start }: Piece, { limitOf, ends }: Limits): boolean {
  const limit = limitOf(article);
  return limit.text === 'none' || (limit.text === 'excerpt' && start >= (ends.get(article) ?? 0));
}

/** Of a text no more than may be shown. */
export function shownOf(text: string, { text: right, words }: TextLimit): string {
  if (right === 'none') return '';
  return right === 'full' || words === null ? text : cutWords(text, words);
}

interface Piece extends Node {
  readonly article: string;
  readonly start: number;
}

function isPiece(value: unknown): value is Piece {
  return isNode(value) && typeof value['article'] === 'string' && typeof value['start'] === 'number';
}

/** Words of an article, or what they say in other words of it (`says` of a difference). */
function isWords(value: Node): boolean {
  return typeof value['text'] === 'string' || typeof value['says'] === 'string';
}

function isArticle(value: Node): value is Node & { readonly id: string; readonly text: string } {
  return typeof value['id'] === 'string' && typeof value['text'] === 'string' && 'readingMinutes' in value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
