import { type AssignedRecord, assignedRecords } from '../../store/story-records.ts';
import { blockEndingWith, dropSegmentsUpTo, putSegment } from '../../store/story-segments.ts';
import type { Connection } from '../../store/tables.ts';
import { keepSegment } from '../../stories/kept-segment.ts';

/**
 * Puts the records of a block of articles into one piece when an article completes it, and lets go of those that the index
 * would not remember. In the transaction that takes the article in: the piece is whole, or is not there. A tenth of a second
 * for some four thousand articles.
 *
 * @param window - articles that the index remembers
 */
export async function keepSegments(tx: Connection, article: number, window: number): Promise<void> {
  const block = blockEndingWith(article);
  if (block === null) return;
  await putSegment(tx, block.number, keepRecords(await assignedRecords(tx, block)));
  await dropSegmentsUpTo(tx, article - window);
}

/** One piece of records; articles without one are not in it. */
export function keepRecords(records: readonly AssignedRecord[]): Uint8Array {
  return keepSegment(records.flatMap(({ number, record }) => (record === null ? [] : [{ number, record }])));
}
