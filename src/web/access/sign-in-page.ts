import { type Html, html, nothing } from '../parts/markup.ts';
import { type Notice, nameField, noticeLine, passwordField } from './form-parts.ts';

export interface SignInPage {
  readonly notice: Notice | null;
  /** Where to go afterwards: a path of ours. */
  readonly next: string;
  /** Address of the script for passkeys; null where they cannot be used. */
  readonly passkeys: string | null;
}

/** Where people sign in; with a name and a password it works without scripts. */
export function signInPage({ notice, next, passkeys }: SignInPage): Html {
  return html`<div class="narrow"><div class="page-head"><h1>Sign in</h1></div>
${noticeLine(notice)}
<form class="source-form" method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
${nameField()}
${passwordField('current', 'Password')}
<button type="submit">Sign in</button>
</form>
${
  passkeys === null
    ? nothing
    : html`<form class="source-form" method="post" action="/sign-in" data-passkey="use" hidden>
<input type="hidden" name="next" value="${next}">
<button type="submit">Sign in with a passkey</button>
<p class="quiet" role="status"></p>
</form><script src="${passkeys}" defer></script>`
}
<p class="quiet">Accounts are made by the operator of this Headwater, who also gives you a link where you forgot your password.</p></div>`;
}
