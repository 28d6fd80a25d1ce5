import { type Account, ROLES } from '../../core/access.ts';
import { type Html, html } from '../parts/markup.ts';
import { timeElement } from '../parts/time.ts';
import { type Notice, noticeLine, shownOnce } from './form-parts.ts';
import { ROLE_WORDS } from './role-words.ts';

export interface PeoplePage {
  readonly people: readonly Account[];
  /** Of whoever looks; null for the owner of the machine. */
  readonly self: string | null;
  /** A link that was made just now, and for whom. */
  readonly link: { readonly address: string; readonly words: string } | null;
  readonly notice: Notice | null;
}

/** Who has an account, and forms to invite, change and remove. */
export function peoplePage({ people, self, link, notice }: PeoplePage): Html {
  const isFirst = people.length === 0;
  return html`<div class="page-head"><h1>People</h1>
<p class="standfirst">${
    isFirst
      ? 'There are no accounts: whoever sits at this machine may do everything, and nobody else gets in. The first account is an operator’s; from then on everybody signs in.'
      : `${people.length} ${people.length === 1 ? 'account' : 'accounts'}.`
  }</p></div>
${noticeLine(notice)}
${link === null ? '' : shownOnce('A link that works once', link.address, link.words)}
<div class="with-aside"><div>${
    isFirst
      ? html`<div class="empty"><p class="empty-title">Nobody has an account.</p><p>Make a link for yourself to begin.</p></div>`
      : html`<ul class="keys">${people.map((account) => person(account, self))}</ul>`
  }</div>
<aside class="aside" aria-label="Inviting people"><h2>Invite</h2>
<form class="source-form" method="post" action="/people/invite">
${isFirst ? html`<input type="hidden" name="role" value="operator">` : roleChoice('invite-role', 'reader', 'They will be')}
<button type="submit">Make a link</button>
<p class="quiet">Hand the link over yourself: whoever opens it first chooses name and password. It works once, for ${isFirst ? 'a day' : 'a week'}.</p>
</form></aside></div>`;
}

function person({ id, name, role, createdAt }: Account, self: string | null): Html {
  const hidden = html`<input type="hidden" name="person" value="${id}">`;
  const whose = html`<span class="visually-hidden"> of ${name}</span>`;
  return html`<li><div><strong dir="auto">${name}</strong>${id === self ? html` <span class="quiet">you</span>` : ''}<br><span class="quiet">${role}, since ${timeElement(createdAt)}</span></div>
<div class="source-actions person-actions">
<form method="post" action="/people/role">${hidden}<label class="visually-hidden" for="role-${id}">Role of ${name}</label><select id="role-${id}" name="role">${ROLES.map(
    (other) => html`<option value="${other}"${other === role ? html` selected` : ''}>${other}</option>`,
  )}</select><button type="submit">Set role${whose}</button></form>
<form method="post" action="/people/reset">${hidden}<button type="submit">Link for another password${whose}</button></form>
<form method="post" action="/people/remove">${hidden}<button type="submit">Remove<span class="visually-hidden"> ${name}</span></button></form>
</div></li>`;
}

function roleChoice(id: string, chosen: string, label: string): Html {
  return html`<label for="${id}">${label}</label><select id="${id}" name="role">${ROLES.map(
    (role) =>
      html`<option value="${role}"${role === chosen ? html` selected` : ''}>${ROLE_WORDS[role].who}</option>`,
  )}</select>`;
}
