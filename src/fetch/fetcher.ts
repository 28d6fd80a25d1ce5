import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import type { Clock } from '../core/clock.ts';
import { webUrl } from '../core/url.ts';
import { productToken } from '../core/user-agent.ts';
import type { SiteStatements } from '../rights/site-statements.ts';
import { hasPrivateAddress, isAllowedHost } from './address-guard.ts';
import { answerOutcome } from './answer-outcome.ts';
import { type Answer, type Ask, ask } from './ask.ts';
import { conditions } from './conditions.ts';
import { failureOutcome, refusedAddress } from './failure.ts';
import type { FetchedPage, NotFetched, NotModified, Validators } from './fetch-result.ts';
import { findPaywall } from './find-paywall.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { HostHeldError, HostPacer } from './host-pacer.ts';
import { namedLicences } from './named-licences.ts';
import { redirectOf, tooManyRedirects } from './redirect-of.ts';
import { retryAfter } from './retry-after.ts';
import { type RobotsAnswer, RobotsPolicy, type RobotsVerdict } from './robots-policy.ts';
import { type SiteFileAnswer, SiteFiles } from './site-files.ts';

export type { FetchedPage, NotFetched, NotModified, Validators } from './fetch-result.ts';

/** RFC 9309, 2.5: at least 500 KiB of a robots.txt must be read; what lies beyond is not. */
const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_SITE_FILE_BYTES = 256 * 1024;
const MOST_REPLY_BYTES = 1_000;
const MAX_REDIRECTS = 5;
/** A host that wants to be left alone for longer is not waited for. */
const LONGEST_WAIT = 60_000;

const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5';
/** No SVG: it may hold scripts. */
const ACCEPT_PICTURE = 'image/avif,image/webp,image/jpeg,image/png,image/gif';
/** Pages, unlike feeds, have a text to keep: what the site says of that is asked for. */
const PAGE_TYPE = /html|pdf|text\/plain|^$/i;

export interface FetcherOptions {
  /** As it is sent: a product token, and where the operator is reached. */
  readonly userAgent: string;
  /** For one request, from name resolution to the last byte. */
  readonly timeoutMilliseconds: number;
  /** Between two requests to one host, at least. */
  readonly delayMilliseconds: number;
  /** After decompression. */
  readonly maxBytes: number;
  /** Private hosts that may be fetched from, as host or host:port. */
  readonly allowAddresses: readonly string[];
  readonly clock: Clock;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The machine's name resolution unless told. */
  readonly lookup?: LookupFunction;
}

interface AllowedAnswer extends Answer {
  readonly robots: RobotsVerdict;
}

