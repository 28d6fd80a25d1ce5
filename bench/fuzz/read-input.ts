import { createOutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { parseSitemap } from '../../src/feeds/parse-sitemap.ts';
import { gatherUnlinked } from '../../src/pipeline/gather/gather-document.ts';
import { gatherWarc } from '../../src/pipeline/gather/gather-warc.ts';
import { listingsHere } from '../../src/pipeline/listing/testing/listings-here.ts';
import { readAny } from '../../src/pipeline/read-any.ts';
import type { CapturedItem, TakeInItem } from '../../src/pipeline/take-in-item.ts';
import { decodeText } from '../../src/read/decode-text.ts';
import { rightsPolicy } from '../../src/rights/rights-policy.ts';
import { parseRobots } from '../../src/rights/robots/parse-robots.ts';
import { robotsAllow, rulesFor } from '../../src/rights/robots/robots-rules.ts';
import { parseOpml } from '../../src/sources/opml.ts';
import type { FuzzInput } from './mutate.ts';

const context = { catalogue: createOutletCatalogue([]) };
const LIMITS = { maxBytes: 2_000_000, listings: listingsHere };
const SEEN = '2024-06-01T00:00:00Z';
const URL_GIVEN = 'https://a.example/news/1';
/** A document that brings many items shows nothing new after these. */
const MOST_ITEMS = 20;

/** Puts an input through the doors through which its kind comes in; gives the outcomes of all that it held. */
export async function readInput({ kind, bytes, contentType }: FuzzInput): Promise<string[]> {
  const item = { source: 'fuzz', url: URL_GIVEN, contentType, body: bytes, firstSeen: SEEN };
  const text = () => decodeText(bytes, contentType).text;
  switch (kind) {
    case 'robots':
      return [
        robotsAllow(rulesFor(parseRobots(text()), 'headwater').rules, URL_GIVEN) ? 'allowed' : 'barred',
      ];
    case 'rights':
      return [`${statedBy(text())} rules`];
    case 'opml':
      return outcomeOf(() => parseOpml(text()).sources.length > 0);
    case 'warc':
      return readAll(await Array.fromAsync(gatherWarc([bytes], { ...item, ...LIMITS, now: new Date(SEEN) })));
    case 'feed':
      parseFeed(text(), null);
      return readAll(await Array.fromAsync(gatherUnlinked(item, LIMITS)));
    case 'sitemap':
      parseSitemap(text(), URL_GIVEN);
      return readAll(await Array.fromAsync(gatherUnlinked(item, LIMITS)));
    default:
      return readAll(await Array.fromAsync(gatherUnlinked(item, LIMITS)));
  }
}

async function readAll(items: readonly TakeInItem[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const item of items.slice(0, MOST_ITEMS))
    outcomes.push('body' in item ? await readOne(item) : item.outcome);
  return outcomes;
}

async function readOne(item: CapturedItem): Promise<string> {
  const read = await readAny({ ...item, id: 'a', firstSeen: item.firstSeen ?? SEEN }, context);
  // That is the outcome of our own errors, and of damaged entries, which cannot come about here.
  if (read.outcome === 'reader-failed') throw new Error(read.message);
  return read.outcome;
}

function statedBy(text: string): number {
  const statement = { url: 'https://a.example/statement', text };
  const site = {
    agent: 'Headwater',
    robots: null,
    tdmrep: statement,
    aiTxt: statement,
    licences: [statement],
  };
  const headers = [['X-Robots-Tag', text.slice(0, 2_000)]] as const;
  return rightsPolicy({ url: URL_GIVEN, headers, html: text, site, paywall: null, at: SEEN }).rules.length;
}

/** A refusal with a code of ours is an outcome; anything else that is thrown is a bug. */
function outcomeOf(parse: () => boolean): string[] {
  try {
    return [parse() ? 'read' : 'nothing in it'];
  } catch (error) {
    if (error instanceof Error && error.name === 'HeadwaterError') return ['refused'];
    throw error;
  }
}
