import type { SiteStatements, Statement } from '../rights/site-statements.ts';

const KEEP_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** A file that could not be asked for is asked for again after this time. */
const RETRY_MILLISECONDS = 60 * 60 * 1_000;
const MOST_FILES = 20_000;
/** Together, in characters; beyond, those asked for longest ago are forgotten. */
const MOST_TEXT = 20_000_000;
/** A page may name many licences; no site needs more than a few. */
const MOST_LICENCES = 4;

/** A file's text, null where there is none, `unreachable` where that is not known. */
export type SiteFileAnswer = string | null | 'unreachable';

/**
 * The files beside robots.txt in which sites say what may be done with their pages, each asked for once a day: TDMRep
 * (`/.well-known/tdmrep.json`), `/ai.txt` and the licences (RSL) that are named somewhere.
 */
export class SiteFiles {
  readonly #agent: string;
  readonly #load: (url: URL) => Promise<SiteFileAnswer>;
  readonly #now: () => number;
  readonly #files = new Map<string, SiteFile>();
  #textLength = 0;

  constructor(options: { agent: string; load: (url: URL) => Promise<SiteFileAnswer>; now: () => number }) {
    this.#agent = options.agent;
    this.#load = options.load;
    this.#now = options.now;
  }

  /** `licences`: addresses of licences that a header or the page names; those of robots.txt come with `robots`. */
  async statements(
    page: URL,
    robots: SiteStatements['robots'],
    licences: readonly string[],
  ): Promise<SiteStatements> {
    const named = new Set<string>();
    for (const href of [...(robots?.licences ?? []), ...licences]) {
      const url = URL.parse(href, page.href);
      if (url !== null && /^https?:$/.test(url.protocol)) named.add(url.href);
    }
    return {
      agent: this.#agent,
      robots,
      tdmrep: await this.#file(new URL('/.well-known/tdmrep.json', page)),
      aiTxt: await this.#file(new URL('/ai.txt', page)),
      licences: await this.#licences([...named].slice(0, MOST_LICENCES)),
    };
  }

  async #licences(addresses: readonly string[]): Promise<Statement[]> {
    const found: Statement[] = [];
    for (const address of addresses) {
      const statement = await this.#file(new URL(address));
      if (statement !== null) found.push(statement);
    }
    return found;
  }

  async #file(url: URL): Promise<Statement | null> {
    const key = url.href;
    let cached = this.#files.get(key);
    if (cached === undefined || cached.until <= this.#now()) {
      cached = { answer: this.#loadUsable(url), until: this.#now() + KEEP_MILLISECONDS, length: 0 };
      this.#forget(key);
      this.#files.set(key, cached);
      const { length } = (await cached.answer) ?? '';
      // While it was loading, others may have taken its place.
      if (this.#files.get(key) === cached) {
        cached.length = length;
        this.#textLength += length;
      }
      while (this.#files.size > MOST_FILES || this.#textLength > MOST_TEXT) {
        this.#forget(this.#files.keys().next().value ?? '');
      }
    }
    const answer = await cached.answer;
    if (answer === 'unreachable') cached.until = Math.min(cached.until, this.#now() + RETRY_MILLISECONDS);
    return answer === null || answer === 'unreachable' ? null : { url: key, text: answer };
  }

  /** Many servers answer for anything with a page: what is not of the kind asked for is no statement. */
  async #loadUsable(url: URL): Promise<SiteFileAnswer> {
    const answer = await this.#load(url);
    return answer === null || answer === 'unreachable' || isOfKind(url, answer) ? answer : null;
  }

  #forget(key: string): void {
    this.#textLength -= this.#files.get(key)?.length ?? 0;
    this.#files.delete(key);
  }
}

interface SiteFile {
  readonly answer: Promise<SiteFileAnswer>;
  until: number;
  /** Of its text, once it is there. */
  length: number;
}

function isOfKind({ pathname }: URL, text: string): boolean {
  if (pathname === '/.well-known/tdmrep.json') return /^\uFEFF?\s*[[{]/.test(text);
  if (pathname === '/ai.txt') return !/^\uFEFF?\s*</.test(text);
  return /<(?:\w+:)?rsl[\s/>]/.test(text);
}
