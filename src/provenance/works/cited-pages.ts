import type { CitedPage, StoryProvenance } from '../../core/provenance.ts';
import { webUrl } from '../../core/url.ts';
import { isWorkUrl } from './work-reference.ts';

/** Names that lead nowhere: RFC 2606, RFC 6761. */
const RESERVED = /(?:^|\.)(?:example|invalid|localhost|test|example\.(?:com|net|org))$/;

/**
 * The pages that articles of a story link to as where something of theirs comes from, and that were not captured. A mere mention
 * is none, nor is the front page of an outlet.
 */
export function citedPages({ works, derivations }: StoryProvenance): CitedPage[] {
  const articlesOf = new Map<string, string[]>();
  for (const { work, article, kind } of derivations)
    if (kind !== 'mention') articlesOf.set(work, [...(articlesOf.get(work) ?? []), article]);
  return works.flatMap(({ id, url, article, removed }): CitedPage[] => {
    const articles = articlesOf.get(id);
    if (url === null || article !== null || removed === true || articles === undefined) return [];
    return isToBeHad(url) ? [{ url, articles }] : [];
  });
}

function isToBeHad(href: string): boolean {
  const url = webUrl(href);
  return url !== null && !RESERVED.test(url.hostname) && isWorkUrl(href);
}
