import { isIP } from 'node:net';
import type { Context } from 'hono';

/** What `@hono/node-server` knows of the connection. */
interface NodeBindings {
  readonly incoming?: {
    readonly httpVersion?: string;
    readonly socket?: { readonly remoteAddress?: string | undefined };
  };
}

/** Set by proxies, tunnels and load balancers: the connection then says nothing about who asks. */
const PROXY_FIELD =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-original-.+|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|client-ip|cdn-loop|cf-.+|fastly-.+|tailscale-.+|x-envoy-.+|x-amzn-.+|x-appengine-.+|x-proxy.*)$/;

/**
 * Whether a request comes from the machine itself: by its address, without a proxy in between, under a name of its own (a name
 * of somebody else's that leads here is DNS rebinding).
 */
export function isHere(context: Context): boolean {
  const address = connectionAddress(context);
  if (address === null || !isLoopback(address)) return false;
  return !isByProxy(context) && isOwnName(context.req.header('host') ?? '') && isOwnOrigin(context);
}

/**
 * Whether something in between says that it is: by its fields, or by HTTP/1.0, which no browser has spoken for twenty years and
 * nginx speaks where it is told nothing else. One that says nothing at all cannot be told from the machine itself.
 */
export function isByProxy(context: Context): boolean {
  const { httpVersion } = (context.env as NodeBindings | undefined)?.incoming ?? {};
  return httpVersion === '1.0' || Object.keys(context.req.header()).some((name) => PROXY_FIELD.test(name));
}

/** A page that was opened under another name is of whoever a proxy lets in, whatever `Host` the proxy gives. */
function isOwnOrigin(context: Context): boolean {
  const origin = context.req.header('origin');
  return origin === undefined || origin === 'null' || isOwnName(URL.parse(origin)?.host ?? '');
}

/**
 * Whether nobody but the machine itself is served: on its own address, and without a public one, by which a proxy in front lets
 * others in, perhaps without a word about them.
 */
export function isServedHereAlone(host: string, publicUrl: string | null): boolean {
  return isLoopbackHost(host) && (publicUrl === null || isOwnName(new URL(publicUrl).host));
}

function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopback(host);
}

/**
 * Where a request comes from. Of proxies that the settings name, the last of the addresses that they add (`X-Forwarded-For`)
 * which is not itself such a proxy; what others write there is not believed.
 */
export function clientAddress(context: Context, proxies: readonly string[]): string {
  const connected = plainAddress(connectionAddress(context) ?? 'unknown');
  if (!proxies.includes(connected)) return connected;
  const added = (context.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((item) => plainAddress(item.trim()));
  return added.findLast((address) => isIP(address) !== 0 && !proxies.includes(address)) ?? connected;
}

function connectionAddress(context: Context): string | null {
  return (context.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? null;
}

function isOwnName(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return isLoopbackHost(name);
}

function isLoopback(address: string): boolean {
  const plain = plainAddress(address);
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
