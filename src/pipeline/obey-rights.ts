import { FEED_ENTRY_TYPE, type FeedEntry } from '../core/feed.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import type { RightsPolicy } from '../core/rights.ts';
import { readCapture } from '../read/read-capture.ts';
import { rightsPolicy } from '../rights/rights-policy.ts';
import type { FeedEntryBody } from './read-any.ts';
import type { CapturedItem } from './take-in-item.ts';

/** What may be kept of an item, and why. */
export interface Obeyed {
  /** The item itself, or what may be kept in its place. */
  readonly item: CapturedItem;
  /** Null where nothing was said. */
  readonly rights: RightsPolicy | null;
}

/** So many bytes of a page can hold its metadata. */
const HEAD_BYTES = 500_000;
/** So many of it are read for title, times, people and an excerpt: this is done where everything waits. */
const READ_BYTES = 1_000_000;
/** Outlets are recognised when the item is read; here only the page's own words are wanted. */
const NO_OUTLETS = createOutletCatalogue([]);

/**
 * What a publisher lets us keep of a page that was fetched. Where its text may not be kept, what is kept in its place has
 * link, title, people and times, and what a feed gave of it: the text reaches no disk. Files of one's own are one's own
 * matter.
 */
export function obeyRights(item: CapturedItem, now: string): Obeyed {
  if (item.status === undefined || item.url === null) return { item, rights: null };
  const at = item.firstSeen ?? now;
  const stated = rightsPolicy({
    url: item.url,
    headers: item.headers ?? [],
    html: htmlOf(item),
    site: item.site ?? null,
    paywall: item.paywall ?? null,
    at,
  });
  if (stated.rules.length === 0) return { item, rights: null };
  return { item: stated.text === 'full' ? item : withhold(item, stated, at), rights: stated };
}

function htmlOf({ body, contentType }: CapturedItem): string | null {
  if (!/html|^$/i.test(contentType ?? '')) return null;
  if (typeof body === 'string') return body.slice(0, HEAD_BYTES);
  // Names and values of statements are ASCII, whatever the page is written in.
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, HEAD_BYTES)).toString('latin1');
}

/** What may be kept in the place of an item of which not all may. */
export function withhold(item: CapturedItem, rights: RightsPolicy, at: string): CapturedItem {
  const body: FeedEntryBody = { entry: entryOf(item, rights, at), feedTitle: null, withheld: true };
  return {
    source: item.source,
    url: item.url,
    contentType: FEED_ENTRY_TYPE,
    body: JSON.stringify(body),
    firstSeen: item.firstSeen,
    status: item.status,
    headers: item.headers,
    claims: item.claims,
  };
}

/**
 * What may be kept of what stands in the place of a page already: of a text no more than is said, as before what a feed gave.
 */
export function withholdMore(
  kept: FeedEntryBody,
  claims: FeedEntry | undefined,
  rights: RightsPolicy,
): FeedEntryBody {
  const text = kept.entry.summary ?? '';
  const excerpt = claims?.summary === text ? text : shortened(text, rights.excerptLength ?? 0);
  const entry = { ...kept.entry, summary: claims?.summary ?? excerpt, content: claims?.content ?? null };
  return { ...kept, entry, withheld: true };
}

/** The page as an entry of a feed: what the feed said, and what it did not say from the page. */
function entryOf(item: CapturedItem, rights: RightsPolicy, at: string): FeedEntry {
  const { claims, source, url, contentType, body } = item;
  const read = readCapture(
    { id: '', source, url, contentType, body: startOf(body), firstSeen: at },
    { catalogue: NO_OUTLETS },
  );
  const article = read.outcome === 'article' ? read.article : null;
  const excerpt = article === null ? null : excerptOf(article.text, rights.excerptLength ?? 0);
  return {
    id: claims?.id ?? null,
    url,
    title: claims?.title ?? article?.title ?? null,
    byline: article?.byline.length ? article.byline : (claims?.byline ?? []),
    published: article?.published ?? claims?.published ?? null,
    modified: article?.modified ?? claims?.modified ?? null,
    summary: claims?.summary ?? excerpt,
    content: claims?.content ?? null,
    language: article?.language ?? claims?.language ?? null,
    source: claims?.source ?? null,
    image: null,
  };
}

function startOf(body: CapturedItem['body']): CapturedItem['body'] {
  return typeof body === 'string' ? body.slice(0, READ_BYTES) : body.subarray(0, READ_BYTES);
}

/** An excerpt as `excerptOf` makes it, cut further. */
function shortened(html: string, characters: number): string | null {
  const text = html
    .replaceAll('</p><p>', '\n\n')
    .replace(/^<p>|<\/p>$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return excerptOf(text, characters);
}

/** The beginning of a text as HTML, cut between words; null where nothing of it may be kept. */
function excerptOf(text: string, characters: number): string | null {
  if (characters < 1) return null;
  const cut = text.length <= characters ? text : text.slice(0, characters).replace(/\S*$/, '').trimEnd();
  const escaped = cut.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped === '' ? null : `<p>${escaped.replace(/\n\s*\n/g, '</p><p>')}</p>`;
}
