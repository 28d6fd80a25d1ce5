import type { OutletReference } from '../../core/outlet.ts';
import { ARTICLE_KINDS, type ArticleKind } from '../../core/provenance.ts';
import type { OutletFilter, OutletView } from '../../store/news-reader.ts';
import { profileSection } from '../outlet/profile-section.ts';
import { articleList } from '../parts/article-list.ts';
import { outletLink, outletPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { shareBar } from '../parts/share-bar.ts';
import { withMore } from '../parts/with-more.ts';
import { counted, KIND_MEANINGS, KIND_WORDS, percent } from '../parts/words.ts';

export interface OutletPage {
  readonly view: OutletView;
  readonly filter: OutletFilter;
  readonly page: number;
  readonly pageSize: number;
}

type Flows = OutletView['drawsOn'];

const MOST_FLOWS = 20;

/**
 * One outlet: what it published, how much of that is its own, whom it draws on and who draws on it. Every count leads to
 * the list that it rests on, where every verdict opens its evidence.
 */
export function outletPage({ view, filter, page, pageSize }: OutletPage): Html {
  const { outlet } = view;
  const isAll = Object.keys(filter).length === 0;
  return html`<div class="page-head"><p class="kicker">Outlet</p><h1 dir="auto">${outlet.name}</h1>
<p class="standfirst">${standfirst(view)}</p></div>
<div class="with-aside">
<section aria-labelledby="published"><h2 id="published">${listTitle(view, filter)}</h2>
${isAll ? '' : html`<p class="section-note">${counted(view.total, 'article')}. <a href="${outletPath(outlet.domain)}">All that it published</a></p>`}
${view.articles.length === 0 ? html`<p class="empty">${isAll ? 'No article is stored.' : 'No such article is stored.'}</p>` : articleList(view.articles, { level: 3 })}
${paging(page, pageSize, view.total, (number) => listAddress(outlet.domain, filter, number))}</section>
<div class="aside">
${kindShares(view, filter)}
${profileSection(view.profile, (wanted) => listAddress(outlet.domain, wanted))}
${flows('draws-on', 'Draws on', view.drawsOn, 'No article of it goes back to another outlet that is known.', (other) => listAddress(outlet.domain, { source: other }))}
${flows('drawn-on-by', 'Drawn on by', view.drawnOnBy, 'No article of another outlet is known to go back to it.', (other) => listAddress(other, { source: outlet.domain }))}
</div></div>`;
}

/** The address of the articles that a count of an outlet's page rests on. */
function listAddress(domain: string, filter: OutletFilter, page = 1): string {
  const query = new URLSearchParams({
    ...filter,
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === '' ? outletPath(domain) : `${outletPath(domain)}?${query}`;
}

function standfirst({ outlet, owner, kinds }: OutletView): Html {
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const [original, unknown] = [kinds['original'] ?? 0, kinds['unknown'] ?? 0];
  const list = (kind: ArticleKind, words: string) =>
    html`<a href="${listAddress(outlet.domain, { kind })}">${words}</a>`;
  return html`${outlet.domain} · ${counted(total, 'article')}${
    total === 0
      ? ''
      : html`, ${original === 0 ? counted(original, 'original report') : list('original', counted(original, 'original report'))} (${percent(original / total)})${unknown === 0 ? '' : html`, ${list('unknown', `source unknown for ${unknown.toLocaleString('en-GB')}`)}`}`
  }${owner === undefined ? '' : html` · belongs to <bdi>${owner}</bdi>`}`;
}

function listTitle({ drawsOn }: OutletView, { kind, source, credit, changed }: OutletFilter): Html | string {
  if (credit !== undefined) return credit === 'given' ? 'What names its source' : 'What names no source';
  if (changed !== undefined) return 'What was changed later';
  if (source === undefined) return kind === undefined ? 'What it published' : `${KIND_WORDS[kind]}: the list`;
  const known = drawsOn.find(({ outlet }) => outlet.domain === source)?.outlet ?? null;
  return html`What goes back to ${known === null ? html`<bdi>${source}</bdi>` : outletLink(known)}`;
}

function kindShares({ kinds, outlet }: OutletView, filter: OutletFilter): Html {
  const shown = ARTICLE_KINDS.filter((kind) => (kinds[kind] ?? 0) > 0);
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  if (total === 0) return html``;
  return html`<section aria-labelledby="kinds"><h2 id="kinds">How much is its own</h2><ul class="shares">${shown.map(
    (kind) => {
      const count = kinds[kind] ?? 0;
      return html`<li><a class="share-name" href="${listAddress(outlet.domain, { kind })}"${filter.kind === kind ? html` aria-current="true"` : ''}>${KIND_WORDS[kind]}</a><span class="share-count">${count.toLocaleString('en-GB')} · ${percent(count / total)}</span>${shareBar(count / total, `bar-${kind}`)}<span class="share-note">${KIND_MEANINGS[kind]}</span></li>`;
    },
  )}</ul></section>`;
}

/** Outlets with the number of articles between them; the number leads to these. */
function flows(
  id: string,
  title: string,
  list: Flows,
  none: string,
  address: (domain: string) => string,
): Html {
  const most = list[0]?.articles ?? 1;
  const item = ({ outlet, articles }: { outlet: OutletReference; articles: number }): Html =>
    html`<li><a class="share-name outlet" href="${outletPath(outlet.domain)}" dir="auto">${outlet.name}</a><a class="share-count" href="${address(outlet.domain)}">${counted(articles, 'article')}</a>${shareBar(articles / most)}</li>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${
    list.length === 0
      ? html`<p class="quiet">${none}</p>`
      : withMore(
          list,
          MOST_FLOWS,
          (shown) => html`<ul class="shares">${shown.map(item)}</ul>`,
          (count) => counted(count, 'more outlet'),
        )
  }</section>`;
}
