import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPrivateAddress } from './address-guard.ts';
import { Fetcher, type FetcherOptions } from './fetcher.ts';

const servers: Server[] = [];
const fetchers: Fetcher[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetcher(allowAddresses: readonly string[], options: Partial<FetcherOptions> = {}): Fetcher {
  const made = new Fetcher({
    userAgent: 'Headwater/0.1 (+https://headwater.example/bot)',
    timeoutMilliseconds: 2_000,
    delayMilliseconds: 0,
    maxBytes: 100_000,
    allowAddresses,
    clock: { now: () => new Date() },
    sleep,
    ...options,
  });
  fetchers.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((made) => made.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('fetching a page', () => {
  it('says who it is and gives the bytes, the address after redirects and the headers', async () => {
    const agents = new Set<string | undefined>();
    const host = await serve((request, response) => {
      agents.add(request.headers['user-agent']);
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello');
    });
    const page = await fetcher([host]).fetch(`http://${host}/old`);
    expect(page).toMatchObject({ outcome: 'fetched', url: `http://${host}/new`, contentType: 'text/html' });
    expect(page.outcome === 'fetched' && new TextDecoder().decode(page.body)).toBe('<p>hello');
    expect([...agents]).toEqual(['Headwater/0.1 (+https://headwater.example/bot)']);
  });

  it('does not ask for what robots.txt bars, and asks for nothing while robots.txt cannot be read', async () => {
    const asked: string[] = [];
    let robotsStatus = 200;
    const host = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt')
        response.writeHead(robotsStatus).end('User-agent: headwater\nDisallow: /private\n');
      else response.end('ok');
    });
    expect(await fetcher([host]).fetch(`http://${host}/private/a`)).toMatchObject({
      outcome: 'barred-by-robots',
    });
    expect(await fetcher([host]).fetch(`http://${host}/open`)).toMatchObject({ outcome: 'fetched' });
    robotsStatus = 503;
    expect(await fetcher([host]).fetch(`http://${host}/open`)).toMatchObject({ outcome: 'barred-by-robots' });
    expect(asked.filter((path) => path.startsWith('/private'))).toEqual([]);
  });

  it('refuses private and local addresses, in the link, behind a name and behind a redirect', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
    });
    const port = host.split(':')[1];
    expect(await fetcher([]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'refused-address' });
    expect(await fetcher([]).fetch(`http://[::1]:${port}/`)).toMatchObject({ outcome: 'refused-address' });
    expect(await fetcher([]).fetch(`http://2130706433:${port}/`)).toMatchObject({
      outcome: 'refused-address',
    });
    expect(await fetcher([host]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'refused-address' });
  });

  it('stops at a size, also after decompression, at a time and at redirects without end', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/slow') response.writeHead(200).write('…');
    });
    const impatient = fetcher([host], { timeoutMilliseconds: 300 });
    expect(await impatient.fetch(`http://${host}/bomb`)).toMatchObject({ outcome: 'too-large' });
    expect(await impatient.fetch(`http://${host}/loop`)).toMatchObject({ outcome: 'too-many-redirects' });
    expect(await impatient.fetch(`http://${host}/slow`)).toMatchObject({ outcome: 'timed-out' });
  });

  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [402, 'paywall'],
    [403, 'bot-wall'],
    [500, 'server-error'],
  ])('names the answer %i %s', async (status, outcome) => {
    const host = await serve((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? 404 : status).end('x');
    });
    expect(await fetcher([host]).fetch(`http://${host}/a`)).toMatchObject({ outcome });
  });

  it('names a host that cannot be reached and an address that is none', async () => {
    const host = await serve(() => {});
    for (const server of servers.splice(0)) server.close();
    expect((await fetcher([host]).fetch(`http://${host}/`)).outcome).toMatch(
      /network-error|barred-by-robots/,
    );
    expect(await fetcher([]).fetch('file:///etc/passwd')).toMatchObject({ outcome: 'not-found' });
  });

  it('asks one host one thing at a time, with a pause between', async () => {
    let open = 0;
    let most = 0;
    const starts: number[] = [];
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') {
        response.writeHead(404).end();
        return;
      }
      open += 1;
      most = Math.max(most, open);
      starts.push(performance.now());
      setTimeout(() => {
        open -= 1;
        response.end('ok');
      }, 20);
    });
    const polite = fetcher([host], { delayMilliseconds: 100 });
    await Promise.all(['/a', '/b', '/c'].map((path) => polite.fetch(`http://${host}${path}`)));
    expect(most).toBe(1);
    const pauses = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(100);
  });
});

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    'fd00::1',
    'fe80::1',
    '0.0.0.0',
  ])('include %s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '2606:4700::1111'])('do not include %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
