import { gunzipSync } from 'node:zlib';
import { readFeedHints } from '../../feeds/feed-hints.ts';
import { looksLikeFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { looksLikeSitemap, parseSitemap } from '../../feeds/parse-sitemap.ts';
import { decodeText } from '../../read/decode-text.ts';
import { findFeeds } from '../../sources/find-feeds.ts';
import { pageLinks } from '../../sources/page-links.ts';
import type { SourceDocument, SourcePage, UnreadableSource } from './source-document.ts';

const MARKUP = /<(?:!doctype html|html|head|body|title|meta|a|div|p)[\s>]/i;
const SNIFFED_LENGTH = 20_000;

/** A sitemap may be compressed as a file, beside what the server compresses on the way: so large it may become. */
const MOST_UNZIPPED = 50_000_000;

/** Tells what a document is, and reads it as that. */
export function readSource(page: SourcePage): SourceDocument {
  const bytes = unzipped(page.body);
  if (bytes === null) return unreadable('reader-failed', 'It is compressed, and cannot be unpacked');
  const { text } = decodeText(bytes, page.contentType);
  if (looksLikeFeed(text)) {
    const feed = parseFeed(text, page.url);
    return feed === null
      ? unreadable('reader-failed', 'It looks like a feed, but cannot be read as one')
      : { kind: 'feed', feed, hints: readFeedHints(text, page.url) };
  }
  if (looksLikeSitemap(text, new URL(page.url).pathname)) {
    const sitemap = parseSitemap(text, page.url);
    return sitemap === null
      ? unreadable('reader-failed', 'It looks like a sitemap, but cannot be read as one')
      : { kind: 'sitemap', sitemap };
  }
  return MARKUP.test(text.slice(0, SNIFFED_LENGTH))
    ? { kind: 'page', feeds: findFeeds(text, page.url), links: pageLinks(text, page.url) }
    : unreadable('unsupported-type', 'It is neither a feed nor a sitemap nor a page');
}

function unreadable(outcome: UnreadableSource['outcome'], message: string): UnreadableSource {
  return { kind: 'unreadable', outcome, message };
}

function unzipped(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNZIPPED });
  } catch {
    return null;
  }
}
