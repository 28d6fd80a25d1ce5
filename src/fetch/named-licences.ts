/** So much of a page is looked at: links to licences stand in its head. */
const LOOKED_AT = 100_000;
const LINK_TAG = /<link\s[^>]{1,500}>/gi;
const RSL_TYPE = /type\s?=\s?["']?application\/rsl\+xml/i;
const REL_LICENSE = /rel\s?=\s?["']?[^"'>]{0,50}\blicense\b/i;
const HREF = /href\s?=\s?(?:"([^"]{1,400})"|'([^']{1,400})'|([^\s"'>]{1,400}))/i;

/** Addresses of RSL licences that a response names: `Link: <…>; rel="license"` and `<link rel="license">` of RSL's type. */
export function namedLicences(headers: Readonly<Record<string, string>>, body: Uint8Array): string[] {
  const found: string[] = [];
  for (const link of (headers['link'] ?? '').slice(0, 10_000).split(/,(?=\s*<)/)) {
    const href = /^\s*<([^>]{1,400})>/.exec(link)?.[1];
    if (href !== undefined && REL_LICENSE.test(link) && RSL_TYPE.test(link)) found.push(href);
  }
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, LOOKED_AT)).toString(
    'latin1',
  );
  for (const [tag] of head.matchAll(LINK_TAG)) {
    if (!REL_LICENSE.test(tag) || !RSL_TYPE.test(tag)) continue;
    const [, ...hrefs] = HREF.exec(tag) ?? [];
    const href = hrefs.find((value) => value !== undefined);
    if (href !== undefined) found.push(href.replaceAll('&amp;', '&'));
  }
  return found;
}
