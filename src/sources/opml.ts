import { generateOpml, parseOpml as parse } from 'feedsmith';
import { HeadwaterError } from '../core/errors.ts';
import { type NewSource, type SourceKind, sourceUrl } from '../core/source.ts';
import { squeeze } from '../core/text.ts';

/** A source as a subscription list carries it. */
export interface ListedSource extends Omit<NewSource, 'outlet'> {
  readonly paused: boolean;
  /** The site that it belongs to, or null. */
  readonly site: string | null;
}

export interface SubscriptionList {
  readonly sources: readonly ListedSource[];
  /** What could not be taken over, in words. */
  readonly skipped: readonly string[];
}

/** An outline as feedsmith reads it; everything in it is a stranger's claim. */
interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly type?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly url?: string;
  readonly language?: string;
  readonly isComment?: boolean;
  readonly outlines?: readonly Outline[];
}

/** `type` of an outline for each kind of source (OPML 2.0 names "rss" and "link"). */
const TYPES: Readonly<Record<SourceKind, string>> = { feed: 'rss', sitemap: 'sitemap', page: 'link' };
/** A document that declares entities can grow without bound when it is parsed. */
const DECLARATIONS = /<!DOCTYPE[^>[]{0,500}(?:\[[^\]]*\])?\s*>|<!ENTITY[^>]*>/gi;
const EMPTY =
  '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>Headwater sources</title></head><body/></opml>\n';
const DEEPEST = 100;
const LONGEST_NAME = 300;
const SEPARATOR = ' / ';

/**
 * Reads a subscription list (OPML 1.0 and 2.0). Folders become packs, folders in folders a path "A / B". Each address is
 * taken once; what is no web address is skipped with its reason.
 *
 * @throws HeadwaterError `bad-input` for a document that is no OPML.
 */
export function parseOpml(document: string): SubscriptionList {
  checkDepth(document);
  let outlines: readonly Outline[];
  try {
    outlines = (parse(document.replaceAll(DECLARATIONS, '')).body?.outlines ?? []) as readonly Outline[];
  } catch (cause) {
    throw new HeadwaterError('bad-input', 'This is no OPML subscription list that can be read.', { cause });
  }
  const sources = new Map<string, ListedSource>();
  const skipped: string[] = [];
  const open = outlines.map((outline) => ({ outline, path: [] as readonly string[] })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { outline, path } = next;
    const name = nameOf(outline);
    const address = outline.xmlUrl ?? (outline.outlines === undefined ? outline.url : undefined);
    if (address !== undefined) {
      const url = sourceUrl(webAddress(address));
      if (url === null)
        skipped.push(`${name ?? 'An outline'} has no web address: ${address.slice(0, LONGEST_NAME)}`);
      else if (!sources.has(url)) sources.set(url, toSource(outline, url, path));
    } else if (outline.outlines === undefined && name !== null) skipped.push(`${name} has no address`);
    const within = name === null ? path : [...path, name];
    for (const child of (outline.outlines ?? []).toReversed()) open.push({ outline: child, path: within });
  }
  return { sources: [...sources.values()], skipped };
}

/** Writes a subscription list (OPML 2.0): a folder for each pack, what stands in none at the top. */
export function writeOpml(sources: readonly ListedSource[], created: Date): string {
  const folders = Map.groupBy(sources, ({ pack }) => pack);
  const outlines = [...folders].flatMap(([pack, within]) => {
    const feeds = within.map(toOutline);
    return pack === null ? feeds : [{ text: pack, title: pack, outlines: feeds }];
  });
  // feedsmith refuses to write a list of nothing.
  if (outlines.length === 0) return EMPTY;
  const list = { head: { title: 'Headwater sources', dateCreated: created }, body: { outlines } };
  return generateOpml(list as Parameters<typeof generateOpml>[0]);
}

/** Parsers recurse: a document nested without end must not reach one. */
function checkDepth(document: string): void {
  let depth = 0;
  for (const [tag] of document.matchAll(/<\/?outline\b[^>]{0,5000}>/gi)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST)
      throw new HeadwaterError('bad-input', `This OPML nests more than ${DEEPEST} folders.`);
  }
}

/** Some readers write "feed://host/path" or "feed:https://host/path". */
function webAddress(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
}

function toSource(outline: Outline, url: string, path: readonly string[]): ListedSource {
  const kind = outline.xmlUrl !== undefined ? 'feed' : outline.type === TYPES.sitemap ? 'sitemap' : 'page';
  return {
    url,
    kind,
    title: nameOf(outline),
    pack: path.length === 0 ? null : path.join(SEPARATOR).slice(0, LONGEST_NAME),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(outline.language ?? '')
      ? (outline.language ?? null)
      : null,
    paused: outline.isComment === true,
    site: sourceUrl(outline.htmlUrl ?? ''),
  };
}

function toOutline({ url, kind, title, language, paused, site }: ListedSource): Outline {
  return {
    type: TYPES[kind],
    text: title ?? url,
    ...(title === null ? {} : { title }),
    ...(kind === 'feed' ? { xmlUrl: url } : { url }),
    ...(site === null ? {} : { htmlUrl: site }),
    ...(language === null ? {} : { language }),
    // OPML 2.0: an outline that is commented is there, but not in use.
    ...(paused ? { isComment: true } : {}),
  };
}

/** Its title; a title that is only the address says nothing. */
function nameOf({ title, text, xmlUrl, url }: Outline): string | null {
  const name = squeeze((title ?? text ?? '').slice(0, LONGEST_NAME));
  return name === '' || name === xmlUrl || name === url ? null : name;
}
