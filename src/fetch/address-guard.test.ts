import type { LookupFunction } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { guardedLookup, hasPrivateAddress, isPrivateAddress, RefusedAddressError } from './address-guard.ts';
import { closeLoopback, fetcherFor, servePages } from './fixtures/loopback.ts';

afterEach(closeLoopback);

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '100.64.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '255.255.255.255',
    '0.0.0.0',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    'no address',
  ])('include %s', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(['8.8.8.8', '2606:4700::1111', '2a00:1450:4001::1'])('do not include %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  it('are known in every form that a link may have', () => {
    const [a, b, c, d] = [127, 0, 0, 1].map((part) => [
      `${part}`,
      `0${part.toString(8)}`,
      `0x${part.toString(16)}`,
    ]);
    const forms = fc.tuple(...[a, b, c, d].map((part) => fc.constantFrom(...(part ?? []))));
    fc.assert(fc.property(forms, (parts) => hasPrivateAddress(new URL(`http://${parts.join('.')}/`))));
    for (const host of [
      '2130706433',
      '0x7f000001',
      '017700000001',
      '127.1',
      '127.0.1',
      '127.0.0.1.',
      '[::1]',
      '①②⑦.0.0.1',
    ])
      expect(hasPrivateAddress(new URL(`http://${host}/`)), host).toBe(true);
  });
});

describe('a fetch', () => {
  it('refuses private and local addresses, in the link and behind a redirect', async () => {
    const host = await servePages((request, response) => {
      const location =
        request.url === '/name' ? 'http://localhost:65000/' : 'http://169.254.169.254/latest/meta-data';
      response.writeHead(302, { location }).end();
    });
    const port = host.split(':')[1];
    for (const local of [
      host,
      `[::1]:${port}`,
      `2130706433:${port}`,
      `[::ffff:7f00:1]:${port}`,
      `localhost:${port}`,
    ]) {
      expect((await fetcherFor([]).fetch(`http://${local}/`)).outcome, local).toMatch(/^refused-address$/);
    }
    expect(await fetcherFor([]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'refused-address' });
    expect(await fetcherFor([host]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'refused-address' });
    expect(await fetcherFor([host]).fetch(`http://${host}/name`)).toMatchObject({
      outcome: 'refused-address',
    });
  });

  it('refuses another port of a host that the settings name with its port', async () => {
    const host = await servePages((_request, response) => response.end('ok'));
    const port = host.split(':')[1];
    const named = fetcherFor([`localhost:${Number(port) + 1}`]);
    expect(await named.fetch(`http://localhost:${port}/`)).toMatchObject({ outcome: 'refused-address' });
    expect(await fetcherFor([`localhost:${port}`]).fetch(`http://localhost:${port}/`)).toMatchObject({
      outcome: 'fetched',
    });
  });

  it('connects to the address that it checked, whatever the name says the next time', async () => {
    const answers = [
      [{ address: '2001:4860:4860::8888', family: 6 }],
      [
        { address: '127.0.0.1', family: 4 },
        { address: '8.8.4.4', family: 4 },
      ],
      [{ address: '127.0.0.1', family: 4 }],
    ];
    const rebinding: LookupFunction = (_name, _options, callback) => callback(null, answers.shift() ?? []);
    const lookup = guardedLookup(rebinding);
    const resolve = () =>
      new Promise((done, fail) => {
        lookup('rebinding.example', { all: true }, (error, addresses) =>
          error === null ? done(addresses) : fail(error),
        );
      });
    expect(await resolve()).toEqual([{ address: '2001:4860:4860::8888', family: 6 }]);
    expect(await resolve()).toEqual([{ address: '8.8.4.4', family: 4 }]);
    await expect(resolve()).rejects.toThrow(RefusedAddressError);
  });

  it('does not reach this machine by a name that somebody points at it', async () => {
    let asked = 0;
    const host = await servePages((_request, response) => {
      asked += 1;
      response.end('ok');
    });
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const result = await fetcherFor([], { lookup }).fetch(`http://rebinding.example:${host.split(':')[1]}/`);
    expect(result).toMatchObject({ outcome: 'refused-address' });
    expect(asked).toBe(0);
  });
});
