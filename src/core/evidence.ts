/**
 * What a piece of evidence is:
 *
 * - `citation`: the text names another outlet as the source of what it says
 * - `link`: a link in or after the text
 * - `metadata`: canonical link, `isBasedOn`, source fields of the page
 * - `credit`: credit line, copyright line, "Article by …", agency mark in the dateline
 * - `title`: the titles are the same, or the title names the outlet
 * - `byline`, `dateline`, `time`: authors, place line, claimed or observed times
 * - `passage`: sentences found in both texts
 * - `quote`, `figure`, `name`, `term`: quoted words, quantities, names, rare words in common (or in conflict)
 * - `own-reporting`: the text says that its own reporters found it out
 * - `announcement`: the page is the own word of whoever owns its site, such as a press release
 * - `absence`: what one text has and the other lacks
 */
export type EvidenceType =
  | 'citation'
  | 'link'
  | 'metadata'
  | 'credit'
  | 'title'
  | 'byline'
  | 'dateline'
  | 'time'
  | 'passage'
  | 'quote'
  | 'figure'
  | 'name'
  | 'term'
  | 'own-reporting'
  | 'announcement'
  | 'absence';

/**
 * One reason for a verdict. `article`, `start` and `end` (UTF-16 code units of that article's `text`) are null where the
 * reason lies outside an article's body, such as its title or metadata; `text` then still holds the words themselves.
 */
export interface Evidence {
  readonly type: EvidenceType;
  readonly article: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  /** One sentence for a person: why this counts. */
  readonly note: string;
}
