import { randomBytes } from 'node:crypto';
import type { Connection, SubscriptionRow } from '../tables.ts';

/** Whether the news of a source is pushed to us: a subscription that was confirmed and has not ended. */
export async function isPushed(db: Connection, source: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('subscriptions')
    .select('source_id')
    .where('source_id', '=', source)
    .where('state', '=', 'active')
    .where('lease_until', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a source offers to push its news. A subscription to the same hub and topic stays as it is. */
export async function wantSubscription(
  db: Connection,
  source: string,
  { hub, topic }: { readonly hub: string; readonly topic: string },
  now: number,
): Promise<void> {
  const wanted = {
    hub,
    topic,
    state: 'wanted',
    due: now,
    failures: 0,
    reason: null,
    lease_until: null,
  } as const;
  const token = randomBytes(18).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  await db
    .insertInto('subscriptions')
    .values({ source_id: source, token, secret, ...wanted })
    .onConflict((conflict) =>
      conflict
        .column('source_id')
        .doUpdateSet(wanted)
        .where((eb) => eb.or([eb('subscriptions.hub', '<>', hub), eb('subscriptions.topic', '<>', topic)])),
    )
    .execute();
}

/** Those of these sources that a hub confirmed, or was asked for. */
export async function heldSubscriptions(
  db: Connection,
  sources: readonly string[],
): Promise<SubscriptionRow[]> {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('source_id', 'in', sources)
    .where('state', 'in', ['asked', 'active'])
    .execute();
}

/** Subscriptions to be asked for or renewed now; not of sources that are paused. */
export async function dueSubscriptions(
  db: Connection,
  now: number,
  limit: number,
): Promise<SubscriptionRow[]> {
  return db
    .selectFrom('subscriptions')
    .selectAll('subscriptions')
    .innerJoin('sources', 'sources.id', 'subscriptions.source_id')
    .where('sources.state', '=', 'active')
    .where('due', '<=', now)
    .orderBy('due')
    .limit(limit)
    .execute();
}

export async function subscriptionByToken(db: Connection, token: string): Promise<SubscriptionRow | null> {
  const row = await db.selectFrom('subscriptions').selectAll().where('token', '=', token).executeTakeFirst();
  return row ?? null;
}

export async function updateSubscription(
  db: Connection,
  source: string,
  change: Partial<Pick<SubscriptionRow, 'state' | 'due' | 'lease_until' | 'failures' | 'reason'>>,
): Promise<void> {
  await db.updateTable('subscriptions').set(change).where('source_id', '=', source).execute();
}
