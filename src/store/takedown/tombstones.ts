import type { TakedownProof } from '../../core/takedown.ts';
import { pageKey, registrableDomain, webUrl } from '../../core/url.ts';
import type { TextMarks } from '../../rights/takedown/text-marks.ts';
import { givesBack, isSameText, markOf } from '../../rights/takedown/text-marks.ts';
import type { Connection } from '../tables.ts';
import { putRows } from './put-rows.ts';

/** What may not be taken in, and by which takedown. */
export interface Barred {
  readonly takedown: string;
  readonly by: 'page' | 'host' | 'text';
}

/** Whether anything was ever taken down here: until then no door needs to look. */
export async function hasTombstones(db: Connection): Promise<boolean> {
  const row = await db.selectFrom('takedown_tombstones').select('takedown_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The marks of a page: of its address in every form of it, or of the place that it was taken from. */
export function pageMarks(key: Uint8Array, places: readonly (string | null | undefined)[]): Buffer[] {
  const keys = new Set(
    places.flatMap((place) => (place == null || place === '' ? [] : [pageKey(place) ?? place])),
  );
  return [...keys].map((page) => markOf(key, 'page', page));
}

/** The mark of an article that was removed, by its id. */
export function articleMark(key: Uint8Array, article: string): Buffer {
  return markOf(key, 'article', article);
}

/** The takedown that removed an article; null where none did. */
export async function findRemoved(db: Connection, key: Uint8Array, article: string): Promise<string | null> {
  const row = await db
    .selectFrom('takedown_removed')
    .select('takedown_id')
    .where('mark', '=', articleMark(key, article))
    .executeTakeFirst();
  return row?.takedown_id ?? null;
}

/** The mark of a host alone, or with everything below it. */
export function hostMark(key: Uint8Array, host: string, { below }: { readonly below: boolean }): Buffer {
  return markOf(key, below ? 'hosts below' : 'host', host.replace(/^www\./, ''));
}

export function domainMark(key: Uint8Array, url: string | null): Buffer | null {
  const domain = url === null ? null : registrableDomain(url);
  return domain === null ? null : markOf(key, 'domain', domain);
}

/** The mark of what control covers that was shown; of nothing where none was. */
export function controlMark(key: Uint8Array, proof: TakedownProof | null): Buffer {
  const shown = proof?.shown ?? null;
  if (shown === null) return Buffer.alloc(0);
  return hostMark(key, shown.host, { below: shown.method === 'dns' || shown.method === 'mail' });
}

/** All marks that a text's bar may be kept to: of the domain and the hosts that it is from, and of those that it credits. */
export function scopeMarks(
  key: Uint8Array,
  url: string | null,
  credited: readonly string[] = [],
): readonly Uint8Array[] {
  const domain = domainMark(key, url);
  return [
    ...(domain === null ? [] : [domain]),
    ...[url, ...credited.map((host) => `https://${host}/`)].flatMap((place) => hostMarks(key, place)),
  ];
}

/** The takedown that bars a page by its address or host; null where none does. */
export async function barredPage(
  db: Connection,
  key: Uint8Array,
  places: readonly (string | null | undefined)[],
): Promise<Barred | null> {
  const page = await db
    .selectFrom('takedown_tombstones')
    .select('takedown_id')
    .where('kind', '=', 'page')
    .where('mark', 'in', atLeastOne(pageMarks(key, places)))
    .limit(1)
    .executeTakeFirst();
  if (page !== undefined) return { takedown: page.takedown_id, by: 'page' };
  const marks = places.flatMap((place) => hostMarks(key, place ?? null));
  if (marks.length === 0) return null;
  const host = await db
    .selectFrom('takedown_tombstones')
    .select('takedown_id')
    .where('kind', '=', 'host')
    .where('mark', 'in', marks)
    .limit(1)
    .executeTakeFirst();
  return host === undefined ? null : { takedown: host.takedown_id, by: 'host' };
}

function hostMarks(key: Uint8Array, place: string | null): Buffer[] {
  const url = place === null ? null : webUrl(place);
  if (url === null) return [];
  const labels = url.hostname.replace(/^www\./, '').split('.');
  const marks = [hostMark(key, url.hostname, { below: false })];
  for (let from = 0; from < labels.length - 1; from += 1)
    marks.push(hostMark(key, labels.slice(from).join('.'), { below: true }));
  return marks;
}

/** SQL has no empty lists. */
function atLeastOne(marks: readonly Buffer[]): readonly Buffer[] {
  return marks.length === 0 ? [Buffer.alloc(0)] : marks;
}

/** Most marks of one look-up. */
const BATCH = 400;

/**
 * The takedown whose text a text gives back; null where none is.
 *
 * @param scopes - `scopeMarks` of where the text is from: some texts are barred there only
 * @param isKnown - whether it is a later version of an article that stays: then only the same text counts
 */
export async function barredText(
  db: Connection,
  marks: TextMarks | null,
  scopes: readonly Uint8Array[],
  isKnown: boolean,
): Promise<Barred | null> {
  if (marks === null) return null;
  const isInScope = (scope: Uint8Array | null) =>
    scope === null || scopes.some((one) => Buffer.from(scope).equals(one));
  const whole = await db
    .selectFrom('takedown_tombstones')
    .select(['takedown_id', 'scope'])
    .where('kind', '=', 'text')
    .where('mark', '=', marks.whole)
    .execute();
  const same = whole.find(({ scope }) => isInScope(scope));
  if (same !== undefined) return { takedown: same.takedown_id, by: 'text' };
  const shared = new Map<string, { takedown: string; item: number; count: number }>();
  for (let start = 0; start < marks.shingles.length; start += BATCH) {
    const rows = await db
      .selectFrom('takedown_tombstones')
      .select(['takedown_id', 'item', 'scope'])
      .where('kind', '=', 'shingle')
      .where('mark', 'in', marks.shingles.slice(start, start + BATCH))
      .execute();
    for (const { takedown_id: takedown, item, scope } of rows) {
      if (!isInScope(scope)) continue;
      const known = shared.get(`${takedown} ${item}`) ?? { takedown, item, count: 0 };
      shared.set(`${takedown} ${item}`, { ...known, count: known.count + 1 });
    }
  }
  for (const { takedown, item, count } of [...shared.values()].sort((a, b) => b.count - a.count)) {
    const ofKnown = await shinglesOf(db, takedown, item);
    const overlap = { shared: count, ofKnown, ofText: marks.shingles.length };
    if (isKnown ? isSameText(overlap) : givesBack(overlap)) return { takedown, by: 'text' };
  }
  return null;
}

async function shinglesOf(db: Connection, takedown: string, item: number): Promise<number> {
  const { count } = await db
    .selectFrom('takedown_tombstones')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('takedown_id', '=', takedown)
    .where('item', '=', item)
    .where('kind', '=', 'shingle')
    .executeTakeFirstOrThrow();
  return count;
}

export interface NewTombstones {
  readonly pages: readonly Uint8Array[];
  readonly hosts: readonly Uint8Array[];
  readonly texts: readonly { readonly marks: TextMarks; readonly scope: Uint8Array | null }[];
}

/** Keeps what may not come back from now on. Done twice it changes nothing but the numbers of texts. */
export async function addTombstones(
  tx: Connection,
  takedown: string,
  { pages, hosts, texts }: NewTombstones,
): Promise<void> {
  const { last } = await tx
    .selectFrom('takedown_tombstones')
    .select((eb) => eb.fn.coalesce(eb.fn.max('item'), eb.val(0)).as('last'))
    .where('takedown_id', '=', takedown)
    .executeTakeFirstOrThrow();
  const rows: NewMark[] = [
    ...pages.map((mark) => ({ kind: 'page' as const, mark, item: 0, scope: null })),
    ...hosts.map((mark) => ({ kind: 'host' as const, mark, item: 0, scope: null })),
  ];
  const known = new Set<string>();
  let item = last;
  for (const { marks, scope } of texts) {
    const name = marks.whole.toString('latin1');
    if (known.has(name) || (await knowsText(tx, takedown, marks.whole))) continue;
    known.add(name);
    item += 1;
    rows.push({ kind: 'text', mark: marks.whole, item, scope });
    for (const mark of marks.shingles) rows.push({ kind: 'shingle', mark, item, scope });
  }
  // In the order of the table: an outlet has millions, and each page of the table is written once for a batch.
  rows.sort((a, b) => (a.kind === b.kind ? Buffer.compare(a.mark, b.mark) : a.kind < b.kind ? -1 : 1));
  await putRows(rows, (some) =>
    tx
      .insertInto('takedown_tombstones')
      .values(some.map((row) => ({ ...row, takedown_id: takedown })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

interface NewMark {
  readonly kind: 'page' | 'host' | 'text' | 'shingle';
  readonly mark: Uint8Array;
  readonly item: number;
  readonly scope: Uint8Array | null;
}

async function knowsText(tx: Connection, takedown: string, mark: Uint8Array): Promise<boolean> {
  const row = await tx
    .selectFrom('takedown_tombstones')
    .select('item')
    .where('kind', '=', 'text')
    .where('mark', '=', mark)
    .where('takedown_id', '=', takedown)
    .executeTakeFirst();
  return row !== undefined;
}
