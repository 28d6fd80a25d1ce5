/** One `Allow` or `Disallow` line. */
export interface RobotsRule {
  readonly allow: boolean;
  /** A path with `*` for any characters and `$` at its end for the end; what is not ASCII is percent-encoded. */
  readonly pattern: string;
}

/** A line that RFC 9309 does not define, such as `Content-Signal`, with its words as written. */
export interface RobotsField {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** Rules for some crawlers. */
export interface RobotsGroup {
  /** Product tokens in lower case, `*` for every crawler. */
  readonly agents: readonly string[];
  readonly rules: readonly RobotsRule[];
  /** Seconds between two requests; null where it is not said. No standard, but widely written. */
  readonly crawlDelay: number | null;
  readonly fields: readonly RobotsField[];
}

export interface RobotsFile {
  readonly groups: readonly RobotsGroup[];
  readonly sitemaps: readonly string[];
  /** Addresses of licences (`License:` of RSL): for every crawler, wherever the lines stand. */
  readonly licences: readonly string[];
}

/** Longer lines are cut: the longest address that browsers took, eight times over, as Google's parser has it. */
const LONGEST_LINE = 2_083 * 8;

type LineName = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap' | 'license';

/** The names of lines, and the misspellings that Google's parser takes for them too. */
const NAMES: readonly (readonly [name: LineName, written: readonly string[]])[] = [
  ['user-agent', ['user-agent', 'useragent', 'user agent']],
  ['allow', ['allow']],
  ['disallow', ['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw']],
  ['crawl-delay', ['crawl-delay', 'crawldelay', 'crawl delay']],
  ['sitemap', ['sitemap', 'site-map']],
  ['license', ['license', 'licence']],
];

interface OpenGroup {
  agents: string[];
  rules: RobotsRule[];
  crawlDelay: number | null;
  fields: RobotsField[];
}

/**
 * Parses a robots.txt as RFC 9309 and, where it leaves a choice, Google's parser read it: lines of unknown names do not
 * end a group, a colon may be missing, names may be misspelt. Anything can be parsed; what is not understood says nothing.
 */
export function parseRobots(text: string): RobotsFile {
  const groups: OpenGroup[] = [];
  const sitemaps: string[] = [];
  const licences: string[] = [];
  let open: OpenGroup | null = null;
  let hasRules = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const field = parseLine(line);
    if (field === null) continue;
    const name = lineName(field.name);
    if (name === 'user-agent') {
      if (open === null || hasRules) {
        open = { agents: [], rules: [], crawlDelay: null, fields: [] };
        groups.push(open);
        hasRules = false;
      }
      open.agents.push(agentToken(field.value));
    } else if (name === 'sitemap') sitemaps.push(field.value);
    else if (name === 'license') licences.push(field.value);
    else if (open !== null) hasRules = addToGroup(open, name, field) || hasRules;
  }
  return { groups, sitemaps, licences };
}

/** @returns whether the line ends the list of the group's crawlers. */
function addToGroup(group: OpenGroup, name: LineName | null, field: RobotsField): boolean {
  if (name === 'allow' || name === 'disallow') {
    group.rules.push({ allow: name === 'allow', pattern: encodePattern(field.value) });
    return true;
  }
  if (name === 'crawl-delay') {
    const seconds = Number(field.value.replace(',', '.'));
    if (field.value !== '' && seconds >= 0) group.crawlDelay = Math.max(group.crawlDelay ?? 0, seconds);
  } else group.fields.push(field);
  return false;
}

function parseLine(line: string): RobotsField | null {
  const cut = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
  const comment = cut.indexOf('#');
  const bare = (comment === -1 ? cut : cut.slice(0, comment)).trim();
  const colon = bare.indexOf(':');
  if (colon !== -1) return parts(bare.slice(0, colon), bare.slice(colon + 1));
  // Without a colon only a name and one word can be told apart.
  const words = bare.split(/[ \t]+/);
  return words.length === 2 ? parts(words[0] ?? '', words[1] ?? '') : null;
}

function parts(name: string, value: string): RobotsField | null {
  const trimmed = name.trim().toLowerCase();
  return trimmed === '' ? null : { name: trimmed, value: value.trim() };
}

function lineName(written: string): LineName | null {
  return NAMES.find(([, prefixes]) => prefixes.some((prefix) => written.startsWith(prefix)))?.[0] ?? null;
}

/** The product token of a `User-agent` line: "FooBot/2.1 (news)" names "foobot". */
function agentToken(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  return (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

/** Percent-encodes what is not ASCII, and writes the digits of encoded octets in upper case (RFC 3986, 6.2.2.1). */
function encodePattern(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\0-\x7F]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
}
