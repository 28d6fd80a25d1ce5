import { describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';
import { inventedNews } from '../fixtures/invented-news.ts';
import { largeStory } from '../fixtures/large-story.ts';

describe('the front page', () => {
  it('shows each story with outlets, independent origins, first outlet, time and language', async () => {
    const { text } = await getPage(fixtureApp(), '/');
    expect(text).toContain('12 outlets, 2 independent origins');
    expect(text).toContain('First: The Halden Ledger');
    expect(text).toContain('20 Nov 2026, 21:40 UTC');
    expect(text).toContain('Arabic');
  });

  it('opens what the independent origins are, why they count and what says so', async () => {
    const page = await getPage(fixtureApp(), '/');
    expect(page.text).toMatch(/12 outlets, 2 independent origins +They are reports of different publishers/);
    expect(page.text).toMatch(/The Halden Ledger: They knew.*not captured.*10 of 12 articles go back to it/);
    expect(page.text).toContain('The Halden Ledger reported on Friday in Meridian Wire');
    expect(page.hrefs()).toContain('/story/s_dam#origins');
  });

  it('says plainly where the origin is unknown', async () => {
    expect((await getPage(fixtureApp(), '/')).text).toContain('1 outlet, origin unknown');
  });

  it('flags a story that many outlets took from one source', async () => {
    const story = largeStory(20);
    const single = { ...story, story: { ...story.story, independentOrigins: 1 } };
    expect((await getPage(fixtureApp([single]), '/')).text).toContain('1 independent origin single source');
    expect((await getPage(fixtureApp([story]), '/')).text).not.toContain('origin single source');
  });

  it('tells in an empty house what to do', async () => {
    const page = await getPage(fixtureApp([]), '/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Nothing has been taken in yet');
    expect(page.text).toContain('npm start -- https://');
  });

  it('pages through many stories and keeps its place', async () => {
    const app = fixtureApp(inventedNews, { pageSize: 3 });
    const second = await getPage(app, '/?page=2');
    expect(second.text).toContain('Page 2 of 3');
    expect(second.hrefs()).toContain('/?page=3');
    expect(second.hrefs()).toContain('/');
    expect((await getPage(app, '/?page=99')).text).toContain('There is no page 99');
    expect((await getPage(app, '/?page=-1')).text).toContain('Page 1 of 3');
  });
});
