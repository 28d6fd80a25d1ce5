import type { OutletReference } from '../../core/outlet.ts';
import { outletPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { shareBar } from '../parts/share-bar.ts';
import { counted } from '../parts/words.ts';

/** All outlets with the number of their articles, most first. */
export function outletsPage(
  outlets: readonly { readonly outlet: OutletReference; readonly articles: number }[],
): Html {
  if (outlets.length === 0) {
    return html`<div class="page-head"><h1>Outlets</h1></div><div class="empty"><p class="empty-title">No outlet is known yet.</p><p>Outlets appear here with their first article. <a href="/">Start with the front page</a>.</p></div>`;
  }
  const sorted = outlets.toSorted(
    (a, b) => b.articles - a.articles || (a.outlet.name < b.outlet.name ? -1 : 1),
  );
  const most = sorted[0]?.articles ?? 1;
  return html`<div class="page-head"><h1>Outlets</h1><p class="standfirst">${counted(outlets.length, 'outlet')}, by number of articles.</p></div>
<div class="table-scroll measure-wide" tabindex="0" role="region" aria-label="Outlets"><table class="data outlets">
<thead><tr><th scope="col">Outlet</th><th scope="col">Domain</th><th scope="col" class="number">Articles</th><td class="bar-cell"></td></tr></thead>
<tbody>${sorted.map(
    ({ outlet, articles }) =>
      html`<tr><th scope="row"><a class="outlet" href="${outletPath(outlet.domain)}" dir="auto">${outlet.name}</a></th><td class="quiet">${outlet.domain}</td><td class="number">${articles.toLocaleString('en-GB')}</td><td class="bar-cell">${shareBar(articles / most)}</td></tr>`,
  )}</tbody></table></div>`;
}
