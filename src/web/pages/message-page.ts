import { type Html, html } from '../parts/markup.ts';

/** A page that only says something: not found, an error. */
export function messagePage(title: string, message: string): Html {
  return html`<div class="message"><h1>${title}</h1><p>${message}</p>
<p class="message-ways"><a href="/">All stories</a> <a href="/outlets">All outlets</a></p></div>`;
}
