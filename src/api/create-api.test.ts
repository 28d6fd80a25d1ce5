import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../core/clock.ts';
import { createFixtureReader } from '../web/fixtures/fixture-reader.ts';
import { hostileStory } from '../web/fixtures/hostile-story.ts';
import { inventedNews } from '../web/fixtures/invented-news.ts';
import { createApi } from './create-api.ts';

const clock = fixedClock('2026-11-21T16:00:00Z');
const api = createApi({ reader: createFixtureReader(inventedNews), clock });

/** The answer as whoever calls the API gets it: JSON of no known type. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look into the answer as a caller without types does
type Answer = { readonly status: number; readonly body: any };

async function get(path: string, from = api): Promise<Answer> {
  const response = await from.request(path);
  return { status: response.status, body: await response.json() };
}

describe('the API', () => {
  it('has one shape of error', async () => {
    const reader = { ...createFixtureReader([]), story: () => Promise.reject(new Error('secret')) };
    const seen: string[] = [];
    const faulty = createApi({ reader, clock, onError: (error) => seen.push(error.message) });
    const answers = await Promise.all([
      get('/api/stories/none'),
      get('/api/articles/none'),
      get('/api/outlets/none.example'),
      get('/api/search'),
      get('/api/stories?limit=0'),
      get('/api/stories?offset=x'),
      get('/api/nothing/here'),
      get('/api/stories/any', faulty),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400, 400, 400, 404, 500]);
    for (const { body } of answers) {
      expect(body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    }
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect(seen).toEqual(['secret']);
  });

  it('lists stories page by page', async () => {
    const { body } = await get('/api/stories?limit=2&offset=1');
    expect(body).toMatchObject({ limit: 2, offset: 1, total: inventedNews.length });
    expect(body.stories).toHaveLength(2);
  });

  it('gives all that is known of a story', async () => {
    const { body } = await get('/api/stories/s_dam');
    expect(body.story).toMatchObject({ id: 's_dam', independentOrigins: 2 });
    expect(body.articles).toHaveLength(12);
    expect(body.quotes[0].conflicts).toEqual(['words', 'speaker']);
  });

  it('gives an article with its primary source and its part in the story', async () => {
    const { body } = await get('/api/articles/a_bay');
    expect(body.article.primarySource.url).toBe('https://haldenledger.example/2026/11/20/orsel-dam-cracks');
    expect(body.story.id).toBe('s_dam');
    expect(body.derivations).toHaveLength(2);
    expect(body.articles).toBeUndefined();
  });

  it('gives those of an outlet’s articles that are of one kind or go back to one source', async () => {
    const taken = await get('/api/outlets/bayherald.example?source=haldenledger.example');
    expect([taken.body.total, taken.body.articles[0].evidence.length]).toEqual([1, 1]);
    expect((await get('/api/outlets/bayherald.example?kind=original')).body.total).toBe(0);
    expect((await get('/api/outlets/bayherald.example?kind=odd')).body.error.code).toBe('usage');
  });

  it('gives outlets and search results', async () => {
    expect((await get('/api/outlets')).body.outlets.length).toBeGreaterThan(10);
    expect((await get('/api/outlets/meridianwire.example')).body.drawsOn[0].outlet.name).toBe(
      'The Halden Ledger',
    );
    expect((await get('/api/search?q=cracks')).body.total).toBeGreaterThan(2);
  });
});

describe('the Atom feed', () => {
  it('has an entry for each story that links its primary sources', async () => {
    const response = await api.request('http://news.example/feed.xml');
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    const { format, feed } = parseFeed(await response.text());
    expect(format).toBe('atom');
    expect(feed).toMatchObject({ id: 'http://news.example/', title: { value: 'Headwater' } });
    const entries = 'entries' in feed ? (feed.entries ?? []) : [];
    expect(entries).toHaveLength(inventedNews.length);
    const dam = entries.find((entry) => entry?.id === 'http://news.example/story/s_dam');
    expect(dam?.links?.filter((link) => link.rel === 'via').map((link) => link.href)).toEqual([
      'https://haldenledger.example/2026/11/20/orsel-dam-cracks',
      'https://lakesideradio.example/a_lakeside',
    ]);
  });

  it('stays well formed with hostile words and characters that XML does not know', async () => {
    const headline = `]]></title><b>\u0000\u000b\ud800 ${hostileStory.story.headline}`;
    const story = { ...hostileStory, story: { ...hostileStory.story, headline } };
    const hostile = createApi({
      reader: createFixtureReader([story]),
      clock,
      baseUrl: 'https://public.example',
    });
    const text = await (await hostile.request('/feed.xml')).text();
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('javascript:');
    expect(text).not.toMatch(/[\u0000\u000b\ud800]/);
    expect(parseFeed(text).feed).toMatchObject({ id: 'https://public.example/' });
  });
});
