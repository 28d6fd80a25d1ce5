/** What an agency's document says, whichever of IPTC's formats carries it. Times are as given. */
export interface AgencyItem {
  /** The item's own id: `guid` of NewsML-G2, `uri` of ninjs. */
  readonly id: string | null;
  /** Where the item stands on the web, as it says, or null. */
  readonly url: string | null;
  /** "text", "picture", "composite" and so on, or null. */
  readonly type: string | null;
  readonly title: string | null;
  readonly bylines: readonly string[];
  /** Name, address or code of who sends it, and of who holds the copyright. */
  readonly providers: readonly string[];
  /** Who the content came from, by the item's own word. */
  readonly sources: readonly string[];
  /** "Acme/John Smith", "© 2022 Acme": lines that must be shown with the content. */
  readonly credits: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** Not to be published before. */
  readonly embargoed: string | null;
  /** "usable", "withheld" or "canceled" (IPTC's scheme pubstatusg2). */
  readonly status: string | null;
  readonly language: string | null;
  /** The body as HTML, or null where the item carries no text. */
  readonly html: string | null;
  readonly image: string | null;
}

/** Plain text as HTML: paragraphs are parted by blank lines or, where there are none, by line breaks. */
export function textAsHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r\n', '\n');
  const breaks = /\n[ \t]*\n/.test(escaped) ? /\n[ \t]*\n/ : /\n/;
  return escaped
    .split(breaks)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
