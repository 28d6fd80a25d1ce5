import { detectAtomFeed, detectRdfFeed, detectRssFeed } from 'feedsmith';
import type { Feed } from '../core/feed.ts';
import { parseAtom } from './formats/atom.ts';
import { parseBrokenFeed } from './formats/broken.ts';
import { parseJsonFeed } from './formats/json-feed.ts';
import { parseRdf } from './formats/rdf.ts';
import { parseRss } from './formats/rss.ts';

/** A document that declares entities can grow without bound when it is parsed; no feed in use needs its own entities. */
const ENTITY_DECLARATION = /<!ENTITY[^>]*>/gi;
const DOCTYPE_WITH_SUBSET = /<!DOCTYPE[^>[]*\[[\s\S]*?\]\s*>/gi;

/** How much of a document is looked at to tell what it is. */
const PROLOGUE_LENGTH = 4_000;

/** Whether a document looks like a feed, of any format, whole or broken. */
export function looksLikeFeed(document: string): boolean {
  const start = document.slice(0, PROLOGUE_LENGTH).trimStart();
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(start);
  if (/<html[\s>]/i.test(start)) return false;
  return /<(?:rss|feed|rdf:RDF|channel)[\s>]/.test(start);
}

/**
 * Reads a feed of any format: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. `document` is decoded text, `feedUrl` the address it
 * came from, against which links are resolved. Broken feeds give the entries that can be recovered. Returns null for a
 * document that is no feed.
 */
export function parseFeed(document: string, feedUrl: string | null): Feed | null {
  if (!looksLikeFeed(document)) return null;
  const safe = document.replace(DOCTYPE_WITH_SUBSET, '').replace(ENTITY_DECLARATION, '').trimStart();
  return attempt(() => parseStrictly(safe, feedUrl)) ?? parseBroken(safe, feedUrl);
}

function parseStrictly(document: string, feedUrl: string | null): Feed | null {
  if (document.startsWith('{')) return parseJsonFeed(document, feedUrl);
  if (detectAtomFeed(document)) return parseAtom(document, feedUrl);
  if (detectRdfFeed(document)) return parseRdf(document, feedUrl);
  if (detectRssFeed(document)) return parseRss(document, feedUrl);
  return null;
}

/** feedsmith is strict by design: what it refuses is closed where it was cut, then left to the lenient parser. */
function parseBroken(document: string, feedUrl: string | null): Feed | null {
  if (document.startsWith('{')) return null;
  const closed = closeCutFeed(document);
  if (closed !== null) {
    const feed = attempt(() => parseStrictly(closed, feedUrl));
    if (feed !== null) return feed;
  }
  return attempt(() => parseBrokenFeed(closed ?? document, feedUrl));
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

function attempt(parse: () => Feed | null): Feed | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
