import { describe, expect, it } from 'vitest';
import { createLogger } from '../../log/logger.ts';
import { NetworkWatch } from './network-watch.ts';

function watch() {
  const lines: string[] = [];
  let now = Date.parse('2026-11-22T10:00:00Z');
  const log = createLogger({ level: 'info', format: 'pretty', write: (line) => lines.push(line) });
  const network = new NetworkWatch({ clock: { now: () => new Date(now) }, log, probeMilliseconds: 30_000 });
  return { network, lines, pass: (milliseconds: number) => (now += milliseconds) };
}
const UNKNOWN = 'getaddrinfo ENOTFOUND';

describe('the network', () => {
  it('is there while any host answers, in whatever way', () => {
    const { network } = watch();
    for (let number = 0; number < 20; number += 1) {
      expect(network.heard(`h${number}`, 'network-error', UNKNOWN)).toBe('host');
      expect(network.heard('other', number % 2 === 0 ? 'fetched' : 'server-error', '')).toBe('host');
    }
    for (let number = 0; number < 20; number += 1)
      expect(network.heard(`h${number}`, 'network-error', 'connect ECONNREFUSED')).toBe('host');
  });

  it('is not judged by one host', () => {
    const { network } = watch();
    for (let number = 0; number < 20; number += 1) expect(network.heard('h', 'timed-out', '')).toBe('host');
  });

  it('is away when no host answers, which is said once in clear words, until one does', () => {
    const { network, lines, pass } = watch();
    const heard = ['a', 'b', 'c', 'd', 'e', 'f'].map((host) => network.heard(host, 'network-error', UNKNOWN));
    expect(heard).toEqual(['host', 'host', 'host', 'no-network', 'no-network', 'no-network']);
    expect(network.mayAsk()).toBe(false);
    pass(30_000);
    expect([network.mayAsk(), network.mayAsk()]).toEqual([true, false]);
    expect(network.heard('a', 'not-found', '')).toBe('back');
    expect([network.mayAsk(), network.heard('b', 'timed-out', '')]).toEqual([true, 'host']);
    expect(lines.map((line) => line.slice(9).trim())).toEqual([
      'warn: there is no network: Headwater goes on with what it has, and looks every 30 s whether it is back',
      'info: the network is back: sources are asked again',
    ]);
  });

  it('is away at once where the system says so', () => {
    const { network } = watch();
    expect(network.heard('a', 'network-error', 'getaddrinfo EAI_AGAIN a')).toBe('no-network');
  });
});
