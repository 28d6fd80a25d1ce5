import type { RemovedWork } from '../../core/takedown.ts';
import { externalLink, outletLink, shorten } from '../parts/links.ts';
import { type Html, html, nothing } from '../parts/markup.ts';
import { timeElement } from '../parts/time.ts';

/** What is left of an article that was removed: no more than its owner lets stay. */
export function removedPage({ outlet, title, url, published, removedAt }: RemovedWork): Html {
  return html`<div class="message"><h1>Removed at its owner’s request</h1>
${title === null ? nothing : html`<p><strong dir="auto">${shorten(title, 300)}</strong></p>`}
<p>${outlet === null ? nothing : html`${outletLink(outlet)} · `}${published === null ? nothing : html`${timeElement(published)} · `}${url === null ? nothing : externalLink(url)}</p>
<p>It was removed from here ${timeElement(removedAt)}. What others took from it is still said to come from it. <a href="/takedown/log">Log of removals</a></p></div>`;
}
