import type { OutcomeName } from '../../core/outcome.ts';
import { type NewSource, sourceUrl } from '../../core/source.ts';
import type { FeedHints } from '../../feeds/feed-hints.ts';
import type { FetchedPage, NotFetched, NotModified } from '../../fetch/fetcher.ts';
import { freshFor } from '../../sources/http-freshness.ts';
import {
  NO_WISHES,
  nextPoll,
  type PollingDecision,
  type PublisherWishes,
} from '../../sources/polling-policy.ts';
import { addPublications, publicationGap } from '../../sources/publication-rhythm.ts';
import {
  forgetEntries,
  type ListedEntry,
  type ListingCounts,
  listEntries,
} from '../../store/sources/entries.ts';
import { askAgain, moveSource, putOffPoll, recordPoll, undoFailures } from '../../store/sources/polls.ts';
import { addSources, removeSources } from '../../store/sources/sources.ts';
import { isPushed, wantSubscription } from '../../store/sources/subscriptions.ts';
import type { Connection, SourceRow } from '../../store/tables.ts';
import type { SourceDocument } from '../listing/source-document.ts';
import { withoutRemoved } from '../takedown/takedown-door.ts';
import { discoverOnPage } from './discover-sources.ts';
import { hearSite } from './hear-site.ts';
import { listedEntries, publishedTimes } from './listed-entries.ts';
import type { NetworkWatch } from './network-watch.ts';
import { newestSitemaps } from './newest-sitemaps.ts';
import { pushOffer } from './push-offer.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** What came of asking a source, in one record for the log. */
export interface PollEvent {
  readonly source: string;
  /** An outcome's name, or `feed`, `sitemap`, `page`, `unchanged`, `no-network`. */
  readonly outcome: string;
  readonly message: string | null;
  readonly entries: number;
  readonly fresh: number;
  readonly changed: number;
  /** Null where it will not be asked again. */
  readonly nextDue: string | null;
  readonly milliseconds: number;
}

/** Entries are known for so long after their source has stopped listing them. */
const KNOWN_MILLISECONDS = 90 * 24 * 3_600_000;
const DAY = 24 * 3_600_000;
/** What is heard of a host while the network is away. */
const NO_ANSWER: readonly string[] = ['network-error', 'timed-out'] satisfies OutcomeName[];
/** So many new entries at once, none of them known, are a sign that others came and went. */
const ROLLED_OVER = 3;

/**
 * Asks a source once, puts what it lists in line, and decides when to ask again. All of that is one transaction: a poll is
 * done, or it was not.
 */
export async function pollSource(
  source: SourceRow,
  context: ScheduleContext,
  network: NetworkWatch,
): Promise<PollEvent> {
  const started = performance.now();
  const event = await poll(source, context, network);
  return { source: source.url, milliseconds: Math.round(performance.now() - started), ...event };
}

type Found = Omit<PollEvent, 'source' | 'milliseconds'>;
const NOTHING = { message: null, entries: 0, fresh: 0, changed: 0, nextDue: null } as const;

async function poll(source: SourceRow, context: ScheduleContext, network: NetworkWatch): Promise<Found> {
  const { etag, last_modified: lastModified, validated_url: url } = source;
  const answer = await context.fetcher.fetchIfChanged(source.url, {
    url: url ?? source.url,
    etag,
    lastModified,
  });
  if (context.isStopped()) return { ...NOTHING, outcome: 'stopped' };
  const heard = network.heard(source.host, answer.outcome, 'message' in answer ? answer.message : '');
  const now = context.clock.now().getTime();
  if (heard === 'no-network') {
    await context.store.write.transaction().execute(async (tx) => {
      await putOffPoll(tx, source.id, now);
      await undoFailures(tx, network.silentHosts, NO_ANSWER, now);
    });
    return { ...NOTHING, outcome: 'no-network' };
  }
  if (heard === 'back') await askAgain(context.store.write, NO_ANSWER, now);
  if (answer.outcome !== 'unchanged' && answer.outcome !== 'fetched')
    return recordFailure(source, answer, context);
  const found = await (answer.outcome === 'unchanged'
    ? recordUnchanged(source, answer, context)
    : recordAnswer(source, answer, context));
  if (!context.isStopped()) await hearSite(source, context);
  return found;
}

