import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../core/clock.ts';
import { createFixtureReader } from '../web/fixtures/fixture-reader.ts';
import { createFixtureStories } from '../web/fixtures/fixture-stories.ts';
import { hostileStory } from '../web/fixtures/hostile-story.ts';
import { inventedNews } from '../web/fixtures/invented-news.ts';
import { createApi } from './create-api.ts';

const clock = fixedClock('2026-11-21T16:00:00Z');
const reader = createFixtureReader(inventedNews);
const api = createApi({ reader, clock });
const office = createFixtureStories(inventedNews);
const steered = createApi({ reader, clock, stories: { ...office, refusal: () => null } });

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
    for (const odd of ['kind=odd', 'credit=odd', 'changed=odd'])
      expect((await get(`/api/outlets/bayherald.example?${odd}`)).body.error.code).toBe('usage');
    expect(taken.body.profile.original).toMatchObject({ count: 12, of: 40 });
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

  it('says how a story was put together, what is near, and why two are not one', async () => {
    const [first, second] = inventedNews.map((view) => view.story.id);
    const { body } = await get(`/api/stories/${first}/decisions?limit=2`, steered);
    expect(body.articles).toHaveLength(2);
    expect(body.articles[1].signals).toMatchObject({ needed: 0.5, likelihood: expect.any(Number) });
    expect(body.near[0]).toMatchObject({ likelihood: 0.21, story: { id: expect.any(String) } });
    const comparison = await get(`/api/stories/${first}/compare?with=${second}`, steered);
    expect(comparison.body.compared.signals.signals[0]).toEqual({
      name: 'gap',
      value: 0.9,
      contribution: -4.43,
    });
    expect((await get(`/api/stories/${first}/compare?with=none`, steered)).status).toBe(404);
    expect((await get(`/api/stories/${first}/compare`, steered)).status).toBe(400);
    expect(
      (await get(`/api/articles/${inventedNews[0]?.articles[1]?.id}`)).body.decision.signals.needed,
    ).toBe(0.5);
  });

  it('gives the facts of a story against its articles, some of both', async () => {
    const { body } = await get('/api/stories/s_dam/facts?limit=1&articles-limit=3');
    expect(body).toMatchObject({ limit: 1, factTotal: 3, articleTotal: 12 });
    expect(body.rows).toHaveLength(1);
    expect(body.rows[0].cells.map(({ state }: { state: string }) => state)).toHaveLength(3);
    expect(body.rows[0].has + body.rows[0].lacks).toBe(12);
    expect((await get('/api/stories/s_dam/facts?articles-limit=x')).status).toBe(400);
    expect((await get('/api/stories/none/facts')).status).toBe(404);
  });

  it('takes rulings as JSON alone, from whoever may change things, and lists them', async () => {
    const ruling = { kind: 'split', story: 's1', articles: ['a1', 'a2'], note: 'another flood' };
    const post = (body: unknown, type = 'application/json', from = steered) =>
      from.request('/api/rulings', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(body),
      });
    const answer = await post(ruling);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ kind: 'split', number: 3, applied: true });
    expect(office.done).toEqual(['split s1 a1+a2 another flood']);
    for (const wrong of [
      { kind: 'merge', story: 's1' },
      { kind: 'forbid', story: 's1' },
      { ...ruling, articles: [] },
      7,
    ])
      expect((await post(wrong)).status).toBe(422);
    expect((await post({ kind: 'merge', story: 's1', other: 'none' })).status).toBe(404);
    expect((await post(ruling, 'text/plain')).status).toBe(415);
    const guarded = createApi({ reader, clock, stories: { ...office, refusal: () => 'Not you.' } });
    const refused = await post(ruling, 'application/json', guarded);
    expect([refused.status, await refused.json()]).toEqual([
      403,
      { error: { code: 'not-allowed', message: 'Not you.' } },
    ]);
    expect((await get('/api/rulings', steered)).body).toMatchObject({ total: 2, limit: 30 });
  });
});
