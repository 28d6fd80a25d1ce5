import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from './markup.ts';
import { parseBlocks } from './markup.ts';

/** One article of the demo as its source file gives it. Times are ISO 8601 with zone, as the outlet's readers see them. */
export interface DemoArticle {
  readonly domain: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly deck: string | null;
  readonly section: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly modified: string | null;
  readonly language: string;
  /** When the demo's watcher saw it first: a late original comes after its copies. */
  readonly captured: string;
  /** Where it can be found: its page, its outlet's feed, or both. */
  readonly places: readonly string[];
  readonly feed: 'summary' | 'full';
  /** The page that its head names as canonical or as its basis, where that is another outlet's. */
  readonly canonical: string | null;
  readonly basedOn: string | null;
  readonly comments: number;
  readonly blocks: readonly Block[];
}

/** All articles below `folder`, ordered by domain and slug. Throws where a source file lacks a field. */
export function readDemoArticles(folder: string): DemoArticle[] {
  const domains = readdirSync(folder).sort();
  return domains.flatMap((domain) =>
    readdirSync(join(folder, domain))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) =>
        parseArticle(domain, name.slice(0, -3), readFileSync(join(folder, domain, name), 'utf8')),
      ),
  );
}

function parseArticle(domain: string, slug: string, source: string): DemoArticle {
  const end = source.indexOf('\n---\n', 4);
  if (!source.startsWith('---\n') || end < 0) throw new Error(`${domain}/${slug}: no front matter`);
  const fields = new Map<string, string>();
  for (const line of source.slice(4, end).split('\n')) {
    const colon = line.indexOf(':');
    fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const need = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === '') throw new Error(`${domain}/${slug}: no ${name}`);
    return value;
  };
  return {
    domain,
    slug,
    url: need('url'),
    title: need('title'),
    deck: fields.get('deck') ?? null,
    section: need('section'),
    byline: (fields.get('byline') ?? '').split(';').flatMap((name) => name.trim() || []),
    published: need('published'),
    modified: fields.get('modified') ?? null,
    language: need('language'),
    captured: need('captured'),
    places: (fields.get('in') ?? 'page, feed').split(',').map((place) => place.trim()),
    feed: fields.get('feed') === 'full' ? 'full' : 'summary',
    canonical: fields.get('canonical') ?? null,
    basedOn: fields.get('basedOn') ?? null,
    comments: Number(fields.get('comments') ?? 0),
    blocks: parseBlocks(source.slice(end + 5)),
  };
}
