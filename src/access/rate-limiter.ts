/** How much somebody may do: `burst` at once, then `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** Of more callers than this, those that were not heard of for longest are forgotten. */
const MOST_KEYS = 20_000;

/**
 * Counts what each caller does (token bucket), in memory: a restart forgives. Whoever comes after too many others have come
 * begins anew, which costs them nothing: addresses are plenty only for those who pay for them.
 */
export class RateLimiter {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** `now`: epoch in milliseconds. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one; 0 where it was allowed, otherwise after how many seconds it will be. */
  take(key: string): number {
    const left = this.#left(key);
    if (left < 1) return Math.max(1, Math.ceil(((1 - left) * 60) / this.#rate.perMinute));
    this.#set(key, left - 1);
    return 0;
  }

  /** Gives one back that was taken for something that does not count after all. */
  giveBack(key: string): void {
    this.#set(key, Math.min(this.#rate.burst, this.#left(key) + 1));
  }

  #left(key: string): number {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return this.#rate.burst;
    const minutes = Math.max(0, this.#now() - bucket.at) / 60_000;
    return Math.min(this.#rate.burst, bucket.left + minutes * this.#rate.perMinute);
  }

  #set(key: string, left: number): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, { left, at: this.#now() });
    if (this.#buckets.size <= MOST_KEYS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** An address as limits count it: a network of /64 is one household or server (RFC 6177). */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'),
    ...rest,
  ];
  return `${filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
