import { createMarkupParser } from '../core/markup-parser.ts';
import { sourceUrl } from '../core/source.ts';
import { squeeze } from '../core/text.ts';
import { registrableDomain, webUrl } from '../core/url.ts';

/** The address of a feed as a page names it. */
export interface FeedLink {
  readonly url: string;
  readonly title: string | null;
}

/** What a page says of feeds. */
export interface PageFeeds {
  /** Said in so many words (`link rel=alternate` with the type of a feed). */
  readonly named: readonly FeedLink[];
  /** Links that look like feeds, or like pages that list them: to be asked. */
  readonly likely: readonly FeedLink[];
  /** WebSub hubs (`link rel=hub`). */
  readonly hubs: readonly string[];
}

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/x-rss+xml',
]);
/** JSON and XML of other kinds are linked in the same way: they are feeds only if their address says so. */
const VAGUE_TYPES: ReadonlySet<string> = new Set(['text/xml', 'application/xml', 'application/json']);
const FEED_WORD = /(?:^|[^a-z])(?:rss|atom|feeds?|rdf)(?:[^a-z]|$)/i;
/** Feeds of comments and of single pages are no news. */
const NO_NEWS = /\bcomments?\b|\/wp-json\/|oembed|\/(?:podcasts?|opensearch)\b/i;
/** The parser's stack is not made for what is nested without end. */
const DEEPEST = 5_000;
const MOST_LINKS = 40;
const LONGEST_TITLE = 200;

/** Feeds that a home page or section page names or links, in the order of the page, each once. `url` is the page's own. */
export function findFeeds(html: string, url: string): PageFeeds {
  const named = new Map<string, FeedLink>();
  const likely = new Map<string, FeedLink>();
  const hubs = new Set<string>();
  let base = url;
  let depth = 0;
  let anchor: { href: string; text: string } | null = null;
  const parser = createMarkupParser({
    onopentag(tag, attributes) {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (tag === 'base') base = webUrl(attributes['href'] ?? '', url)?.href ?? base;
      else if (tag === 'link') readLink(attributes, base, named, hubs);
      else if (tag === 'a') anchor = { href: attributes['href'] ?? '', text: attributes['title'] ?? '' };
    },
    ontext(text) {
      if (anchor !== null && anchor.text.length < LONGEST_TITLE) anchor.text += ` ${text}`;
    },
    onclosetag(tag) {
      depth -= 1;
      if (tag !== 'a' || anchor === null) return;
      const found = likelyFeed(anchor, base);
      if (found !== null && likely.size < MOST_LINKS && !likely.has(found.url)) likely.set(found.url, found);
      anchor = null;
    },
  });
  parser.end(html);
  for (const known of named.keys()) likely.delete(known);
  return { named: [...named.values()], likely: [...likely.values()], hubs: [...hubs] };
}

function readLink(
  attributes: Readonly<Record<string, string>>,
  base: string,
  named: Map<string, FeedLink>,
  hubs: Set<string>,
): void {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  const href = sourceUrl(attributes['href'] ?? '', base);
  if (href === null) return;
  if (relations.includes('hub')) hubs.add(href);
  if (!relations.includes('alternate') && !relations.includes('feed')) return;
  const type = (attributes['type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isFeed = FEED_TYPES.has(type) || (VAGUE_TYPES.has(type) && FEED_WORD.test(href));
  const title = titleOf(attributes['title']);
  if (!isFeed || NO_NEWS.test(href) || NO_NEWS.test(title ?? '')) return;
  if (named.size < MOST_LINKS && !named.has(href)) named.set(href, { url: href, title });
}

/** A link whose address or words speak of a feed, on the page's own site or that of a feed service. */
function likelyFeed({ href, text }: { href: string; text: string }, base: string): FeedLink | null {
  const url = sourceUrl(href, base);
  if (url === null || NO_NEWS.test(url)) return null;
  const { pathname, search, hostname } = new URL(url);
  const speaks =
    FEED_WORD.test(`${pathname}${search}`) || /\.(?:rss|rdf|atom)$/i.test(pathname) || /\bRSS\b/.test(text);
  if (!speaks) return null;
  const isOwn = registrableDomain(url) === registrableDomain(base) && registrableDomain(url) !== null;
  const isSameHost = hostname === new URL(base).hostname;
  return isOwn || isSameHost || /^feeds?\d?\./.test(hostname) ? { url, title: titleOf(text) } : null;
}

function titleOf(text: string | undefined): string | null {
  return squeeze((text ?? '').slice(0, LONGEST_TITLE)) || null;
}
