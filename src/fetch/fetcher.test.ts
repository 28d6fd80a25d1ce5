import { afterEach, describe, expect, it } from 'vitest';
import { closeLoopback, fetcherFor, serve, servePages } from './fixtures/loopback.ts';

afterEach(closeLoopback);

describe('fetching a page', () => {
  it('says who it is and gives the bytes, the address after redirects and the headers', async () => {
    const agents = new Set<string | undefined>();
    const host = await servePages((request, response) => {
      agents.add(request.headers['user-agent']);
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello');
    });
    const page = await fetcherFor([host]).fetch(`http://${host}/old#part`);
    expect(page).toMatchObject({
      outcome: 'fetched',
      requestedUrl: `http://${host}/old`,
      url: `http://${host}/new`,
      contentType: 'text/html',
    });
    expect(page.outcome === 'fetched' && new TextDecoder().decode(page.body)).toBe('<p>hello');
    expect([...agents]).toEqual(['Headwater/0.1 (+https://headwater.example/bot)']);
  });

  it('tells where a page stands from now on, as far as its redirects are for good', async () => {
    const host = await servePages((request, response) => {
      const [status, location] = { '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'] }[
        request.url ?? ''
      ] ?? [200];
      response
        .writeHead(Number(status), location === undefined ? {} : { location: String(location) })
        .end('x');
    });
    const fetcher = fetcherFor([host]);
    expect(await fetcher.fetch(`http://${host}/a`)).toMatchObject({
      movedTo: `http://${host}/c`,
      url: `http://${host}/d`,
    });
    expect(await fetcher.fetch(`http://${host}/c`)).not.toHaveProperty('movedTo');
  });

  it('sends forms to interfaces, with the same care for addresses', async () => {
    const host = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () =>
        response.writeHead(202).end(`${request.method} ${request.url} ${body} ${'x'.repeat(5_000)}`),
      );
    });
    const answer = await fetcherFor([host]).postForm(`http://${host}/hub`, { 'hub.mode': 'subscribe' });
    expect(answer).toMatchObject({
      status: 202,
      text: expect.stringMatching(/^POST \/hub hub\.mode=subscribe x+$/),
    });
    expect('text' in answer && answer.text.length).toBeLessThanOrEqual(1_000);
    expect(await fetcherFor([]).postForm(`http://${host}/hub`, {})).toMatchObject({
      outcome: 'refused-address',
    });
  });

  it('tells what a site says of its rights without asking for a page, once a day', async () => {
    const asked: string[] = [];
    const host = await serve((request, response) => {
      asked.push(request.url ?? '');
      const isFile = request.url === '/.well-known/tdmrep.json';
      response.writeHead(isFile ? 200 : 404).end(isFile ? '[{"location":"/*","tdm-reservation":1}]' : '');
    });
    const fetcher = fetcherFor([host]);
    const site = await fetcher.statements(`http://${host}/2026/a`);
    expect(site).toMatchObject({ tdmrep: { text: expect.stringContaining('tdm-reservation') }, aiTxt: null });
    await fetcher.statements(`http://${host}/2026/b`);
    expect(asked.sort()).toEqual(['/.well-known/tdmrep.json', '/ai.txt', '/robots.txt']);
    expect(await fetcherFor([]).statements(`http://${host}/2026/a`)).toBeNull();
  });

  it('is not asked again for what a server says has not changed', async () => {
    const host = await servePages((request, response) => {
      const isKnown =
        request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] !== undefined;
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? undefined : 'text');
    });
    const url = `http://${host}/a`;
    const fetcher = fetcherFor([host]);
    const ask = (etag: string | null, lastModified: string | null, of = url) =>
      fetcher.fetchIfChanged(url, { url: of, etag, lastModified });
    expect(await ask('"v1"', null)).toMatchObject({ outcome: 'unchanged', url });
    expect(await ask(null, 'Sun, 01 Nov 2026 08:00:00 GMT')).toMatchObject({ outcome: 'unchanged' });
    expect(await ask('"v0"', null)).toMatchObject({ outcome: 'fetched' });
    expect(await ask('"v1"', null, `http://${host}/other`)).toMatchObject({ outcome: 'fetched' });
  });

  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [402, 'paywall'],
    [403, 'bot-wall'],
    [429, 'rate-limited'],
    [451, 'barred-by-law'],
    [500, 'server-error'],
  ])('names the answer %i %s', async (status, outcome) => {
    const host = await servePages((_request, response) => response.writeHead(status).end('x'));
    expect(await fetcherFor([host]).fetch(`http://${host}/a`)).toMatchObject({ outcome });
  });

  it('names a host that cannot be reached and an address that is none', async () => {
    const host = await serve(() => {});
    await closeLoopback();
    expect(await fetcherFor([host]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'network-error' });
    expect(await fetcherFor([]).fetch('file:///etc/passwd')).toMatchObject({ outcome: 'not-found' });
  });

  it('does not fetch sound, film and pictures', async () => {
    const host = await servePages((_request, response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg' });
      response.write('a stream without end');
    });
    const result = await fetcherFor([host]).fetch(`http://${host}/radio`);
    expect(result).toMatchObject({ outcome: 'unsupported-type' });
  });

  it('brings what the site says of its rights, asked for once', async () => {
    const asked: string[] = [];
    const host = await serve((request, response) => {
      asked.push(request.url ?? '');
      const files: Record<string, string> = {
        '/robots.txt': `User-agent: *\nContent-Signal: ai-train=no\nLicense: http://${request.headers.host}/rsl.xml`,
        '/.well-known/tdmrep.json': '[]',
        '/rsl.xml': '<rsl/>',
      };
      const body = files[request.url ?? ''];
      if (body !== undefined) response.end(body);
      else if (request.url === '/ai.txt') response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html').end('<p>text');
    });
    const fetcher = fetcherFor([host]);
    const page = await fetcher.fetch(`http://${host}/a`);
    await fetcher.fetch(`http://${host}/b`);
    expect(page).toMatchObject({
      site: {
        robots: { fields: [{ name: 'content-signal', value: 'ai-train=no' }] },
        tdmrep: { text: '[]' },
        aiTxt: null,
        licences: [{ url: `http://${host}/rsl.xml`, text: '<rsl/>' }],
      },
    });
    expect(asked.sort()).toEqual([
      '/.well-known/tdmrep.json',
      '/a',
      '/ai.txt',
      '/b',
      '/robots.txt',
      '/rsl.xml',
    ]);
  });
});

