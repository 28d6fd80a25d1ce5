/** So much of a page is looked at: the link stands in its head. */
const LOOKED_AT = 200_000;
const LINK_TAG = /<link\s[^>]{1,1000}>/gi;
const REL_CANONICAL = /\srel\s?=\s?(?:["']\s?canonical\s?["']|canonical\b)/i;
const HREF = /\shref\s?=\s?(?:"([^"]{1,900})"|'([^']{1,900})'|([^\s"'>]{1,900}))/i;

/** The address by which a page calls itself (`<link rel="canonical">`, RFC 6596), as written; null where there is none. */
export function canonicalLink(html: string): string | null {
  for (const [tag] of html.slice(0, LOOKED_AT).matchAll(LINK_TAG)) {
    if (!REL_CANONICAL.test(tag)) continue;
    const [, ...hrefs] = HREF.exec(tag) ?? [];
    const href = hrefs.find((value) => value !== undefined);
    if (href !== undefined) return href.replaceAll('&amp;', '&').trim();
  }
  return null;
}
