import { gunzipSync } from 'node:zlib';
import type { Feed } from '../../core/feed.ts';
import { looksLikeFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { looksLikeSitemap, parseSitemap, type Sitemap } from '../../feeds/parse-sitemap.ts';
import { decodeText } from '../../read/decode-text.ts';

/** What a source's address gave. */
export type SourceDocument =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly text: string }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap }
  | { readonly kind: 'page'; readonly html: string }
  /** It looks like a feed or sitemap, and is none that can be read; or it is nothing of the kind. */
  | { readonly kind: 'unreadable'; readonly message: string };

const MARKUP = /<(?:!doctype html|html|head|body|title|meta|a|div|p)[\s>]/i;
const SNIFFED_LENGTH = 20_000;

/** A sitemap may be compressed as a file, beside what the server compresses on the way: so large it may become. */
const MOST_UNZIPPED = 50_000_000;

/** Tells what a document is, and reads it as that. */
export function readSource(page: {
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}): SourceDocument {
  const bytes = unzipped(page.body);
  if (bytes === null) return { kind: 'unreadable', message: 'It is compressed, and cannot be unpacked' };
  const { text } = decodeText(bytes, page.contentType);
  if (looksLikeFeed(text)) {
    const feed = parseFeed(text, page.url);
    return feed === null
      ? { kind: 'unreadable', message: 'It looks like a feed, but cannot be read as one' }
      : { kind: 'feed', feed, text };
  }
  if (looksLikeSitemap(text, new URL(page.url).pathname)) {
    const sitemap = parseSitemap(text, page.url);
    return sitemap === null
      ? { kind: 'unreadable', message: 'It looks like a sitemap, but cannot be read as one' }
      : { kind: 'sitemap', sitemap };
  }
  return MARKUP.test(text.slice(0, SNIFFED_LENGTH))
    ? { kind: 'page', html: text }
    : { kind: 'unreadable', message: 'It is neither a feed nor a sitemap nor a page' };
}

function unzipped(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNZIPPED });
  } catch {
    return null;
  }
}
