import type { Clock } from '../../core/clock.ts';
import type { OutcomeName } from '../../core/outcome.ts';
import type { Logger } from '../../log/logger.ts';

/** Failures that a machine without network has too. One that refuses or breaks a connection is there. */
const MAYBE_AWAY = /\b(?:ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN)\b/;
/** The system says that it is not this one host. */
const AWAY = /\b(?:EAI_AGAIN|ENETUNREACH|ENETDOWN)\b/;
/** Failures of so many hosts with no answer of any in between mean that the network is away, not they. */
const HOSTS = 4;

export interface NetworkWatchOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** While there is no network one host is asked this often, in milliseconds, to see whether it is back. */
  readonly probeMilliseconds: number;
}

/** Tells a machine without network from hosts that do not answer, and says so once. */
export class NetworkWatch {
  readonly #options: NetworkWatchOptions;
  readonly #failed = new Set<string>();
  #offlineSince: Date | null = null;
  #probeAt = 0;

  constructor(options: NetworkWatchOptions) {
    this.#options = options;
  }

  /** Since when there is no network; null while there is. */
  get offlineSince(): Date | null {
    return this.#offlineSince;
  }

  /** The hosts of which nothing was heard since any host answered. */
  get silentHosts(): readonly string[] {
    return [...this.#failed];
  }

  /** Whether a host may be asked now: always with a network, now and then one without. */
  mayAsk(): boolean {
    if (this.#offlineSince === null) return true;
    const now = this.#options.clock.now().getTime();
    if (now < this.#probeAt) return false;
    this.#probeAt = now + this.#options.probeMilliseconds;
    return true;
  }

  /**
   * Notes what came of asking a host. `no-network`: that says nothing about the host, nor does what was heard of the other
   * silent ones; `back`: the network was away until now.
   */
  heard(host: string, outcome: OutcomeName | 'fetched', message: string): 'host' | 'no-network' | 'back' {
    const isMaybe = outcome === 'timed-out' || (outcome === 'network-error' && MAYBE_AWAY.test(message));
    if (!isMaybe) return this.#answered();
    this.#failed.add(host);
    if (this.#offlineSince !== null) return 'no-network';
    if (!AWAY.test(message) && this.#failed.size < HOSTS) return 'host';
    this.#offlineSince = this.#options.clock.now();
    this.#probeAt = this.#offlineSince.getTime() + this.#options.probeMilliseconds;
    const seconds = Math.ceil(this.#options.probeMilliseconds / 1_000);
    this.#options.log.warn(
      `there is no network: Headwater goes on with what it has, and looks every ${seconds} s whether it is back`,
    );
    return 'no-network';
  }

  /** The same of a host that somebody linked to: it may be gone for years, and says nothing about the network then. */
  heardOfLinked(
    host: string,
    outcome: OutcomeName | 'fetched',
    message: string,
  ): 'host' | 'no-network' | 'back' {
    if (outcome === 'timed-out') return 'host';
    if (outcome === 'network-error' && MAYBE_AWAY.test(message) && !AWAY.test(message)) return 'host';
    return this.heard(host, outcome, message);
  }

  #answered(): 'host' | 'back' {
    this.#failed.clear();
    if (this.#offlineSince === null) return 'host';
    this.#offlineSince = null;
    this.#options.log.info('the network is back: sources are asked again');
    return 'back';
  }
}
