import type { Context } from 'hono';
import { type Action, may, scopeFor } from '../../access/may.ts';
import type { Who } from '../../core/access.ts';
import { isHere } from './is-here.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks; set by the gate. */
    who: Who;
    /** The secret of their session, where they have one. */
    session: string | null;
    /** Whether the form that was sent carries the token of the session. */
    hasFormToken: boolean;
    /** Whether people can sign in here at all. */
    hasAccounts: boolean;
    /** What was asked to be done, for the audit log. */
    asked: string;
    /** What it was done to, where the address that was asked does not say so. */
    about: string;
  }
}

/** Who asks: as the gate found, or by where the request comes from in an application without one. */
export function whoAsks(context: Context): Who {
  return context.get('who') ?? { kind: isHere(context) ? 'owner' : 'public' };
}

/**
 * Why whoever asks may not do something, in words; null where they may. `look`: whether forms are shown; `change`: a form of
 * our own page was sent; `call`: a program calls. Whoever takes calls must ask for a type of content that a page of others
 * cannot send. What was asked for, unless to look, goes into the audit log.
 */
export function refusal(context: Context, action: Action, wish: 'look' | 'change' | 'call'): string | null {
  const who = whoAsks(context);
  if (wish !== 'look') context.set('asked', action);
  if (!may(who, action)) return notAllowed(context, who, action);
  // A token is never sent by a browser on its own: nobody can make one send it.
  if (wish === 'look' || who.kind === 'program') return null;
  if (who.kind === 'person' && context.get('hasFormToken') !== true) return FORGED;
  if (wish === 'call' && saysNothing(context)) return null;
  return notOurs(context);
}

/** Why a form about one's own account is not taken, in words; null where it is. */
export function refusalToOwn(context: Context, action: string): string | null {
  context.set('asked', action);
  if (whoAsks(context).kind !== 'person') return 'Sign in to do this.';
  return context.get('hasFormToken') === true ? notOurs(context) : FORGED;
}

const FORGED = 'This request did not come from a page of Headwater, so nothing was changed.';

/**
 * Why a form is not taken: it did not come from a page of ours; null where it did. `Sec-Fetch-Site`, else `Origin`, say so
 * (our pages send no referrer, so that browsers give the origin as `null`).
 */
export function notOurs(context: Context): string | null {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? '';
  const isOurs =
    site === undefined ? origin === `http://${host}` || origin === `https://${host}` : site === 'same-origin';
  return isOurs ? null : FORGED;
}

/** A program has neither field. */
function saysNothing(context: Context): boolean {
  return context.req.header('sec-fetch-site') === undefined && context.req.header('origin') === undefined;
}

function notAllowed(context: Context, who: Who, action: Action): string {
  if (who.kind === 'person') return `You may not do this with the role “${who.account.role}”.`;
  if (who.kind === 'program')
    return `This token may not do this: it needs the scope “${scopeFor(action)}”, and whoever made it a role that allows it.`;
  return context.get('hasAccounts') === true
    ? 'Sign in to do this.'
    : 'Things can be changed from the machine that Headwater runs on only.';
}
