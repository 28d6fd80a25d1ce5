import { createMarkupParser } from '../core/markup-parser.ts';

/** A `<meta>` of a page that speaks of rights. */
export interface MetaStatement {
  /** In lower case. */
  readonly name: string;
  readonly content: string;
}

/** So much of a page is looked at. */
const LOOKED_AT = 500_000;
const MOST = 50;
const NAMED = /robots|tdm-(?:reservation|policy)/i;
const END_OF_HEAD = /<\/head|<body[\s>]/i;
const META_IN_BODY = /<meta\s[^>]{0,300}(?:robots|tdm-)/i;

/**
 * The `<meta>` elements by which a page says what may be done with it: `robots`, our own token, `tdm-reservation`,
 * `tdm-policy`. Comments, scripts and templates say nothing.
 */
export function pageStatements(html: string, token: string): MetaStatement[] {
  const own = token.toLowerCase();
  const head = headOf(html.slice(0, LOOKED_AT));
  if (!NAMED.test(head) && !head.toLowerCase().includes(own)) return [];
  const names = new Set(['robots', 'tdm-reservation', 'tdm-policy', own]);
  const found: MetaStatement[] = [];
  let hidden = 0;
  const parser = createMarkupParser({
    onopentag(element, attributes) {
      if (element === 'template' || element === 'noscript') hidden += 1;
      if (element !== 'meta' || hidden > 0 || found.length >= MOST) return;
      const name = (attributes['name'] ?? attributes['http-equiv'] ?? '').trim().toLowerCase();
      const content = attributes['content'];
      if (names.has(name) && content !== undefined) found.push({ name, content });
    },
    onclosetag(element) {
      if (element === 'template' || element === 'noscript') hidden -= 1;
    },
  });
  parser.end(head);
  return found;
}

/** The head of a page, and the rest where what belongs into the head stands there too: parsing all of all pages costs. */
function headOf(html: string): string {
  const end = html.search(END_OF_HEAD);
  return end === -1 || META_IN_BODY.test(html.slice(end)) ? html : html.slice(0, end);
}
