/**
 * An invented sentence with the form that it shows. Outlets in braces are sources, others are named and are none:
 * "{The Harbour Ledger|Tellus}, citing {Tellus}, …": behind the bar, whom it cites in turn. The form "title" is a headline.
 */
export type CitationForm = readonly [form: string, text: string];
