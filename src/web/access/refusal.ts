import type { Context } from 'hono';
import { type Action, may } from '../../access/may.ts';
import type { Who } from '../../core/access.ts';
import { changeRefusal } from '../change-guard.ts';

/** Who asks. */
export function whoAsks(context: Context): Who {
  return changeRefusal(context, 'look') === null ? { kind: 'owner' } : { kind: 'public' };
}

/**
 * Why whoever asks may not do something, in words; null where they may. `look`: whether forms are shown; `change`: a form of
 * our own page was sent; `call`: a program calls.
 */
export function refusal(context: Context, action: Action, wish: 'look' | 'change' | 'call'): string | null {
  const refused = changeRefusal(context, wish);
  if (refused !== null) return refused;
  return may(whoAsks(context), action) ? null : 'You may not do this.';
}

/** Why a form that anybody may send is not taken: it did not come from a page of ours; null where it did. */
export function notOurs(context: Context): string | null {
  const site = context.req.header('sec-fetch-site');
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const isOurs =
    site === undefined ? origin === `http://${host}` || origin === `https://${host}` : site === 'same-origin';
  return isOurs ? null : 'This request did not come from a page of Headwater, so nothing was changed.';
}
