import { detectAtomFeed, detectRdfFeed, detectRssFeed } from 'feedsmith';
import type { Feed } from '../core/feed.ts';
import { parseAtom } from './formats/atom.ts';
import { parseBrokenFeed } from './formats/broken.ts';
import { parseJsonFeed } from './formats/json-feed.ts';
import { parseRdf } from './formats/rdf.ts';
import { parseRss } from './formats/rss.ts';

/** How much of a document is looked at to tell what it is. */
const PROLOGUE_LENGTH = 4_000;

/** The last end tag, without its last character: a file that was cut by one byte or written so. */
const CUT_IN_END_TAG = /<\/(?:rss|feed|rdf:RDF)(?=\s*$)/;

const JSON_FEED = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;
/** With or without a prefix of a namespace. */
const ROOT = /<(?:[\w-]{1,30}:)?(rss|feed|RDF|channel)(?:[\s>]|\/>)/;

/** Whether a document looks like a feed, of any format, whole or broken. */
export function looksLikeFeed(document: string): boolean {
  const start = document.slice(0, PROLOGUE_LENGTH).trimStart();
  if (start.startsWith('{')) return JSON_FEED.test(start) || JSON_FEED.test(document.slice(-PROLOGUE_LENGTH));
  if (/<html[\s>]/i.test(start)) return false;
  return ROOT.test(start);
}

/**
 * Reads a feed of any format: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. `document` is decoded text, `feedUrl` the address it
 * came from, against which links are resolved. Broken feeds give the entries that can be recovered, however many:
 * how much of an endless one is taken in, whoever fetches it decides. Returns null for a document that is no feed.
 */
export function parseFeed(document: string, feedUrl: string | null): Feed | null {
  if (!looksLikeFeed(document)) return null;
  const safe = withoutLongNames(withoutDeclarations(document)).replace(CUT_IN_END_TAG, '$&>').trimStart();
  return attempt(() => parseStrictly(safe, feedUrl)) ?? parseBroken(safe, feedUrl) ?? emptyFeed(safe);
}

/**
 * The document without its type and what that declares: with entities of its own it could grow without bound when it is
 * parsed, and no feed in use needs them.
 */
function withoutDeclarations(document: string): string {
  const start = document.slice(0, PROLOGUE_LENGTH).search(/<!DOCTYPE/i);
  const rest =
    start === -1 ? document : document.slice(0, start) + document.slice(endOfDoctype(document, start));
  return rest.replace(/<!(?=ENTITY)/gi, '&lt;!');
}

const LONGEST_NAME = 1_000;
const LONG_NAME = new RegExp(`<(?:author|managingEditor|webMaster)\\b[^<]{${LONGEST_NAME},}`, 'g');
const LONG_CDATA_NAME = new RegExp(
  `<(author|managingEditor|webMaster)>\\s{0,50}<!\\[CDATA\\[(?!.{0,${LONGEST_NAME}}\\]\\]>)`,
  'gs',
);

/** RSS writes people as "name@example.com (Name)": feedsmith's time to part that grows with the square of its length. */
function withoutLongNames(document: string): string {
  return document
    .replace(LONG_NAME, (name) => name.slice(0, LONGEST_NAME))
    .replace(LONG_CDATA_NAME, '<$1/><ignored><![CDATA[');
}

/** Behind the end of the declaration: a `>` outside of quotes and of the brackets of its subset. */
function endOfDoctype(document: string, start: number): number {
  let isInSubset = false;
  let quote = '';
  for (let at = start; at < document.length; at += 1) {
    const character = document.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || (character === "'" && !isInSubset)) quote = character;
    else if (character === '[') isInSubset = true;
    else if (character === ']') isInSubset = false;
    else if (character === '>' && !isInSubset) return at + 1;
  }
  return document.length;
}

function parseStrictly(document: string, feedUrl: string | null): Feed | null {
  if (document.startsWith('{')) return parseJsonFeed(document, feedUrl);
  if (detectAtomFeed(document)) return parseAtom(document, feedUrl);
  if (detectRdfFeed(document)) return parseRdf(document, feedUrl);
  if (detectRssFeed(document)) return parseRss(document, feedUrl);
  return null;
}

const FORMATS: Readonly<Record<string, Feed['format']>> = { feed: 'atom', RDF: 'rdf' };

/** A feed that is whole and has no entry: parsers refuse one without even a title. */
function emptyFeed(document: string): Feed | null {
  const root = ROOT.exec(document.slice(0, PROLOGUE_LENGTH))?.[1];
  const isWhole = /(?:<\/(?:[\w-]{1,30}:)?(?:rss|feed|RDF)|\/)>\s*$/.test(document.slice(-200));
  if (root === undefined || !isWhole || /<(?:[\w-]{1,30}:)?(?:item|entry)[\s>]/.test(document)) return null;
  return { format: FORMATS[root] ?? 'rss', title: null, url: null, language: null, entries: [] };
}

/** feedsmith is strict by design: what it refuses is closed where it was cut, then left to the lenient parser. */
function parseBroken(document: string, feedUrl: string | null): Feed | null {
  if (document.startsWith('{')) return null;
  const closed = closeCutFeed(document) ?? withChannel(document);
  if (closed !== null) {
    const feed = attempt(() => parseStrictly(closed, feedUrl));
    if (feed !== null) return feed;
  }
  return attempt(() => parseBrokenFeed(withFewEntries(closed ?? document), feedUrl));
}

/** The lenient parser looks through all of an entry for each of its fields: entries in one another make that a square. */
const MOST_BROKEN_ENTRIES = 500;

function withFewEntries(document: string): string {
  const opening = /<(?:item|entry)[\s>]/g;
  for (let left = MOST_BROKEN_ENTRIES; left > 0; left -= 1)
    if (opening.exec(document) === null) return document;
  return document.slice(0, opening.lastIndex);
}

/** A feed that was cut off, ended after its last whole entry; null for one that is not cut off or has no whole entry. */
function closeCutFeed(document: string): string | null {
  if (/<\/(rss|feed|rdf:RDF)>\s*$/.test(document)) return null;
  const lastEntry = Math.max(document.lastIndexOf('</item>'), document.lastIndexOf('</entry>'));
  if (lastEntry === -1) return null;
  const whole = document.slice(0, document.indexOf('>', lastEntry) + 1);
  if (/<rdf:RDF[\s>]/.test(whole)) return `${whole}</rdf:RDF>`;
  return /<feed[\s>]/.test(whole) ? `${whole}</feed>` : `${whole}</channel></rss>`;
}

/** An RSS feed whose writer forgot the channel around its items; null for any other. */
function withChannel(document: string): string | null {
  const root = /<rss(?:\s[^>]{0,2000})?>/.exec(document.slice(0, PROLOGUE_LENGTH));
  if (root === null || /<channel[\s>]/.test(document)) return null;
  const start = root.index + root[0].length;
  return `${document.slice(0, start)}<channel>${document.slice(start).replace(/<\/rss\s*>\s*$/, '')}</channel></rss>`;
}

function attempt(parse: () => Feed | null): Feed | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
