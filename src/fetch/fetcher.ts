import { Agent, type Dispatcher, fetch as undiciFetch } from 'undici';
import type { Clock } from '../core/clock.ts';
import type { OutcomeName } from '../core/outcome.ts';
import { webUrl } from '../core/url.ts';
import { guardedLookup, isAllowedHost, isPrivateAddress, RefusedAddressError } from './address-guard.ts';
import { HostPacer } from './host-pacer.ts';
import { type RobotsAnswer, RobotsPolicy } from './robots.ts';

/** RFC 9309, 2.5: at least 500 KiB of a robots.txt must be read. */
const MAX_ROBOTS_BYTES = 512 * 1024;
const MAX_REDIRECTS = 5;

export interface FetchedPage {
  readonly outcome: 'fetched';
  readonly requestedUrl: string;
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  readonly fetchedAt: string;
}

export interface NotFetched {
  readonly outcome: Exclude<OutcomeName, 'article' | 'unchanged'>;
  readonly message: string;
}

export interface FetcherOptions {
  readonly userAgent: string;
  readonly timeoutMilliseconds: number;
  readonly delayMilliseconds: number;
  readonly maxBytes: number;
  readonly allowAddresses: readonly string[];
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly body: Uint8Array | 'too-large';
}

type HeaderFields = Readonly<Record<string, string>>;

/**
 * The only door to the network. Says who it is, obeys robots.txt, asks one host one thing at a time with a pause, refuses
 * private addresses also behind redirects, and stops at a size and a time. Whatever happens is a named outcome.
 */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #dispatcher: Dispatcher;
  readonly #pacer: HostPacer;
  readonly #robots: RobotsPolicy;

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#dispatcher = new Agent({
      connect: { lookup: guardedLookup(options.allowAddresses) },
      connections: 1,
    });
    this.#pacer = new HostPacer(options.delayMilliseconds, options.sleep);
    this.#robots = new RobotsPolicy({
      userAgent: options.userAgent.split('/')[0] ?? options.userAgent,
      load: (robotsUrl) => this.#loadRobots(robotsUrl),
      now: () => options.clock.now().getTime(),
    });
  }

  async fetch(href: string): Promise<FetchedPage | NotFetched> {
    let url = webUrl(href);
    if (url === null) return { outcome: 'not-found', message: `${href} is no http or https address` };
    const requestedUrl = url.href;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await this.#askAllowed(url);
      if ('outcome' in answer) return answer;
      const location = answer.headers['location'];
      if (answer.status < 300 || answer.status > 399 || location === undefined) {
        return this.#result(requestedUrl, url, answer);
      }
      const next = webUrl(location, url.href);
      if (next === null)
        return { outcome: 'server-error', message: `${url.href} redirects to ${location}, no web address` };
      url = next;
    }
    return {
      outcome: 'too-many-redirects',
      message: `${requestedUrl} redirects more than ${MAX_REDIRECTS} times`,
    };
  }

  async close(): Promise<void> {
    await this.#dispatcher.close();
  }

  async #askAllowed(url: URL): Promise<Answer | NotFetched> {
    const refusal = this.#refusal(url);
    if (refusal !== null) return refusal;
    if (!(await this.#robots.allows(url))) {
      return {
        outcome: 'barred-by-robots',
        message: `robots.txt of ${url.host} bars ${url.pathname} or cannot be read`,
      };
    }
    try {
      return await this.#pacer.run(url.host, () => this.#ask(url, this.#options.maxBytes));
    } catch (error) {
      return notFetched(url, error);
    }
  }

  #refusal(url: URL): NotFetched | null {
    if (isAllowedHost(url, this.#options.allowAddresses)) return null;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isAddress = /^[\d.]+$/.test(host) || host.includes(':');
    if (!isAddress || !isPrivateAddress(host)) return null;
    return {
      outcome: 'refused-address',
      message: `${url.host} is a private or local address; HEADWATER_ALLOW_ADDRESSES can name it`,
    };
  }

  async #ask(url: URL, maxBytes: number): Promise<Answer> {
    const response = await undiciFetch(url, {
      dispatcher: this.#dispatcher,
      redirect: 'manual',
      headers: {
        'user-agent': this.#options.userAgent,
        accept: 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
      },
      signal: AbortSignal.timeout(this.#options.timeoutMilliseconds),
    });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await readUpTo(response.body, maxBytes) };
  }

  async #loadRobots(robotsUrl: string): Promise<RobotsAnswer> {
    try {
      let url = new URL(robotsUrl);
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        if (this.#refusal(url) !== null) return 'unreachable';
        const { status, headers, body } = await this.#ask(url, MAX_ROBOTS_BYTES);
        const next = status >= 300 && status <= 399 ? webUrl(headers['location'] ?? '', url.href) : null;
        if (next === null) return robotsAnswer(status, body);
        url = next;
      }
      return null;
    } catch {
      return 'unreachable';
    }
  }

  #result(requestedUrl: string, url: URL, { status, headers, body }: Answer): FetchedPage | NotFetched {
    const failure = failureOfStatus(url, status, headers);
    if (failure !== null) return failure;
    if (body === 'too-large') {
      return { outcome: 'too-large', message: `${url.href} is larger than ${this.#options.maxBytes} bytes` };
    }
    return {
      outcome: 'fetched',
      requestedUrl,
      url: url.href,
      status,
      headers,
      contentType: headers['content-type'] ?? null,
      body,
      fetchedAt: this.#options.clock.now().toISOString(),
    };
  }
}

function robotsAnswer(status: number, body: Uint8Array | 'too-large'): RobotsAnswer {
  if (status >= 500) return 'unreachable';
  if (status >= 400) return null;
  return body === 'too-large' ? 'unreachable' : new TextDecoder().decode(body);
}

/** Reads a body of at most `maxBytes` after decompression, and stops reading beyond. */
async function readUpTo(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | 'too-large'> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What a status means for a reader; null where it is a page. Walls are an outcome, never tricked. */
function failureOfStatus(url: URL, status: number, headers: HeaderFields): NotFetched | null {
  if (status >= 200 && status < 300) return null;
  const says = `${url.host} answered ${status} for ${url.pathname}`;
  if (status === 404) return { outcome: 'not-found', message: says };
  if (status === 410) return { outcome: 'gone', message: says };
  if (status === 401 || status === 402) return { outcome: 'paywall', message: says };
  if (status === 403 || status === 429 || status === 451 || headers['cf-mitigated'] === 'challenge') {
    return { outcome: 'bot-wall', message: says };
  }
  return { outcome: status >= 500 ? 'server-error' : 'not-found', message: says };
}

function notFetched(url: URL, error: unknown): NotFetched {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RefusedAddressError) {
      return {
        outcome: 'refused-address',
        message: `${cause.message}; HEADWATER_ALLOW_ADDRESSES can name it`,
      };
    }
    if (cause.name === 'TimeoutError')
      return { outcome: 'timed-out', message: `${url.href} did not answer in time` };
  }
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = inner instanceof Error ? inner.message : String(inner);
  return { outcome: 'network-error', message: `${url.href} could not be fetched: ${reason}` };
}
