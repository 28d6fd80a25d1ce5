import { isIP } from 'node:net';
import type { Context } from 'hono';

/** What `@hono/node-server` knows of the connection. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** Set by proxies: the connection then says nothing about who asks. */
const PROXY_FIELDS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * Why whoever asks may not change anything, in words; null where they may. Until there are accounts only this machine may:
 * by its address, without a proxy in between, under a name of its own (a name of somebody else's that leads here is DNS
 * rebinding). A `change` must come from a form of our own page: `Sec-Fetch-Site`, else `Origin`, say so (our pages send
 * no referrer, so that browsers give the origin as `null`). A `call` of a program has neither; where one has, it must be ours:
 * whoever takes calls must ask for a type of content that a page of others cannot send.
 */
export function changeRefusal(context: Context, wish: 'look' | 'change' | 'call'): string | null {
  const address = (context.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;
  const isLocal = address !== undefined && isLoopback(address);
  const isDirect = PROXY_FIELDS.every((name) => context.req.header(name) === undefined);
  const host = context.req.header('host') ?? '';
  if (!isLocal || !isDirect || !isOwnName(host))
    return 'Things can be changed from the machine that Headwater runs on only.';
  if (wish === 'look') return null;
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  if (wish === 'call' && site === undefined && origin === undefined) return null;
  const isOurs = site === undefined ? origin === `http://${host}` : site === 'same-origin';
  return isOurs ? null : 'This request did not come from a page of Headwater, so nothing was changed.';
}

function isOwnName(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return name === 'localhost' || isLoopback(name);
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}
