import { matchesPattern } from './match-pattern.ts';
import type { RobotsField, RobotsFile, RobotsGroup, RobotsRule } from './parse-robots.ts';

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[];
  /** Seconds between two requests, or null. */
  readonly crawlDelay: number | null;
  readonly fields: readonly RobotsField[];
}

/**
 * The rules for a crawler: of all groups that name its product token, else of those for every crawler (RFC 9309, 2.2.1).
 * `token` is the bare product token ("Headwater"); anything that is none is told what every crawler is told.
 */
export function rulesFor(file: RobotsFile, token: string): RobotsRules {
  const name = token.toLowerCase();
  const own = file.groups.filter(({ agents }) => name !== '' && agents.includes(name));
  const groups = own.length > 0 ? own : file.groups.filter(({ agents }) => agents.includes('*'));
  return {
    rules: groups.flatMap((group) => group.rules),
    crawlDelay: longestDelay(groups),
    fields: groups.flatMap((group) => group.fields),
  };
}

function longestDelay(groups: readonly RobotsGroup[]): number | null {
  const delays = groups.flatMap(({ crawlDelay }) => (crawlDelay === null ? [] : [crawlDelay]));
  return delays.length === 0 ? null : Math.max(...delays);
}

/** Percent-encoded octets that mean the same as the character: letters, digits, `-`, `.`, `_` and `~` (RFC 3986, 2.3). */
const ENCODED_UNRESERVED = /%(?:4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A]|3[0-9]|2D|2E|5F|7E)/gi;

/**
 * The rule that decides about a page, or null where none matches: the longest pattern, `Allow` among equals (RFC 9309,
 * 2.2.2). `target` is the path with its query, as it is asked for. RFC 9309 has `%62` and `b` compare as the same, Google's
 * parser has not: where the two readings differ, the one that bars counts.
 */
export function decidingRule(rules: readonly RobotsRule[], target: string): RobotsRule | null {
  const asWritten = bestRule(rules, target, (path) => path);
  if (asWritten?.allow === false) return asWritten;
  const decoded = bestRule(rules, target, decodeUnreserved);
  return decoded?.allow === false ? decoded : asWritten;
}

/** Whether a crawler may fetch `url` (absolute, or a path with its query). */
export function robotsAllow(rules: readonly RobotsRule[], url: string): boolean {
  return decidingRule(rules, robotsTarget(url))?.allow ?? true;
}

const AUTHORITY = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?;#]*/i;

/** What patterns are compared with: path, parameters and query, without scheme, host and fragment. */
export function robotsTarget(url: string): string {
  const rest = url.replace(AUTHORITY, '');
  const fragment = rest.indexOf('#');
  const target = fragment === -1 ? rest : rest.slice(0, fragment);
  return target.startsWith('/') ? target : `/${target}`;
}

function bestRule(
  rules: readonly RobotsRule[],
  target: string,
  read: (path: string) => string,
): RobotsRule | null {
  const path = read(target);
  let best: RobotsRule | null = null;
  let bestLength = 0;
  for (const rule of rules) {
    const pattern = read(rule.pattern);
    const { length } = pattern;
    // An empty pattern says nothing. Short ones cannot win any more: they need no look at the path.
    if (length === 0 || length < bestLength || (length === bestLength && !rule.allow)) continue;
    if (!matchesPattern(path, pattern) && !(rule.allow && matchesIndexPage(path, pattern))) continue;
    best = rule;
    bestLength = length;
  }
  return best;
}

/** An allowed `/news/index.html` allows `/news/` as well, which servers answer with it. */
function matchesIndexPage(path: string, pattern: string): boolean {
  const name = pattern.lastIndexOf('/') + 1;
  return pattern.startsWith('index.htm', name) && matchesPattern(path, `${pattern.slice(0, name)}$`);
}

function decodeUnreserved(path: string): string {
  return path.includes('%') ? path.replace(ENCODED_UNRESERVED, decodeURIComponent) : path;
}