async function recordUnchanged(
  source: SourceRow,
  answer: NotModified,
  context: ScheduleContext,
): Promise<Found> {
  const now = context.clock.now().getTime();
  const times: number[] = JSON.parse(source.publications);
  const gap = publicationGap(times, now);
  const next = await context.store.write.transaction().execute(async (tx) => {
    const wishes = { ...NO_WISHES, freshFor: freshFor(answer.headers, now) };
    const decision = await decide(tx, source, context, { gap, wishes, rolledOver: false });
    const publications = { times, gap };
    await recordPoll(tx, { ...polled(source, now), error: null, next: decision, publications });
    await follow(tx, source, answer.movedTo);
    return decision;
  });
  return { ...NOTHING, outcome: 'unchanged', nextDue: dueText(next) };
}

/** Writes down that a source could not be read, in words, and decides when to try again. */
export async function recordFailure(
  source: SourceRow,
  { outcome: code, message, retryAt }: Pick<NotFetched, 'message' | 'retryAt'> & { readonly outcome: string },
  context: ScheduleContext,
): Promise<Found> {
  const now = context.clock.now().getTime();
  const retryAfter = retryAt === undefined ? null : Math.max(0, Date.parse(retryAt) - now);
  const next = nextPoll(
    {
      now,
      result: code === 'gone' ? 'gone' : 'failed',
      failures: source.failures + 1,
      gap: source.rhythm,
      interval: source.interval,
      rolledOver: false,
      pushed: false,
      wishes: { ...NO_WISHES, retryAfter },
      random: context.random(),
    },
    context.limits,
  );
  const state = next === null ? ('gone' as const) : ('active' as const);
  await context.store.write
    .transaction()
    .execute((tx) => recordPoll(tx, { ...polled(source, now), error: { code, message }, next, state }));
  return { ...NOTHING, outcome: code, message, nextDue: dueText(next) };
}

async function recordAnswer(source: SourceRow, page: FetchedPage, context: ScheduleContext): Promise<Found> {
  const document = await context.listings.readSource(page);
  if (context.isStopped()) return { ...NOTHING, outcome: 'stopped' };
  if (document.kind === 'unreadable') return recordFailure(source, document, context);
  if (document.kind === 'page') {
    if (source.kind !== 'page') {
      const message = `${page.url} is a page, not a ${source.kind}`;
      return recordFailure(source, { outcome: 'unsupported-type', message }, context);
    }
    const found =
      source.last_success === null
        ? await discoverOnPage(page.url, document.feeds, source.pack, context)
        : [];
    if (found.length > 0)
      return context.isStopped() ? { ...NOTHING, outcome: 'stopped' } : replace(source, found, context);
  }
  const documents = [document, ...(await newestSitemaps(document, context))];
  if (context.isStopped()) return { ...NOTHING, outcome: 'stopped' };
  const now = context.clock.now().getTime();
  const entries = documents.flatMap((listing) => listedEntries(listing, source, now));
  const { counts, next } = await context.store.write
    .transaction()
    .execute((tx) => recordListing(tx, source, { page, document, entries, now }, context));
  const { fresh, changed } = counts;
  return {
    ...NOTHING,
    outcome: document.kind,
    entries: entries.length,
    fresh,
    changed,
    nextDue: dueText(next),
  };
}

interface Listing {
  readonly page: FetchedPage;
  readonly document: Exclude<SourceDocument, { kind: 'unreadable' }>;
  readonly entries: readonly ListedEntry[];
  readonly now: number;
}

