import type { Context } from 'hono';
import { raw } from 'hono/html';
import { may } from '../../access/may.ts';
import { formToken } from '../../access/secrets.ts';
import { type Assets, layout, type PageHead, type Visitor } from '../parts/layout.ts';
import type { Html } from '../parts/markup.ts';
import { whoAsks } from './refusal.ts';

/** In which forms carry what only pages of the session know. */
export const FORM_FIELD = 'form-token';

/** Puts a page into the frame of all pages, for whoever asks. */
export function frameFor(assets: Assets) {
  return (context: Context, head: PageHead, main: Html): Html => {
    const page = layout(head, assets, main, visitor(context));
    const session = context.get('session') ?? null;
    return session === null || whoAsks(context).kind !== 'person'
      ? page
      : withFormToken(page, formToken(session));
  };
}

/** What the frame shows of whoever looks: nothing where there are no accounts. */
function visitor(context: Context): Visitor | null {
  if (context.get('hasAccounts') === undefined) return null;
  const who = whoAsks(context);
  return {
    name: who.kind === 'person' ? who.account.name : null,
    signsIn: context.get('hasAccounts') && who.kind === 'public',
    managesPeople: may(who, 'manage-people'),
  };
}

/** All words of others are escaped, so that what looks like the start of a form is one of ours. None can be forgotten. */
function withFormToken(page: Html, token: string): Html {
  const field = `<input type="hidden" name="${FORM_FIELD}" value="${token}">`;
  return raw(String(page).replaceAll(/<form [^>]*method="post"[^>]*>/g, (form) => form + field));
}
