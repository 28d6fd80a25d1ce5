import type { SourceDocument } from '../listing/source-document.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** Of an index the sitemaps that are asked in one poll, those of news and the newest first. */
const MOST_SITEMAPS = 2;
/** What an index leads to: its sitemaps of news first, then the newest. */
export async function newestSitemaps(
  document: SourceDocument,
  { fetcher, listings }: Pick<ScheduleContext, 'fetcher' | 'listings'>,
): Promise<Extract<SourceDocument, { kind: 'sitemap' }>[]> {
  if (document.kind !== 'sitemap') return [];
  const weight = ({ url, modified }: { url: string; modified: string | null }) =>
    `${/news/i.test(url) ? 1 : 0}${modified ?? ''}`;
  const newest = document.sitemap.sitemaps.toSorted((a, b) => (weight(a) < weight(b) ? 1 : -1));
  const found: Extract<SourceDocument, { kind: 'sitemap' }>[] = [];
  for (const { url } of newest.slice(0, MOST_SITEMAPS)) {
    const page = await fetcher.fetch(url);
    const listed = page.outcome === 'fetched' ? await listings.readSource(page) : null;
    if (listed?.kind === 'sitemap') found.push(listed);
  }
  return found;
}
