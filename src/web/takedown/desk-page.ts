import type { ListedArticle, TakedownView } from '../../pipeline/takedown/takedown-desk.ts';
import { type Notice, noticeLine } from '../access/form-parts.ts';
import { articlePath, shorten } from '../parts/links.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { counted } from '../parts/words.ts';
import { clockLine, resultSection, stepList } from './status-page.ts';
import { KIND_WORDS, RELATION_WORDS, STATE_WORDS } from './takedown-words.ts';

export interface DeskPage {
  readonly takedowns: readonly TakedownView[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** All requests, as operators see them. */
export function deskPage({ takedowns, total, page, pageSize }: DeskPage): Html {
  return html`<div class="page-head"><h1>Requests to remove</h1>
<p class="standfirst">${total === 0 ? 'Nobody asked for anything to be removed.' : `${counted(total, 'request')}, the newest first.`} <a href="/takedown">The form</a> · <a href="/takedown/log">The public log</a></p></div>
<ol class="takedown-log">${takedowns.map(
    (view) =>
      html`<li><p><a href="/takedowns/${view.takedown.id}"><strong>${STATE_WORDS[view.takedown.state]}</strong></a> · ${KIND_WORDS[view.takedown.kind].name}${view.takedown.request.domain === null ? nothing : html` · ${view.takedown.request.domain}`}</p><p class="quiet">${clockLine(view, 'operator')}</p></li>`,
  )}</ol>
${paging(page, pageSize, total, (at) => (at === 1 ? '/takedowns' : `/takedowns?page=${at}`))}`;
}

/** One request with what it would remove, and the buttons that decide. */
export function decisionPage(
  view: TakedownView & { readonly articles: readonly ListedArticle[] },
  notice: Notice | null,
): Html {
  const { takedown, articles, steps } = view;
  const { request } = takedown;
  const isOpen = takedown.state === 'received' || takedown.state === 'verified';
  return html`<div class="measure"><div class="page-head"><p class="kicker"><a href="/takedowns">Requests to remove</a> · ${KIND_WORDS[takedown.kind].name}</p>
<h1>${STATE_WORDS[takedown.state]}</h1><p class="standfirst">${clockLine(view, 'operator')}</p></div>
${noticeLine(notice)}
<dl class="takedown-facts"><dt>From</dt><dd dir="auto">${request.requester.name}, ${request.requester.contact}</dd>
${request.domain === null ? nothing : html`<dt>Domain</dt><dd>${request.domain}, ${takedown.proof?.shown == null ? 'control not shown' : `control shown (${takedown.proof.shown.method})`}</dd>`}
${request.links.length === 0 ? nothing : html`<dt>Links</dt><dd>${request.links.map((link) => html`<span class="takedown-link">${shorten(link, 200)}</span> `)}</dd>`}
${request.passage === null ? nothing : html`<dt>Passage</dt><dd dir="auto">${shorten(request.passage, 1_000)}</dd>`}
${request.person === null ? nothing : html`<dt>Person</dt><dd dir="auto">${request.person}</dd>`}
${request.statement === null ? nothing : html`<dt>Statement</dt><dd dir="auto">${request.statement}</dd>`}
<dt>May stay</dt><dd>${
    Object.entries(request.keep)
      .flatMap(([name, stays]) => (stays ? [name] : []))
      .join(', ') || 'nothing'
  }</dd></dl>
${isOpen ? decisionForm(takedown.id, articles) : nothing}
${takedown.result === null ? nothing : resultSection(takedown.result, takedown.state === 'checked')}
<section class="takedown-part" aria-labelledby="steps"><h2 id="steps">What happened when</h2>${stepList(steps)}</section></div>`;
}

function decisionForm(id: string, articles: readonly ListedArticle[]): Html {
  return html`<form class="source-form takedown-form" method="post" action="/takedowns/${id}"><input type="hidden" name="listed" value="${articles.length}">
<fieldset class="choices"><legend>${articles.length === 0 ? 'Nothing of it is stored. Granted, its links are kept out from now on.' : 'What goes, if it is granted'}</legend>
${articles.map(
  ({ article, title, url, outlet, relation, state, detail }) =>
    html`<label><input type="checkbox" name="article" value="${article}"${state !== 'spared' && relation !== 'translation' && relation !== 'excerpt' ? html` checked` : ''}> <span><a href="${articlePath(article)}" dir="auto">${shorten(title ?? url ?? article, 160)}</a> <span class="quiet">${outlet === null ? nothing : html`${outlet}; `}${RELATION_WORDS[relation]}${detail === null ? nothing : html`. ${detail}`}</span></span></label>`,
)}</fieldset>
<label for="note">Words for the requester</label><input id="note" name="note" type="text" maxlength="500">
<div class="source-actions"><button type="submit" name="verdict" value="granted">Remove what is chosen</button><button type="submit" name="verdict" value="refused">Refuse</button></div>
<p class="quiet">What is decided is done at once and cannot be taken back.</p></form>`;
}
