import { beforeEach, describe, expect, it } from 'vitest';
import type { NewsReader } from '../store/news-reader.ts';
import { FAR, NEAR } from './fixtures/fixture-access.ts';
import { fixtureApp } from './fixtures/fixture-app.ts';
import { createFixtureReader } from './fixtures/fixture-reader.ts';
import { createFixtureStories } from './fixtures/fixture-stories.ts';
import { inventedNews } from './fixtures/invented-news.ts';
import { createPageCache, type PageCache } from './page-cache.ts';

let now: number;
let asked: string[];
let cache: PageCache;
let app: ReturnType<typeof fixtureApp>;
beforeEach(() => {
  now = Date.parse('2026-11-22T10:00:00Z');
  asked = [];
  cache = createPageCache({ now: () => new Date(now) });
  const all = createFixtureReader(inventedNews);
  const reader: NewsReader = {
    ...all,
    async story(id) {
      asked.push(id);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return all.story(id);
    },
  };
  app = fixtureApp(inventedNews, { reader, cache, stories: createFixtureStories(inventedNews) });
});
const LOCAL = { host: 'localhost:8080' };
const get = (path: string, headers: Record<string, string> = {}, env: object = NEAR) =>
  app.request(path, { headers: { ...LOCAL, ...headers } }, env);

describe('pages that many ask for', () => {
  it('are made once, however many ask at once, and again when their time is over', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/story/s_dam')));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('Regulator knew of cracks');
    expect(asked).toHaveLength(1);
    now += 900;
    await get('/story/s_dam');
    expect(asked).toHaveLength(1);
    now += 60_000;
    await get('/story/s_dam');
    expect(asked).toHaveLength(2);
  });

  it('keep their headers, and are sent compressed to whoever takes that', async () => {
    for (const turn of [1, 2]) {
      const plain = await get('/story/s_dam');
      const packed = await get('/story/s_dam', { 'accept-encoding': 'gzip, br' });
      expect([turn, plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([
        turn,
        null,
        'gzip',
      ]);
      for (const { headers } of [plain, packed]) {
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('content-type')).toContain('text/html');
        expect(headers.get('vary')).toContain('Cookie');
      }
    }
    expect(asked).toHaveLength(2);
  });

  it('are not sent again to whoever has them', async () => {
    const etag = (await get('/story/s_dam')).headers.get('etag') ?? '';
    const again = await get('/story/s_dam', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/story/s_dam', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('are others for others: the owner’s forms are not shown to the public', async () => {
    expect(await (await get('/story/s_dam')).text()).toContain('action="/rulings"');
    expect(await (await get('/story/s_dam', {}, FAR)).text()).not.toContain('action="/rulings"');
    expect(asked).toHaveLength(2);
  });

  it('are made anew after a change, and when they are to be forgotten', async () => {
    await get('/story/s_dam');
    const body = new URLSearchParams({ kind: 'merge', story: 's1', other: 's2' });
    await app.request(
      '/rulings',
      { method: 'POST', headers: { ...LOCAL, 'sec-fetch-site': 'same-origin' }, body },
      NEAR,
    );
    await get('/story/s_dam');
    expect(asked).toHaveLength(2);
    cache.forget();
    await get('/story/s_dam');
    expect(asked).toHaveLength(3);
  });

  it('are kept whatever anybody may send', async () => {
    await get('/story/s_dam');
    for (const path of ['/websub/x', '/takedown', '/sign-in'])
      await app.request(path, { method: 'POST', headers: LOCAL, body: new URLSearchParams({ a: 'b' }) }, FAR);
    await get('/story/s_dam');
    expect(asked).toHaveLength(1);
  });

  it('that are not there, or say so themselves, are never kept', async () => {
    expect((await get('/story/none')).status).toBe(404);
    expect((await get('/story/none')).headers.get('etag')).toBeNull();
    expect((await get('/sources')).headers.get('cache-control')).toBe('no-store');
    expect((await get('/assets/style.css')).headers.get('cache-control')).toBe('no-cache');
  });
});
