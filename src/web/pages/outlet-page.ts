import type { OutletReference } from '../../core/outlet.ts';
import type { OutletView } from '../../store/news-reader.ts';
import { articleList } from '../parts/article-list.ts';
import { outletPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { shareBar } from '../parts/share-bar.ts';
import { counted, KIND_MEANINGS, KIND_ORDER, KIND_WORDS, percent } from '../parts/words.ts';

/** One outlet: what it published, how much of that is its own, whom it draws on and who draws on it. */
export function outletPage(view: OutletView, page: number, pageSize: number): Html {
  const judged = Object.values(view.kinds).reduce((sum, count) => sum + count, 0);
  const original = view.kinds['original'] ?? 0;
  const unknown = view.kinds['unknown'] ?? 0;
  return html`<div class="page-head"><p class="kicker">Outlet</p><h1 dir="auto">${view.outlet.name}</h1>
<p class="standfirst">${view.outlet.domain} · ${counted(view.total, 'article')}${
    judged === 0
      ? ''
      : html`, ${counted(original, 'original report')} (${percent(original / judged)})${unknown === 0 ? '' : html`, source unknown for ${unknown.toLocaleString('en-GB')}`}`
  }</p></div>
<div class="with-aside">
<section aria-labelledby="published"><h2 id="published">What it published</h2>
${view.articles.length === 0 ? html`<p class="empty">No article is stored.</p>` : articleList(view.articles, { level: 3 })}
${paging(page, pageSize, view.total, (number) => `${outletPath(view.outlet.domain)}?page=${number}`)}</section>
<div class="aside">
${kindShares(view.kinds, judged)}
${flows('draws-on', 'Draws on', view.drawsOn, 'No article of it goes back to another outlet that is known.')}
${flows('drawn-on-by', 'Drawn on by', view.drawnOnBy, 'No article of another outlet is known to go back to it.')}
</div></div>`;
}

function kindShares(kinds: OutletView['kinds'], total: number): Html {
  if (total === 0) return html``;
  const shown = KIND_ORDER.filter((kind) => (kinds[kind] ?? 0) > 0);
  return html`<section aria-labelledby="kinds"><h2 id="kinds">How much is its own</h2><ul class="shares">${shown.map(
    (kind) => {
      const count = kinds[kind] ?? 0;
      return html`<li><span class="share-name">${KIND_WORDS[kind]}</span><span class="share-count">${count.toLocaleString('en-GB')} · ${percent(count / total)}</span>${shareBar(count / total, `bar-${kind}`)}<span class="share-note">${KIND_MEANINGS[kind]}</span></li>`;
    },
  )}</ul></section>`;
}

function flows(
  id: string,
  title: string,
  list: readonly { readonly outlet: OutletReference; readonly articles: number }[],
  none: string,
): Html {
  const most = list[0]?.articles ?? 1;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${
    list.length === 0
      ? html`<p class="quiet">${none}</p>`
      : html`<ul class="shares">${list
          .slice(0, 20)
          .map(
            ({ outlet, articles }) =>
              html`<li><a class="share-name outlet" href="${outletPath(outlet.domain)}" dir="auto">${outlet.name}</a><span class="share-count">${counted(articles, 'article')}</span>${shareBar(articles / most)}</li>`,
          )}</ul>`
  }</section>`;
}
