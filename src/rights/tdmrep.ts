import type { RightsRule } from '../core/rights.ts';
import type { MetaStatement } from './page-statements.ts';
import { matchesPattern } from './robots/match-pattern.ts';
import { robotsTarget } from './robots/robots-rules.ts';
import { linkOnly, mayKeep } from './rule.ts';
import type { Statement } from './site-statements.ts';

/** What one place says: whether rights are reserved, and where a policy tells more. */
interface Declaration {
  readonly where: string;
  readonly words: string;
  readonly isReserved: boolean;
  readonly policy: string | null;
}

export interface TdmPlaces {
  readonly url: string;
  /** Values of header fields by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly meta: readonly MetaStatement[];
  readonly file: Statement | null;
}

/**
 * The TDM Reservation Protocol (W3C Community Group, final report of 10 May 2024): the page's own metadata win over the
 * header fields, and these over `/.well-known/tdmrep.json`. Rights that are reserved (directive (EU) 2019/790, article 4.3)
 * are those to copy for automated analysis, which is what Headwater would keep the text for.
 */
export function tdmRule(places: TdmPlaces): RightsRule | null {
  const declared = inMeta(places.meta) ?? inHeaders(places.headers) ?? inFile(places.file, places.url);
  if (declared === null) return null;
  const said = { signal: 'tdmrep', where: declared.where, words: declared.words } as const;
  if (!declared.isReserved) return mayKeep(said, 'Text and data mining is not reserved.');
  const more = declared.policy === null ? '' : ` Licences: ${declared.policy}`;
  return linkOnly(said, `Text and data mining is reserved, and Headwater has no licence.${more}`);
}

function inMeta(meta: readonly MetaStatement[]): Declaration | null {
  const value = (name: string) => meta.find((statement) => statement.name === name)?.content;
  return declaration('meta', value('tdm-reservation'), value('tdm-policy'));
}

function inHeaders(headers: TdmPlaces['headers']): Declaration | null {
  return declaration('header', headers.get('tdm-reservation'), headers.get('tdm-policy'));
}

function declaration(where: string, reservation: unknown, policy: unknown): Declaration | null {
  const value = typeof reservation === 'number' ? String(reservation) : reservation;
  if (typeof value !== 'string' || !/^\s*[01]\b/.test(value)) return null;
  return {
    where,
    words: `tdm-reservation: ${value.trim()}`,
    isReserved: value.trim().startsWith('1'),
    policy: typeof policy === 'string' && policy.trim() !== '' ? policy.trim().slice(0, 300) : null,
  };
}

/** The rule for the longest pattern that matches the page; the stricter of two equals. */
function inFile(file: Statement | null, url: string): Declaration | null {
  const target = robotsTarget(url);
  let best: Declaration | null = null;
  let bestLength = -1;
  for (const rule of rulesOf(file)) {
    const pattern = rule['location'];
    if (file === null || typeof pattern !== 'string' || !matchesPattern(target, pathPattern(pattern)))
      continue;
    const declared = declaration(file.url, rule['tdm-reservation'], rule['tdm-policy']);
    if (declared === null || pattern.length < bestLength) continue;
    if (pattern.length === bestLength && best?.isReserved === true) continue;
    best = { ...declared, words: `"location": "${pattern}", ${declared.words}` };
    bestLength = pattern.length;
  }
  return best;
}

function rulesOf(file: Statement | null): readonly Readonly<Record<string, unknown>>[] {
  if (file === null) return [];
  try {
    const value: unknown = JSON.parse(file.text.replace(/^\uFEFF/, ''));
    const list = Array.isArray(value) ? value : [value];
    return list.filter((rule) => typeof rule === 'object' && rule !== null);
  } catch {
    return [];
  }
}

function pathPattern(location: string): string {
  return location.startsWith('/') || location.startsWith('*') ? location : `/${location}`;
}
