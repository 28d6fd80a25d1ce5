import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../core/source.ts';
import { fixtureApp, getPage, NOW } from '../fixtures/fixture-app.ts';
import { createFixtureDesk, fixtureSource, inventedSources } from '../fixtures/fixture-desk.ts';

const LOCAL = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
const REMOTE = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
const OWN = { host: 'localhost:8080', 'sec-fetch-site': 'same-origin' };

let desk: ReturnType<typeof createFixtureDesk>;
let app: Hono;
let offlineSince: Date | null;
beforeEach(() => {
  offlineSince = null;
  desk = createFixtureDesk(inventedSources(NOW));
  app = fixtureApp([], { sources: { desk, status: () => ({ watching: true, offlineSince }) } });
});

async function get(
  path = '/sources',
  env: object = LOCAL,
  headers: Record<string, string> = { host: 'localhost:8080' },
) {
  return (await app.request(path, { headers }, env)).text();
}

function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = OWN,
  env: object = LOCAL,
) {
  return app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) }, env);
}

describe('the page of sources', () => {
  it('shows each source with its health, the last error in words, what it brings, and what may be missing', async () => {
    const { text, markup } = await getPage(app, '/sources');
    expect(text).toContain(
      '6 sources of 6 outlets, 4 of them asked, 1 failing, 3 entries waiting to be fetched.',
    );
    expect(text).toContain('Meridian Wire');
    expect(text).toContain(
      'answered 10 minutes ago, asked about every 40 minutes, pushes its news, 3 waiting, in harbour-coast',
    );
    expect(text).toContain('213 a day');
    expect(text).toContain('The last 7 tries failed: nordkurier.example answered 503');
    expect(text).toContain('Something may be missing: 12 Nov 2026 and 1 day before');
    expect(text).toContain('gone for good');
    expect(text).toContain('has not answered yet');
    expect(markup).toMatch(/aria-label="Last 30 days: \d+ new entries, 4 days on which it could not be read/);
    expect(markup).toContain('Nordkurier &lt;b&gt;heute');
  });

  it('shows addresses of paid feeds whole only to those who may change sources', async () => {
    const paid = {
      url: 'https://paid.example/feed/all.xml?key=s3cret',
      lastError: 'https://ada:s3cret@paid.example/feed?key=s3cret#top answered 403',
    };
    const secret = createFixtureDesk([fixtureSource(paid.url, NOW, paid)]);
    // As the real one does: what it is given is what it writes.
    const exportList = (sources: readonly Source[]) => sources.map(({ url }) => url).join('\n');
    app = fixtureApp([], {
      sources: { desk: { ...secret, exportList }, status: () => ({ watching: true, offlineSince }) },
    });
    for (const path of ['/sources', '/sources.opml']) {
      const seen = await get(path, REMOTE);
      expect(seen).toContain('https://paid.example/feed/all.xml');
      expect(seen).not.toContain('s3cret');
      expect(await get(path)).toContain('key=s3cret');
    }
  });

  it('can be narrowed to what fails, has gaps or rests', async () => {
    expect((await getPage(app, '/sources?show=failing')).text).not.toContain('Meridian Wire');
    expect((await getPage(app, '/sources?show=gaps')).text).toContain('Bay Tribune');
    const paused = (await getPage(app, '/sources?show=paused')).text;
    expect(paused).toContain('quiet.example');
    expect(paused).not.toContain('Bay Tribune');
    expect((await getPage(app, '/sources?show=nonsense')).text).toContain('Meridian Wire');
  });

  it('shows days on which a source was not asked', async () => {
    const source = fixtureSource('https://a.example/feed', NOW);
    const lost = { ...source, days: source.days.filter((_, index) => index < 20 || index > 22) };
    const added = {
      ...source,
      id: 'source_new',
      addedAt: '2026-11-19T08:00:00.000Z',
      days: source.days.slice(-2),
    };
    app = fixtureApp([], {
      sources: { desk: createFixtureDesk([lost, added]), status: () => ({ watching: true, offlineSince }) },
    });
    const { text, markup } = await getPage(app, '/sources?show=gaps');
    expect(text.match(/Not asked on/g)).toHaveLength(1);
    expect(text).toContain('Not asked on 3 days');
    expect(markup).toContain('3 days on which it was not asked');
    expect(markup.match(/source-day-idle/g)).toHaveLength(3);
  });

  it('says that there is no network, and since when', async () => {
    offlineSince = new Date(Date.parse(NOW) - 3 * 3_600_000);
    expect((await getPage(app, '/sources')).text).toMatch(/There is no network since .* \(3 hours ago\)/);
  });

  it('goes on over several pages', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      fixtureSource(`https://n${index}.example/feed`, NOW),
    );
    app = fixtureApp([], {
      sources: { desk: createFixtureDesk(many), status: () => ({ watching: true, offlineSince }) },
    });
    const { text, markup } = await getPage(app, '/sources?page=3');
    expect(text).toContain('Page 3 of 3');
    expect(markup.match(/<li class="source"/g)).toHaveLength(20);
  });

  it('tells what came of a form, and only that', async () => {
    expect(await get('/sources?did=added&count=3')).toContain('3 sources added.');
    expect(await get('/sources?did=<script>&count=3')).not.toContain('script>&');
    expect(await get('/sources?did=toString&count=3')).not.toContain('class="notice');
  });
});

