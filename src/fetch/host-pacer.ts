import type { Clock } from '../core/clock.ts';

/** The host is to be left alone for longer than a request waits. */
export class HostHeldError extends Error {
  override readonly name = 'HostHeldError';
  /** Epoch in milliseconds. */
  readonly until: number;

  constructor(host: string, until: number) {
    super(`${host} asks to be left alone until ${new Date(until).toISOString()}`);
    this.until = until;
  }
}

interface HostTurn {
  /** Ends when the last request in line has ended. */
  last: Promise<void>;
  waiting: number;
  /** Epoch in milliseconds: no request before. */
  readyAt: number;
  /** The same for pages, where the host asks for longer pauses than we make. */
  pageReadyAt: number;
}

export interface HostPacerOptions {
  /** Milliseconds from the end of one request to the start of the next. */
  readonly delay: number;
  /** A host that is held for longer than this many milliseconds is not waited for. */
  readonly longestWait: number;
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const FORGET_AT = 1_000;

/** Lets one request at a time through for each host, with a pause between them. */
export class HostPacer {
  readonly #options: HostPacerOptions;
  /** At so many hosts the list is gone through; the more are in use, the later. */
  #forgetAt = FORGET_AT;
  readonly #turns = new Map<string, HostTurn>();

  constructor(options: HostPacerOptions) {
    this.#options = options;
  }

  /**
   * Runs `request` when its turn at the host comes. `delay`: milliseconds that the host wants between two pages; 0 where it
   * wants none, and for what is no page.
   *
   * @throws HostHeldError where that would take too long.
   */
  async run<Result>(host: string, request: () => Promise<Result>, delay = 0): Promise<Result> {
    const turn = this.#turn(host);
    turn.waiting += 1;
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = turn.last;
    turn.last = promise;
    try {
      await before;
      await this.#waitUntil(host, delay === 0 ? turn.readyAt : Math.max(turn.readyAt, turn.pageReadyAt));
      try {
        return await request();
      } finally {
        const now = this.#now();
        turn.readyAt = Math.max(turn.readyAt, now + this.#options.delay);
        turn.pageReadyAt = Math.max(turn.pageReadyAt, now + delay);
      }
    } finally {
      turn.waiting -= 1;
      resolve();
      this.#forget();
    }
  }

  /** No request to the host before this time, epoch in milliseconds. */
  hold(host: string, until: number): void {
    const turn = this.#turn(host);
    turn.readyAt = Math.max(turn.readyAt, until);
  }

  /** From when the host may be asked for a page again, epoch in milliseconds; 0 where it may be at once. */
  readyAt(host: string): number {
    const turn = this.#turns.get(host);
    return turn === undefined ? 0 : Math.max(turn.readyAt, turn.pageReadyAt);
  }

  /** Until when the host is held, epoch in milliseconds; null where it may be asked or waited for. */
  heldUntil(host: string): number | null {
    const readyAt = this.#turns.get(host)?.readyAt ?? 0;
    return this.#isTooLate(readyAt) ? readyAt : null;
  }

  async #waitUntil(host: string, time: number): Promise<void> {
    if (this.#isTooLate(time)) throw new HostHeldError(host, time);
    const wait = time - this.#now();
    if (wait > 0) await this.#options.sleep(wait);
  }

  #isTooLate(time: number): boolean {
    return time - this.#now() > this.#options.longestWait;
  }

  #turn(host: string): HostTurn {
    let turn = this.#turns.get(host);
    if (turn === undefined) {
      turn = { last: Promise.resolve(), waiting: 0, readyAt: 0, pageReadyAt: 0 };
      this.#turns.set(host, turn);
    }
    return turn;
  }

  /** Hosts that nobody waits for and that may be asked at once need not be remembered. */
  #forget(): void {
    if (this.#turns.size < this.#forgetAt) return;
    const now = this.#now();
    for (const [host, turn] of this.#turns) {
      if (turn.waiting === 0 && Math.max(turn.readyAt, turn.pageReadyAt) <= now) this.#turns.delete(host);
    }
    this.#forgetAt = Math.max(FORGET_AT, 2 * this.#turns.size);
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}
