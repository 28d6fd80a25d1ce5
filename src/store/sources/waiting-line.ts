import type { Connection } from '../tables.ts';

/** Tables whose rows wait to be fetched, each from its host, when they are due. */
export type WaitingLine = 'entries' | 'cited_pages';

/** The keys of those whose time has come, the longest due first: one of each host, none of the hosts that are busy. */
export async function dueKeys(
  db: Connection,
  line: WaitingLine,
  now: number,
  busyHosts: readonly string[],
  limit: number,
): Promise<string[]> {
  const due = await db
    .selectFrom(line)
    .select(['key', 'host'])
    .where('state', '=', 'waiting')
    .where('due', '<=', now)
    .$if(busyHosts.length > 0, (query) => query.where('host', 'not in', busyHosts))
    .orderBy('due')
    // Where one host has all of these, it is busy the next time, and others come to the front.
    .limit(limit * 8)
    .execute();
  const perHost = new Map<string, string>();
  for (const { host, key } of due) if (!perHost.has(host)) perHost.set(host, key);
  return [...perHost.values()].slice(0, limit);
}

/** To be tried again later. */
export async function putOff(
  db: Connection,
  line: WaitingLine,
  key: string,
  due: number,
  { counts }: { readonly counts: boolean },
): Promise<void> {
  await db
    .updateTable(line)
    .set((eb) => ({ due, attempts: eb('attempts', '+', counts ? 1 : 0) }))
    .where('key', '=', key)
    .execute();
}
