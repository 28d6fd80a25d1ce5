/** A day, with the month's name after it or without. */
export const DAY = /\p{L}\)?[\s,.]+\d{1,2}\b(?!\))/u;
/** A place and perhaps a day at the start of a line: "BERLIN", "Paris, 14. März.", "LONDRES, 12. —". */
export const DATELINE_START =
  /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{Lo}»«'’"*_~ ][\p{L}\p{M}\p{N}\s.,'’()/*_~«»–—-]{0,70}$/u;
export const DASH_AFTER = /^[\s.,:;]*[–—-]/u;
/** How far from the start of its line a dateline reaches, and from the end a closing mark, in code units. */
export const HEAD = 90;
export const TAIL = 44;
