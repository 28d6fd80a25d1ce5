import type { FeedEntry } from '../../core/feed.ts';
import { webUrl } from '../../core/url.ts';
import { type AgencyItem, textAsHtml } from './agency-item.ts';
import { findElement, findElements, parseXml, textIn, type XmlElement } from './parse-xml.ts';

/** What a message or package brings: documents of their own, and references to others. */
export interface NewsCollection {
  /** The XML of each item, in order. */
  readonly items: readonly { readonly id: string | null; readonly xml: string }[];
  /** References that lead somewhere. */
  readonly entries: readonly FeedEntry[];
}

const ROOT =
  /^(?:<\?[^>]{0,500}\?>|<!--[^>]{0,2000}-->|<!DOCTYPE[^>]{0,1000}>|\s)*<(?:[\w.-]{1,40}:)?(newsitem|newsmessage|packageitem|nitf)[\s>]/i;
const MOST_ITEMS = 10_000;

/** Whether a document is one of an agency in XML, by its root element: which one, or null. */
export function sniffNewsml(document: string): 'item' | 'collection' | null {
  const root = ROOT.exec(document.slice(0, 8_192).replace(/^\ufeff/, ''))?.[1]?.toLowerCase();
  if (root === undefined) return null;
  return root === 'newsitem' || root === 'nitf' ? 'item' : 'collection';
}

/**
 * Parses a NewsML-G2 news item (IPTC, 2.x) with its body in XHTML, NITF or plain text, or a NITF document alone. Returns
 * null for any other document.
 */
export function parseNewsml(document: string): AgencyItem | null {
  const root = parseXml(document);
  if (root === null || (root.name !== 'newsitem' && root.name !== 'nitf')) return null;
  const meta = child(root, 'itemmeta');
  const content = child(root, 'contentmeta');
  const rights = child(root, 'rightsinfo');
  const nitf = findElement(root, 'nitf');
  const text = (parent: XmlElement | null, ...names: string[]) =>
    parent === null ? null : textIn(parent.children.find((one) => names.includes(one.name)) ?? null);
  const all = (parent: XmlElement | null, name: string) =>
    (parent?.children ?? []).filter((one) => one.name === name);
  const of = (element: XmlElement) =>
    textIn(element) ?? element.attributes['uri'] ?? codeOf(element) ?? element.attributes['literal'] ?? null;
  return {
    id: root.attributes['guid'] ?? null,
    url: null,
    type: codeOf(child(meta, 'itemclass')) ?? (nitf === null ? null : 'text'),
    title: text(content, 'headline') ?? titleOfNitf(nitf) ?? text(meta, 'title'),
    bylines: bylinesOf(content, nitf),
    providers: [...all(meta, 'provider'), ...all(rights, 'copyrightholder')]
      .map(of)
      .filter((name) => name !== null),
    sources: all(content, 'infosource')
      .map(of)
      .filter((name) => name !== null),
    credits: [text(content, 'creditline'), text(rights, 'copyrightnotice')].filter((line) => line !== null),
    published:
      text(meta, 'firstcreated') ??
      text(content, 'contentcreated') ??
      dateOfNitf(nitf) ??
      text(meta, 'versioncreated'),
    modified: text(content, 'contentmodified') ?? text(meta, 'versioncreated'),
    embargoed: text(meta, 'embargoed'),
    status: codeOf(child(meta, 'pubstatus')),
    language: child(content, 'language')?.attributes['tag'] ?? root.attributes['xml:lang'] ?? null,
    html: bodyOf(document, root, nitf),
    image: null,
  };
}

/** Parses a news message (its items, one by one) or package item (what it refers to); null for any other document. */
export function parseNewsCollection(document: string): NewsCollection | null {
  const root = parseXml(document);
  if (root?.name !== 'newsmessage' && root?.name !== 'packageitem') return null;
  const items = root.name === 'packageitem' ? [] : findElements(root, MOST_ITEMS, 'newsitem', 'packageitem');
  const packages = root.name === 'packageitem' ? [root] : items.filter(({ name }) => name === 'packageitem');
  return {
    items: items
      .filter(({ name }) => name === 'newsitem')
      .map((item) => ({
        id: item.attributes['guid'] ?? null,
        xml: document.slice(item.outerStart, item.outerEnd),
      })),
    entries: packages.flatMap((one) => findElements(one, MOST_ITEMS, 'itemref').flatMap(entryOf)),
  };
}

