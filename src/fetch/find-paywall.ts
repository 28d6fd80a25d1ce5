/** So much of a page is looked at. */
const LOOKED_AT = 2_000_000;

/** The words by which a page says that it is not free to read. */
export interface Paywall {
  /** Which vocabulary they are of. */
  readonly rule: string;
  readonly words: string;
}

/** As they are written everywhere; `itemprop` and `@context` are as exact. */
const NAMES = ['sAccessibleForFree', 'content_tier'] as const;
const CONTENT_TIER = 'article:content_tier';
const FREE = 'schema.org isAccessibleForFree';
const MICRODATA_NOT_FREE =
  /<(?:meta|link)\s[^>]{0,200}itemprop\s?=\s?["']?isAccessibleForFree["'\s][^>]{0,200}(?:content|href)\s?=\s?["']?(?:https?:\/\/schema\.org\/)?false\b/i;
const TIER_NOT_FREE = [
  /<meta\s[^>]{0,200}article:content_tier["'\s][^>]{0,200}content\s?=\s?["']?(?:locked|metered)\b/i,
  /<meta\s[^>]{0,200}content\s?=\s?["']?(?:locked|metered)["'\s][^>]{0,200}article:content_tier/i,
] as const;
const JSON_NOT_FREE =
  /"isAccessibleForFree"\s{0,9}:\s{0,9}(?:false|"\s?(?:https?:\/\/schema\.org\/)?false\s?")/i;

/**
 * What a publisher says of a page that is not free: schema.org's `isAccessibleForFree` in JSON-LD or microdata, or Facebook's
 * `article:content_tier`. A page that is free for a number of visits counts as not free: a crawler, which comes without a
 * history, would read all of them. Null where the page says nothing, or that it is free.
 */
export function findPaywall(body: Uint8Array): Paywall | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, LOOKED_AT));
  // Most pages bear none of the names: to see that costs a fraction of looking for the words around them.
  if (!NAMES.some((name) => bytes.includes(name))) return null;
  const html = bytes.toString('latin1');
  const words = JSON_NOT_FREE.exec(html)?.[0];
  if (words !== undefined && !saysFree(html)) return { rule: FREE, words };
  const microdata = MICRODATA_NOT_FREE.exec(html)?.[0];
  if (microdata !== undefined) return { rule: FREE, words: microdata };
  for (const pattern of TIER_NOT_FREE) {
    const tier = pattern.exec(html)?.[0];
    if (tier !== undefined) return { rule: CONTENT_TIER, words: tier };
  }
  return null;
}

/**
 * Whether the page's own object says that it is free, or says nothing while only others do: those of articles that it lists.
 * An object that cannot be read counts for what its words say.
 */
function saysFree(html: string): boolean {
  const answers: boolean[] = [];
  for (const [, json] of html.matchAll(LINKED_DATA)) {
    if (json === undefined || !JSON_NOT_FREE.test(json)) continue;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return false;
    }
    answers.push(...ownObjects(value, 0).flatMap(freeOf));
  }
  return !answers.includes(false);
}

const LINKED_DATA = /<script[^>]{0,200}application\/ld\+json[^>]{0,200}>([^<]{0,500000})/gi;
const LISTS = /^(?:ItemList|CollectionPage|SearchResultsPage|BreadcrumbList)$/;
/** Properties under which a page describes itself or its parts. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const;
const DEEPEST = 6;

type LinkedObject = Readonly<Record<string, unknown>>;

function ownObjects(value: unknown, depth: number): LinkedObject[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((member) => ownObjects(member, depth + 1));
  const object = value as LinkedObject;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && LISTS.test(type))) return [];
  return [object, ...OWN.flatMap((name) => ownObjects(object[name], depth + 1))];
}

function freeOf(object: LinkedObject): boolean[] {
  const value = object['isAccessibleForFree'];
  if (typeof value === 'boolean') return [value];
  return typeof value === 'string' ? [!/false\s*$/i.test(value)] : [];
}
