import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { articleAddress } from '../../core/article-address.ts';
import { FEED_ENTRY_TYPE } from '../../core/feed.ts';
import { identifier } from '../../core/identifier.ts';
import type { RightsRule } from '../../core/rights.ts';
import { canonicalLink } from '../../read/html/canonical-link.ts';
import { insertCapture, knownCaptures, newestCapture } from '../../store/captures/captures.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import { mayPass } from '../../store/sqlite/sqlite-error.ts';
import type { Connection, NewCaptureRow } from '../../store/tables.ts';
import { obeyRights } from '../obey-rights.ts';
import { type OutletOfAddress, operatorRules } from '../operator-rules.ts';
import { heedOperator } from '../revisit/heed-operator.ts';
import { type HeedContext, heedAnswer, heedCapture, heedSite } from '../revisit/heed-words.ts';
import { sequenceKey } from '../sequence-key.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';
import type { Acceptance, CapturedItem, FailedItem, TakeInItem } from '../take-in-item.ts';
import { REMOVED_MESSAGE, takedownDoor } from '../takedown/takedown-door.ts';

/** What this stage needs of the pipeline. */
export type CaptureContext = Pick<
  StageContext,
  'incoming' | 'store' | 'queue' | 'clock' | 'outletOf' | 'addTimes' | 'jobDone'
>;

const BATCH = 32;
/** The link to a page's canonical address stands in its head. */
const HEAD_BYTES = 200_000;

export const captureStage: Stage = {
  name: 'capture',
  purpose: 'keeps what was given, byte by byte, and asks for it to be read; only then is it accepted',
  run: (context) => acceptItems(context, 'wait'),
};

/**
 * Takes in the next of what is coming; returns how many. Where the disk is full, what came is refused, or waits to be tried
 * again.
 */
export async function acceptItems(
  context: CaptureContext,
  whenFull: 'refuse' | 'wait' = 'refuse',
): Promise<number> {
  const batch = context.incoming.splice(0, BATCH);
  if (batch.length === 0) return 0;
  const started = performance.now();
  const counts = { captured: 0, unchanged: 0, failed: 0 };
  try {
    const acceptances = await keep(
      context,
      batch.map(({ item }) => item),
    );
    for (const [index, { accepted }] of batch.entries()) {
      const acceptance = acceptances[index] ?? 'failed';
      counts[acceptance] += 1;
      accepted(acceptance);
    }
  } catch (error) {
    if (whenFull === 'wait' && mayPass(error)) context.incoming.unshift(...batch);
    else for (const { refused } of batch) refused(error);
    throw error;
  }
  const milliseconds = performance.now() - started;
  context.addTimes({ capture: milliseconds });
  context.jobDone({
    job: 'capture',
    key: null,
    outcome: 'done',
    items: batch.length,
    ...counts,
    milliseconds,
  });
  return batch.length;
}

interface NewCapture {
  readonly row: NewCaptureRow;
  readonly body: Uint8Array;
  readonly headers: CapturedItem['headers'];
}

/** Files first, then rows: a row without its file would be an accepted item that is lost. */
async function keep(context: CaptureContext, given: readonly TakeInItem[]): Promise<Acceptance[]> {
  const { store, queue } = context;
  const now = context.clock.now().toISOString();
  const items = await withoutRemoved(store.write, given, now);
  const rules = await operatorRules(store.write);
  const captures = items.map((item) =>
    'body' in item ? describeCapture(item, now, ruleFor(item, rules, context.outletOf)) : null,
  );
  const ids = captures.flatMap((capture) => (capture === null ? [] : [capture.row.id]));
  const known = await knownCaptures(store.write, ids);
  for (const [index, capture] of captures.entries()) {
    if (capture === null || !known.has(capture.row.id)) continue;
    const row = await asSeenAgain(context, capture.row);
    captures[index] = { ...capture, row };
    if (row !== capture.row && (await knownCaptures(store.write, [row.id])).size > 0) known.add(row.id);
  }
  const fresh = new Map<string, NewCapture>();
  const acceptances = captures.map((capture, index): Acceptance => {
    if (capture === null) return isUnchanged(items[index]) ? 'unchanged' : 'failed';
    if (known.has(capture.row.id) || fresh.has(capture.row.id)) return 'unchanged';
    fresh.set(capture.row.id, capture);
    return 'captured';
  });
  await Promise.all([...fresh.values()].map((capture) => writeRecord(context, capture)));
  const heed = { queue, at: now };
  await store.durably(async (tx) => {
    for (const { row } of fresh.values()) {
      const { sequence } = await insertCapture(tx, row);
      await queue.enqueue(tx, [{ kind: JOB.read, key: sequenceKey(sequence) }]);
      await heedCapture(tx, { ...row, url: row.url ?? null, rights: row.rights ?? null, sequence }, heed);
    }
    // Another process may have decided meanwhile: what was described by the rules of before is looked at again.
    for (const [domain, rule] of await operatorRules(tx))
      if (!isDeepStrictEqual(rule, rules.get(domain))) await heedOperator(tx, domain, queue);
    for (const item of items) {
      await heedItem(tx, item, heed);
      // What has not changed keeps the outcome that it had.
      if (!('body' in item) && !isUnchanged(item) && item !== REMOVED)
        await recordOutcome(tx, failure(item, now));
    }
  });
  return acceptances;
}

