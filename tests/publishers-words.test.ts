import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../src/app/open-app.ts';
import { parseSettings } from '../src/config/settings.ts';
import { closeLoopback, serve } from '../src/fetch/fixtures/loopback.ts';

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>On day ${n} the harbour board of Lindmouth heard engineers on the cracked lock and its repair.</p>`,
).join('');

function page(title: string, head: string): string {
  return `<html lang="en"><head><title>${title}</title>${head}<meta property="article:published_time" content="2026-11-20T09:00:00Z"></head><body><article><h1>${title}</h1>${PARAGRAPHS}</article></body></html>`;
}

const PAGES: Readonly<Record<string, string>> = {
  '/open': page('Lock will be repaired', ''),
  '/unkept': page('Board hears engineers', '<meta name="robots" content="noarchive">'),
  '/short': page('Lock is cracked', '<meta name="robots" content="max-snippet:60">'),
  '/reserved/a': page('Repair of the lock agreed', ''),
  '/paid': page(
    'What the lock will cost',
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
  ),
};

let folder: string;
let app: App;
let host: string;
const conditional: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-words-'));
  host = await serve((request, response) => {
    const path = request.url ?? '';
    const body = PAGES[path];
    if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /barred\n');
    else if (path === '/.well-known/tdmrep.json')
      response.end('[{"location": "/reserved/*", "tdm-reservation": 1}]');
    else if (body === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === '"1"') {
      conditional.push(path);
      response.writeHead(304).end();
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' }).end(body);
  });
  const settings = parseSettings({
    HEADWATER_DATA: folder,
    HEADWATER_ALLOW_ADDRESSES: host,
    HEADWATER_FETCH_DELAY_MS: '0',
    HEADWATER_LOG_LEVEL: 'silent',
    HEADWATER_WORKERS: '1',
  });
  app = await openApp(settings);
  await app.add([...Object.keys(PAGES), '/barred'].map((path) => `http://${host}${path}`));
  await app.pipeline.idle();
}, 60_000);
afterAll(async () => {
  await app.close();
  await closeLoopback();
  rmSync(folder, { recursive: true, force: true });
});

async function articleOf(path: string) {
  const { stories } = await app.reader.frontPage({ offset: 0, limit: 100 });
  for (const { id } of stories) {
    const story = await app.reader.story(id);
    const found = story?.articles.find(({ url }) => url === `http://${host}${path}`);
    if (found !== undefined) return app.reader.article(found.id);
  }
  return null;
}

describe('the words of publishers', () => {
  it('leave a page whole of which they say nothing', async () => {
    expect(await articleOf('/open')).toMatchObject({
      rights: null,
      article: { title: 'Lock will be repaired' },
    });
    expect((await articleOf('/open'))?.article.text).toContain('harbour board');
  });

  it.each([
    ['/unkept', 'Board hears engineers', 'robots-meta'],
    ['/reserved/a', 'Repair of the lock agreed', 'tdmrep'],
    ['/paid', 'What the lock will cost', 'paywall'],
  ])('leave of %s link, title and time, and why', async (path, title, signal) => {
    expect(await articleOf(path)).toMatchObject({
      article: { title, text: '', published: expect.stringContaining('2026-11-20T09:00:00'), outlet: null },
      rights: { text: 'none', rules: [{ signal }] },
    });
  });

  it('leave as much of a text as they allow', async () => {
    const short = await articleOf('/short');
    expect(short?.article.text).toBe('On day 0 the harbour board of Lindmouth heard engineers on');
  });

  it('let what may not be kept reach no archive', () => {
    const archived = readdirSync(join(folder, 'captures'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => gunzipSync(readFileSync(join(entry.parentPath, entry.name))).toString());
    expect(archived.filter((record) => record.includes('On day 5 the harbour board'))).toHaveLength(1);
    // What stands in the place of a page is no response of its server.
    const reduced = archived.filter((record) => record.includes('"withheld":true'));
    expect(reduced).toHaveLength(4);
    for (const record of reduced) expect(record).toContain('WARC-Type: resource');
  });

  it('are outcomes where they bar', async () => {
    expect(await app.reader.outcomes()).toEqual({ article: 5, 'barred-by-robots': 1, paywall: 1 });
  });

  it('need not be heard again where nothing has changed', async () => {
    const added = await app.add([`http://${host}/open`, `http://${host}/unkept`]);
    await app.pipeline.idle();
    expect(added).toMatchObject({ items: 2, captured: 0, unchanged: 2 });
    expect(conditional).toEqual(['/open', '/unkept']);
    expect(await app.reader.outcomes()).toEqual({ article: 5, 'barred-by-robots': 1, paywall: 1 });
  });
});

describe('the word of the operator', () => {
  it('has less kept of an outlet of the catalogue, by whichever of its addresses a page came', async () => {
    const url = 'https://www.bbc.com/news/lock-repair-in-lindmouth';
    const given = page('Lock of Lindmouth repaired', '');
    const item = { source: url, url, contentType: 'text/html', body: given, status: 200, headers: [] };
    await app.pipeline.takeIn([item]);
    await app.pipeline.idle();
    const id = (await app.reader.search('Lindmouth repaired', { offset: 0, limit: 20 })).articles.find(
      (article) => article.url === url,
    )?.id;
    const view = async () => app.texts.readerFor({ kind: 'owner' }).article(id ?? '');
    const domain = (await view())?.article.outlet?.domain ?? '';
    expect((await view())?.article.text).toContain('harbour board');
    const wish = { text: 'none', words: null, keeps: true, note: null, by: 'Ada' } as const;
    await expect(app.texts.override({ ...wish, domain: 'bbc.com' })).rejects.toThrow(domain);
    await app.texts.override({ ...wish, domain });
    await app.pipeline.idle();
    expect(await view()).toMatchObject({
      article: { title: 'Lock of Lindmouth repaired', text: '' },
      rights: { text: 'none', rules: [{ signal: 'operator' }] },
      shown: { text: 'none', because: 'operator' },
    });
    await app.pipeline.takeIn([{ ...item, url: `${url}-2`, source: `${url}-2` }]);
    await app.pipeline.idle();
    const kept = await app.reader.search('harbour', { offset: 0, limit: 20 });
    expect(kept.articles.map((article) => article.url)).not.toContain(`${url}-2`);
    await app.texts.release(domain);
  });
});
