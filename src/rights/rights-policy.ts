import type { RightsPolicy, RightsRule } from '../core/rights.ts';
import { aiTxtRule } from './ai-txt.ts';
import { contentSignals } from './content-signals.ts';
import { pageStatements } from './page-statements.ts';
import { robotsDirectives } from './robots-directives.ts';
import { rslRule } from './rsl.ts';
import { linkOnly, strictest } from './rule.ts';
import type { SiteStatements } from './site-statements.ts';
import { tdmRule } from './tdmrep.ts';

/** A page as it was sent, with what its site says. */
export interface StatedPage {
  /** Absolute. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Its text as HTML; null for what is no HTML. */
  readonly html: string | null;
  /** Null where nothing but the page is known. */
  readonly site: SiteStatements | null;
  /** The words by which the page says that it is not free to read, or null. */
  readonly paywall: string | null;
  /** ISO 8601: when it was seen. */
  readonly at: string;
}

/** Ours, where the fetcher does not say otherwise. */
const TOKEN = 'Headwater';

/** All that a publisher says about the use of one page, and what it means here. */
export function rightsPolicy(page: StatedPage): RightsPolicy {
  const token = page.site?.agent ?? TOKEN;
  const headers = joinedHeaders(page.headers);
  const meta = page.html === null ? [] : pageStatements(page.html, token);
  const reader = { token, at: page.at };
  const rules: RightsRule[] = [];
  for (const { name, content } of meta) {
    if (name.startsWith('tdm-')) continue;
    const agent = name === 'robots' ? null : name;
    const where = `<meta name="${name}">`;
    rules.push(...robotsDirectives({ signal: 'robots-meta', where, value: content, agent }, reader));
  }
  for (const [name, value] of page.headers) {
    if (name.toLowerCase() !== 'x-robots-tag') continue;
    const source = { signal: 'x-robots-tag', where: 'header X-Robots-Tag', value, agent: null } as const;
    rules.push(...robotsDirectives(source, reader));
  }
  const usage = headers.get('content-usage');
  if (usage !== undefined) rules.push(...contentSignals('content-usage', 'header Content-Usage', usage));
  if (page.paywall !== null) {
    const said = { signal: 'paywall', where: 'page', words: page.paywall } as const;
    rules.push(linkOnly(said, 'The page is not free to read.'));
  }
  const tdm = tdmRule({ url: page.url, headers, meta, file: page.site?.tdmrep ?? null });
  return strictest([...rules, ...(tdm === null ? [] : [tdm]), ...siteRules(page, token)]);
}

function siteRules({ site, url }: StatedPage, token: string): RightsRule[] {
  if (site === null) return [];
  const rules = (site.robots?.fields ?? []).flatMap(({ name, value }) =>
    name === 'content-signal' || name === 'content-usage'
      ? contentSignals(name, site.robots?.url ?? 'robots.txt', value)
      : [],
  );
  const ai = aiTxtRule(site.aiTxt, url, token);
  if (ai !== null) rules.push(ai);
  for (const licence of site.licences) {
    const rule = rslRule(licence, url);
    if (rule !== null) rules.push(rule);
  }
  return rules;
}

function joinedHeaders(headers: StatedPage['headers']): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return joined;
}
