import type { Outlet, OutletReference } from '../../core/outlet.ts';
import type { Span } from '../../core/span.ts';

/**
 * A place where a text names an outlet. `known`: it is in the catalogue. `certain`: the words can mean nothing else;
 * where they can (an everyday word, an outlet that we do not know), only a cue makes it a citation.
 */
export interface OutletNaming extends Span {
  readonly text: string;
  readonly outlet: OutletReference | null;
  readonly known: Outlet | null;
  readonly certain: boolean;
  /** Outlets are told apart by this: the domain, or the name of one that we do not know. */
  readonly key: string;
}

/** Where the article comes from: which of two outlets of one name it means. */
export interface Home {
  readonly language: string | null;
  readonly country: string | null;
}

/** How far beside a name the words that belong to it may stand, in code units. */
export const NAMING_WINDOW = 80;
/** An article before a name. */
export const LEADING_ARTICLE =
  /^(?:the|an?|die|der|das|dem|den|des|le|la|les|el|los|las|une?|ein|eine[rmn]?)\s+/iu;

/** Past white space and closing quotation marks. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (/[\s»”“"’]/.test(text[next] ?? '')) next += 1;
  return next;
}

const CLOSING_OR_SPACE = /[\s»”"’)\]]/u;

/** Past white space and all that closes a name. */
export function skipClosing(text: string, from: number): number {
  // „…“: what opens a quote in English closes it in German, right after its last word.
  let at = text[from] === '“' ? from + 1 : from;
  while (CLOSING_OR_SPACE.test(text[at] ?? '')) at += 1;
  return at;
}
