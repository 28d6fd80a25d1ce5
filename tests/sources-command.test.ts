import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runHeadwater } from './run-headwater.ts';

const FEED = `<rss version="2.0"><channel><title>Harbor Post</title><link>/</link>
  <item><title>Bridge closes</title><link>/2026/bridge</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>
</channel></rss>`;

let folder: string;
let data: string;
let site: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    ],
    '/feed.xml': ['application/rss+xml', FEED],
    '/robots.txt': [
      'text/plain',
      'User-agent: *\nDisallow: /private\nSitemap: /news-sitemap.xml\nSitemap: /all.xml\n',
    ],
    '/quiet': ['text/html', '<html><body><p>Nothing to subscribe to.</p></body></html>'],
    '/links': ['text/html', '<html><body><a href="/our-rss">RSS</a></body></html>'],
    '/our-rss': ['text/html', '<html><body><a href="/feed.xml?section=world">World RSS</a></body></html>'],
    '/feed.xml?section=world': ['application/rss+xml', FEED],
  };
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const [type, body] = pages[request.url ?? ''] ?? [];
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' })
      .end(body ?? 'no');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-sources-'));
  data = join(folder, 'data');
  asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sources(command: string, args: readonly string[] = [], input = '') {
  const env = { HEADWATER_ALLOW_ADDRESSES: '127.0.0.1', HEADWATER_FETCH_DELAY_MS: '5' };
  return runHeadwater(['sources', command, '--data', data, ...args], { input, env });
}
const addresses = async () =>
  JSON.parse((await sources('list', ['--json'])).stdout).map(({ url, kind }: Record<string, string>) => [
    kind,
    url,
  ]);

describe('headwater sources', { timeout: 60_000 }, () => {
  it('add of a home page finds its feeds and its news sitemap', async () => {
    const { code, stdout, stderr } = await sources('add', [`${origin}/`]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/2 sources added$/m);
    expect(await addresses()).toEqual([
      ['feed', `${origin}/feed.xml`],
      ['sitemap', `${origin}/news-sitemap.xml`],
    ]);
    expect(asked).not.toContain('/rss.xml');
    expect((await sources('add', [`${origin}/`])).stdout).toBe('0 sources added, 2 watched already\n');
  });

  it('add follows links to feeds where a page names none, and a page that lists them', async () => {
    await sources('add', [`${origin}/links`]);
    expect(await addresses()).toContainEqual(['feed', `${origin}/feed.xml?section=world`]);
  });

  it('add asks at the usual places where a page leads to no feed', async () => {
    await sources('add', ['--folder', 'mine', `${origin}/quiet`]);
    expect(asked.filter((path) => path === '/rss.xml')).toHaveLength(1);
    expect(await addresses()).toContainEqual(['sitemap', `${origin}/news-sitemap.xml`]);
  });

  it('add says what could not be added, and takes the rest', async () => {
    const { code, stdout, stderr } = await sources('add', [
      `${origin}/private/feed`,
      `${origin}/none`,
      `${origin}/feed.xml`,
      'x y',
    ]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/1 source added$/m);
    expect(stderr).toMatch(/barred-by-robots/);
    expect(stderr).toMatch(/not-found\. .* answered 404/);
    expect(stderr).toMatch(/bad-input\. x y is no web address/);
    expect(asked).not.toContain('/private/feed');
  });

  it('add takes packs, domains of outlets, and addresses as they are, without asking anybody', async () => {
    const pack = await sources('add', ['--pack', 'central-asia', '--json']);
    const { added } = JSON.parse(pack.stdout);
    expect(added.length).toBeGreaterThan(30);
    expect(JSON.parse((await sources('add', ['gazeta.uz', '--json'])).stdout)).toMatchObject({
      added: [],
      known: 3,
    });
    expect((await sources('add', ['--as', 'sitemap', `${origin}/news.xml`])).stdout).toMatch(
      /^sitemap .*news\.xml/,
    );
    const wrong = await sources('add', ['--pack', 'atlantis']);
    expect([wrong.code, wrong.stderr]).toEqual([
      3,
      expect.stringMatching(/there is no pack "atlantis".*--packs/),
    ]);
    expect((await sources('add', ['--as', 'podcast', origin])).code).toBe(2);
    expect(asked).toEqual([]);
  });

  it('list, pause, resume and remove take addresses, domains and packs', async () => {
    await sources('add', ['--pack', 'tj']);
    await sources('add', ['--as', 'feed', `${origin}/feed.xml`]);
    expect((await sources('pause', ['tj'])).stdout).toMatch(/^\d+ sources? paused$/m);
    expect((await sources('list', ['tj'])).stdout).toMatch(/paused, [\w.]+, in tj/);
    await sources('resume', ['tj']);
    expect((await sources('list')).stdout).not.toMatch(/paused/);
    expect((await sources('remove', [`${origin}/feed.xml`])).stdout).toMatch(/1 source removed$/m);
    expect((await sources('remove')).code).toBe(2);
    const unknown = await sources('remove', ['nobody.example']);
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      expect.stringMatching(/no source is "nobody\.example"/),
    ]);
    expect((await sources('list', ['--packs'])).stdout).toMatch(/^central-asia +Central Asia, \d+ outlets$/m);
  });

  it('check asks sources without keeping anything', async () => {
    const { code, records } = await sources('check', [
      '--json',
      `${origin}/feed.xml`,
      `${origin}/quiet`,
      `${origin}/none`,
    ]);
    expect(code).toBe(3);
    const byUrl = new Map(records.map((record) => [record['url'], record]));
    expect(byUrl.get(`${origin}/feed.xml`)).toMatchObject({
      ok: true,
      entries: 1,
      newest: '2026-11-20T08:00:00.000Z',
    });
    expect(byUrl.get(`${origin}/quiet`)).toMatchObject({ ok: false, code: 'unsupported-type' });
    expect(byUrl.get(`${origin}/none`)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await addresses()).toEqual([]);
  });

  it('export gives what import takes', async () => {
    await sources('add', ['--pack', 'uz']);
    await sources('pause', ['kun.uz']);
    const opml = (await sources('export')).stdout;
    const before = (await sources('export', ['--json'])).stdout;
    await sources('remove', ['uz']);
    const file = join(folder, 'list.opml');
    writeFileSync(file, opml);
    expect((await sources('import', [file])).stdout).toMatch(/^\d+ sources added$/m);
    expect((await sources('export', ['--json'])).stdout).toBe(before);
    expect((await sources('import', [], opml)).stdout).toMatch(/^0 sources added, \d+ watched already$/m);
    const bad = await sources('import', [], '<html>');
    expect([bad.code, bad.stderr]).toEqual([
      1,
      expect.stringMatching(/^headwater: This is no OPML[^\n]*\n$/),
    ]);
    expect((await sources('import', [join(folder, 'none.opml')])).stderr).toMatch(/cannot be read/);
  });

  it('say how they are used', async () => {
    const help = await runHeadwater(['sources', '--help']);
    for (const name of ['add', 'list', 'check', 'pause', 'resume', 'remove', 'import', 'export']) {
      expect(help.stdout).toContain(`sources ${name}`);
    }
    const own = await runHeadwater(['sources', 'add', '--help']);
    expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/^usage: headwater sources add/)]);
    expect((await runHeadwater(['sources'])).code).toBe(2);
    expect((await runHeadwater(['sources', 'bake'])).stderr).toMatch(/no command "sources bake"/);
  });
});
