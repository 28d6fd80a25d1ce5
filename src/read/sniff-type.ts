import { sniffNewsml } from './agency/parse-newsml.ts';

/** What bytes are, as far as the reader needs to know. */
export type SniffedType = 'html' | 'plain' | 'feed' | 'newsml' | 'json' | 'pdf' | 'binary' | 'unsupported';

const SIGNATURES: readonly (readonly [type: SniffedType, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x47, 0x49, 0x46, 0x38]],
  ['binary', [0x50, 0x4b, 0x03, 0x04]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x52, 0x49, 0x46, 0x46]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x42, 0x5a, 0x68]],
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Whether bytes are known not to be text: by signature, or by zeros and controls that no text has. */
export function sniffBytes(bytes: Uint8Array): 'pdf' | 'binary' | 'text' {
  for (const [type, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return type === 'pdf' ? 'pdf' : 'binary';
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return 'text';
  const length = Math.min(bytes.length, 4_096);
  let zeros = 0;
  let zerosAtEven = 0;
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) {
      zeros += 1;
      if (index % 2 === 0) zerosAtEven += 1;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  const isWideText = zeros > length * 0.35 && (zerosAtEven < zeros * 0.1 || zerosAtEven > zeros * 0.9);
  if (isWideText && controls < length * 0.02) return 'text';
  return zeros > length * 0.005 || controls > length * 0.05 ? 'binary' : 'text';
}

const MARKUP =
  /<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|span|a\s|br|ul|table|script|link)\b/i;

/** XML whose root is neither a page nor a part of one: a document of another vocabulary. */
function isOtherXml(start: string): boolean {
  const root =
    /^<\?xml\b[^>]{0,300}>(?:\s|<!--[^>]{0,1000}-->|<!DOCTYPE[^>]{0,500}>|<\?[^>]{0,300}>)*<([\w.:-]{1,60})/i.exec(
      start,
    );
  return (
    root !== null && !/^(?:[\w.-]+:)?(?:html|head|body|div|article|section|main|p)$/i.test(root[1] ?? '')
  );
}

/** What decoded text is, by what the server says and by how it begins. */
export function sniffText(text: string, contentType: string | null, source: string): SniffedType {
  const start = text.slice(0, 4_096).replace(/^[\s\ufeff]+/, '');
  if (/^(?:<!doctype\s+html|<html[\s>])/i.test(start)) return 'html';
  if (sniffNewsml(start) !== null) return 'newsml';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? null;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i.test(start))
    return 'feed';
  if (isOtherXml(start)) return 'unsupported';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/plain') return /^<[a-z!?]/i.test(start) && MARKUP.test(start) ? 'html' : 'plain';
  if (type !== null && !/^(?:text\/|application\/(?:octet-stream|xml|x-unknown|unknown)|[^/]*$)/.test(type)) {
    return type.includes('json') ? 'json' : 'unsupported';
  }
  if (type !== null && /^text\/(?:css|javascript|csv|calendar|vcard)$/.test(type)) return 'unsupported';
  if (/\.(?:x?html?|shtml|php|aspx?)$/i.test(source)) return 'html';
  if (/\.(?:txt|text|md)$/i.test(source))
    return /^<[a-z!?]/i.test(start) && MARKUP.test(start) ? 'html' : 'plain';
  // With a name and a colon behind the brace also where the rest is cut off.
  const isWhole = /[}\]]\s*$/.test(text.slice(-200));
  if (/^\{\s*"[^"\n]{0,100}"\s*:/.test(start) || (isWhole && /^[{[]\s*["{[\]}]/.test(start))) return 'json';
  return MARKUP.test(start) ? 'html' : 'plain';
}
