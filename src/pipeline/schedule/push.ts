import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../log/logger.ts';
import {
  endConfirmation,
  isSigned,
  readHubWord,
  renewAfter,
  subscriptionForm,
  unsubscriptionForm,
} from '../../sources/websub.ts';
import { listEntries } from '../../store/sources/entries.ts';
import { addToDay, askSoon } from '../../store/sources/polls.ts';
import { sourceById } from '../../store/sources/sources.ts';
import { subscriptionByToken, updateSubscription } from '../../store/sources/subscriptions.ts';
import type { Store } from '../../store/store.ts';
import type { SubscriptionRow } from '../../store/tables.ts';
import type { ListingReader } from '../listing/listing-reader.ts';
import { withoutRemoved } from '../takedown/takedown-door.ts';
import { listedEntries } from './listed-entries.ts';
import type { PushDoor, ScheduleContext } from './schedule-context.ts';

/** A hub that said yes and never verified is asked again after this time; one that failed, later each time. */
const VERIFY_MILLISECONDS = 60 * 60_000;
const LONGEST_MILLISECONDS = 7 * 24 * 60 * 60_000;

/** Asks a hub for a subscription, or to renew it. Until it is confirmed, and whenever it ends, the source is polled. */
export async function subscribe(row: SubscriptionRow, context: ScheduleContext): Promise<void> {
  const { store, clock, log, push } = context;
  if (push === null) return;
  const form = subscriptionForm({ topic: row.topic, callback: push.callback(row.token), secret: row.secret });
  const answer = await push.post(row.hub, form);
  if (context.isStopped()) return;
  const now = clock.now().getTime();
  const hasEnded = row.lease_until !== null && row.lease_until <= now;
  const isHeard = 'status' in answer && answer.status >= 200 && answer.status < 300;
  const failures = isHeard ? 0 : row.failures + 1;
  const wait = Math.min(VERIFY_MILLISECONDS * 2 ** Math.min(failures, 20), LONGEST_MILLISECONDS);
  const reason = isHeard ? null : 'status' in answer ? `the hub answered ${answer.status}` : answer.message;
  const state = row.state === 'active' && !hasEnded ? 'active' : 'asked';
  await updateSubscription(store.write, row.source_id, { state, failures, reason, due: now + wait });
  log.debug('subscription asked for', { hub: row.hub, topic: row.topic, state, failures, reason });
}

/**
 * Tells hubs that nobody here wants their news any more. Asked once: a hub that does not hear it learns it from the answer
 * to its next delivery, or at the end of the lease.
 */
export async function unsubscribe(rows: readonly SubscriptionRow[], push: PushDoor): Promise<void> {
  const asked = rows.map(({ hub, topic, token }) =>
    push.post(hub, unsubscriptionForm({ topic, callback: push.callback(token) })),
  );
  await Promise.allSettled(asked);
}

/** What hubs reach us by. */
export interface PushDesk {
  /** Answers a hub that asks whether we want a subscription: the words to send back, or null where we do not. */
  verify(token: string, query: Readonly<Record<string, string | undefined>>): Promise<string | null>;
  /** Takes news in. False where nobody here knows this address any more; what is not signed is not looked at. */
  deliver(
    token: string,
    delivery: {
      readonly body: Uint8Array;
      readonly contentType: string | null;
      readonly signature: string | undefined;
    },
  ): Promise<boolean>;
}

export function createPushDesk(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly listings: Pick<ListingReader, 'readSource'>;
  readonly onNews: () => void;
}): PushDesk {
  const { store, clock, log, listings, onNews } = options;
  return {
    async verify(token, query) {
      const row = await subscriptionByToken(store.write, token);
      // Nobody here knows this address: whoever asks to end it is right.
      if (row === null) return endConfirmation(query);
      if (row.state === 'wanted') return null;
      const word = readHubWord(query, row.topic);
      if (word.kind === 'unknown') return null;
      const now = clock.now().getTime();
      if (word.kind === 'denied') {
        const denied = {
          state: 'refused',
          reason: word.reason || 'the hub denied it',
          due: now + LONGEST_MILLISECONDS,
        } as const;
        await updateSubscription(store.write, row.source_id, denied);
        return '';
      }
      const { challenge, leaseMilliseconds } = word;
      await updateSubscription(store.write, row.source_id, {
        state: 'active',
        failures: 0,
        reason: null,
        lease_until: now + leaseMilliseconds,
        due: now + renewAfter(leaseMilliseconds),
      });
      log.info('news is pushed from now on', { topic: row.topic, hub: row.hub });
      return challenge;
    },
    async deliver(token, { body, contentType, signature }) {
      const row = await subscriptionByToken(store.write, token);
      const source = row === null ? null : await sourceById(store.write, row.source_id);
      if (row === null || source === null || row.state === 'refused') return false;
      if (!isSigned(body, signature, row.secret) || source.state !== 'active') return true;
      const document = await listings.readSource({ url: row.topic, contentType, body });
      const now = clock.now().getTime();
      const fresh = await store.write.transaction().execute(async (tx) => {
        // A ping without news in it: then the source is asked.
        if (document.kind !== 'feed') await askSoon(tx, source.id, now);
        if (document.kind === 'unreadable' || document.kind === 'page') return 0;
        const listed = await withoutRemoved(tx, listedEntries(document, source, now));
        const counts = await listEntries(tx, source.id, listed, now);
        const day = new Date(now).toISOString().slice(0, 10);
        await addToDay(tx, source.id, day, { polls: 0, failures: 0, entries: counts.fresh, gaps: 0 });
        return counts.fresh;
      });
      log.info('news was pushed', { source: source.url, fresh });
      onNews();
      return true;
    },
  };
}
