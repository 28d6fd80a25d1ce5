import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { LONGEST_SESSION } from '../../access/sessions.ts';
import type { AccessOffice } from './access-office.ts';

type Place = Pick<AccessOffice, 'publicUrl'>;

/** With TLS, `__Host-`: browsers then take it from this very host alone, never from a neighbour under the same domain. */
export function sessionCookie(place: Place): string {
  return isSecure(place) ? '__Host-headwater' : 'headwater';
}

export function giveSession(context: Context, place: Place, secret: string): void {
  setCookie(context, sessionCookie(place), secret, { ...attributes(place), maxAge: LONGEST_SESSION / 1_000 });
}

export function takeSession(context: Context, place: Place): void {
  deleteCookie(context, sessionCookie(place), attributes(place));
}

function attributes(place: Place) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(place) } as const;
}

function isSecure({ publicUrl }: Place): boolean {
  return publicUrl?.startsWith('https:') === true;
}
