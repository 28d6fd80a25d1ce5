import { isIP } from 'node:net';
import type { Context } from 'hono';
import type { Site } from '../../access/passkey-desk.ts';
import type { AccessOffice } from './access-office.ts';

/**
 * The site that passkeys are bound to: the public address, or `localhost`, which browsers trust without TLS. Null where there
 * is none: an address of numbers can have no passkey.
 */
export function passkeySite(context: Context, { publicUrl }: Pick<AccessOffice, 'publicUrl'>): Site | null {
  if (publicUrl !== null) {
    const { origin, hostname, protocol } = new URL(publicUrl);
    const isTrusted = protocol === 'https:' || hostname === 'localhost';
    return isTrusted && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { origin } : null;
  }
  const url = URL.parse(`http://${context.req.header('host') ?? ''}`);
  return url?.hostname === 'localhost' ? { origin: url.origin } : null;
}
