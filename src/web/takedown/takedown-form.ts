import type { TakedownKind } from '../../core/takedown.ts';
import { TAKEDOWN_KINDS } from '../../core/takedown.ts';
import { type Notice, noticeLine } from '../access/form-parts.ts';
import { type Html, html } from '../parts/markup.ts';
import { KIND_WORDS } from './takedown-words.ts';

/** What was filled in before, to be shown again beside what is wrong with it. */
export type Filled = Readonly<Record<string, string>>;

/** What can be asked for, and what comes of it. */
export function takedownStart(): Html {
  return html`<div class="measure"><div class="page-head"><h1>Have content removed</h1>
<p class="standfirst">What is shown to be yours goes: from the pages, the database, the search and the files in use of this Headwater, within 24 hours of your request, and it is not taken in again. You can check it yourself.</p>
<p class="takedown-backups">Backups made before keep the text until they are let go of, one after the other. It does not come back from them: when one is restored, what was removed since is removed from it first.</p></div>
<h2>What is to be removed?</h2>
<ul class="takedown-kinds">${TAKEDOWN_KINDS.map(
    (kind) =>
      html`<li><a href="/takedown/${kind}"><strong>${KIND_WORDS[kind].name}</strong></a><p class="quiet">${KIND_WORDS[kind].about}</p></li>`,
  )}</ul>
<h2>How it goes</h2>
<ol class="takedown-way">
<li>You say what is to go, and which domain is yours. You get a page of your own that shows the time left.</li>
<li>You put a line into the DNS of your domain, into a file or a page there. Then pages and outlets go without anybody in between. Without a domain you say why it is yours to ask, and an operator decides.</li>
<li>The text goes, with all copies of it that come from you: from captures, database, search, stories and what others’ pages show of it. Then every file in use is searched for every sentence.</li>
<li>The result is signed and stands in the <a href="/takedown/log">public log</a>, without a word of the content.</li>
</ol>
<p class="quiet">What others wrote themselves about it stays. Where they take something from you, it is said that their source was removed at its owner’s request.</p></div>`;
}

/** The form for one kind of request. */
export function takedownForm(kind: TakedownKind, filled: Filled = {}, notice: Notice | null = null): Html {
  return html`<div class="measure"><div class="page-head"><p class="kicker"><a href="/takedown">Have content removed</a></p><h1>${KIND_WORDS[kind].name}</h1>
<p class="standfirst">${KIND_WORDS[kind].about}</p></div>
${noticeLine(notice)}
<form class="source-form takedown-form" method="post" action="/takedown">
<input type="hidden" name="kind" value="${kind}">
${whatFields(kind, filled)}
<label for="domain">Your domain${kind === 'outlet' ? '' : ' (if you have one)'}</label>
<input id="domain" name="domain" type="text" inputmode="url" maxlength="300" placeholder="news.example" value="${filled['domain'] ?? ''}" autocomplete="off" spellcheck="false"${kind === 'outlet' ? html` required` : ''}>
<label for="statement">Why it is yours to ask${kind === 'link' || kind === 'outlet' ? ' (if you cannot show control of the domain)' : ''}</label>
<textarea id="statement" name="statement" rows="4" maxlength="5000">${filled['statement'] ?? ''}</textarea>
<fieldset class="choices"><legend>What may stay, so that others’ work that rests on it can say so</legend>
${(['link', 'title', 'times'] as const).map(
  (name) =>
    html`<label><input type="checkbox" name="keep" value="${name}"${(filled['keep'] ?? 'link title times').includes(name) ? html` checked` : ''}> ${KEEP_WORDS[name]}</label>`,
)}</fieldset>
<label for="name">Your name</label>
<input id="name" name="name" type="text" required maxlength="200" autocomplete="name" value="${filled['name'] ?? ''}">
<label for="contact">Where an answer reaches you</label>
<input id="contact" name="contact" type="text" required maxlength="300" autocomplete="email" value="${filled['contact'] ?? ''}">
<p class="quiet">Your name and address are seen by the operators of this Headwater only.</p>
<button type="submit">Send the request</button>
</form></div>`;
}

const KEEP_WORDS = { link: 'The link', title: 'The title', times: 'When it was published' } as const;

function whatFields(kind: TakedownKind, filled: Filled): Html {
  const links = (label: string, required: boolean) =>
    html`<label for="links">${label}</label><textarea id="links" name="links" rows="4" maxlength="100000" spellcheck="false" placeholder="https://news.example/an-article"${required ? html` required` : ''}>${filled['links'] ?? ''}</textarea>`;
  switch (kind) {
    case 'link':
      return links('Links of the pages, one a line', true);
    case 'outlet':
      return html``;
    case 'text':
      return html`<label for="passage">A passage of the text, some sentences</label><textarea id="passage" name="passage" rows="6" required minlength="20" maxlength="20000">${filled['passage'] ?? ''}</textarea>
${links('Links where it stands, if you know some', false)}`;
    case 'person':
      return html`<label for="person">The name, as the articles write it</label><input id="person" name="person" type="text" required maxlength="200" value="${filled['person'] ?? ''}">
${links('Links of the articles, if you know them', false)}`;
  }
}
