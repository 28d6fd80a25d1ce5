/**
 * Scores the feed suites: the share of cases in which all that is asserted in terms of our model holds. Every case in which
 * something differs must stand in feeds/differences.json with its cause; one that stands there and does not differ any more
 * is to be taken out. `node bench/quality/feeds.ts --list [SUITE]` prints the differences.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { type Feed, NOTHING_CLAIMED } from '../../src/core/feed.ts';
import { claimedTime, plainText } from '../../src/feeds/claims.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { looksLikeSitemap, parseSitemap } from '../../src/feeds/parse-sitemap.ts';
import { decodeText } from '../../src/read/decode-text.ts';
import { SUITES } from './feeds/suites.ts';
import type { FeedCase, Wanted } from './feeds/wanted.ts';
import { printScores, readCases, type Score } from './labelled-data.ts';

/** Causes of differences: by suite, the sentence that explains them and the cases that they explain. */
type Differences = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const DIFFERENCES: Differences = JSON.parse(
  readFileSync(join(import.meta.dirname, 'feeds', 'differences.json'), 'utf8'),
);

/** Share of cases as asserted, and of cases as asserted or explained, for each suite. */
export async function scoreFeeds(): Promise<Score[]> {
  const scores: Score[] = [];
  for (const [suite, load] of Object.entries(SUITES)) {
    const cases = load()?.filter(
      ({ wanted, entries, isFeed }) => wanted.length > 0 || entries !== null || !isFeed,
    );
    if (cases === undefined) continue;
    const different = cases.filter((one) => differencesOf(one).length > 0).map(({ id }) => id);
    scores.push(...scoresOf(suite, 'cases', cases.length, different));
  }
  return [...scores, ...scoreDates()];
}

/** Of so many cases those that differ, less those whose cause is given. */
function scoresOf(suite: string, what: string, total: number, cases: readonly string[]): Score[] {
  const different = new Set(cases);
  const explained = new Set(Object.values(DIFFERENCES[suite] ?? {}).flat());
  const unexplained = [...different].filter((id) => !explained.has(id));
  const stale = [...explained].filter((id) => !different.has(id));
  for (const id of unexplained) process.stderr.write(`${suite} ${id}: differs, and no cause is given\n`);
  for (const id of stale)
    process.stderr.write(`${suite} ${id}: stands among the differences, but does not differ\n`);
  const asserted = 1 - different.size / total;
  const asExplained = 1 - (unexplained.length + stale.length) / total;
  return [
    { set: `feeds/${suite}`, metric: `${what} as asserted`, value: asserted },
    { set: `feeds/${suite}`, metric: `${what} as asserted or explained`, value: asExplained },
  ];
}

function scoreDates(): Score[] {
  type Case = { id: string; input: string; parses: boolean; unix?: number };
  const cases = readCases<Case>('feeds/miniflux/dates.jsonl');
  if (cases === null) return [];
  const different = cases.filter(({ input, parses, unix }) => {
    const time = claimedTime(input);
    const isSame = unix === undefined || (time !== null && Date.parse(time) === unix * 1000);
    return parses ? time === null || !isSame : time !== null;
  });
  return scoresOf(
    'miniflux-dates',
    'dates',
    cases.length,
    different.map(({ id }) => id),
  );
}

/** What differs in a case, in words; empty where all that is asked holds. */
export function differencesOf({ body, contentType, url, wanted, entries, isFeed }: FeedCase): string[] {
  const text = typeof body === 'string' ? body : decodeText(body, contentType).text;
  const feed = parse(text, url);
  if (!isFeed) return feed === null ? [] : ['it must be refused'];
  if (feed === null) return ['it is not read as a feed'];
  const found = wanted
    .filter((one) => !holds(one, feed))
    .map(
      (one) =>
        `${one.entry ?? 'feed'} ${one.field}: wants ${JSON.stringify(one.value.slice(0, 150))}, has ${JSON.stringify(shown(one, feed))}`,
    );
  if (entries !== null && entries !== feed.entries.length)
    found.push(`wants ${entries} entries, has ${feed.entries.length}`);
  return found;
}

function parse(
  text: string,
  url: string | null,
): Pick<Feed, 'title' | 'url' | 'language' | 'entries'> | null {
  if (!looksLikeSitemap(text, url ?? '')) return parseFeed(text, url);
  const sitemap = parseSitemap(text, url);
  if (sitemap === null) return null;
  const entries =
    sitemap.kind === 'index'
      ? sitemap.sitemaps.map(({ url: href, modified }) => ({
          ...NOTHING_CLAIMED,
          id: null,
          url: href,
          modified,
        }))
      : sitemap.entries;
  return { title: null, url: null, language: null, entries };
}

function shown({ entry, field }: Wanted, feed: ReturnType<typeof parse>): unknown {
  if (feed === null) return null;
  if (entry === null) return feed[field as 'title'];
  const one = feed.entries[entry];
  if (one === undefined) return undefined;
  if (field === 'person') return one.byline;
  if (field === 'source title') return one.source?.title;
  if (field === 'source url') return one.source?.url;
  // A feed may carry the text in either place: which of the two is the longer, suites see differently.
  const value =
    field === 'content'
      ? (one.content ?? one.summary)
      : field === 'summary'
        ? (one.summary ?? one.content)
        : one[field];
  return typeof value === 'string' ? value.slice(0, 300) : value;
}

function holds(wanted: Wanted, feed: NonNullable<ReturnType<typeof parse>>): boolean {
  const { entry, field, value } = wanted;
  const one = entry === null ? null : feed.entries[entry];
  if (one === undefined) return false;
  if (field === 'summary' || field === 'content') {
    const texts = [one?.content, one?.summary].filter((html) => typeof html === 'string');
    return texts.some((html) => visibleText(html) === visibleText(value));
  }
  if (field === 'person') return one?.byline.some((name) => name === plainText(value)) ?? false;
  if (field === 'published') return sameTime(one?.published, value);
  if (field === 'modified') return sameTime(one?.modified, value) || sameTime(one?.published, value);
  const has = shown(wanted, feed);
  if (typeof has !== 'string') return false;
  if (field === 'language')
    return has.replaceAll('_', '-').toLowerCase() === value.replaceAll('_', '-').toLowerCase();
  if (field === 'url' || field === 'source url' || field === 'image') return sameAddress(has, value);
  return (plainText(has) ?? '') === (plainText(value) ?? '') || has === value;
}

function sameTime(has: string | null | undefined, wanted: string): boolean {
  return has !== null && has !== undefined && Date.parse(has) === Date.parse(wanted);
}

function sameAddress(has: string, wanted: string): boolean {
  return has === wanted.trim() || URL.parse(has)?.href === URL.parse(wanted.trim())?.href;
}

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'iframe', 'object', 'embed', 'applet', 'template']);

/** The words of HTML that a reader sees, since suites differ in what they clean away; our own cleaning comes later. */
function visibleText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => (hidden += NOT_SHOWN.has(name) ? 1 : 0),
    onclosetag: (name) => (hidden -= NOT_SHOWN.has(name) ? 1 : 0),
    ontext: (piece) => (text += hidden === 0 ? piece : ''),
  });
  parser.end(html);
  return text.replace(/\s+/gu, '');
}

if (import.meta.main) {
  const wantsList = process.argv.includes('--list');
  const suite = process.argv[process.argv.indexOf('--list') + 1];
  if (!wantsList) printScores(await scoreFeeds());
  else
    for (const one of SUITES[suite ?? '']?.() ?? []) {
      const found = differencesOf(one);
      if (found.length > 0) process.stdout.write(`${one.id}\t${found.join('; ')}\n`);
    }
}