async function recordListing(
  tx: Connection,
  source: SourceRow,
  { page, document, entries, now }: Listing,
  context: ScheduleContext,
): Promise<{ counts: ListingCounts; next: PollingDecision | null }> {
  const known: number[] = JSON.parse(source.publications);
  const counts = await listEntries(tx, source.id, await withoutRemoved(tx, entries), now);
  const isFirst = source.last_success === null;
  const rolledOver =
    document.kind === 'feed' &&
    !isFirst &&
    known.length > 0 &&
    counts.known === 0 &&
    counts.fresh >= ROLLED_OVER;
  // What was there on the first look was published when it says; later news was published by now.
  const seen = isFirst || counts.fresh === 0 ? [] : [now];
  const published = publishedTimes(entries);
  const times = addPublications(known, [...published, ...seen], now);
  const gap = publicationGap(times, now);
  const hints = document.kind === 'feed' ? document.hints : null;
  const wishes = wishesOf(hints, freshFor(page.headers, now));
  const hubs = document.kind === 'page' ? document.feeds.hubs : (hints?.hubs ?? []);
  const offer = context.push === null ? null : pushOffer(page, hubs, hints?.self ?? null);
  if (offer !== null) await wantSubscription(tx, source.id, offer, now);
  const next = await decide(tx, source, context, { gap, wishes, rolledOver });
  await recordPoll(tx, {
    ...polled(source, now),
    error: null,
    next,
    // On the first look, what was published before does not count as the day's.
    newEntries: isFirst ? published.filter((time) => time > now - DAY).length : counts.fresh,
    rolledOver,
    validators: {
      url: page.url,
      etag: page.headers['etag'] ?? null,
      lastModified: page.headers['last-modified'] ?? null,
    },
    kind: document.kind,
    title: document.kind === 'feed' ? document.feed.title : null,
    language: document.kind === 'feed' ? document.feed.language : null,
    publications: { times, gap },
  });
  await follow(tx, source, page.movedTo);
  await forgetEntries(tx, source.id, now - KNOWN_MILLISECONDS);
  return { counts, next };
}

/** A home page whose feeds were found is watched by them from now on. */
async function replace(
  source: SourceRow,
  found: readonly NewSource[],
  context: ScheduleContext,
): Promise<Found> {
  const sources = found.map((one) => ({ ...one, outlet: source.outlet_domain ?? one.outlet }));
  await context.store.write.transaction().execute(async (tx) => {
    await addSources(tx, sources, context.clock.now());
    await removeSources(tx, [source.id]);
  });
  const message = `watched from now on by ${found.map(({ url }) => url).join(', ')}`;
  return { ...NOTHING, outcome: 'page', message };
}

async function decide(
  tx: Connection,
  source: SourceRow,
  { clock, limits, random }: ScheduleContext,
  observed: { readonly gap: number | null; readonly wishes: PublisherWishes; readonly rolledOver: boolean },
): Promise<PollingDecision | null> {
  return nextPoll(
    {
      now: clock.now().getTime(),
      result: 'answered',
      failures: 0,
      interval: source.interval,
      pushed: await isPushed(tx, source.id, clock.now().getTime()),
      random: random(),
      ...observed,
    },
    limits,
  );
}

/** The publisher said that the source stands elsewhere from now on. */
async function follow(tx: Connection, source: SourceRow, movedTo: string | undefined): Promise<void> {
  const url = movedTo === undefined ? null : sourceUrl(movedTo);
  if (url !== null) await moveSource(tx, source.id, url);
}

function wishesOf(hints: FeedHints | null, fresh: number | null): PublisherWishes {
  if (hints === null) return { ...NO_WISHES, freshFor: fresh };
  const { intervalMinutes, skipHours, skipDays } = hints;
  const feedInterval = intervalMinutes === null ? null : intervalMinutes * 60_000;
  return { freshFor: fresh, retryAfter: null, feedInterval, skipHours, skipDays };
}

function polled(source: SourceRow, at: number) {
  return { source, at, state: 'active', newEntries: 0, rolledOver: false } as const;
}

function dueText(next: PollingDecision | null): string | null {
  return next === null ? null : new Date(next.due).toISOString();
}
