import { createMarkupParser } from '../core/markup-parser.ts';
import type { RightsRule, TextRight } from '../core/rights.ts';
import { matchesPattern } from './robots/match-pattern.ts';
import { robotsTarget } from './robots/robots-rules.ts';
import { excerptOnly, linkOnly, mayKeep, noTraining } from './rule.ts';
import type { Statement } from './site-statements.ts';

/** Characters of what RSL calls a short excerpt in search results. */
const SEARCH_EXCERPT = 200;
const MOST_CONTENTS = 2_000;
const MOST_LICENCES = 50;

interface Licence {
  readonly permits: Uses;
  readonly prohibits: Uses;
  payment: string | null;
}

/** Values by type (`usage`, `user`, `geo`); a type that is not there is not limited. */
type Uses = Map<string, Set<string>>;

interface Content {
  readonly url: string;
  readonly licences: Licence[];
}

/** What a licence lets us do. */
interface Grant {
  readonly text: TextRight;
  readonly training: boolean;
  readonly words: string;
}

/**
 * Really Simple Licensing 1.0 (rslstandard.org): of the `<content>` that speaks most closely of the page, the licence that
 * allows most. A licence that costs money, is for certain people or places, or is for other uses than ours is none for us.
 * Null where the document does not speak of the page.
 */
export function rslRule(file: Statement, url: string): RightsRule | null {
  const content = closestContent(parseRsl(file.text), file.url, url);
  if (content === null) return null;
  const grants = content.licences.map(grantOf);
  const best = grants.toSorted(
    (a, b) => RANK[b.text] - RANK[a.text] || Number(b.training) - Number(a.training),
  )[0];
  const said = { signal: 'rsl', where: file.url, words: best?.words ?? '<content> without licence' } as const;
  switch (best?.text) {
    case 'full':
      return best.training
        ? mayKeep(said, 'The licence permits any use.')
        : noTraining(said, 'The licence permits other uses than training models; Headwater trains none.');
    case 'excerpt':
      return excerptOnly(said, SEARCH_EXCERPT, 'The licence permits search with short excerpts.');
    default:
      return linkOnly(said, 'The licence permits no use that Headwater makes of a text.');
  }
}

const RANK: Readonly<Record<TextRight, number>> = { full: 2, excerpt: 1, none: 0 };

function grantOf({ permits, prohibits, payment }: Licence): Grant {
  const words = licenceWords(permits, prohibits, payment);
  const isForUs = payment === null || payment === 'free' || payment === 'attribution';
  const isForAll = !permits.has('user') && !permits.has('geo');
  const barred = prohibits.get('usage') ?? new Set();
  const allowed = permits.get('usage') ?? new Set(['all']);
  if (!isForUs || !isForAll || barred.has('all') || barred.has('search')) {
    return { text: 'none', training: false, words };
  }
  const training = !['ai-all', 'ai-train', 'train-ai'].some((use) => barred.has(use));
  if (allowed.has('all')) return { text: 'full', training, words };
  return { text: allowed.has('search') ? 'excerpt' : 'none', training: false, words };
}

function licenceWords(permits: Uses, prohibits: Uses, payment: string | null): string {
  const list = (name: string, uses: Uses) =>
    [...uses].map(([type, values]) => `<${name} type="${type}">${[...values].join(' ')}</${name}>`);
  const paid = payment === null ? [] : [`<payment type="${payment}">`];
  return ['<license>', ...list('permits', permits), ...list('prohibits', prohibits), ...paid].join(' ');
}

/** That whose address is the longest of those which match; addresses are patterns as in robots.txt, or whole. */
function closestContent(contents: readonly Content[], base: string, page: string): Content | null {
  const host = URL.parse(page)?.host;
  const target = robotsTarget(page);
  let best: Content | null = null;
  for (const content of contents) {
    // What stands in a file of another host without an address of its own speaks of the page that named the file.
    const isPath = content.url === '' || content.url.startsWith('/') || content.url.startsWith('*');
    const address = isPath ? null : URL.parse(content.url, base);
    if (address === null ? !isPath : address.host !== host) continue;
    const pattern = address === null ? content.url : `${address.pathname}${address.search}`;
    if (!matchesPattern(target, pattern)) continue;
    if (best === null || content.url.length > best.url.length) best = content;
  }
  return best;
}

/** Reads what is there of a licence document; entities of its own are not expanded, so that none can swell. */
function parseRsl(xml: string): Content[] {
  const contents: Content[] = [];
  let content: Content | null = null;
  let licence: Licence | null = null;
  let open: { uses: Uses; type: string; text: string } | null = null;
  const parser = createMarkupParser(
    {
      onopentag(element, attributes) {
        const name = localName(element);
        if (name === 'content' && contents.length < MOST_CONTENTS) {
          content = { url: (attributes['url'] ?? '').trim(), licences: [] };
          contents.push(content);
        } else if (name === 'license' && content !== null && content.licences.length < MOST_LICENCES) {
          licence = { permits: new Map(), prohibits: new Map(), payment: null };
          content.licences.push(licence);
        } else if (name === 'payment' && licence !== null) {
          licence.payment = (attributes['type'] ?? 'unknown').trim().toLowerCase();
        } else if ((name === 'permits' || name === 'prohibits') && licence !== null) {
          open = {
            uses: licence[name],
            type: (attributes['type'] ?? 'usage').trim().toLowerCase(),
            text: '',
          };
        }
      },
      ontext(text) {
        if (open !== null && open.text.length < 2_000) open.text += text;
      },
      onclosetag(element) {
        const name = localName(element);
        if (open !== null && (name === 'permits' || name === 'prohibits')) {
          addUses(open);
          open = null;
        } else if (name === 'license') licence = null;
        else if (name === 'content') content = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return contents;
}

function addUses({ uses, type, text }: { uses: Uses; type: string; text: string }): void {
  const values = uses.get(type) ?? new Set();
  for (const value of text.toLowerCase().split(/[\s,]+/)) if (value !== '') values.add(value);
  uses.set(type, values);
}

function localName(element: string): string {
  return element.slice(element.indexOf(':') + 1).toLowerCase();
}
