import { html } from 'hono/html';

export { html };

/** Escaped markup. Everything put into an `html` template is escaped unless it is itself `Html`. */
export type Html = ReturnType<typeof html>;

export const nothing: Html = html``;

/** The `lang` attribute for others' words, or nothing where the code is missing or malformed. */
export function langAttribute(language: string | null): Html {
  return language !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(language)
    ? html` lang="${language}"`
    : nothing;
}
