import { type Html, html, nothing } from '../parts/markup.ts';

/** What came of a form, in words. */
export interface Notice {
  readonly failed: boolean;
  readonly words: string;
}

export function noticeLine(notice: Notice | null): Html {
  if (notice === null) return nothing;
  return html`<p class="notice${notice.failed ? ' notice-failed' : ''}" role="${notice.failed ? 'alert' : 'status'}">${notice.words}</p>`;
}

/** A secret that is shown this once, to be copied. */
export function shownOnce(label: string, secret: string, more: string): Html {
  return html`<div class="shown-once" role="status"><p class="label">${label}</p><p><code class="secret">${secret}</code></p><p class="quiet">${more}</p></div>`;
}

/** A field for a name under which people sign in. */
export function nameField(value = ''): Html {
  return html`<label for="name">Name</label><input id="name" name="name" type="text" value="${value}" required maxlength="60" autocomplete="username" autocapitalize="none" spellcheck="false">`;
}

export function passwordField(kind: 'current' | 'new', label: string, id = 'password'): Html {
  return html`<label for="${id}">${label}</label><input id="${id}" name="${id}" type="password" required maxlength="256" autocomplete="${kind}-password">`;
}