/** Items with what its owner had removed left out: nothing of it reaches the disk. */
async function withoutRemoved(
  db: Connection,
  items: readonly TakeInItem[],
  now: string,
): Promise<readonly TakeInItem[]> {
  const door = await takedownDoor(db);
  if (door === null) return items;
  const allowed: TakeInItem[] = [];
  for (const item of items) {
    const canonical = 'body' in item ? canonicalLink(startOf(item)) : null;
    const claims = 'body' in item ? item.claims : undefined;
    const place = { source: item.source, url: item.url, canonical, claims };
    const barred = await door.refuses(place);
    if (barred !== null) await door.note(place, barred, item.firstSeen ?? now);
    allowed.push(barred === null ? item : REMOVED);
  }
  return allowed;
}

/** Stands for an item that was refused: its outcome is written down already. */
const REMOVED: FailedItem = { source: '', url: null, outcome: 'removed', message: REMOVED_MESSAGE };

/** What is said with an item of what is kept already. */
async function heedItem(tx: Connection, item: TakeInItem, context: HeedContext): Promise<void> {
  const said = 'body' in item ? undefined : item.said;
  const [url, site] = 'body' in item ? [item.url, item.site] : [said?.url, said?.site];
  if (said !== undefined) await heedAnswer(tx, item.source, said, context);
  if (typeof url === 'string' && site) await heedSite(tx, url, site, context);
}

/**
 * A page that a server sends as it was before another version of it that we saw since: the publisher took the change back,
 * which is a version of its own. Files and what is older than the newest capture are not.
 */
async function asSeenAgain(context: CaptureContext, row: NewCaptureRow): Promise<NewCaptureRow> {
  if (row.status === null || row.status === undefined) return row;
  const newest = await newestCapture(context.store.write, row.article_id);
  if (newest === null || newest.content_hash === row.content_hash || newest.first_seen >= row.first_seen)
    return row;
  return { ...row, id: identifier('capture', row.id, row.first_seen) };
}

function isUnchanged(item: TakeInItem | undefined): boolean {
  return item !== undefined && 'outcome' in item && item.outcome === 'unchanged';
}

/** What the operator decided to keep of the outlet of an item; null where nothing was. */
function ruleFor(
  { url }: CapturedItem,
  rules: ReadonlyMap<string, RightsRule>,
  outletOf: OutletOfAddress,
): RightsRule | null {
  return rules.size === 0 || url === null ? null : (rules.get(outletOf(url) ?? '') ?? null);
}

function describeCapture(given: CapturedItem, now: string, decided: RightsRule | null): NewCapture {
  const { item, rights } = obeyRights(given, now, decided);
  const canonical = canonicalLink(startOf(given));
  const text = typeof item.body === 'string';
  const body = typeof item.body === 'string' ? Buffer.from(item.body) : item.body;
  const hash = createHash('sha256').update(body).digest('hex');
  // Captures of one page are revisions of one article.
  const page = (item.url === null ? null : articleAddress(item.url, canonical)) ?? item.source;
  return {
    body,
    headers: item.headers,
    row: {
      id: identifier('capture', page, hash),
      article_id: identifier('article', page),
      source: item.source,
      url: item.url,
      first_seen: inUtc(item.firstSeen) ?? now,
      content_type: text ? asUtf8(item.contentType) : item.contentType,
      status: item.status ?? null,
      headers: JSON.stringify(item.headers ?? []),
      content_hash: hash,
      size: body.byteLength,
      claims: item.claims === undefined ? null : JSON.stringify(item.claims),
      rights: rights === null ? null : JSON.stringify(rights),
    },
  };
}

/** Times are compared as text: those of other zones are written in UTC. */
function inUtc(time: string | undefined): string | undefined {
  return time === undefined || time.endsWith('Z') ? time : new Date(time).toISOString();
}

/** The first bytes of what may be a page, read as Latin: enough for addresses in its head. */
function startOf({ body, contentType }: CapturedItem): string {
  if (!/html|^$/i.test(contentType ?? '')) return '';
  if (typeof body === 'string') return body.slice(0, HEAD_BYTES);
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, HEAD_BYTES)).toString('latin1');
}

/** Text that came decoded is kept as UTF-8, whatever it was before. */
function asUtf8(contentType: string | null): string {
  return `${(contentType ?? 'text/plain').replace(/;\s*charset=[^;]*/i, '')}; charset=utf-8`;
}

async function writeRecord(context: CaptureContext, { row, body, headers = [] }: NewCapture): Promise<void> {
  await context.store.archive.write(
    {
      id: row.id,
      source: row.source,
      url: row.url ?? null,
      date: new Date(row.first_seen).toISOString(),
      contentType: row.content_type ?? null,
      // What stands in the place of a page is no response of its server.
      status: row.content_type?.startsWith(FEED_ENTRY_TYPE) === true ? null : (row.status ?? null),
      headers,
      body,
    },
    row.content_hash,
  );
}

function failure(item: FailedItem, now: string) {
  return {
    item: identifier('item', item.source, item.url ?? ''),
    capture_id: null,
    source: item.source,
    url: item.url,
    outcome: item.outcome,
    message: item.message,
    at: item.firstSeen ?? now,
  };
}
