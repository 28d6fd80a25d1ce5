import { afterEach, describe, expect, it } from 'vitest';
import { closeLoopback, fetcherFor, serve, servePages } from './fixtures/loopback.ts';

afterEach(closeLoopback);

describe('the pace at one host', () => {
  it('is one request at a time, with a pause between any two', async () => {
    let open = 0;
    let most = 0;
    const starts: number[] = [];
    const host = await serve((request, response) => {
      open += 1;
      most = Math.max(most, open);
      starts.push(performance.now());
      setTimeout(() => {
        open -= 1;
        response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('ok');
      }, 20);
    });
    const polite = fetcherFor([host], { delayMilliseconds: 100 });
    await Promise.all(['/a', '/b', '/c'].map((path) => polite.fetch(`http://${host}${path}`)));
    expect(most).toBe(1);
    const pauses = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(100);
  });

  it('is slower where robots.txt asks for it', async () => {
    const slept: number[] = [];
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 30');
      else response.end('ok');
    });
    const fetcher = fetcherFor([host], {
      clock: { now: () => new Date('2026-11-22T08:00:00Z') },
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    });
    await fetcher.fetch(`http://${host}/a`);
    await fetcher.fetch(`http://${host}/b`);
    expect(slept.at(-1)).toBe(30_000);
    expect(fetcher.readyAt(host)).toBe(Date.parse('2026-11-22T08:00:30Z'));
    expect(fetcher.readyAt('elsewhere.example')).toBe(0);
  });

  it('is slower for pictures too', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 30');
      else response.setHeader('content-type', 'image/png').end('ok');
    });
    const slept: number[] = [];
    const fetcher = fetcherFor([host], {
      clock: { now: () => new Date('2026-11-22T08:00:00Z') },
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    });
    await fetcher.fetchPicture(`http://${host}/a.png`, 100);
    await fetcher.fetchPicture(`http://${host}/b.png`, 100);
    expect(slept.at(-1)).toBe(30_000);
  });

  it('is our own for the files in which a site speaks, however long the pause between pages', async () => {
    const asked: string[] = [];
    const host = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 3600');
      else if (request.url === '/ai.txt') response.end('User-agent: *\nDisallow: /');
      else if (request.url === '/a') response.setHeader('content-type', 'text/html').end('<p>text');
      else response.end('<html>an answer for everything');
    });
    const fetcher = fetcherFor([host]);
    expect(await fetcher.fetch(`http://${host}/a`)).toMatchObject({
      outcome: 'fetched',
      site: { aiTxt: { text: 'User-agent: *\nDisallow: /' }, tdmrep: null },
    });
    expect(await fetcher.fetch(`http://${host}/b`)).toMatchObject({ outcome: 'rate-limited' });
    expect(asked).toEqual(['/robots.txt', '/a', '/.well-known/tdmrep.json', '/ai.txt']);
  });

  it('stops where the host says when to come again, without asking it until then', async () => {
    let now = Date.parse('2026-11-22T08:00:00Z');
    let asked = 0;
    const host = await servePages((_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200, { 'retry-after': '3600' }).end('ok');
    });
    const fetcher = fetcherFor([host], { clock: { now: () => new Date(now) } });
    const first = await fetcher.fetch(`http://${host}/a`);
    expect(first).toMatchObject({ outcome: 'rate-limited', retryAt: '2026-11-22T09:00:00.000Z' });
    expect(await fetcher.fetch(`http://${host}/b`)).toEqual({
      outcome: 'rate-limited',
      retryAt: '2026-11-22T09:00:00.000Z',
      message: expect.stringContaining('2026-11-22T09:00:00.000Z'),
    });
    expect(asked).toBe(1);
    now += 3_600_000;
    expect(await fetcher.fetch(`http://${host}/b`)).toMatchObject({ outcome: 'fetched' });
  });
});
