import { SHORTEST_PASSWORD } from '../../access/passwords.ts';
import type { Welcome } from '../../access/people-desk.ts';
import { type Html, html } from '../parts/markup.ts';
import { type Notice, nameField, noticeLine, passwordField } from './form-parts.ts';
import { ROLE_WORDS } from './role-words.ts';

const TITLES: Readonly<Record<Welcome['kind'], string>> = {
  'set-up': 'Set Headwater up',
  join: 'Make your account',
  reset: 'Choose another password',
};

export function joinTitle({ kind }: Welcome): string {
  return TITLES[kind];
}

/** Behind a link that works once: makes an account, the first of them the operator's, or sets another password. */
export function joinPage(
  welcome: Welcome,
  given: { readonly name: string; readonly notice: Notice | null },
): Html {
  const { kind, role, name } = welcome;
  const words =
    kind === 'reset'
      ? `For the account “${name ?? ''}”. Whoever is signed in with it now must sign in again.`
      : `You will be ${kind === 'set-up' ? 'the first operator' : ROLE_WORDS[role ?? 'reader'].who}: ${ROLE_WORDS[role ?? 'reader'].may}`;
  return html`<div class="narrow"><div class="page-head"><h1>${TITLES[kind]}</h1><p class="standfirst">${words}</p></div>
${noticeLine(given.notice)}
<form class="source-form" method="post">
${kind === 'reset' ? html`<input type="hidden" name="name" value="${name ?? ''}" autocomplete="username">` : nameField(given.name)}
${passwordField('new', 'Password')}
<p class="quiet">At least ${SHORTEST_PASSWORD} characters; a few words are easier to keep in mind than odd signs.</p>
<button type="submit">${kind === 'reset' ? 'Set the password' : 'Make the account'}</button>
</form></div>`;
}
