import type { OutletReference } from './outlet.ts';

/** What kind of page a text was read from. */
export type PageKind = 'article' | 'live-blog' | 'listing' | 'gallery' | 'video' | 'feed-entry' | 'unknown';

/** A link of the page. `start` and `end` are those of its words in `text`, null where it stands outside the body. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Image {
  readonly url: string;
  readonly caption: string | null;
  /** The photographer or agency: never a source of the text. */
  readonly credit: string | null;
}

/**
 * Words of the page outside the body that may say where the body came from. The reader takes them out of the text, so
 * that they are not read as content, and keeps them here, so that provenance can weigh them.
 *
 * - `title-suffix`: what stood after or before the headline and names an outlet ("- WSJ"). `date` where one followed it
 *   ("- Wall Street Journal - 24.07.22": the form of a reference, not of a site's own name)
 * - `source-link`: a bare link, or one with a source label, in or after the text
 * - `credit-line`: "Article by …", "Originally published in …", "Source: …", "© 2022 Reuters", an agency's mark
 * - `canonical`, `is-based-on`, `syndication-source`, `feed-source`: metadata that names another page
 * - `full-text-elsewhere`: "For the full article click here"
 * - `aggregator-notice`: the page says that its content is others'
 * - `press-contact`: a line of a press office ("Media contact: …")
 * - `photo-credit`: pictures only; kept so that it is never taken for a text credit
 * - `correction`: a correction or update notice
 */
export type SourceMarkType =
  | 'title-suffix'
  | 'source-link'
  | 'credit-line'
  | 'canonical'
  | 'is-based-on'
  | 'syndication-source'
  | 'feed-source'
  | 'full-text-elsewhere'
  | 'aggregator-notice'
  | 'press-contact'
  | 'photo-credit'
  | 'correction';

export interface SourceMark {
  readonly type: SourceMarkType;
  /** The words as the page has them. */
  readonly text: string;
  readonly url: string | null;
  /** Authors named by the mark ("Article by Jane Roe"). */
  readonly byline: readonly string[];
  /** The day or instant named by the mark, ISO 8601. */
  readonly date: string | null;
}

/** One post of a live blog, in the order of the page. */
export interface LivePost {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly modified: string | null;
  readonly byline: readonly string[];
  readonly url: string | null;
}

/** The rule of a trace step that says that an article has only the beginning of its text. */
export const TEXT_CUT_OFF = 'text cut off';

/** One decision on the way from bytes to article, as data: what was done, by which rule, why, to which words. */
export interface TraceStep {
  readonly step: string;
  readonly rule: string;
  readonly reason: string;
  readonly text: string | null;
}

/** A time that a page claims and why it is or is not trusted (two clocks: claims are never overwritten). */
export type TimeFlag = 'future' | 'before-the-web' | 'after-first-seen';

/**
 * What reading a capture gives. `text` is the body alone, paragraphs parted by a blank line, lines within a paragraph
 * joined; every offset elsewhere counts UTF-16 code units of it. Dates are ISO 8601: a day where the page gives a day,
 * an instant with zone where it gives one.
 */
export interface Article {
  /** Stable: the same capture gives the same id. */
  readonly id: string;
  /** The path or link that it was taken from. */
  readonly source: string;
  readonly url: string | null;
  readonly outlet: OutletReference | null;
  /** Without the site's name. */
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** When we saw it: ours, not the page's. */
  readonly firstSeen: string | null;
  readonly timeFlags: readonly TimeFlag[];
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
  readonly text: string;
  readonly image: Image | null;
  readonly links: readonly Link[];
  readonly marks: readonly SourceMark[];
  readonly kind: PageKind;
  /** The part of the outlet that the page says it is in ("World", "Kultur"), where it says so. */
  readonly section?: string;
  /** The posts of a live blog, which is one article. */
  readonly posts?: readonly LivePost[];
  readonly trace: readonly TraceStep[];
}
