import { webUrl } from '../../core/url.ts';
import { type AgencyItem, textAsHtml } from './agency-item.ts';

type Fields = Readonly<Record<string, unknown>>;

/** No document of the standard nests deeper; a JSON text may nest without end. */
const DEEPEST = 64;
/** What tells a news item from any other JSON with a `uri`. */
const NEWS_FIELD =
  /^(?:body|bodies|headlines?|versioncreated|pubstatus|representationtype|description|copyrightnotice)(?:_|$)/;

/**
 * Parses an IPTC ninjs document, of versions 1.0 to 3.1: 1.x names variants in the key (`body_xhtml`), 2.x lists them
 * (`bodies`), 3.x writes keys in camel case. Returns null for what is no ninjs document.
 */
export function parseNinjs(document: string): AgencyItem | null {
  if (isNestedDeep(document)) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(document);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const fields = lowerKeys(parsed as Fields);
  const uri = text(fields['uri']);
  if (uri === null || !Object.keys(fields).some((key) => NEWS_FIELD.test(key))) return null;
  return {
    id: uri,
    url: webUrl(uri)?.href ?? null,
    type: text(fields['type']),
    title:
      variant(fields, 'headline', ['', 'main']) ??
      listed(fields['headlines'], ['main'])?.value ??
      text(fields['title']),
    bylines: [text(fields['byline']), text(fields['by'])].filter((line) => line !== null),
    providers: [text(fields['copyrightholder'])].filter((name) => name !== null),
    sources: [...names(fields['infosource']), ...names(fields['infosources'])],
    credits: [variant(fields, 'creditline', ['']), text(fields['copyrightnotice'])].filter(
      (line) => line !== null,
    ),
    published:
      text(fields['firstcreated']) ?? text(fields['contentcreated']) ?? text(fields['versioncreated']),
    modified: text(fields['versioncreated']),
    embargoed: text(fields['embargoed']),
    status: text(fields['pubstatus']),
    language: text(fields['language']),
    html: bodyOf(fields),
    image: imageOf(fields),
  };
}

/** Whether brackets open deeper than any such document; strings that hold brackets count too, which does no harm. */
function isNestedDeep(document: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < document.length; at += 1) {
    const code = document.charCodeAt(at);
    if (isInString) {
      if (code === 92) at += 1;
      else if (code === 34) isInString = false;
    } else if (code === 34) isInString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

function bodyOf(fields: Fields): string | null {
  const html = variant(fields, 'body', ['xhtml', 'html']);
  if (html !== null) return html;
  const plain = variant(fields, 'body', ['text', 'main', '']);
  if (plain !== null) return looksLikeMarkup(plain) ? plain : textAsHtml(plain);
  const body = listed(fields['bodies'], ['main', 'text']);
  if (body === null) return null;
  return /html|xml|nitf/i.test(body.contentType ?? '') || looksLikeMarkup(body.value)
    ? body.value
    : textAsHtml(body.value);
}

function looksLikeMarkup(value: string): boolean {
  return /<(?:p|br|div|a)\b[^<>]{0,500}>/i.test(value);
}

/** The value of `name_variant`, in this order of variants; '' stands for `name` alone. */
function variant(fields: Fields, name: string, variants: readonly string[]): string | null {
  for (const one of variants) {
    const value = text(fields[one === '' ? name : `${name}_${one}`]);
    if (value !== null) return value;
  }
  return null;
}

/** Of a list of variants that of the first role that is there, else the longest: `{role, contenttype, value}`. */
function listed(
  list: unknown,
  roles: readonly string[],
): { value: string; contentType: string | null } | null {
  if (!Array.isArray(list)) return null;
  const found = list.slice(0, 100).flatMap((one) => {
    const fields = lowerKeys(typeof one === 'object' && one !== null ? one : {});
    const value = text(fields['value']);
    return value === null
      ? []
      : [{ value, role: text(fields['role']), contentType: text(fields['contenttype']) }];
  });
  for (const role of roles) {
    const one = found.find((variantOf) => variantOf.role === role);
    if (one !== undefined) return one;
  }
  return found.sort((a, b) => b.value.length - a.value.length)[0] ?? null;
}

function names(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, 20).flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? text((one as Fields)['name']) : text(one);
    return name === null ? [] : [name];
  });
}

/** The main rendition of the first picture that comes with it. */
function imageOf(fields: Fields): string | null {
  const associations = fields['associations'];
  if (typeof associations !== 'object' || associations === null) return null;
  for (const one of Object.values(associations).slice(0, 50)) {
    const item = lowerKeys(typeof one === 'object' && one !== null ? one : {});
    if (item['type'] !== 'picture' || typeof item['renditions'] !== 'object') continue;
    for (const rendition of Object.values(item['renditions'] ?? {}).slice(0, 20)) {
      const href = text((rendition as Fields | null)?.['href']);
      if (href !== null) return href;
    }
  }
  return null;
}

function lowerKeys(fields: object): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
