import type { Connection, NewEventRow } from './tables.ts';

/** A recorded decision, such as an article's move from one story to another. `detail` becomes JSON. */
export interface NewEvent {
  /** ISO 8601: the time of what was decided about, so that a rebuild records the same. */
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: unknown;
}

export async function recordEvent(db: Connection, event: NewEvent): Promise<void> {
  const row: NewEventRow = { ...event, detail: JSON.stringify(event.detail) };
  await db.insertInto('events').values(row).execute();
}
