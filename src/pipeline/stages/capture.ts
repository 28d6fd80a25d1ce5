import { createHash } from 'node:crypto';
import { identifier } from '../../core/identifier.ts';
import { pageKey } from '../../core/url.ts';
import { insertCapture, knownCaptures } from '../../store/captures/captures.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import type { NewCaptureRow } from '../../store/tables.ts';
import { obeyRights } from '../obey-rights.ts';
import { FEED_ENTRY_TYPE } from '../read-any.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';
import type { Acceptance, CapturedItem, FailedItem, TakeInItem } from '../take-in-item.ts';

/** What this stage needs of the pipeline. */
export type CaptureContext = Pick<StageContext, 'incoming' | 'store' | 'queue' | 'clock' | 'addTimes'>;

const BATCH = 32;

export const captureStage: Stage = {
  name: 'capture',
  purpose: 'keeps what was given, byte by byte, and asks for it to be read; only then is it accepted',
  run: acceptItems,
};

/** Takes in the next of what is coming; returns how many. */
export async function acceptItems(context: CaptureContext): Promise<number> {
  const batch = context.incoming.splice(0, BATCH);
  if (batch.length === 0) return 0;
  const started = performance.now();
  try {
    const acceptances = await keep(
      context,
      batch.map(({ item }) => item),
    );
    for (const [index, { accepted }] of batch.entries()) accepted(acceptances[index] ?? 'failed');
  } catch (error) {
    for (const { refused } of batch) refused(error);
    throw error;
  }
  context.addTimes({ capture: performance.now() - started });
  return batch.length;
}

interface NewCapture {
  readonly row: NewCaptureRow;
  readonly body: Uint8Array;
  readonly headers: CapturedItem['headers'];
}

/** Files first, then rows: a row without its file would be an accepted item that is lost. */
async function keep(context: CaptureContext, items: readonly TakeInItem[]): Promise<Acceptance[]> {
  const { store, queue } = context;
  const now = context.clock.now().toISOString();
  const captures = items.map((item) => ('body' in item ? describeCapture(item, now) : null));
  const known = await knownCaptures(
    store.write,
    captures.flatMap((capture) => (capture === null ? [] : [capture.row.id])),
  );
  const fresh = new Map<string, NewCapture>();
  const acceptances = captures.map((capture, index): Acceptance => {
    if (capture === null) return isUnchanged(items[index]) ? 'unchanged' : 'failed';
    if (known.has(capture.row.id) || fresh.has(capture.row.id)) return 'unchanged';
    fresh.set(capture.row.id, capture);
    return 'captured';
  });
  await Promise.all([...fresh.values()].map((capture) => writeRecord(context, capture)));
  await store.durably(async (tx) => {
    for (const { row } of fresh.values()) {
      const { sequence } = await insertCapture(tx, row);
      await queue.enqueue(tx, [{ kind: JOB.read, key: readKey(sequence) }]);
    }
    for (const item of items) {
      // What has not changed keeps the outcome that it had.
      if (!('body' in item) && !isUnchanged(item)) await recordOutcome(tx, failure(item, now));
    }
  });
  return acceptances;
}

function isUnchanged(item: TakeInItem | undefined): boolean {
  return item !== undefined && 'outcome' in item && item.outcome === 'unchanged';
}

function describeCapture(given: CapturedItem, now: string): NewCapture {
  const { item, rights } = obeyRights(given, now);
  const text = typeof item.body === 'string';
  const body = typeof item.body === 'string' ? Buffer.from(item.body) : item.body;
  const hash = createHash('sha256').update(body).digest('hex');
  // Captures of one page are revisions of one article.
  const page = (item.url === null ? null : pageKey(item.url)) ?? item.source;
  return {
    body,
    headers: item.headers,
    row: {
      id: identifier('capture', page, hash),
      article_id: identifier('article', page),
      source: item.source,
      url: item.url,
      first_seen: item.firstSeen ?? now,
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
      status: row.content_type === FEED_ENTRY_TYPE ? null : (row.status ?? null),
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

/** Keys are taken in their order as text: captures are read in the order in which they came. */
export function readKey(sequence: number): string {
  return String(sequence).padStart(12, '0');
}
