import type { SearchResults } from '../../store/news-reader.ts';
import { articleList } from '../parts/article-list.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { counted } from '../parts/words.ts';

export interface SearchPage {
  readonly query: string;
  /** Null where nothing was asked. */
  readonly results: SearchResults | null;
  readonly page: number;
  readonly pageSize: number;
}

export function searchPage({ query, results, page, pageSize }: SearchPage): Html {
  if (results === null) {
    return html`<div class="page-head"><h1>Search</h1><p class="standfirst">Search titles and texts of all articles, in any of their languages.</p></div>`;
  }
  return html`<div class="page-head"><h1>Search</h1>
<p class="standfirst" role="status">${counted(results.total, 'article')} for <q dir="auto">${query}</q></p></div>
${
  results.articles.length === 0
    ? html`<div class="empty"><p class="empty-title">Nothing found.</p><p>Try fewer words, another spelling, or the word as another language writes it. All words must occur in an article.</p></div>`
    : html`<div class="measure">${articleList(results.articles, { level: 2 })}</div>`
}
${paging(page, pageSize, results.total, (number) => `/search?q=${encodeURIComponent(query)}&page=${number}`)}`;
}
