import { Parser } from 'htmlparser2';

/** A `<meta>` of a page that speaks of rights. */
export interface MetaStatement {
  /** In lower case. */
  readonly name: string;
  readonly content: string;
}

/** So much of a page is looked at: its head, and what is out of place at the start of its body. */
const LOOKED_AT = 500_000;
const MOST = 50;
const NAMED = /robots|tdm-(?:reservation|policy)|content-usage/i;

/**
 * The `<meta>` elements by which a page says what may be done with it: `robots`, our own token, `tdm-reservation`,
 * `tdm-policy`. Comments, scripts and templates say nothing.
 */
export function pageStatements(html: string, token: string): MetaStatement[] {
  const head = html.slice(0, LOOKED_AT);
  const own = token.toLowerCase();
  if (!NAMED.test(head) && !head.toLowerCase().includes(own)) return [];
  const names = new Set(['robots', 'tdm-reservation', 'tdm-policy', own]);
  const found: MetaStatement[] = [];
  let hidden = 0;
  const parser = new Parser({
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
