import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Store } from './store.ts';

/** What whoever runs a store watches. */
export interface OperatingCounts {
  readonly jobs: readonly { readonly kind: string; readonly state: string; readonly count: number }[];
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  readonly sources: readonly { readonly state: string; readonly count: number }[];
  readonly takedowns: readonly { readonly state: string; readonly count: number }[];
  readonly captures: number;
  readonly articles: number;
  /** Pages that sources listed and that wait to be fetched. */
  readonly waitingEntries: number;
  /** Pages that articles name as their source. */
  readonly waitingCitedPages: number;
  /** When the last capture was first seen; null where there is none. */
  readonly newest: Date | null;
  readonly bytes: { readonly database: number; readonly log: number; readonly free: number };
}

/** Counts them: some milliseconds for a hundred thousand articles. */
export async function operatingCounts({
  read,
  folder,
}: Pick<Store, 'read' | 'folder'>): Promise<OperatingCounts> {
  const list = async <Row>(query: string) => (await sql.raw<Row>(query).execute(read)).rows;
  const one = async (query: string) => (await list<{ count: number }>(query))[0]?.count ?? 0;
  const [last] = await list<{ at: string }>(
    'select first_seen as at from captures order by sequence desc limit 1',
  );
  return {
    jobs: await list('select kind, state, count(*) as count from jobs group by kind, state'),
    outcomes: await list('select outcome, count(*) as count from outcomes group by outcome'),
    sources: await list('select state, count(*) as count from sources group by state'),
    takedowns: await list('select state, count(*) as count from takedowns group by state'),
    captures: await one('select count(*) as count from captures'),
    articles: await one('select count(*) as count from articles'),
    waitingEntries: await one("select count(*) as count from entries where state = 'waiting'"),
    waitingCitedPages: await one("select count(*) as count from cited_pages where state = 'waiting'"),
    newest: last === undefined ? null : new Date(last.at),
    bytes: await bytesOf(folder),
  };
}

async function bytesOf(folder: string): Promise<OperatingCounts['bytes']> {
  const size = (name: string) => (existsSync(join(folder, name)) ? statSync(join(folder, name)).size : 0);
  const { bavail, bsize } = await statfs(folder);
  return { database: size('headwater.db'), log: size('headwater.db-wal'), free: bavail * bsize };
}