/**
 * The only door to the network. Says who it is, obeys robots.txt, asks one host one thing at a time with a pause, refuses
 * private addresses also behind redirects, and stops at a size and a time. Whatever happens is a named outcome.
 */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #dispatcher: Dispatcher;
  readonly #pacer: HostPacer;
  readonly #robots: RobotsPolicy;
  readonly #siteFiles: SiteFiles;

  constructor(options: FetcherOptions) {
    this.#options = options;
    const milliseconds = options.timeoutMilliseconds;
    this.#dispatcher = createGuardedAgent({
      allowAddresses: options.allowAddresses,
      connectMilliseconds: Math.ceil(milliseconds / 2),
      headersMilliseconds: milliseconds,
      idleMilliseconds: Math.ceil(milliseconds / 2),
      lookup: options.lookup,
    });
    this.#pacer = new HostPacer({
      delay: options.delayMilliseconds,
      longestWait: Math.max(LONGEST_WAIT, options.delayMilliseconds),
      clock: options.clock,
      sleep: options.sleep,
    });
    const now = () => this.#now();
    const agent = productToken(options.userAgent) ?? options.userAgent;
    this.#robots = new RobotsPolicy({
      token: agent,
      load: (robotsUrl) => this.#loadRobots(new URL(robotsUrl)),
      now,
    });
    this.#siteFiles = new SiteFiles({ agent, load: (url) => this.#loadSiteFile(url), now });
  }

  /** Fetches a page, feed or file. */
  async fetch(href: string): Promise<FetchedPage | NotFetched> {
    const result = await this.#follow(href, null);
    return result.outcome === 'unchanged'
      ? { outcome: 'server-error', message: `${href} was answered as unchanged, unasked` }
      : result;
  }

  /**
   * Fetches only where the server does not say that nothing has changed (`If-None-Match`, `If-Modified-Since`). `isPage`: it
   * has a text that was kept, so that what its site says of that is asked for also where it has not changed.
   */
  fetchIfChanged(
    href: string,
    validators: Validators,
    { isPage } = { isPage: false },
  ): Promise<FetchedPage | NotFetched | NotModified> {
    return this.#follow(href, validators, isPage);
  }

  /**
   * Sends a form to an interface that is made for programs, such as a WebSub hub, which robots.txt is not about. Gives the
   * status and the start of what was answered. Where it stands elsewhere the form is sent there, as a form.
   */
  async postForm(
    href: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly text: string } | NotFetched> {
    const given = webUrl(href);
    if (given === null) return { outcome: 'not-found', message: `${href} is no http or https address` };
    const limits = { maxBytes: MOST_REPLY_BYTES, cut: true, form: new URLSearchParams(fields) };
    let url = given;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const refusal = this.#refusal(url);
      if (refusal !== null) return refusal;
      try {
        const answer = await this.#ask(url, { accept: '*/*' }, limits, 0);
        const next = answer.status === 303 ? null : redirectOf(url, answer);
        if (next === null) return { status: answer.status, text: new TextDecoder().decode(answer.body) };
        if ('outcome' in next) return next;
        url = next;
      } catch (error) {
        return failureOutcome(url, error);
      }
    }
    return tooManyRedirects(`${given.href} redirects more than ${MAX_REDIRECTS} times`);
  }

  /**
   * The bytes of a picture, by the same rules as a page: robots.txt, pace, address guard, size. What they are is for whoever asks
   * to find out.
   */
  async fetchPicture(href: string, maxBytes: number): Promise<Uint8Array | NotFetched> {
    const requested = webUrl(href);
    if (requested === null) return { outcome: 'not-found', message: `${href} is no http or https address` };
    let url = requested;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const refusal = this.#refusal(url);
      if (refusal !== null) return refusal;
      const { barred, crawlDelay } = await this.#robots.verdict(url);
      if (barred !== null) return barred;
      try {
        const limits = { maxBytes, media: true };
        const answer = await this.#ask(url, { accept: ACCEPT_PICTURE }, limits, crawlDelay);
        const next = redirectOf(url, answer);
        if (next !== null && 'outcome' in next) return next;
        if (next === null) {
          if (answer.status !== 200)
            return { outcome: 'not-found', message: `${url.host} answered ${answer.status} for a picture` };
          if (!answer.isWhole)
            return { outcome: 'too-large', message: `${url.href} is larger than ${maxBytes} bytes` };
          return answer.body;
        }
        url = next;
      } catch (error) {
        return failureOutcome(url, error);
      }
    }
    return tooManyRedirects(`${requested.href} redirects more than ${MAX_REDIRECTS} times`);
  }

  /**
   * What the site of a page says of its rights now, of which the page itself is not asked: its files are asked for once a day.
   * Null for what may not be asked.
   */
  async statements(href: string): Promise<SiteStatements | null> {
    const url = webUrl(href);
    if (url === null || this.#refusal(url) !== null || this.#pacer.heldUntil(url.host) !== null) return null;
    const { statement } = await this.#robots.verdict(url);
    return this.#siteFiles.statements(url, statement, []);
  }

  /** From when a page of this host can be asked for without waiting, epoch in milliseconds. */
  readyAt(host: string): number {
    return this.#pacer.readyAt(host);
  }

  /** Requests under way end as failures: whoever closes does not wait for slow hosts. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #follow(
    href: string,
    validators: Validators | null,
    isPage = false,
  ): Promise<FetchedPage | NotFetched | NotModified> {
    const requested = webUrl(href);
    if (requested === null) return { outcome: 'not-found', message: `${href} is no http or https address` };
    requested.hash = '';
    const seen = new Set<string>();
    let movedTo = requested;
    for (let url = requested; seen.size <= MAX_REDIRECTS; ) {
      if (seen.has(url.href)) return tooManyRedirects(`${requested.href} redirects in a circle`);
      seen.add(url.href);
      const answer = await this.#askAllowed(url, conditions(url, validators));
      if ('outcome' in answer) return answer;
      const next = redirectOf(url, answer);
      if (next === null) return this.#result({ requested, moved: movedTo, url }, answer, isPage);
      if ('outcome' in next) return next;
      // Only as far as every step is for good.
      if (movedTo === url && (answer.status === 301 || answer.status === 308)) movedTo = next;
      url = next;
    }
    return tooManyRedirects(`${requested.href} redirects more than ${MAX_REDIRECTS} times`);
  }

  async #askAllowed(url: URL, conditional: Answer['headers']): Promise<AllowedAnswer | NotFetched> {
    const refusal = this.#refusal(url);
    if (refusal !== null) return refusal;
    const held = this.#pacer.heldUntil(url.host);
    if (held !== null) return failureOutcome(url, new HostHeldError(url.host, held));
    const robots = await this.#robots.verdict(url);
    if (robots.barred !== null) return robots.barred;
    try {
      const headers = { accept: ACCEPT_PAGE, ...conditional };
      const answer = await this.#ask(url, headers, { maxBytes: this.#options.maxBytes }, robots.crawlDelay);
      return { ...answer, robots };
    } catch (error) {
      return failureOutcome(url, error);
    }
  }

  #refusal(url: URL): NotFetched | null {
    if (isAllowedHost(url, this.#options.allowAddresses) || !hasPrivateAddress(url)) return null;
    return refusedAddress(`${url.host} is a private or local address`);
  }

  /**
   * One request in its turn at the host. A host that says when to come again is held until then. `crawlDelay` counts between
   * pages: the few files by which a site speaks are asked for at our own pace.
   */
  async #ask(
    url: URL,
    headers: Answer['headers'],
    limits: Pick<Ask, 'maxBytes' | 'cut' | 'form' | 'media'>,
    crawlDelay: number,
  ): Promise<Answer> {
    const { timeoutMilliseconds, userAgent } = this.#options;
    const request = () =>
      ask(url, {
        dispatcher: this.#dispatcher,
        headers: { 'user-agent': userAgent, ...headers },
        milliseconds: timeoutMilliseconds,
        ...limits,
      });
    const answer = await this.#pacer.run(url.host, request, crawlDelay);
    if (answer.status === 429 || answer.status === 503) {
      const until = retryAfter(answer.headers['retry-after'], this.#now());
      if (until !== null) this.#pacer.hold(url.host, until);
    }
    return answer;
  }

  /** RFC 9309, 2.3.1: 4xx is no robots.txt, 5xx and a network that fails bar everything; 429 asks to be left alone. */
  async #loadRobots(robotsUrl: URL): Promise<RobotsAnswer> {
    try {
      const answer = await this.#askFile(robotsUrl, MAX_ROBOTS_BYTES);
      if (answer === null) return null;
      if ('outcome' in answer) return answer;
      if (answer.status === 429 || answer.status >= 500) {
        const message = `robots.txt of ${robotsUrl.host} cannot be read (status ${answer.status})`;
        return { outcome: 'barred-by-robots', message };
      }
      return answer.status >= 300 ? null : new TextDecoder().decode(answer.body);
    } catch (error) {
      return failureOutcome(robotsUrl, error);
    }
  }

  /** A file in which a site says what may be done with its pages. It too is only read where robots.txt allows. */
  async #loadSiteFile(url: URL): Promise<SiteFileAnswer> {
    try {
      if ((await this.#robots.verdict(url)).barred !== null) return null;
      const answer = await this.#askFile(url, MAX_SITE_FILE_BYTES);
      if (answer === null || 'outcome' in answer) return null;
      if (answer.status === 429 || answer.status >= 500) return 'unreachable';
      return answer.status === 200 && answer.isWhole ? new TextDecoder().decode(answer.body) : null;
    } catch {
      return 'unreachable';
    }
  }

  /** Follows redirects by itself, since what is asked for says who may ask; null where there are too many. */
  async #askFile(file: URL, maxBytes: number): Promise<Answer | NotFetched | null> {
    let url = file;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const refusal = this.#refusal(url);
      if (refusal !== null) return refusal;
      const answer = await this.#ask(url, { accept: '*/*' }, { maxBytes, cut: true }, 0);
      const next = redirectOf(url, answer);
      if (next === null || 'outcome' in next) return answer;
      url = next;
    }
    return null;
  }

  async #result(
    { requested, moved, url }: { readonly requested: URL; readonly moved: URL; readonly url: URL },
    answer: AllowedAnswer,
    isKept: boolean,
  ): Promise<FetchedPage | NotFetched | NotModified> {
    const fetchedAt = this.#options.clock.now().toISOString();
    const movedTo = moved === requested ? {} : { movedTo: moved.href };
    if (answer.status === 304) {
      const { headers } = answer;
      return {
        outcome: 'unchanged',
        message: `${url.href} has not changed`,
        url: url.href,
        ...movedTo,
        headers,
        fetchedAt,
        ...(isKept ? { site: await this.#site(url, answer) } : {}),
      };
    }
    const failure = answerOutcome(requested, url, answer, this.#now());
    if (failure !== null) return failure;
    if (!answer.isWhole) {
      return { outcome: 'too-large', message: `${url.href} is larger than ${this.#options.maxBytes} bytes` };
    }
    const { status, headers, body } = answer;
    const contentType = headers['content-type'] ?? null;
    const isPage = PAGE_TYPE.test(contentType ?? '');
    const page: FetchedPage = {
      outcome: 'fetched',
      requestedUrl: requested.href,
      url: url.href,
      ...movedTo,
      status,
      headers,
      contentType,
      body,
      fetchedAt,
      ...(isPage ? { site: await this.#site(url, answer) } : {}),
    };
    const paywall = isPage ? findPaywall(body) : null;
    if (paywall === null) return page;
    const message = `${url.host} says that ${url.pathname} is not free to read (${paywall.rule})`;
    return { outcome: 'paywall', message, page };
  }

  #site(url: URL, { headers, body, robots }: AllowedAnswer): Promise<SiteStatements> {
    return this.#siteFiles.statements(url, robots.statement, namedLicences(headers, body));
  }

  #now(): number {
    return this.#options.clock.now().getTime();
  }
}
