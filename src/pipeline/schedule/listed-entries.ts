import { type FeedEntry, NOTHING_CLAIMED } from '../../core/feed.ts';
import { identifier } from '../../core/identifier.ts';
import { pageKey } from '../../core/url.ts';
import type { ListedEntry } from '../../store/sources/entries.ts';
import type { SourceRow } from '../../store/tables.ts';
import type { SourceDocument } from '../listing/source-document.ts';

/** What waits with an entry until it is fetched: what its source said of it. */
export interface EntryNote {
  readonly entry: FeedEntry;
  readonly feedTitle: string | null;
  /** The address of the source. */
  readonly source: string;
}

/** A sitemap may list all that an outlet ever published: older pages are known, not fetched. */
const NEWS_MILLISECONDS = 2 * 24 * 3_600_000;
const MOST_ENTRIES = 1_000;
/** Longer ones are no addresses of pages. */
const LONGEST_URL = 4_096;

/** The entries that a document lists, and its title. Sitemaps without their old pages on the first look. */
export function listedEntries(
  document: Exclude<SourceDocument, { kind: 'unreadable' }>,
  source: Pick<SourceRow, 'id' | 'url' | 'host' | 'last_success'>,
  now: number,
): ListedEntry[] {
  const isFirst = source.last_success === null;
  if (document.kind === 'feed') {
    const { entries, title } = document.feed;
    return entries.slice(0, MOST_ENTRIES).map((entry) => listed(entry, title, source, false));
  }
  if (document.kind === 'page') {
    const links = document.links.map(({ url, text }) => ({
      ...NOTHING_CLAIMED,
      id: url,
      url,
      title: text,
    }));
    return links.map((entry) => listed(entry, null, source, false));
  }
  return newestFirst(document.sitemap.entries)
    .slice(0, MOST_ENTRIES)
    .map((entry) => {
      const time = timeOf(entry);
      return listed(entry, null, source, time === null ? isFirst : time < now - NEWS_MILLISECONDS);
    });
}

/** When entries were published by their own word, in milliseconds since 1970. */
export function publishedTimes(entries: readonly ListedEntry[]): number[] {
  return entries.flatMap(({ item }) => timeOf((JSON.parse(item) as EntryNote).entry) ?? []);
}

function listed(
  given: FeedEntry,
  feedTitle: string | null,
  source: Pick<SourceRow, 'id' | 'url' | 'host'>,
  old: boolean,
): ListedEntry {
  const entry = given.url !== null && given.url.length > LONGEST_URL ? { ...given, url: null } : given;
  const key = entry.url === null ? null : pageKey(entry.url);
  const note: EntryNote = { entry, feedTitle, source: source.url };
  return {
    key:
      key ??
      `${source.id}#${identifier('entry', entry.id ?? '', entry.title ?? '', entry.content ?? entry.summary ?? '')}`,
    url: entry.url,
    host: entry.url === null ? source.host : new URL(entry.url).host,
    mark: identifier('mark', entry.title ?? '', entry.modified ?? ''),
    item: JSON.stringify(note),
    old,
  };
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (timeOf(b) ?? 0) - (timeOf(a) ?? 0));
}

function timeOf({ published, modified }: FeedEntry): number | null {
  const time = Date.parse(published ?? modified ?? '');
  return Number.isNaN(time) ? null : time;
}
