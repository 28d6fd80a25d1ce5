import { newestFetchedEntry } from '../../store/sources/entries.ts';
import type { SourceRow } from '../../store/tables.ts';
import type { ScheduleContext } from './schedule-context.ts';

/**
 * Hears what the site of a source's pages says of its rights now: it holds for what is kept of it, also where nothing new
 * is fetched from there any more.
 */
export async function hearSite(
  source: Pick<SourceRow, 'id'>,
  { store, fetcher, takeIn, clock, isStopped }: ScheduleContext,
): Promise<void> {
  const url = await newestFetchedEntry(store.read, source.id);
  const site = url === null ? null : await fetcher.statements(url);
  if (url === null || site === null || isStopped()) return;
  const said = { url, headers: [], site, at: clock.now().toISOString() };
  await takeIn([{ source: url, url, outcome: 'unchanged', message: '', said }]);
}
