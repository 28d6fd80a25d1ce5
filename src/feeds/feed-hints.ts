import { createMarkupParser } from '../core/markup-parser.ts';
import { webUrl } from '../core/url.ts';

/** What a feed says about when to ask for it again, and who tells of its news. */
export interface FeedHints {
  /** Minutes: `ttl` of RSS, or `sy:updatePeriod` over `sy:updateFrequency`, the longer one; null where nothing is said. */
  readonly intervalMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23. */
  readonly skipHours: readonly number[];
  /** Days of the week in UTC, 0 (Sunday) to 6. */
  readonly skipDays: readonly number[];
  /** WebSub hubs, absolute. */
  readonly hubs: readonly string[];
  /** Its address by its own word (`rel=self`, `feed_url`), absolute, or null. */
  readonly self: string | null;
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
const LONGEST_VALUE = 100;
const MOST_VALUES = 50;
/** Feeds are flat; the parser's stack is not made for what is nested without end. */
const DEEPEST = 1_000;

/** Everything that stands about the feed itself, outside its entries, by local name. */
interface ChannelWords {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}

/**
 * Reads the hints of a feed in one pass, entries skipped; of broken feeds what stands there. `document` is decoded text,
 * `feedUrl` the address it came from.
 */
export function readFeedHints(document: string, feedUrl: string): FeedHints {
  if (document.trimStart().startsWith('{')) return jsonHints(document, feedUrl);
  const { values, links } = channelWords(document);
  const absolute = (href: string) => webUrl(href, feedUrl)?.href ?? [];
  const withRelation = (relation: string) => links.filter(({ rel }) => rel.split(/\s+/).includes(relation));
  return {
    intervalMinutes: interval(values),
    skipHours: unique(values.get('hour'), (text) => {
      const hour = Number(text);
      // RSS 0.91 counts from 1 to 24.
      return /^\d{1,2}$/.test(text) && hour <= 24 ? hour % 24 : null;
    }),
    skipDays: unique(values.get('day'), (text) => {
      const day = DAYS.indexOf(text.toLowerCase());
      return day === -1 ? null : day;
    }),
    hubs: [...new Set(withRelation('hub').flatMap(({ href }) => absolute(href)))],
    self: withRelation('self').flatMap(({ href }) => absolute(href))[0] ?? null,
  };
}

function channelWords(document: string): ChannelWords {
  const values = new Map<string, string[]>();
  const links: { rel: string; href: string }[] = [];
  let depth = 0;
  let entryDepth = 0;
  let text = '';
  const parser = createMarkupParser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag);
        if (ENTRIES.has(name)) entryDepth += 1;
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        text = '';
        if (entryDepth > 0 || name !== 'link' || links.length >= MOST_VALUES) return;
        const { rel = '', href = '' } = attributes;
        if (href !== '') links.push({ rel: rel.toLowerCase(), href });
      },
      ontext(piece) {
        if (entryDepth === 0 && text.length < LONGEST_VALUE) text += piece;
      },
      onclosetag(tag) {
        const name = localName(tag);
        depth -= 1;
        if (ENTRIES.has(name)) entryDepth -= 1;
        if (entryDepth > 0 || text.length >= LONGEST_VALUE) return;
        const known = values.get(name) ?? [];
        if (text.trim() !== '' && known.length < MOST_VALUES && values.size < MOST_VALUES)
          values.set(name, [...known, text.trim()]);
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(document);
  return { values, links };
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function interval(values: ChannelWords['values']): number | null {
  const ttl = minutes(values.get('ttl')?.[0]);
  const period = PERIOD_MINUTES[values.get('updateperiod')?.[0]?.toLowerCase() ?? ''];
  const frequency = minutes(values.get('updatefrequency')?.[0]) ?? 1;
  const syndication = period === undefined || frequency === 0 ? null : period / frequency;
  return ttl === null && syndication === null ? null : Math.max(ttl ?? 0, syndication ?? 0);
}

function minutes(text: string | undefined): number | null {
  return /^\d{1,7}$/.test(text ?? '') ? Number(text) : null;
}

function unique(texts: readonly string[] | undefined, toNumber: (text: string) => number | null): number[] {
  return [...new Set((texts ?? []).flatMap((text) => toNumber(text) ?? []))];
}

/** JSON Feed 1.1: `hubs` with `type` and `url`, and `feed_url`. */
function jsonHints(document: string, feedUrl: string): FeedHints {
  let feed: { hubs?: unknown; feed_url?: unknown } | null = null;
  try {
    feed = JSON.parse(document);
  } catch {
    // Broken feeds give no hints.
  }
  const hubs = (Array.isArray(feed?.hubs) ? feed.hubs : []).flatMap(
    (hub: { type?: unknown; url?: unknown } | null) =>
      /^websub$/i.test(String(hub?.type)) ? (webUrl(String(hub?.url), feedUrl)?.href ?? []) : [],
  );
  const self = typeof feed?.feed_url === 'string' ? (webUrl(feed.feed_url, feedUrl)?.href ?? null) : null;
  return { intervalMinutes: null, skipHours: [], skipDays: [], hubs, self };
}
