import type { Source } from '../../core/source.ts';
import { type Html, html } from './markup.ts';

/** A pack to choose. */
export interface PackChoice {
  readonly name: string;
  readonly title: string;
  readonly kind: 'region' | 'country' | 'language';
  readonly outlets: number;
}

const GROUPS = [
  ['region', 'Regions'],
  ['country', 'Countries'],
  ['language', 'Languages'],
] as const;

/** Forms to add an address or a pack; they work without scripts. */
export function addSourceForms(packs: readonly PackChoice[]): Html {
  return html`<h2>Add a site</h2>
<form class="source-form" method="post" action="/sources">
<label for="address">Address of a site, feed or news sitemap</label>
<input id="address" name="address" type="text" inputmode="url" required maxlength="2000" placeholder="https://news.example/" autocomplete="off" spellcheck="false">
<button type="submit">Add</button>
<p class="quiet">Of a site its feeds and news sitemaps are looked for, which takes some seconds.</p>
</form>
<h2>Add a pack</h2>
<form class="source-form" method="post" action="/sources">
<label for="pack">Outlets of a region, country or language</label>
<select id="pack" name="pack" required><option value="">Choose …</option>${GROUPS.map(
    ([kind, title]) =>
      html`<optgroup label="${title}">${packs
        .filter((pack) => pack.kind === kind)
        .map(
          (pack) => html`<option value="${pack.name}">${pack.title} (${pack.outlets})</option>`,
        )}</optgroup>`,
  )}</select>
<button type="submit">Add</button>
</form>
<h2>Take over a list</h2>
<form class="source-form" method="post" action="/sources/import" enctype="multipart/form-data">
<label for="list">OPML file, as other readers export it</label>
<input id="list" name="list" type="file" required accept=".opml,.xml,text/x-opml,text/xml,application/xml">
<button type="submit">Import</button>
<p class="quiet">The other way round: <a href="/sources.opml">all sources as OPML</a>.</p>
</form>`;
}

/** Buttons to pause, resume and remove a source. */
export function sourceActions({ id, state, title, url }: Source): Html {
  const name = title ?? url;
  const turn = state === 'active' ? (['pause', 'Pause'] as const) : (['resume', 'Resume'] as const);
  return html`<div class="source-actions">${[turn, ['remove', 'Remove'] as const].map(
    ([action, words]) =>
      html`<form method="post" action="/sources/${action}"><input type="hidden" name="source" value="${id}"><button type="submit">${words}<span class="visually-hidden"> ${name}</span></button></form>`,
  )}</div>`;
}
