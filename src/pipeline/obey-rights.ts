import { FEED_ENTRY_TYPE, type FeedEntry } from '../core/feed.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import type { RightsPolicy, RightsRule } from '../core/rights.ts';
import { webUrl } from '../core/url.ts';
import { operatorsLimit } from '../core/who-limits.ts';
import { readCapture } from '../read/read-capture.ts';
import { readEntry } from '../read/read-entry.ts';
import { rightsPolicy } from '../rights/rights-policy.ts';
import { strictest } from '../rights/rule.ts';
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
 * What a publisher lets us keep of a page that was fetched, and what the operator keeps of its outlet (`decided`, null where
 * nothing was). Where its text may not be kept, what is kept in its place has link, title, people and times: the text reaches
 * no disk. What a feed gave of it stays unless the operator decided, whose word holds for the entries of feeds too. Files of
 * one's own are one's own matter.
 */
export function obeyRights(item: CapturedItem, now: string, decided: RightsRule | null = null): Obeyed {
  const at = item.firstSeen ?? now;
  const isFetched = item.status !== undefined && item.url !== null;
  const stated = isFetched ? statedOf(item, item.url ?? '', at) : [];
  const holds = decided !== null && (isFetched || isFedFromWeb(item));
  const rights = strictest(holds ? [...stated, decided] : stated);
  if (rights.rules.length === 0) return { item, rights: null };
  return { item: rights.text === 'full' ? item : withhold(item, rights, at), rights };
}

/** What an entry of a feed on the web carried, taken in its page's place. */
function isFedFromWeb({ contentType, source }: CapturedItem): boolean {
  return contentType?.startsWith(FEED_ENTRY_TYPE) === true && webUrl(source) !== null;
}

function statedOf(item: CapturedItem, url: string, at: string): readonly RightsRule[] {
  const page = {
    url,
    headers: item.headers ?? [],
    html: htmlOf(item),
    site: item.site ?? null,
    paywall: item.paywall ?? null,
    at,
  };
  return rightsPolicy(page).rules;
}

function htmlOf({ body, contentType }: CapturedItem): string | null {
  if (!/html|^$/i.test(contentType ?? '')) return null;
  if (typeof body === 'string') return body.slice(0, HEAD_BYTES);
  // Names and values of statements are ASCII, whatever the page is written in.
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, HEAD_BYTES)).toString('latin1');
}

/** What may be kept in the place of an item of which not all may. */
export function withhold(given: CapturedItem, rights: RightsPolicy, at: string): CapturedItem {
  const item = { ...given, claims: keptClaims(given.claims, rights) };
  const kept = item.contentType?.startsWith(FEED_ENTRY_TYPE) === true ? entryIn(item) : null;
  const body: FeedEntryBody =
    kept === null
      ? { entry: entryOf(item, rights, at), feedTitle: null, withheld: true }
      : withholdMore(kept, item.claims, rights);
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

/** What a feed said, without texts that are longer than what the operator keeps of the outlet. */
export function keptClaims(claims: FeedEntry | undefined, rights: RightsPolicy): FeedEntry | undefined {
  const limit = operatorsLimit(rights);
  const short = (text: string | null) => (text !== null && text.length <= limit ? text : null);
  return claims && { ...claims, summary: short(claims.summary), content: short(claims.content) };
}

/**
 * What may be kept of what stands in the place of a page already: of a text no more than is said, as before what a feed gave,
 * as far as the operator keeps that.
 */
export function withholdMore(
  kept: FeedEntryBody,
  claims: FeedEntry | undefined,
  rights: RightsPolicy,
): FeedEntryBody {
  if (operatorsLimit(rights) < Number.POSITIVE_INFINITY) {
    const summary = excerptOf(textOf(kept.entry), rights.excerptLength ?? 0);
    return { ...kept, entry: { ...kept.entry, summary, content: null }, withheld: true };
  }
  const text = kept.entry.summary ?? '';
  const excerpt = claims?.summary === text ? text : shortened(text, rights.excerptLength ?? 0);
  const entry = { ...kept.entry, summary: claims?.summary ?? excerpt, content: claims?.content ?? null };
  return { ...kept, entry, withheld: true };
}

/** The text that an entry carries. */
function textOf(entry: FeedEntry): string {
  const origin = { source: '', feedTitle: null, firstSeen: null };
  const read = readEntry(entry, origin, { catalogue: NO_OUTLETS });
  return read.outcome === 'article' ? read.article.text : '';
}

/** Null where the item holds none. */
function entryIn({ body }: CapturedItem): FeedEntryBody | null {
  try {
    const held: FeedEntryBody = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
    return typeof held?.entry === 'object' ? held : null;
  } catch {
    return null;
  }
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
