import type { TextOverride } from '../../core/access.ts';
import { outletPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';
import { type Notice, noticeLine } from './form-parts.ts';

export interface RightsPage {
  readonly overrides: readonly TextOverride[];
  readonly notice: Notice | null;
}

/** What operators decided about the texts of outlets, and a form to decide. */
export function rightsPage({ overrides, notice }: RightsPage): Html {
  return html`<div class="page-head"><h1>Shown text</h1>
<p class="standfirst">How much of an outlet’s articles is shown, whoever looks. Where nothing is decided here, whoever has signed in sees all that its publisher lets be kept, and others what the settings say. More than a publisher lets be kept is never shown. What is kept stays as it is, unless a decision is to hold for that too.</p></div>
${noticeLine(notice)}
<div class="with-aside"><div>${
    overrides.length === 0
      ? html`<div class="empty"><p class="empty-title">Nothing is decided about any outlet.</p></div>`
      : html`<ul class="keys">${overrides.map(item)}</ul>`
  }</div>
<aside class="aside" aria-label="Deciding"><h2>Decide about an outlet</h2>
<form class="source-form" method="post" action="/rights/set">
<label for="domain">Its domain</label>
<input id="domain" name="domain" type="text" required maxlength="253" placeholder="news.example" autocapitalize="none" autocomplete="off" spellcheck="false">
<label for="text">Shown is</label>
<select id="text" name="text"><option value="excerpt">an excerpt</option><option value="none">no text, only links</option><option value="full">the whole text, to everybody</option></select>
<label for="words">Words of an excerpt</label>
<input id="words" name="words" type="number" min="1" max="1000" value="60">
<label for="note">Why, for those who look at it later</label>
<input id="note" name="note" type="text" maxlength="300" autocomplete="off">
<label><input type="checkbox" name="keeps" value="yes"> Also keep no more than that</label>
<p class="quiet">Then the text of all its articles that is kept beyond that is deleted for good, older versions and what its feeds carried included. Nothing brings it back but fetching the articles again.</p>
<button type="submit">Decide</button>
</form></aside></div>`;
}

function item({ domain, text, words, keeps, note, at, by }: TextOverride): Html {
  const shown =
    text === 'excerpt'
      ? `an excerpt of ${counted(words ?? 0, 'word')}`
      : text === 'none'
        ? 'no text, only links'
        : 'the whole text, to everybody';
  return html`<li><div><a class="outlet" href="${outletPath(domain)}"><strong dir="auto">${domain}</strong></a>: ${shown}${keeps ? ', and no more is kept' : ''}<br>${note === null ? '' : html`<span dir="auto">${note}</span><br>`}<span class="quiet">${by}, ${timeElement(at)}</span></div>
<form class="source-actions" method="post" action="/rights/release"><input type="hidden" name="domain" value="${domain}"><button type="submit">Let the settings hold${keeps ? ', and keep what comes' : ''}<span class="visually-hidden"> for ${domain}</span></button></form></li>`;
}
