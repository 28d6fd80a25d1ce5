import { scopesOf } from '../../access/may.ts';
import type { Account } from '../../core/access.ts';
import type { ApiToken } from '../../store/access/api-tokens.ts';
import type { Passkey } from '../../store/access/passkeys.ts';
import { type Html, html } from '../parts/markup.ts';
import { timeElement } from '../parts/time.ts';
import { type Notice, noticeLine, passwordField, shownOnce } from './form-parts.ts';
import { ROLE_WORDS, SCOPE_WORDS } from './role-words.ts';

export interface AccountPage {
  readonly account: Account;
  readonly passkeys: readonly Passkey[];
  readonly tokens: readonly ApiToken[];
  /** A token that was made just now. */
  readonly fresh: string | null;
  readonly notice: Notice | null;
  /** Address of the script for passkeys; null where they cannot be used. */
  readonly script: string | null;
}

/** How somebody signs in, and the tokens of their programs. */
export function accountPage(given: AccountPage): Html {
  const { account, notice, fresh } = given;
  return html`<div class="page-head"><h1 dir="auto">${account.name}</h1>
<p class="standfirst">You are ${ROLE_WORDS[account.role].who}: ${ROLE_WORDS[account.role].may}</p></div>
${noticeLine(notice)}
${fresh === null ? '' : shownOnce('The new token', fresh, 'Copy it now: it is not shown again. A program sends it as “Authorization: Bearer …”.')}
<div class="with-aside"><div>
${passkeySection(given)}
${tokenSection(given)}
</div><aside class="aside" aria-label="Password and sessions">
<h2>Password</h2>
<form class="source-form" method="post" action="/account/password">
${passwordField('current', 'Password now', 'current')}
${passwordField('new', 'New password', 'password')}
<button type="submit">Change it</button>
<p class="quiet">Other browsers must sign in again.</p>
</form>
<h2>Sessions</h2>
<div class="source-actions"><form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
<form method="post" action="/account/sessions"><button type="submit">Sign out everywhere else</button></form></div>
</aside></div>`;
}

function passkeySection({ passkeys, script }: AccountPage): Html {
  return html`<section aria-labelledby="passkeys"><h2 id="passkeys">Passkeys</h2>
${
  passkeys.length === 0
    ? html`<p class="quiet">None yet. With a passkey you sign in by what unlocks your device; nothing can be guessed or stolen from here.</p>`
    : html`<ul class="keys">${passkeys.map(
        ({ id, name, createdAt, usedAt }) =>
          html`<li><div><strong dir="auto">${name}</strong><br><span class="quiet">made ${timeElement(createdAt)}${usedAt === null ? '' : html`, last used ${timeElement(usedAt)}`}</span></div>${removal('/account/passkeys/remove', 'passkey', id, name)}</li>`,
      )}</ul>`
}
${
  script === null
    ? html`<p class="quiet">Passkeys need an address with a name: HEADWATER_PUBLIC_URL, or localhost.</p>`
    : html`<form class="source-form" method="post" action="/account" data-passkey="make" hidden>
<label for="passkey-name">Name of the new passkey</label>
<input id="passkey-name" name="name" type="text" maxlength="60" placeholder="This laptop" autocomplete="off">
<button type="submit">Add a passkey</button>
<p class="quiet" role="status"></p>
</form><noscript><p class="quiet">To add a passkey the browser needs scripts.</p></noscript><script src="${script}" defer></script>`
}</section>`;
}

function tokenSection({ account, tokens }: AccountPage): Html {
  return html`<section aria-labelledby="tokens"><h2 id="tokens">Tokens of programs</h2>
${
  tokens.length === 0
    ? html`<p class="quiet">None yet.</p>`
    : html`<ul class="keys">${tokens.map(
        ({ id, name, scopes, createdAt, usedAt, expiresAt }) =>
          html`<li><div><strong dir="auto">${name}</strong> <span class="quiet">${scopes.join(', ')}</span><br><span class="quiet">made ${timeElement(createdAt)}${usedAt === null ? ', not used yet' : html`, last used ${timeElement(usedAt)}`}${expiresAt === null ? '' : html`, until ${timeElement(new Date(expiresAt).toISOString())}`}</span></div>${removal('/account/tokens/remove', 'token', id, name)}</li>`,
      )}</ul>`
}
<form class="source-form" method="post" action="/account/tokens">
<label for="token-name">Name of the new token</label>
<input id="token-name" name="name" type="text" required maxlength="60" placeholder="Newsroom script" autocomplete="off">
<fieldset class="choices"><legend>It may</legend>${scopesOf(account.role).map(
    (scope) =>
      html`<label><input type="checkbox" name="scope" value="${scope}"${scope === 'read' ? html` checked` : ''}> ${SCOPE_WORDS[scope]} <code>${scope}</code></label>`,
  )}</fieldset>
<label for="days">It ends after</label>
<select id="days" name="days"><option value="30">30 days</option><option value="90" selected>90 days</option><option value="365">a year</option><option value="">never</option></select>
<button type="submit">Make a token</button>
</form></section>`;
}

function removal(action: string, field: string, id: string, name: string): Html {
  return html`<form class="source-actions" method="post" action="${action}"><input type="hidden" name="${field}" value="${id}"><button type="submit">Remove<span class="visually-hidden"> ${name}</span></button></form>`;
}