describe('the forms of the page of sources', () => {
  it('add an address and a pack, pause, resume and remove', async () => {
    const [source] = inventedSources(NOW);
    const added = await post('/sources', { address: ' https://news.example/ ' });
    expect([added.status, added.headers.get('location')]).toEqual([303, '/sources?did=added&count=1']);
    await post('/sources', { pack: 'kz' });
    for (const action of ['pause', 'resume', 'remove'])
      expect((await post(`/sources/${action}`, { source: source?.id ?? '' })).status).toBe(303);
    expect(desk.done).toEqual([
      'add https://news.example/',
      'add pack kz',
      `pause ${source?.id}`,
      `resume ${source?.id}`,
      `remove ${source?.id}`,
    ]);
  });

  it('take over a list, and give one', async () => {
    const importing = (text: string, headers: Record<string, string> = OWN) => {
      const body = new FormData();
      body.set('list', new File([text], 'list.opml'));
      return app.request('/sources/import', { method: 'POST', headers, body }, LOCAL);
    };
    const taken = await importing('<opml>');
    expect(await taken.text()).toContain(
      '2 sources added. 1 could not be taken over: Evil has no web address.',
    );
    const refused = await importing('hello');
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('This is no OPML')]);
    expect((await importing('<opml>', { ...OWN, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(desk.done).toEqual(['import 6']);
    const given = await app.request('/sources.opml');
    expect([given.headers.get('content-type'), await given.text()]).toEqual([
      'text/x-opml; charset=utf-8',
      '<opml>6</opml>',
    ]);
  });

  it('say what went wrong', async () => {
    const failed = await post('/sources', { address: 'https://news.example/404' });
    expect([failed.status, await failed.text()]).toEqual([
      422,
      expect.stringContaining('Nothing was added. https://news.example/404 answered 404.'),
    ]);
    expect((await post('/sources', {})).status).toBe(422);
    expect((await post('/sources', { pack: 'atlantis' })).status).toBe(422);
    expect((await post('/sources/remove', { source: 'source_none' })).status).toBe(422);
    expect((await post('/sources', { address: 'x'.repeat(20_000) })).status).toBe(413);
  });

  it.each<[string, Record<string, string>, object]>([
    ['another machine', OWN, REMOTE],
    ['a proxy on this machine', { ...OWN, 'x-forwarded-for': '203.0.113.9' }, LOCAL],
    ['a name of somebody else that leads here', { ...OWN, host: 'rebound.example' }, LOCAL],
    ['a page of another site', { ...OWN, 'sec-fetch-site': 'cross-site' }, LOCAL],
    ['a page of another port', { ...OWN, 'sec-fetch-site': 'same-site' }, LOCAL],
    [
      'a page of another site in an old browser',
      { host: 'localhost:8080', origin: 'http://evil.example' },
      LOCAL,
    ],
    ['nobody knows where', { host: 'localhost:8080', origin: 'null' }, LOCAL],
    ['nobody knows whom', OWN, {}],
  ])('are refused from %s', async (_who, headers, env) => {
    for (const path of ['/sources', '/sources/remove'])
      expect(
        (await post(path, { address: 'https://news.example/', source: 'source_x' }, headers, env)).status,
      ).toBe(403);
    expect(desk.done).toEqual([]);
  });

  it('are taken from an old browser on this machine, and not offered to others', async () => {
    const old = { host: '[::1]:8080', origin: 'http://[::1]:8080' };
    const env = { incoming: { socket: { remoteAddress: '::ffff:127.0.0.1' } } };
    expect((await post('/sources', { pack: 'kz' }, old, env)).status).toBe(303);
    expect(await get()).toContain('action="/sources/remove"');
    const others = await get('/sources', REMOTE);
    expect(others).not.toContain('method="post"');
    expect(others).toContain('from the machine that Headwater runs on');
  });
});
