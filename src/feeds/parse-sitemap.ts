import { Parser } from 'htmlparser2';
import { type FeedEntry, NOTHING_CLAIMED } from '../core/feed.ts';
import { absoluteUrl, claimedTime, plainText } from './claims.ts';

/** A sitemap that is named by an index, and when it was changed last, as the index claims. */
export interface SitemapReference {
  readonly url: string;
  readonly modified: string | null;
}

/**
 * What a sitemap lists. `urlset` and `text` list pages, an `index` lists sitemaps. `cut` where it is not whole: it ends
 * before its end tag, or lists more than the protocol allows.
 */
export interface Sitemap {
  readonly kind: 'urlset' | 'index' | 'text';
  readonly entries: readonly FeedEntry[];
  readonly sitemaps: readonly SitemapReference[];
  readonly cut: boolean;
}

/** The protocol's limit for one file, pages or sitemaps (sitemaps.org). */
const MOST_ENTRIES = 50_000;
const LONGEST_VALUE = 4_096;
/** No extension nests deeper than six; the parser's time grows with the square of the depth. */
const DEEPEST = 64;
const PROLOGUE_LENGTH = 4_000;
const ROOT =
  /^(?:<\?[^>]{0,500}\?>|<!--[^>]{0,2000}-->|<!DOCTYPE[^>]{0,500}>|\s)*<(?:[\w.-]{1,40}:)?(urlset|sitemapindex)[\s>]/i;
const WEB_ADDRESS_LINE = /^https?:\/\/\S+$/i;

/** Whether a document looks like a sitemap: by its root element, or, where its name says so, as lines that are addresses. */
export function looksLikeSitemap(document: string, name: string): boolean {
  const start = document.slice(0, PROLOGUE_LENGTH).replace(/^\ufeff/, '');
  if (ROOT.test(start)) return true;
  return /sitemap/i.test(name) && WEB_ADDRESS_LINE.test(firstLine(start));
}

/**
 * Reads a sitemap or sitemap index (sitemaps.org 0.9) with Google's news and image extensions, as XML or as a text of one
 * address a line. `document` is decoded text, `url` the address it came from. Entities that a document declares are not
 * expanded; entries without an address are left out; what is cut off gives the entries before the cut. Returns null for a
 * document that is no sitemap.
 */
export function parseSitemap(document: string, url: string | null): Sitemap | null {
  const root = ROOT.exec(document.slice(0, PROLOGUE_LENGTH).replace(/^\ufeff/, ''))?.[1];
  if (root === undefined) return parseLines(document, url);
  const isIndex = root.toLowerCase() === 'sitemapindex';
  const { records, cut } = parseRecords(document, isIndex ? 'sitemap' : 'url');
  const sitemaps = isIndex ? records.flatMap((record) => reference(record, url)) : [];
  const entries = isIndex ? [] : records.flatMap((record) => entry(record, url));
  return { kind: isIndex ? 'index' : 'urlset', entries, sitemaps, cut };
}

/** The values of one `url` or `sitemap` element, by the path of local names below it ("news/title"). First value wins. */
type SitemapRecord = ReadonlyMap<string, string>;

function parseRecords(document: string, name: 'url' | 'sitemap'): { records: SitemapRecord[]; cut: boolean } {
  const records: SitemapRecord[] = [];
  const path: string[] = [];
  let record: Map<string, string> | null = null;
  let text = '';
  let depth = 0;
  let isEnded = false;
  const parser = new Parser(
    {
      onopentagname(tag) {
        const local = localName(tag);
        if (record !== null) path.push(local);
        else if (local === name) record = new Map();
        text = '';
        depth += 1;
        if (depth > DEEPEST) parser.pause();
      },
      ontext(piece) {
        if (record !== null && text.length < LONGEST_VALUE) text += piece;
      },
      onclosetag(tag, implied) {
        const local = localName(tag);
        depth -= 1;
        if (record === null) isEnded ||= !implied && (local === 'urlset' || local === 'sitemapindex');
        else if (path.length > 0) {
          keepValue(record, path.join('/'), text);
          path.pop();
          text = '';
        } else {
          // What stands before the cut is whole or not at all.
          if (!implied) records.push(record);
          record = null;
        }
        if (records.length >= MOST_ENTRIES) parser.pause();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(document);
  return { records, cut: !isEnded };
}

function keepValue(record: Map<string, string>, path: string, text: string): void {
  const value = text.trim();
  if (value !== '' && path.length < 100 && record.size < 20 && !record.has(path)) record.set(path, value);
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function reference(record: SitemapRecord, base: string | null): SitemapReference[] {
  const url = absoluteUrl(record.get('loc'), base);
  return url === null ? [] : [{ url, modified: claimedTime(record.get('lastmod')) }];
}

function entry(record: SitemapRecord, base: string | null): FeedEntry[] {
  const url = absoluteUrl(record.get('loc'), base);
  if (url === null) return [];
  return [
    {
      ...NOTHING_CLAIMED,
      id: url,
      url,
      title: plainText(record.get('news/title')),
      published: claimedTime(record.get('news/publication_date')),
      modified: claimedTime(record.get('lastmod')),
      language: record.get('news/publication/language') ?? null,
      image: absoluteUrl(record.get('image/loc'), url),
    },
  ];
}

/** A text sitemap: one address a line, all of them addresses. */
function parseLines(document: string, base: string | null): Sitemap | null {
  const start = document.replace(/^\ufeff/, '').trimStart();
  if (!WEB_ADDRESS_LINE.test(firstLine(start))) return null;
  const entries: FeedEntry[] = [];
  let at = 0;
  while (at < start.length && entries.length < MOST_ENTRIES) {
    const end = start.indexOf('\n', at) === -1 ? start.length : start.indexOf('\n', at);
    const line = start.slice(at, Math.min(end, at + LONGEST_VALUE)).trim();
    at = end + 1;
    if (line === '') continue;
    if (!WEB_ADDRESS_LINE.test(line)) return null;
    const url = absoluteUrl(line, base);
    if (url !== null) entries.push({ ...NOTHING_CLAIMED, id: url, url });
  }
  return { kind: 'text', entries, sitemaps: [], cut: at < start.length };
}

function firstLine(text: string): string {
  return /^[^\r\n]{0,2048}/.exec(text.trimStart())?.[0]?.trim() ?? '';
}
