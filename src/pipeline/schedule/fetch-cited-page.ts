import { finishCitedPage, isPageHere } from '../../store/sources/cited-pages.ts';
import type { CitedPageRow } from '../../store/tables.ts';
import { fetchedItem } from '../gather/fetched-item.ts';
import type { NetworkWatch } from './network-watch.ts';
import { type EntryEvent, putOffFailed } from './put-off-failed.ts';
import type { ScheduleContext } from './schedule-context.ts';

/**
 * Fetches a page that articles name as where something of theirs comes from, and takes it in as any other. It is done only when it
 * is on the disk, or what became of it is; then it is never asked for again.
 */
export async function fetchCitedPage(
  page: CitedPageRow,
  context: ScheduleContext,
  network: NetworkWatch,
): Promise<EntryEvent> {
  const { store } = context;
  const { key, url, host, attempts } = page;
  // It may have come by itself while it stood in line.
  if (await isPageHere(store.read, key)) {
    await finishCitedPage(store.write, page, 'unchanged');
    return { url, outcome: 'unchanged', message: null };
  }
  const answer = await context.fetcher.fetch(url);
  if (context.isStopped()) return { url, outcome: 'stopped', message: null };
  const message = answer.outcome === 'fetched' ? null : answer.message;
  const heard = network.heardOfLinked(host, answer.outcome, message ?? '');
  const later = await putOffFailed({ line: 'cited_pages', key, url, attempts }, answer, heard, context);
  if (later !== null) return later;
  if (answer.outcome === 'fetched') await context.takeIn([fetchedItem(answer)]);
  else if (answer.page !== undefined)
    await context.takeIn([{ ...fetchedItem(answer.page), paywall: answer.message }]);
  else await context.takeIn([{ source: url, url, outcome: answer.outcome, message: answer.message }]);
  if (context.isStopped()) return { url, outcome: 'stopped', message: null };
  await finishCitedPage(store.write, page, answer.outcome, 'url' in answer ? answer.url : url);
  return { url, outcome: answer.outcome, message };
}

/** Ends a page that brings out a bug: its outcome says so. */
export async function giveUpCitedPage(
  page: CitedPageRow,
  message: string,
  context: ScheduleContext,
): Promise<void> {
  await context.takeIn([{ source: page.url, url: page.url, outcome: 'reader-failed', message }]);
  await finishCitedPage(context.store.write, page, 'reader-failed');
}