describe('robots.txt', () => {
  it('bars what it names, and everything while it cannot be read', async () => {
    const asked: string[] = [];
    let status = 200;
    const host = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt')
        response.writeHead(status).end('\uFEFFUser-agent: headwater\nDisallow: /private\n');
      else response.end('ok');
    });
    expect(await fetcherFor([host]).fetch(`http://${host}/private/a`)).toMatchObject({
      outcome: 'barred-by-robots',
      message: expect.stringContaining('Disallow: /private'),
    });
    expect(await fetcherFor([host]).fetch(`http://${host}/open`)).toMatchObject({ outcome: 'fetched' });
    status = 503;
    expect(await fetcherFor([host]).fetch(`http://${host}/open`)).toMatchObject({
      outcome: 'barred-by-robots',
    });
    expect(asked.filter((path) => path.startsWith('/private'))).toEqual([]);
  });

  it('counts after up to five redirects, and at each hop of a page', async () => {
    const other = await serve((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'not to be had');
    });
    let hops = 5;
    const host = await serve((request, response) => {
      const hop = /^\/(?:robots\.txt|hop(\d))$/.exec(request.url ?? '');
      const number = Number(hop?.[1] ?? 0);
      if (request.url === '/away') response.writeHead(302, { location: `http://${other}/a` }).end();
      else if (hop === null) response.end('ok');
      else if (number < hops) response.writeHead(301, { location: `/hop${number + 1}` }).end();
      else response.end('User-agent: *\nDisallow: /a$');
    });
    expect(await fetcherFor([host]).fetch(`http://${host}/a`)).toMatchObject({ outcome: 'barred-by-robots' });
    expect(await fetcherFor([host, other]).fetch(`http://${host}/away`)).toMatchObject({
      outcome: 'barred-by-robots',
      message: expect.stringContaining(other),
    });
    hops = 9;
    expect(await fetcherFor([host]).fetch(`http://${host}/a`)).toMatchObject({ outcome: 'fetched' });
  });

  it('is read for 500 KiB, of whatever size', async () => {
    const host = await serve((request, response) => {
      const filler = '# nothing\n'.repeat(52_000);
      if (request.url === '/robots.txt')
        response.end(`User-agent: *\nDisallow: /early\n${filler}Disallow: /late\n`);
      else response.end('ok');
    });
    const fetcher = fetcherFor([host]);
    expect(await fetcher.fetch(`http://${host}/early`)).toMatchObject({ outcome: 'barred-by-robots' });
    expect(await fetcher.fetch(`http://${host}/late`)).toMatchObject({ outcome: 'fetched' });
  });
});
