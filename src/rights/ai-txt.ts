import type { RightsRule } from '../core/rights.ts';
import { parseRobots } from './robots/parse-robots.ts';
import { decidingRule, robotsTarget, rulesFor } from './robots/robots-rules.ts';
import { linkOnly } from './rule.ts';
import type { Statement } from './site-statements.ts';

/** File types that pages without one in their address have. */
const PAGE_TYPES = ['.html', '.htm', '.txt'] as const;

/**
 * `/ai.txt` in Spawning's format: robots.txt's, mostly by file type ("Disallow: *.html"). It reserves text and data mining,
 * so that it means here what TDMRep means. Other files of this name (Markdown, prose) say nothing.
 */
export function aiTxtRule(file: Statement | null, url: string, token: string): RightsRule | null {
  if (file === null) return null;
  const { rules } = rulesFor(parseRobots(file.text), token);
  const path = URL.parse(url)?.pathname ?? '/';
  const hasType = /\.[a-z0-9]{1,5}$/i.test(path);
  const typed = hasType ? [] : PAGE_TYPES.map((type) => `${path.replace(/\/$/, '')}${type}`);
  for (const target of [robotsTarget(url), ...typed]) {
    const rule = decidingRule(rules, target);
    if (rule?.allow !== false) continue;
    const said = { signal: 'ai.txt', where: file.url, words: `Disallow: ${rule.pattern}` } as const;
    return linkOnly(said, 'Text and data mining is reserved, and Headwater has no licence.');
  }
  return null;
}
