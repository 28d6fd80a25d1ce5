/**
 * An invented sentence with the form that it shows. Outlets in braces are sources, others are named and are none:
 * "{The Harbour Ledger|Tellus}, citing {Tellus}, …": behind the bar, whom it cites in turn. The form "title" is a headline.
 */
export type CitationForm = readonly [form: string, text: string];

/**
 * What one language's sentences show. In a quote what is said stands in square brackets, its cue in angle brackets and its
 * speaker in braces: "[The quay is old], {Maren Holt} <said>." Behind a bar stands who that is in the whole text ("{the
 * mayor|Maren Holt}"); a number before a colon tells several quotes apart ("[2:It is old]"); a text without marks has no
 * quote.
 */
export interface LanguageForms {
  readonly citations: readonly CitationForm[];
  readonly quotes: readonly string[];
}
