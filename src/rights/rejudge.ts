import type { RightsPolicy, RightsRule } from '../core/rights.ts';
import { charactersLeft } from '../core/who-limits.ts';
import { rightsPolicy } from './rights-policy.ts';
import { robotsDirectives } from './robots-directives.ts';
import { strictest } from './rule.ts';
import type { SiteStatements } from './site-statements.ts';

/** What was heard of a page after it was kept. */
export interface LaterWords {
  readonly url: string;
  /** Of a later answer; none where only its site was heard. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Null where nothing was heard of the site. */
  readonly site: SiteStatements | null;
  /** What a later capture of the same page was judged by. */
  readonly rules?: readonly RightsRule[];
  /** ISO 8601: now. Some statements end at a time. */
  readonly at: string;
}

/**
 * The policy for a page that was kept under another one, or null where it may be kept as it is: what is said later counts
 * beside what was said then, so that it can only become stricter. What the page itself declares by TDMRep still wins over the
 * file of its site.
 */
export function rejudge(kept: RightsPolicy | null, later: LaterWords): RightsPolicy | null {
  const before = (kept?.rules ?? []).map((rule) => atThatTime(rule, later.at));
  const { url, headers, site, at } = later;
  const now = rightsPolicy({ url, headers, html: null, site, paywall: null, at }).rules;
  const isDeclared = [...before, ...now].some(isPagesOwn);
  const heard = [...now, ...(later.rules ?? [])].filter(
    (rule) => rule.signal !== 'tdmrep' || isPagesOwn(rule) || !isDeclared,
  );
  const known = new Set(before.map(keyOf));
  const policy = strictest([...before, ...heard.filter((rule) => !known.has(keyOf(rule)))]);
  return isStricter(policy, kept) ? policy : null;
}

/** Whether a policy leaves less of the text than another; null leaves all of it. */
function isStricter(policy: RightsPolicy, than: RightsPolicy | null): boolean {
  return charactersLeft(policy) < (than === null ? Number.POSITIVE_INFINITY : charactersLeft(than));
}

const EXPIRY = /^unavailable_after\s*:/i;

/** A rule that ends at a time means another thing after it. */
function atThatTime(rule: RightsRule, at: string): RightsRule {
  const { signal, where, words } = rule;
  if ((signal !== 'robots-meta' && signal !== 'x-robots-tag') || !EXPIRY.test(words)) return rule;
  return robotsDirectives({ signal, where, value: words, agent: null }, { token: '', at })[0] ?? rule;
}

/** When text that may be kept now may be kept no longer by its publisher's own word, epoch in milliseconds; null for never. */
export function keptUntil(policy: RightsPolicy | null): number | null {
  const ends = (policy?.rules ?? []).flatMap(({ words, text }) => {
    const time = text === 'full' && EXPIRY.test(words) ? expiryOf(words) : Number.NaN;
    return Number.isNaN(time) ? [] : [time];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}

function expiryOf(words: string): number {
  return Date.parse(
    words
      .replace(EXPIRY, '')
      .trim()
      .replace(/^\p{L}+,?\s+/u, ''),
  );
}

/** TDMRep by the page's metadata or header fields, not by the file of its site. */
function isPagesOwn({ signal, where }: RightsRule): boolean {
  return signal === 'tdmrep' && (where === 'meta' || where === 'header');
}

function keyOf({ signal, where, words }: RightsRule): string {
  return `${signal} ${where} ${words}`;
}
