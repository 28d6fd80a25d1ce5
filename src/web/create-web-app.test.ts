import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from './fixtures/fixture-app.ts';
import { createFixtureReader } from './fixtures/fixture-reader.ts';
import { hostileStory, LONG_WORD, OVERRIDE, SCRIPT } from './fixtures/hostile-story.ts';
import { inventedNews } from './fixtures/invented-news.ts';

const PAGES = [
  '/',
  '/story/s_dam',
  '/story/s_ferry',
  '/story/s_orchid',
  '/article/a_bay',
  '/article/a_nahr',
  '/article/a_relay',
  '/outlets',
  '/outlet/meridianwire.example',
  '/outlet/haldenledger.example',
  '/search?q=lake',
  '/search?q=nothing-has-this',
  '/search',
  '/nowhere',
];

describe('every page', () => {
  const app = fixtureApp();

  it.each(PAGES)('%s has one h1, a main landmark, a skip link to it and a title', async (path) => {
    const page = await getPage(app, path);
    const named = (name: string) => page.elements.filter((element) => element.name === name);
    expect(named('h1')).toHaveLength(1);
    expect(named('main').map((main) => main.attributes['id'])).toEqual(['main']);
    expect(page.elements.find((element) => element.name === 'a')?.attributes['href']).toBe('#main');
    expect(named('title')).not.toHaveLength(0);
    expect(named('html')[0]?.attributes['lang']).toBe('en');
  });

  it.each(PAGES)('%s has no inline script or style and nothing from elsewhere', async (path) => {
    const page = await getPage(app, path);
    for (const { name, attributes } of page.elements) {
      expect(Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
      if (name === 'script') expect(attributes['src']).toMatch(/^\/assets\//);
      if (name === 'link' && attributes['rel'] === 'stylesheet')
        expect(attributes['href']).toMatch(/^\/assets\//);
      expect(['img', 'iframe', 'object', 'style']).not.toContain(name);
    }
  });

  it.each(PAGES)('%s uses every id once, and every link within the page leads somewhere', async (path) => {
    const page = await getPage(app, path);
    const ids = page.ids();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inside = page.hrefs().filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  it.each(PAGES)('%s links only to pages that exist', async (path) => {
    const page = await getPage(app, path);
    const local = new Set(
      page
        .hrefs()
        .filter((href) => href.startsWith('/') && !href.startsWith('/api/') && href !== '/feed.xml')
        .map((href) => href.replace(/#.*$/, '')),
    );
    local.delete('');
    for (const href of [...local].slice(0, 60)) {
      if (path === '/nowhere' && href === '') continue;
      expect(`${href} ${(await app.request(href)).status}`).toBe(`${href} 200`);
    }
  });

  it('is sent with a strict content policy and tells others nothing', async () => {
    const { headers } = await app.request('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('opens links of others without giving them referrer, opener or weight', async () => {
    const page = await getPage(app, '/article/a_bay');
    const outside = page.elements.filter(({ attributes }) => /^https?:/.test(attributes['href'] ?? ''));
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside) expect(link.attributes['rel']).toBe('noopener noreferrer nofollow');
  });
});

describe('hostile words in every field', () => {
  const app = fixtureApp([hostileStory, ...inventedNews]);
  const paths = [
    '/',
    '/story/s_hostile',
    '/article/a_hostile',
    `/article/${encodeURIComponent('a_hostile"><b>')}?mark=0-9`,
    '/outlets',
    '/outlet/hostile.example',
    '/outlet/origin.example',
    `/search?q=${encodeURIComponent(SCRIPT)}`,
    `/nowhere/${encodeURIComponent(SCRIPT)}`,
  ];

  it.each(paths)('%s shows them as words: no element, handler or address of theirs', async (path) => {
    const page = await getPage(app, path);
    expect(page.markup).not.toContain(SCRIPT);
    for (const { name, attributes } of page.elements) {
      expect(['img', 'b', 'iframe']).not.toContain(name);
      if (name === 'script') expect(attributes['src']).toMatch(/^\/assets\/headwater\.js/);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on/);
        if (['href', 'src', 'action'].includes(key)) expect(value).toMatch(/^(\/|#|https?:\/\/)/);
      }
    }
    const ids = page.ids();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows a script as the words that it is', async () => {
    expect((await getPage(app, '/article/a_hostile')).text).toContain('<script>alert(1)</script>');
  });

  it('keeps a direction override inside an element that isolates it', async () => {
    const page = await getPage(app, '/story/s_hostile');
    const heading = page.elements.find((element) => element.name === 'h1');
    expect(heading?.attributes['dir']).toBe('auto');
    expect(page.text).toContain(OVERRIDE);
  });

  it('shortens a word of ten thousand letters where it is not the text itself', async () => {
    expect((await getPage(app, '/')).text).not.toContain(LONG_WORD);
    expect((await getPage(app, '/article/a_hostile')).text).toContain(LONG_WORD);
  });

  it('leaves out a language code that is none', async () => {
    const page = await getPage(app, '/article/a_hostile');
    for (const { attributes } of page.elements) expect(attributes['lang'] ?? 'en').toMatch(/^[a-z]{2,3}$/);
  });
});

describe('what is not a page', () => {
  const app = fixtureApp();

  it('answers 404 in the same dress', async () => {
    for (const path of [
      '/nowhere',
      '/story/none',
      '/article/none',
      '/outlet/none.example',
      '/assets/none.css',
    ]) {
      const page = await getPage(app, path);
      expect(page.status).toBe(404);
      expect(page.text).toContain('Not found');
      expect(page.elements.some((element) => element.name === 'nav')).toBe(true);
    }
  });

  it('answers a fault with a page that does not tell its inside, and reports it', async () => {
    const seen: string[] = [];
    const reader = {
      ...createFixtureReader([]),
      frontPage: () => Promise.reject(new Error('secret path /var/lib')),
    };
    const faulty = fixtureApp([], {
      reader,
      onError: (error, path) => seen.push(`${path} ${error.message}`),
    });
    const page = await getPage(faulty, '/');
    expect(page.status).toBe(500);
    expect(page.text).toContain('Something went wrong');
    expect(page.markup).not.toContain('secret');
    expect(seen).toEqual(['/ secret path /var/lib']);
  });

  it('says that its disk is full, and that nothing was changed, as an answer of its own', async () => {
    for (const [errcode, words] of [
      [13, 'Its disk is full'],
      [8, 'cannot be written to'],
    ] as const) {
      const full = fixtureApp([], {
        reader: {
          ...createFixtureReader([]),
          frontPage: () => Promise.reject(Object.assign(new Error('/var/lib is full'), { errcode })),
        },
      });
      const page = await getPage(full, '/');
      expect(page.status).toBe(503);
      expect(page.text).toContain(words);
      expect(page.markup).not.toContain('/var/lib');
    }
  });

  it('is healthy, and bars robots from nothing but search', async () => {
    expect(await (await app.request('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await app.request('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /search\n');
  });

  it('serves its files for good under an address that changes with them', async () => {
    const page = await getPage(app, '/');
    const style = page.hrefs().find((href) => href.startsWith('/assets/style.css')) ?? '';
    const response = await app.request(style);
    expect(response.headers.get('content-type')).toContain('text/css');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await app.request('/assets/style.css')).headers.get('cache-control')).toBe('no-cache');
  });

  it('serves further routes under the same headers', async () => {
    const routes = new Hono().get('/extra', (context) => context.text('here'));
    const response = await fixtureApp([], { routes }).request('/extra');
    expect(await response.text()).toBe('here');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
