import type { SourceMark, TraceStep } from '../core/article.ts';
import type { FeedEntry } from '../core/feed.ts';
import { identifier } from '../core/identifier.ts';
import { outletReference } from '../core/outlet-catalogue.ts';
import { registrableDomain, webUrl } from '../core/url.ts';
import { parseByline } from './byline.ts';
import type { ReadContext, ReadResult } from './capture-input.ts';
import { type Draft, finishArticle } from './finish-article.ts';
import { readFragment } from './html/read-fragment.ts';
import { siteNamesOf, withoutSiteName } from './title.ts';

/** Where and when a feed entry was taken in. */
export interface EntryOrigin {
  /** The feed's address or path. */
  readonly source: string;
  /** The title of the feed, which its entries' titles may repeat. */
  readonly feedTitle: string | null;
  /** When we saw it, ISO 8601 with zone, or null. */
  readonly firstSeen: string | null;
  /** The article's id; made of the entry's own id or address where it is not given. */
  readonly id?: string;
  /** The page's text may not be kept: the entry is an article also without any. */
  readonly withheld?: boolean;
}

/** Reads what a feed itself carries of an item as an article of kind `feed-entry`: its full text, else its summary. */
export function readEntry(entry: FeedEntry, origin: EntryOrigin, context: ReadContext): ReadResult {
  const trace: TraceStep[] = [];
  const html = entry.content ?? entry.summary ?? '';
  const { title, url, language } = entry;
  const body = readFragment(html, { title, url, language, catalogue: context.catalogue }, trace);
  trace.unshift({
    step: 'body',
    rule: entry.content === null ? 'summary' : 'content',
    reason: entry.content === null ? 'the feed carries a summary only' : 'the feed carries the text',
    text: null,
  });
  const outlet = entry.url === null ? null : context.catalogue.byDomain(entry.url);
  const domain = entry.url === null ? null : registrableDomain(entry.url);
  const siteNames = [outlet?.name, ...(outlet?.aliases ?? []), origin.feedTitle, domain].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  const draft: Draft = {
    url: entry.url,
    outlet: outlet !== null ? outletReference(outlet) : domain === null ? null : { domain, name: domain },
    title: entry.title === null ? null : withoutSiteName(entry.title, siteNamesOf(siteNames)) || null,
    byline: [...new Set(entry.byline.flatMap(parseByline))],
    published: entry.published,
    modified: entry.modified,
    claimedLanguage: entry.language,
    text: body.text,
    image: imageOf(entry),
    links: body.links,
    marks: [...sourceMark(entry), ...body.marks],
    kind: 'feed-entry',
    trace,
    withheld: origin.withheld ?? false,
  };
  const id = origin.id ?? identifier('article', origin.source, entry.id ?? entry.url ?? entry.title ?? '');
  return finishArticle(draft, {
    id,
    source: entry.url ?? origin.source,
    url: entry.url,
    contentType: null,
    body: '',
    firstSeen: origin.firstSeen,
  });
}

function imageOf(entry: FeedEntry): Draft['image'] {
  const url = entry.image === null ? null : webUrl(entry.image, entry.url ?? undefined);
  return url === null ? null : { url: url.href, caption: null, credit: null };
}

function sourceMark(entry: FeedEntry): SourceMark[] {
  if (entry.source === null) return [];
  const url = entry.source.url === null ? null : (webUrl(entry.source.url)?.href ?? null);
  const text = entry.source.title ?? url;
  return text === null ? [] : [{ type: 'feed-source', text, url, byline: [], date: null }];
}
