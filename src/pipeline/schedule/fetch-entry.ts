import type { FetchedPage, NotFetched, NotModified } from '../../fetch/fetcher.ts';
import { validatorsOf } from '../../store/captures/validators-of.ts';
import { finishEntry, putOffEntry } from '../../store/sources/entries.ts';
import type { EntryRow } from '../../store/tables.ts';
import { fetchedItem, laterWords } from '../gather/fetched-item.ts';
import { entryItem } from '../gather/gather-document.ts';
import type { TakeInItem } from '../take-in-item.ts';
import { laterAttempt } from './later-attempt.ts';
import type { EntryNote } from './listed-entries.ts';
import type { NetworkWatch } from './network-watch.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** What came of fetching an entry, in one record for the log. */
export interface EntryEvent {
  readonly url: string | null;
  /** `fetched`, an outcome's name, `later` or `no-network`. */
  readonly outcome: string;
  readonly message: string | null;
}

type Answer = FetchedPage | NotFetched | NotModified;

/**
 * Fetches the page of an entry and takes it in; where it cannot be had, what the source itself carried. The entry is done
 * only when that is on the disk: a program that is killed in between does it again, to the same effect.
 */
export async function fetchEntry(
  row: EntryRow,
  context: ScheduleContext,
  network: NetworkWatch,
): Promise<EntryEvent> {
  const { store, clock } = context;
  const note: EntryNote = JSON.parse(row.item ?? '{}');
  if (row.url === null) return takeIn(row, note, null, context);
  // What an entry's page was before is known where its source said something new of it.
  const known = await validatorsOf(store.read, row.url);
  const { fetcher } = context;
  const answer = await (known === null
    ? fetcher.fetch(row.url)
    : fetcher.fetchIfChanged(row.url, known, { isPage: true }));
  if (context.isStopped()) return { url: row.url, outcome: 'stopped', message: null };
  const message = answer.outcome === 'fetched' ? null : answer.message;
  const now = clock.now().getTime();
  if (network.heard(row.host, answer.outcome, message ?? '') === 'no-network') {
    await putOffEntry(store.write, row.key, now, { counts: false });
    return { url: row.url, outcome: 'no-network', message };
  }
  const later = laterAttempt(answer, row.attempts, now, context);
  if (later !== null) {
    await putOffEntry(store.write, row.key, later, { counts: true });
    return { url: row.url, outcome: 'later', message };
  }
  return takeIn(row, note, answer, context);
}

async function takeIn(
  row: EntryRow,
  note: EntryNote,
  answer: Answer | null,
  context: ScheduleContext,
): Promise<EntryEvent> {
  await context.takeIn([itemOf(row, note, answer, context)]);
  if (context.isStopped()) return { url: row.url, outcome: 'stopped', message: null };
  await finishEntry(context.store.write, row, context.clock.now().getTime());
  const message = answer === null || answer.outcome === 'fetched' ? null : answer.message;
  return { url: row.url, outcome: answer?.outcome ?? 'entry', message };
}

/** Ends an entry that cannot be worked on: its outcome says why. */
export async function giveUpEntry(row: EntryRow, message: string, context: ScheduleContext): Promise<void> {
  await context.takeIn([{ source: row.url ?? row.key, url: row.url, outcome: 'reader-failed', message }]);
  await finishEntry(context.store.write, row, context.clock.now().getTime());
}

/** The page; else the entry alone where it says something; else only what became of it. */
function itemOf(
  row: EntryRow,
  { entry, feedTitle, source }: EntryNote,
  answer: Answer | null,
  { clock }: ScheduleContext,
): TakeInItem {
  if (answer?.outcome === 'fetched') return { ...fetchedItem(answer), claims: entry };
  // What is behind a paywall shows everybody its title and times.
  if (answer !== null && 'page' in answer && answer.page !== undefined)
    return { ...fetchedItem(answer.page), claims: entry, paywall: answer.message };
  const carries = entry.content !== null || entry.summary !== null;
  if (answer !== null && row.url !== null && (!carries || answer.outcome === 'unchanged')) {
    const { outcome, message } = answer;
    const said = answer.outcome === 'unchanged' ? { said: laterWords(answer) } : {};
    return { source: row.url, url: row.url, outcome, message, ...said };
  }
  const firstSeen = clock.now().toISOString();
  const feed = { source, url: source, contentType: null, body: '', firstSeen };
  return entryItem({ entry, feed, feedTitle });
}
