import { identifier } from '../../core/identifier.ts';
import type { Job } from '../../queue/queue.ts';
import { capturesBySequence, insertCapture, knownCaptures } from '../../store/captures/captures.ts';
import { sequenceKey } from '../sequence-key.ts';
import { JOB, type StageContext } from '../stage.ts';

/** Read an item again that was embargoed when it came; put into the queue for when its embargo ends. */
export const READ_AGAIN_JOB = 'read-again';

/**
 * Takes a capture in once more, as if it came now: what may be published from a time on was not there before. A capture of
 * its own, so that a rebuild makes the same of the same captures. Done twice it changes nothing.
 */
export async function readAgain(
  { store, queue, clock }: Pick<StageContext, 'store' | 'queue' | 'clock'>,
  job: Job,
): Promise<void> {
  const number = Number(job.key);
  const given = (await capturesBySequence(store.write, [number])).get(number);
  const id = identifier('capture', given?.id ?? '', 'again');
  if (given === undefined || (await knownCaptures(store.write, [id])).size > 0) {
    await queue.finish(store.write, job);
    return;
  }
  const { sequence: _, ...row } = { ...given, id, first_seen: clock.now().toISOString() };
  const { source, url, first_seen: date, content_type: contentType, status } = row;
  const body = await store.archive.read(given.id);
  const record = { id, source, url, date, contentType, status, headers: JSON.parse(row.headers), body };
  await store.archive.write(record, row.content_hash);
  await store.durably(async (tx) => {
    const { sequence } = await insertCapture(tx, row);
    await queue.enqueue(tx, [{ kind: JOB.read, key: sequenceKey(sequence) }]);
    await queue.finish(tx, job);
  });
}