function entryOf(reference: XmlElement): FeedEntry[] {
  const url = webUrl(reference.attributes['href'] ?? reference.attributes['residref'] ?? '')?.href;
  if (url === undefined) return [];
  return [
    {
      id: reference.attributes['residref'] ?? url,
      url,
      title: textIn(child(reference, 'headline')) ?? textIn(child(reference, 'title')),
      byline: [],
      published: null,
      modified: textIn(child(reference, 'versioncreated')),
      summary: textIn(child(reference, 'description')),
      content: null,
      language: null,
      source: null,
      image: null,
    },
  ];
}

function child(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((one) => one.name === name) ?? null;
}

/** "ninat:text" → "text": what a code says without the scheme that it is from. */
function codeOf(element: XmlElement | null): string | null {
  const code = element?.attributes['qcode'] ?? element?.attributes['uri'];
  // Codes are short; on a long one the pattern's time would grow with the square of its length.
  return code === undefined ? null : (/[^:/#]+$/.exec(code.slice(-100))?.[0] ?? null);
}

function titleOfNitf(nitf: XmlElement | null): string | null {
  return nitf === null ? null : (textIn(findElement(nitf, 'hl1')) ?? textIn(findElement(nitf, 'title')));
}

function dateOfNitf(nitf: XmlElement | null): string | null {
  const norm = nitf === null ? undefined : findElement(nitf, 'date.issue', 'story.date')?.attributes['norm'];
  // NITF writes the basic form of ISO 8601: "20240503T101500+0200".
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(norm ?? '');
  if (parts === null) return norm ?? null;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = parts;
  const iso = `${year}-${month}-${day}`;
  return hour === undefined
    ? iso
    : `${iso}T${hour}:${minute}:${second}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`;
}

/** `by` of the metadata, else its creators that are people, else the byline of the NITF. */
function bylinesOf(content: XmlElement | null, nitf: XmlElement | null): string[] {
  const by = (content?.children ?? []).filter(({ name }) => name === 'by').map(textIn);
  const creators = (content?.children ?? [])
    .filter(({ name, attributes }) => name === 'creator' && !/org/i.test(attributes['type'] ?? ''))
    .map((creator) => textIn(child(creator, 'name')));
  const ofNitf = nitf === null ? [] : findElements(nitf, 20, 'byline').map(textIn);
  const lines = [by, ofNitf, creators].map((list) => list.filter((line) => line !== null));
  return lines.find((list) => list.length > 0) ?? [];
}

function bodyOf(document: string, root: XmlElement, nitf: XmlElement | null): string | null {
  const ofNitf = nitf === null ? null : findElement(nitf, 'body.content');
  if (ofNitf !== null) return asHtml(document.slice(ofNitf.start, ofNitf.end));
  const html = findElement(root, 'inlinexml');
  const body =
    html === null ? null : (findElement(html, 'body') ?? findElement(html, 'html', 'div', 'section'));
  if (body !== null) return asHtml(document.slice(body.start, body.end));
  const inline = findElement(root, 'inlinedata');
  if (inline === null || textIn(inline) === null) return null;
  if (/html/i.test(inline.attributes['contenttype'] ?? '')) return inline.text;
  return /^text\/|^$/.test(inline.attributes['contenttype'] ?? '') ? textAsHtml(inline.text) : null;
}

/** XML as HTML parsers read it: no prefixes, and nothing but void elements closes itself. */
function asHtml(xml: string): string {
  const plain = xml
    .replace(/<(\/?)[\w.-]{1,40}:(?=[a-z])/gi, '<$1')
    .replace(/<((?!br\b|hr\b|img\b|wbr\b)[a-z][\w.-]{0,40})(\s[^<>]{0,2000})?\/>/gi, '<$1$2></$1>');
  const [first = '', ...sections] = plain.split('<![CDATA[');
  return first + sections.map(withoutCdata).join('');
}

/** What stands behind the opening of a CDATA section: its characters as such up to its end. */
function withoutCdata(section: string): string {
  const end = section.indexOf(']]>');
  if (end === -1) return section;
  return section.slice(0, end).replaceAll('<', '&lt;') + section.slice(end + 3);
}
