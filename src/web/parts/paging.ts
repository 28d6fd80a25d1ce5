import { storyPath } from './links.ts';
import { type Html, html } from './markup.ts';

/** The page number in a query, from 1; anything else is the first page. */
export function pageNumber(value: string | undefined): number {
  const page = Number(value);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** Articles on one page of a large story. */
export const STORY_PAGE = 100;

/** Links to the neighbouring pages of a large story's articles. */
export function storyPaging(story: string, offset: number, total: number): Html {
  return paging(1 + Math.floor(offset / STORY_PAGE), STORY_PAGE, total, (page) => storyPath(story, page));
}

/** Links to the neighbouring pages; nothing where all fits on one. `address` gives the link of a page number. */
export function paging(
  page: number,
  pageSize: number,
  total: number,
  address: (page: number) => string,
): Html {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return html``;
  return html`<nav class="paging" aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${address(page - 1)}">← Previous page</a>` : html`<span></span>`}
<span class="paging-now">Page ${page} of ${last}</span>
${page < last ? html`<a rel="next" href="${address(page + 1)}">Next page →</a>` : html`<span></span>`}
</nav>`;
}

/** So many pages are all linked. */
const FEW_PAGES = 8;

/**
 * The pages that a list of links names: all where they are few, else the first, the last, and those around the present one in
 * steps that double, so that any of a thousand is a few links away.
 */
export function pagesAround(now: number, last: number): number[] {
  if (last <= FEW_PAGES) return Array.from({ length: last }, (_, index) => index + 1);
  const pages = new Set([1, Math.min(last, Math.max(1, now)), last]);
  for (let step = 1; step < last; step *= 2) {
    if (now - step > 1) pages.add(now - step);
    if (now + step < last) pages.add(now + step);
  }
  return [...pages].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
}
