import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are nobody's public web server (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
// Of the global unicast addresses those that are not public or lead to an IPv4 address (Teredo, 6to4).
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/** All addresses that are given out for the public IPv6 network (RFC 4291, 2.4): what lies outside is local or reserved. */
const GLOBAL_UNICAST = new BlockList();
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address may not be fetched from: private, local, reserved, or IPv6 with an IPv4 address within. Anything
 * that is no IP address may not either.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return PRIVATE.check(address, 'ipv4');
  return family === 0 || !GLOBAL_UNICAST.check(address, 'ipv6') || PRIVATE.check(address, 'ipv6');
}

/** An address that was refused, on its way through undici as the cause of a failed connection. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/** Whether the settings name this host, or host and port, as one that may be fetched although it is private. */
export function isAllowedHost(url: Pick<URL, 'hostname' | 'host'>, allowed: readonly string[]): boolean {
  return allowed.includes(url.hostname) || allowed.includes(url.host);
}

/** Whether the address in a link itself is one that is refused; names are judged when they are resolved. */
export function hasPrivateAddress(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // WHATWG URLs write every form of an IPv4 address (decimal, octal, hexadecimal, short) as four decimal numbers.
  return isIP(host) !== 0 && isPrivateAddress(host);
}

/**
 * Name resolution for connections that refuses private addresses. The address that was checked is the one connected to,
 * so a name that changes between check and connection (DNS rebinding) gains nothing.
 */
export function guardedLookup(lookup: LookupFunction = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = Array.isArray(found) ? found : [];
      const usable = addresses.filter(({ address }) => !isPrivateAddress(address));
      const first = usable[0];
      if (first === undefined) {
        return callback(new RefusedAddressError(`${hostname} has a private or local address`), '', 0);
      }
      if (options.all === true) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
}
