import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { type NewSource, sourceUrl } from '../../core/source.ts';
import { registrableDomain } from '../../core/url.ts';
import type { FetchedPage, NotFetched } from '../../fetch/fetcher.ts';
import { parseRobots } from '../../rights/robots/parse-robots.ts';
import type { FeedLink, PageFeeds } from '../../sources/find-feeds.ts';
import type { ListingReader } from '../listing/listing-reader.ts';
import type { SourceDocument } from '../listing/source-document.ts';

/** What discovery needs of the world. */
export interface DiscoveryContext {
  readonly fetcher: { fetch(href: string): Promise<FetchedPage | NotFetched> };
  readonly catalogue: OutletCatalogue;
  readonly listings: Pick<ListingReader, 'readSource'>;
}

/** What an address holds that can be watched, or why it could not be asked. */
export type Discovery =
  | { readonly found: readonly NewSource[] }
  | { readonly failure: { readonly code: string; readonly message: string } };

/** Links that may be feeds are asked, a few of them: each is a request to a host that only wants readers. */
const MOST_ASKED = 6;
const MOST_SITEMAPS = 3;
/** Where sites keep their feed if they do not say: asked one after the other, only if nothing else was found. */
const WELL_KNOWN = ['/feed', '/rss.xml', '/rss', '/feed.xml', '/atom.xml', '/index.xml'];

/**
 * What to watch for an address: itself, where it is a feed or sitemap; for a page the feeds that it names, else those it
 * links, else those at the usual places, and the news sitemaps that robots.txt names; the page itself where there are none.
 */
export async function discoverSources(
  address: string,
  pack: string | null,
  context: DiscoveryContext,
): Promise<Discovery> {
  const page = await context.fetcher.fetch(address);
  if (page.outcome !== 'fetched') return { failure: { code: page.outcome, message: page.message } };
  const document = await context.listings.readSource(page);
  if (document.kind === 'unreadable')
    return { failure: { code: document.outcome, message: `${page.url}: ${document.message}` } };
  if (document.kind !== 'page')
    return { found: [newSource(page.url, document, titleOf(document), pack, context)] };
  const found = await discoverOnPage(page.url, document.feeds, pack, context);
  return { found: found.length > 0 ? found : [newSource(page.url, document, null, pack, context)] };
}

/** The feeds and news sitemaps that a page leads to; none where it leads to none. */
export async function discoverOnPage(
  url: string,
  said: PageFeeds,
  pack: string | null,
  context: DiscoveryContext,
): Promise<NewSource[]> {
  const feeds = await discoverFeeds(url, said, context);
  const sitemaps = await newsSitemaps(url, context);
  return [
    ...feeds.map(({ url: href, title }) => newSource(href, { kind: 'feed' }, title, pack, context)),
    ...sitemaps.map((href) => newSource(href, { kind: 'sitemap' }, null, pack, context)),
  ];
}

async function discoverFeeds(
  url: string,
  { named, likely }: PageFeeds,
  context: DiscoveryContext,
): Promise<FeedLink[]> {
  if (named.length > 0) return [...named];
  const linked = await askLinks(likely, context);
  if (linked.length > 0) return linked;
  for (const path of WELL_KNOWN) {
    const [found] = await askLinks([{ url: new URL(path, url).href, title: null }], context);
    if (found !== undefined) return [found];
  }
  return [];
}

/** Those of the links that are feeds, and, where one is a page that lists feeds, those that it names or links. */
async function askLinks(
  links: readonly FeedLink[],
  { fetcher, listings }: DiscoveryContext,
): Promise<FeedLink[]> {
  const found = new Map<string, FeedLink>();
  const open = [...links];
  const seen = new Set(open.map(({ url }) => url));
  for (let asked = 0; asked < MOST_ASKED && open.length > 0; asked += 1) {
    const link = open.shift() as FeedLink;
    const page = await fetcher.fetch(link.url);
    if (page.outcome !== 'fetched') continue;
    const document = await listings.readSource(page);
    if (document.kind === 'feed')
      found.set(sourceUrl(page.url) ?? page.url, {
        url: page.url,
        title: titleOf(document) ?? link.title,
      });
    if (document.kind !== 'page') continue;
    const { named, likely } = document.feeds;
    for (const next of named) found.set(next.url, next);
    for (const next of likely) {
      if (!seen.has(next.url)) open.push(next);
      seen.add(next.url);
    }
  }
  return [...found.values()];
}

async function newsSitemaps(url: string, { fetcher }: DiscoveryContext): Promise<string[]> {
  const page = await fetcher.fetch(new URL('/robots.txt', url).href);
  if (page.outcome !== 'fetched') return [];
  const { sitemaps } = parseRobots(new TextDecoder().decode(page.body));
  const news = sitemaps.flatMap((href) => (/news/i.test(href) ? (sourceUrl(href, url) ?? []) : []));
  return [...new Set(news)].slice(0, MOST_SITEMAPS);
}

function newSource(
  address: string,
  { kind }: { readonly kind: Exclude<SourceDocument['kind'], 'unreadable'> },
  title: string | null,
  pack: string | null,
  { catalogue }: Pick<DiscoveryContext, 'catalogue'>,
): NewSource {
  const url = sourceUrl(address) ?? address;
  const outlet = catalogue.byDomain(url);
  const language = outlet?.languages[0] ?? null;
  const domain = outlet?.domain ?? registrableDomain(url);
  return { url, kind, title: title ?? outlet?.name ?? null, outlet: domain, pack, language };
}

function titleOf(document: SourceDocument): string | null {
  return document.kind === 'feed' ? document.feed.title : null;
}
