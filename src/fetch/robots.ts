import { createRequire } from 'node:module';
import type parse from 'robots-parser';

/** The package's types describe an ES module, it is CommonJS: the function is what `require` gives. */
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof parse.default;

/** RFC 9309, 2.4: a cached robots.txt should not be used for more than 24 hours. */
const KEEP_MILLISECONDS = 24 * 60 * 60 * 1000;

/** What asking for a robots.txt gave: its text; null where the host has none; `unreachable` after a server error. */
export type RobotsAnswer = string | null | 'unreachable';

/**
 * Whether a host's robots.txt lets us fetch a page (RFC 9309): none (4xx) allows all, an unreachable one (5xx, network)
 * allows nothing until it can be read.
 */
export class RobotsPolicy {
  readonly #cache = new Map<string, { readonly answer: Promise<RobotsAnswer>; readonly until: number }>();
  readonly #userAgent: string;
  readonly #load: (robotsUrl: string) => Promise<RobotsAnswer>;
  readonly #now: () => number;

  constructor(options: {
    userAgent: string;
    load: (robotsUrl: string) => Promise<RobotsAnswer>;
    now: () => number;
  }) {
    this.#userAgent = options.userAgent;
    this.#load = options.load;
    this.#now = options.now;
  }

  async allows(url: URL): Promise<boolean> {
    const robotsUrl = new URL('/robots.txt', url).href;
    let cached = this.#cache.get(robotsUrl);
    if (cached === undefined || cached.until < this.#now()) {
      cached = { answer: this.#load(robotsUrl), until: this.#now() + KEEP_MILLISECONDS };
      this.#cache.set(robotsUrl, cached);
    }
    const answer = await cached.answer;
    if (answer === 'unreachable') {
      this.#cache.delete(robotsUrl);
      return false;
    }
    if (answer === null) return true;
    return robotsParser(robotsUrl, answer).isAllowed(url.href, this.#userAgent) ?? true;
  }
}
