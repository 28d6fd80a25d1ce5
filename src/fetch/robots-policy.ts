import { parseRobots } from '../rights/robots/parse-robots.ts';
import { decidingRule, type RobotsRules, robotsTarget, rulesFor } from '../rights/robots/robots-rules.ts';
import type { SiteStatements } from '../rights/site-statements.ts';
import type { NotFetched } from './fetch-result.ts';

/** RFC 9309, 2.4: a cached robots.txt should not be used for more than 24 hours. */
const KEEP_MILLISECONDS = 24 * 60 * 60 * 1_000;
/** One that could not be read is asked for again after this time. */
const RETRY_MILLISECONDS = 10 * 60 * 1_000;
/** Hosts that are remembered; beyond, those asked for longest ago are forgotten. */
const MOST_HOSTS = 5_000;

/** What asking for a robots.txt gave: its text; null where the host has none; why it could not be read. */
export type RobotsAnswer = string | null | NotFetched;

/** What a host's robots.txt says about one page. */
export interface RobotsVerdict {
  /** Why the page may not be fetched; null where it may. */
  readonly barred: NotFetched | null;
  /** Milliseconds between two requests that the host asks for; 0 where it asks for none. */
  readonly crawlDelay: number;
  readonly statement: SiteStatements['robots'];
}

interface HostRobots extends RobotsRules {
  readonly url: string;
  /** Why it could not be read, or null. */
  readonly unreachable: NotFetched | null;
  readonly licences: readonly string[];
}

export interface RobotsPolicyOptions {
  /** Our product token. */
  readonly token: string;
  readonly load: (robotsUrl: string) => Promise<RobotsAnswer>;
  /** Epoch in milliseconds. */
  readonly now: () => number;
}

/**
 * Whether a host's robots.txt lets us fetch a page (RFC 9309): none (4xx) allows all, one that cannot be reached (5xx,
 * network) allows nothing, unless an older copy is at hand.
 */
export class RobotsPolicy {
  readonly #options: RobotsPolicyOptions;
  readonly #hosts = new Map<string, { robots: Promise<HostRobots>; until: number }>();

  constructor(options: RobotsPolicyOptions) {
    this.#options = options;
  }

  async verdict(url: URL): Promise<RobotsVerdict> {
    const robots = await this.#robotsOf(new URL('/robots.txt', url).href);
    const crawlDelay = (robots.crawlDelay ?? 0) * 1_000;
    const statement = { url: robots.url, fields: robots.fields, licences: robots.licences };
    if (robots.unreachable !== null) return { barred: robots.unreachable, crawlDelay, statement: null };
    const rule = decidingRule(robots.rules, robotsTarget(url.href));
    if (rule?.allow !== false) return { barred: null, crawlDelay, statement };
    const message = `robots.txt of ${url.host} bars ${url.pathname}: "Disallow: ${rule.pattern}"`;
    return { barred: { outcome: 'barred-by-robots', message }, crawlDelay, statement };
  }

  async #robotsOf(robotsUrl: string): Promise<HostRobots> {
    const now = this.#options.now();
    const cached = this.#hosts.get(robotsUrl);
    if (cached !== undefined && cached.until > now) return cached.robots;
    const robots = this.#load(robotsUrl, cached?.robots ?? null);
    const entry = { robots, until: now + KEEP_MILLISECONDS };
    // Taken out and put in again: the oldest stand first.
    this.#hosts.delete(robotsUrl);
    this.#hosts.set(robotsUrl, entry);
    if (this.#hosts.size > MOST_HOSTS) this.#hosts.delete(this.#hosts.keys().next().value ?? '');
    const loaded = await robots;
    if (loaded === (await cached?.robots) || loaded.unreachable !== null) {
      entry.until = this.#options.now() + RETRY_MILLISECONDS;
    }
    return loaded;
  }

  /** RFC 9309, 2.3.1.4: while the file is unreachable, an older copy may be used. */
  async #load(robotsUrl: string, before: Promise<HostRobots> | null): Promise<HostRobots> {
    const answer = await this.#options.load(robotsUrl);
    const unreachable = typeof answer === 'string' ? null : answer;
    const older = unreachable === null ? null : await before;
    if (older?.unreachable === null) return older;
    const file = parseRobots(typeof answer === 'string' ? answer : '');
    return {
      url: robotsUrl,
      unreachable,
      licences: file.licences,
      ...rulesFor(file, this.#options.token),
    };
  }
}
