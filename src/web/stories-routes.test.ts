import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from './fixtures/fixture-app.ts';
import { createFixtureReader } from './fixtures/fixture-reader.ts';
import { createFixtureStories } from './fixtures/fixture-stories.ts';
import { inventedNews } from './fixtures/invented-news.ts';

const LOCAL = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
const REMOTE = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
const OWN = { host: 'localhost:8080', 'sec-fetch-site': 'same-origin' };
const [first, second] = inventedNews.map((view) => view.story.id);

let office: ReturnType<typeof createFixtureStories>;
let app: Hono;
beforeEach(() => {
  office = createFixtureStories(inventedNews);
  app = fixtureApp(inventedNews, { stories: office });
});

async function page(path: string, env: object = LOCAL): Promise<string> {
  return (await app.request(path, { headers: { host: 'localhost:8080' } }, env)).text();
}

function post(fields: [string, string][], headers: Record<string, string> = OWN, env: object = LOCAL) {
  return app.request('/rulings', { method: 'POST', headers, body: new URLSearchParams(fields) }, env);
}

describe('how a story was put together', () => {
  it('shows for each article what was weighed, with numbers and what came of it', async () => {
    const { text } = await getPage(app, `/story/${first}/decisions`);
    expect(text).toContain('It began the story');
    expect(text).toContain('Names and numbers that mark the story 0.72 +3.96');
    expect(text).toContain('Time between them 0.10 −0.49');
    expect(text).toContain('87 % likely to be one story; 50 % is needed');
  });

  it('names stories that are near, each with the way to why they are not one', async () => {
    const { text, hrefs } = await getPage(app, `/story/${first}/decisions`);
    expect(text).toContain('21 % likely');
    expect(hrefs()).toContain(`/story/${first}/compare?with=${second}`);
  });

  it('compares two stories, named by id or address, with what they share and what only one has', async () => {
    for (const other of [second, encodeURIComponent(`https://news.example/story/${second}#origins`)]) {
      const { text } = await getPage(app, `/story/${first}/compare?with=${other}`);
      expect(text).toContain('are 21 % likely to be about one happening');
      expect(text).toContain('become one from 70 %');
      expect(text).toContain('Only the first Halden, 41');
      expect(text).toContain('Only the second nothing rare');
    }
    for (const none of ['none', '%25', encodeURIComponent('https://news.example/story/%E0%A4%A')])
      expect((await getPage(app, `/story/${first}/compare?with=${none}`)).status).toBe(404);
    expect((await getPage(app, '/story/none/decisions')).status).toBe(404);
  });

  it('lists rulings with their notes, escaped, and who undid them', async () => {
    const { text, markup, ids } = await getPage(app, '/rulings');
    expect(text).toContain(
      '1 article of “Regulator knew of cracks in Orsel dam for two years, newspaper reports” is a story of its own.',
    );
    expect(markup).toContain('That was &lt;b&gt;last&lt;/b&gt; year.');
    expect(text).toContain('Undone by ruling 2');
    expect(ids()).toContain('ruling-1');
  });
});

describe('the pages of a story and of an article', () => {
  it('say which articles came or went lately, from where and because of what', async () => {
    const { text, hrefs } = await getPage(app, '/story/s_dam');
    expect(text).toMatch(
      /Lakeside Radio came from a story that is no more because the two turned out to be one story when Bay Herald came/,
    );
    expect(text).toMatch(/an article went to “Orchid thieves” because a person ruled so: ruling 1/);
    expect(hrefs()).toContain('/rulings#ruling-1');
    expect(text).toContain('Decided by version 1.test of the algorithm');
  });

  it('tell the story in sentences of outlets, each linked to its place', async () => {
    const { text, hrefs } = await getPage(app, '/story/s_dam');
    expect(text).toContain('In brief About 12,000 people live in the valley below the dam.');
    expect(text).toContain('chosen because they tell 2 of the 3 facts that articles share');
    expect(hrefs().some((href) => /^\/article\/a_meridian\?mark=\d+-\d+#mark$/.test(href))).toBe(true);
  });

  it('say why an article is in its story, with what was weighed', async () => {
    const { text } = await getPage(app, '/article/a_bay');
    expect(text).toContain('Why it is in this story');
    expect(text).toContain('Names and numbers that mark the story');
  });

  it('lead from an old address of a story to where its articles are', async () => {
    const reader = createFixtureReader(inventedNews);
    const old = { ...reader, story: (id: string) => reader.story(id === 's_old' ? 's_dam' : id) };
    const answer = await fixtureApp(inventedNews, { reader: old }).request('/story/s_old');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/story/s_dam']);
  });
});

describe('rulings by form', () => {
  it('are given from this machine only; others see no forms', async () => {
    for (const path of [
      `/story/${first}`,
      `/story/${first}/decisions`,
      `/story/${first}/compare?with=${second}`,
    ]) {
      expect(await page(path)).toContain('action="/rulings"');
      expect(await page(path, REMOTE)).not.toContain('action="/rulings"');
    }
    expect((await post([['kind', 'merge']], OWN, REMOTE)).status).toBe(403);
    expect(
      (await post([['kind', 'merge']], { host: 'localhost:8080', 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403);
    expect((await post([['kind', 'merge']], { ...OWN, host: 'rebound.example' })).status).toBe(403);
    expect(office.done).toEqual([]);
  });

  it('merge, split, pin, forbid and undo, and lead to how the story is put together now', async () => {
    const answer = await post([
      ['kind', 'merge'],
      ['story', 's1'],
      ['other', 'http://localhost:8080/story/s2'],
      ['note', 'one flood'],
    ]);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/story/s1/decisions']);
    await post([
      ['kind', 'split'],
      ['story', 's1'],
      ['article', 'a1'],
      ['article', 'a2'],
    ]);
    const pinned = await post([
      ['kind', 'pin'],
      ['article', 'a1'],
      ['other', 's2'],
      ['back', '/article/a1'],
    ]);
    expect(pinned.headers.get('location')).toBe('/article/a1');
    await post([
      ['kind', 'forbid'],
      ['article', 'a1'],
      ['other', 's2'],
    ]);
    await post([
      ['kind', 'undo'],
      ['ruling', '1'],
      ['back', '//evil.example/'],
    ]);
    expect(office.done).toEqual([
      'merge s1 s2 one flood',
      'split s1 a1+a2 ',
      'pin a1 s2 ',
      'forbid a1 s2 ',
      'undo 1 ',
    ]);
  });

  it('never lead to another site', async () => {
    for (const back of ['//evil.example/', '/\\evil.example', 'https://evil.example', '/a b'])
      expect(
        (
          await post([
            ['kind', 'undo'],
            ['ruling', '1'],
            ['back', back],
          ])
        ).headers.get('location'),
      ).toBe('/story/1/decisions');
  });

  it('say in words what cannot be ruled', async () => {
    const answer = await post([
      ['kind', 'merge'],
      ['story', 's1'],
      ['other', 'none'],
    ]);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no story');
    expect((await post([['kind', 'explode']])).status).toBe(422);
  });
});
