import { validatorsOf } from '../../store/captures/validators-of.ts';
import { finishEntry } from '../../store/sources/entries.ts';
import type { EntryRow } from '../../store/tables.ts';
import { fetchedItem, laterWords } from '../gather/fetched-item.ts';
import { entryItem } from '../gather/gather-document.ts';
import type { TakeInItem } from '../take-in-item.ts';
import type { EntryNote } from './listed-entries.ts';
import type { NetworkWatch } from './network-watch.ts';
import { type Answer, type EntryEvent, putOffFailed } from './put-off-failed.ts';
import type { ScheduleContext } from './schedule-context.ts';

/**
 * Fetches the page of an entry and takes it in; where it cannot be had, what the source itself carried. The entry is done
 * only when that is on the disk: a program that is killed in between does it again, to the same effect.
 */
export async function fetchEntry(
  row: EntryRow,
  context: ScheduleContext,
  network: NetworkWatch,
): Promise<EntryEvent> {
  const { store } = context;
  const note: EntryNote = JSON.parse(row.item ?? '{}');
  if (row.url === null) return takeIn(row, note, null, context);
  // What an entry's page was before is known where its source said something new of it.
  const known = await validatorsOf(store.read, row.url);
  const { fetcher } = context;
  const answer = await (known === null
    ? fetcher.fetch(row.url)
    : fetcher.fetchIfChanged(row.url, known, { isPage: true }));
  if (context.isStopped()) return { url: row.url, outcome: 'stopped', message: null };
  const heard = network.heard(row.host, answer.outcome, answer.outcome === 'fetched' ? '' : answer.message);
  const { key, url, attempts } = row;
  const later = await putOffFailed({ line: 'entries', key, url, attempts }, answer, heard, context);
  if (later !== null) return later;
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
