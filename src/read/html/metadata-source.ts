import { type Labels, labelsOf } from '../labels.ts';
import { type BodyPlace, proseWeight } from './find-body.ts';
import { type JsonObject, type LinkedData, readLinkedData, textsOf } from './json-ld.ts';
import type { Block } from './page-blocks.ts';
import type { Page, PageElement } from './page-tree.ts';

/** All that the metadata readers look at. */
export interface MetadataSource {
  /** The page as it came: scripts are no part of the tree. */
  readonly html: string;
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly place: BodyPlace;
  /** Meta tags by lower-case name or property, values in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Elements by microdata property, in page order. */
  readonly items: ReadonlyMap<string, readonly PageElement[]>;
  readonly linkedData: LinkedData;
  /** The JSON-LD object of this page's article, or null. */
  readonly article: JsonObject | null;
  readonly url: string | null;
  /** When we saw the page, ISO 8601. */
  readonly firstSeen: string | null;
  readonly language: string | null;
  /** The language and, where known, the country whose order of day and month the page uses. */
  readonly dateLanguage: string | null;
  /** The labels of the page's language. */
  readonly labels: Labels;
}

/** Enough to tell the language of a page by. */
const SAMPLE_LENGTH = 600;

/** Collects what a page says of itself. */
export function metadataSource(
  html: string,
  page: Page,
  blocks: readonly Block[],
  place: BodyPlace,
  url: string | null,
  firstSeen: string | null,
): MetadataSource {
  const meta = metaTags(page);
  const linkedData = readLinkedData(page);
  const article = linkedData.articles[0] ?? null;
  const language = pageLanguage(page, meta, article);
  const labels = labelsOf(sampleOf(blocks.slice(place.first, place.end)), language);
  const dateLanguage = languageOfDates(language, labels.language, url);
  const items = microdata(page);
  return {
    html,
    page,
    blocks,
    place,
    meta,
    items,
    linkedData,
    article,
    url,
    firstSeen,
    language,
    dateLanguage,
    labels,
  };
}

/** Top-level domains of countries where English is written and the day stands before the month. */
const DAY_FIRST_ENGLISH =
  /^[a-z]+:\/\/[^/?#:]+\.(?:uk|ie|au|nz|in|za|ng|ke|gh|ug|tz|sg|my|hk|pk|bd|lk|np|jm|tt|mt|cy|eu|zm|zw)(?=[/?#:]|$)/i;

/**
 * What a page says of its language names its country too; software that was not told says English, which the text refutes. In English
 * without a country the address tells whether the month stands first.
 */
function languageOfDates(claimed: string | null, found: string | null, url: string | null): string | null {
  const isBare = claimed === null || /^en$/i.test(claimed);
  if (!isBare) return claimed;
  if (found !== null && found !== 'en') return found;
  return DAY_FIRST_ENGLISH.test(url ?? '') ? 'en-GB' : (found ?? claimed);
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= SAMPLE_LENGTH) break;
    if (proseWeight(block) > 0) sample += `${block.text.slice(0, SAMPLE_LENGTH)}\n`;
  }
  return sample;
}

function metaTags(page: Page): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { attributes } of page.byName.get('meta') ?? []) {
    const content = attributes['content']?.trim();
    if (content === undefined || content === '') continue;
    const { property, name, itemprop } = attributes;
    addTag(tags, property, content);
    if (name !== property) addTag(tags, name, content);
    if (itemprop !== property && itemprop !== name) addTag(tags, itemprop, content);
  }
  return tags;
}

function addTag(tags: Map<string, string[]>, name: string | undefined, content: string): void {
  if (name === undefined || name === '') return;
  const key = name.toLowerCase();
  const values = tags.get(key);
  if (values === undefined) tags.set(key, [content]);
  else values.push(content);
}

/** The first value of the first of the names that the page has. */
export function firstMeta(source: MetadataSource, names: readonly string[]): string | null {
  for (const name of names) {
    const value = source.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function pageLanguage(
  page: Page,
  meta: ReadonlyMap<string, readonly string[]>,
  article: JsonObject | null,
): string | null {
  const claims = [
    page.root.attributes['lang'],
    page.root.attributes['xml:lang'],
    page.byName.get('body')?.[0]?.attributes['lang'],
    textsOf(article?.['inLanguage'], null)[0],
    meta.get('og:locale')?.[0],
    meta.get('language')?.[0],
    meta.get('dc.language')?.[0],
  ];
  for (const claim of claims)
    if (claim !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(claim.trim()))
      return claim.trim().replace(/_/g, '-');
  return null;
}

/** Elements by microdata property, or RDFa's of schema.org and Dublin Core, in page order. */
function microdata(page: Page): Map<string, PageElement[]> {
  const items = new Map<string, PageElement[]>();
  for (const element of page.properties) {
    const { itemprop, property } = element.attributes;
    if (itemprop === undefined && (property === undefined || element.name === 'meta')) continue;
    for (const name of (itemprop ?? property ?? '').split(/\s+/)) {
      const key = itemprop === undefined ? name.replace(/^(?:schema|s|rnews|dc|dcterms):/i, '') : name;
      if (key.includes(':') || key === '') continue;
      const elements = items.get(key);
      if (elements === undefined) items.set(key, [element]);
      else elements.push(element);
    }
  }
  return items;
}

/** The elements with a property of microdata or RDFa. */
export function itemProperties(source: MetadataSource, property: string): readonly PageElement[] {
  return source.items.get(property) ?? [];
}
