import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a subscription was asked for with. */
export interface SubscriptionTerms {
  readonly topic: string;
  /** Where the hub tells us of news. */
  readonly callback: string;
  /** Known to the hub and us only; under 200 bytes. */
  readonly secret: string;
}

/** Asked for; hubs may give less. */
const LEASE_SECONDS = 10 * 24 * 3_600;
/** Leases outside of these are taken for these. */
const SHORTEST_SECONDS = 300;
const LONGEST_SECONDS = 30 * 24 * 3_600;
/** Renewed when so much of the lease is over, so that no news falls between two leases. */
const RENEWED_AT = 0.8;

/**
 * The form that asks a hub for a subscription, or for a longer one (W3C WebSub, 5.1). The secret is sent to hubs without
 * encryption too, where the recommendation advises against it: without one their news could not be told from anybody's.
 */
export function subscriptionForm({ topic, callback, secret }: SubscriptionTerms): Record<string, string> {
  return {
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': callback,
    'hub.secret': secret,
    'hub.lease_seconds': String(LEASE_SECONDS),
  };
}

/** The form that tells a hub that a subscription is not wanted any more. */
export function unsubscriptionForm({
  topic,
  callback,
}: Pick<SubscriptionTerms, 'topic' | 'callback'>): Record<string, string> {
  return { 'hub.mode': 'unsubscribe', 'hub.topic': topic, 'hub.callback': callback };
}

/** What a hub says at our callback. `unknown`: nothing that we asked for. */
export type HubWord =
  | { readonly kind: 'verify'; readonly challenge: string; readonly leaseMilliseconds: number }
  | { readonly kind: 'denied'; readonly reason: string }
  | { readonly kind: 'unknown' };

/**
 * Reads what a hub says before it begins to send (W3C WebSub, 5.2 and 5.3): it asks whether we want the subscription, or
 * denies it. Only a topic that we asked for is confirmed; that somebody wants to end it is never ours while we watch its
 * source.
 */
export function readHubWord(query: Readonly<Record<string, string | undefined>>, topic: string): HubWord {
  const challenge = query['hub.challenge'] ?? '';
  if (query['hub.topic'] !== topic) return { kind: 'unknown' };
  if (query['hub.mode'] === 'denied')
    return { kind: 'denied', reason: (query['hub.reason'] ?? '').slice(0, 200) };
  if (query['hub.mode'] !== 'subscribe' || challenge === '') return { kind: 'unknown' };
  const lease = Number(query['hub.lease_seconds']);
  const seconds = Number.isFinite(lease) && lease > 0 ? lease : LEASE_SECONDS;
  const bounded = Math.min(Math.max(seconds, SHORTEST_SECONDS), LONGEST_SECONDS);
  return { kind: 'verify', challenge, leaseMilliseconds: bounded * 1_000 };
}

/** The words that confirm that a subscription is to end, where a hub asks that; null where it asks anything else. */
export function endConfirmation(query: Readonly<Record<string, string | undefined>>): string | null {
  const challenge = query['hub.challenge'] ?? '';
  return query['hub.mode'] === 'unsubscribe' && challenge !== '' ? challenge : null;
}

/** When to renew a subscription that was confirmed now, in milliseconds from now. */
export function renewAfter(leaseMilliseconds: number): number {
  return leaseMilliseconds * RENEWED_AT;
}

const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether a delivery comes from the hub that knows the secret (`X-Hub-Signature`, W3C WebSub, 7.1). */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', digest = ''] = /^(\w{1,10})=([0-9a-f]{1,200})$/i.exec(signature ?? '') ?? [];
  if (!METHODS.has(method)) return false;
  const expected = createHmac(method, secret).update(body).digest();
  const given = Buffer.from(digest, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The links of a `Link` header (RFC 8288) by relation, as they are written. */
export function headerLinks(header: string | undefined, relation: string): string[] {
  const found: string[] = [];
  for (const [, href = '', parameters = ''] of (header ?? '')
    .slice(0, 8_000)
    .matchAll(/<([^<>]{1,2000})>([^<]{0,500})/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    const names = (relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s+/);
    if (names.includes(relation)) found.push(href);
  }
  return found;
}
