import { readFileSync } from 'node:fs';
import { HeadwaterError } from '../core/errors.ts';
import type { Outlet, OutletFeed, OutletKind } from '../core/outlet.ts';
import { createOutletCatalogue, type OutletCatalogue } from '../core/outlet-catalogue.ts';
import { webUrl } from '../core/url.ts';

const KINDS: ReadonlySet<string> = new Set<OutletKind>([
  'newspaper',
  'agency',
  'broadcaster',
  'magazine',
  'online',
  'government',
  'aggregator',
  'blog',
]);

const FIELDS: ReadonlySet<string> = new Set<keyof Outlet>([
  'domain',
  'name',
  'aliases',
  'ambiguousAliases',
  'otherDomains',
  'country',
  'languages',
  'kind',
  'owner',
  'feeds',
]);

/**
 * Reads outlets from JSON files (each an array of outlets; empty fields may be left out) and makes the catalogue of them.
 * A later outlet of the same domain replaces an earlier one, so that an operator's file can correct ours. Throws
 * `HeadwaterError`: `unreadable-file` for a file that cannot be read, `bad-input` for one that is not as it should be.
 */
export function loadCatalogue(paths: readonly string[]): OutletCatalogue {
  const outlets = new Map<string, Outlet>();
  for (const path of paths) {
    for (const [index, entry] of readArray(path).entries()) {
      const outlet = toOutlet(entry, `${path}, outlet ${index + 1}`);
      outlets.set(outlet.domain, outlet);
    }
  }
  return createOutletCatalogue([...outlets.values()]);
}

function readArray(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new HeadwaterError('unreadable-file', `The outlet catalogue ${path} cannot be read.`, { cause });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new HeadwaterError('bad-input', `The outlet catalogue ${path} is not valid JSON.`, { cause });
  }
  if (!Array.isArray(parsed)) {
    throw new HeadwaterError('bad-input', `The outlet catalogue ${path} must be an array of outlets.`);
  }
  return parsed;
}

function toOutlet(entry: unknown, where: string): Outlet {
  const bad = (problem: string) => new HeadwaterError('bad-input', `${where}: ${problem}.`);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw bad('must be an object');
  const fields = entry as Record<string, unknown>;
  for (const field of Object.keys(fields)) {
    if (!FIELDS.has(field)) throw bad(`"${field}" is not a field of an outlet`);
  }

  const string = (field: keyof Outlet): string | null => {
    const value = fields[field];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string' || value.trim() === '') throw bad(`"${field}" must be a non-empty string`);
    return value;
  };
  const required = (field: keyof Outlet): string => {
    const value = string(field);
    if (value === null) throw bad(`"${field}" is missing`);
    return value;
  };
  const strings = (field: keyof Outlet): readonly string[] => {
    const value = fields[field];
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string' || item.trim() === '')) {
      throw bad(`"${field}" must be an array of non-empty strings`);
    }
    return value as string[];
  };

  const domains = [required('domain'), ...strings('otherDomains')];
  const wrong = domains.find((domain) => !isHostName(domain));
  if (wrong !== undefined) throw bad(`"${wrong}" is not a domain in lower case`);
  const kind = required('kind');
  if (!KINDS.has(kind)) throw bad(`"kind" must be one of ${[...KINDS].join(', ')}, not "${kind}"`);
  const country = string('country');
  if (country !== null && !/^[A-Z]{2}$/.test(country)) {
    throw bad(`"country" must be two capital letters (ISO 3166-1), not "${country}"`);
  }
  return {
    domain: required('domain'),
    name: required('name'),
    aliases: strings('aliases'),
    ambiguousAliases: strings('ambiguousAliases'),
    otherDomains: strings('otherDomains'),
    country,
    languages: strings('languages'),
    kind: kind as OutletKind,
    owner: string('owner'),
    ...(fields['feeds'] === undefined ? {} : { feeds: toFeeds(fields['feeds'], bad) }),
  };
}

function toFeeds(value: unknown, bad: (problem: string) => HeadwaterError): OutletFeed[] {
  if (!Array.isArray(value)) throw bad('"feeds" must be an array');
  return value.map((feed: Partial<OutletFeed> | null) => {
    const { url, language, ...rest } = feed ?? {};
    if (typeof url !== 'string' || webUrl(url) === null || Object.keys(rest).length > 0)
      throw bad('a feed must be an object with a web address as "url" and perhaps a "language"');
    if (language === undefined) return { url };
    if (typeof language !== 'string' || language === '')
      throw bad('the language of a feed must be a BCP 47 code');
    return { url, language };
  });
}

function isHostName(domain: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}-]+(?:\.[\p{Ll}\p{Lo}\p{N}-]+)+$/u.test(domain);
}
