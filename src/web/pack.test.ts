import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { packAnswers, takesGzip } from './pack.ts';

const long = 'Forty outlets, one source. '.repeat(200);
const app = new Hono()
  .use(packAnswers())
  .get('/long', (context) => context.html(long))
  .get('/short', (context) => context.text('short'))
  .get('/picture', (context) => context.body(long, 200, { 'Content-Type': 'image/png' }))
  .get('/none', (context) => context.body(null, 204))
  .get('/moved', (context) => context.redirect('/long', 303));
const get = (path: string, encodings = 'gzip, deflate, br') =>
  app.request(path, { headers: { 'accept-encoding': encodings } });

describe('answers', () => {
  it('are compressed where that is worth it, for whoever takes that', async () => {
    const answer = await get('/long');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(long);
    expect(await (await get('/long', 'br')).text()).toBe(long);
    for (const path of ['/short', '/picture']) {
      const other = await get(path);
      expect([path, other.headers.get('content-encoding')]).toEqual([path, null]);
      expect(await other.text()).toMatch(path === '/short' ? 'short' : long);
    }
  });

  it('without a body stay as they are', async () => {
    expect((await get('/none')).status).toBe(204);
    expect((await get('/moved')).headers.get('location')).toBe('/long');
  });
});

describe('takesGzip', () => {
  it('follows the word of whoever asks', () => {
    for (const yes of ['gzip', 'br, gzip;q=0.5', '*', 'deflate,GZIP ; q=1.0'])
      expect(takesGzip(yes), yes).toBe(true);
    for (const no of [undefined, '', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'xgzip'])
      expect(takesGzip(no), no).toBe(false);
  });
});
