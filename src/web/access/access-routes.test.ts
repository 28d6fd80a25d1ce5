import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShownTexts } from '../../access/shown-texts.ts';
import type { Role } from '../../core/access.ts';
import { registrableDomain } from '../../core/url.ts';
import {
  createFixtureAccess,
  FAR,
  type FixtureAccess,
  HOST,
  NEAR,
  OWN_FORM,
  PASSWORD,
} from '../fixtures/fixture-access.ts';
import { fixtureApp } from '../fixtures/fixture-app.ts';
import { createFixtureReader } from '../fixtures/fixture-reader.ts';
import { createFixtureStories } from '../fixtures/fixture-stories.ts';
import { inventedNews } from '../fixtures/invented-news.ts';
import type { AccessOffice } from './access-office.ts';

let fixture: FixtureAccess;
let stories: ReturnType<typeof createFixtureStories>;
beforeEach(() => {
  fixture = createFixtureAccess();
  stories = createFixtureStories(inventedNews);
});
afterEach(() => fixture.close());

const appWith = (more: Partial<AccessOffice> = {}): Hono =>
  fixtureApp(inventedNews, { access: fixture.office(more), stories });

/** A browser with its cookies. */
function browser(app: Hono, env: object = FAR) {
  const cookies = new Map<string, string>();
  let formToken = '';
  const send = async (path: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', HOST);
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await app.request(`http://${HOST}${path}`, { ...init, headers }, env);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    get: (path: string) => send(path),
    async text(path: string) {
      const text = await (await send(path)).text();
      formToken = /name="form-token" value="([^"]+)"/.exec(text)?.[1] ?? formToken;
      return text;
    },
    /** Sends a form; `headers` replace those of a form of our own page. */
    post(path: string, fields: Record<string, string>, headers: Record<string, string> = OWN_FORM) {
      const body = new URLSearchParams({ 'form-token': formToken, ...fields }).toString();
      const length = String(Buffer.byteLength(body));
      const type = 'application/x-www-form-urlencoded';
      return send(path, {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'content-length': length, ...headers },
      });
    },
    async signIn(name: string, password = PASSWORD) {
      return this.post('/sign-in', { name, password });
    },
  };
}

async function signedIn(app: Hono, name: string, role?: Role) {
  await fixture.person(name, role);
  const visitor = browser(app);
  await visitor.signIn(name);
  await visitor.text('/account');
  return visitor;
}
const MERGE = { kind: 'merge', story: 's1', other: 's2' };

describe('before there is an account', () => {
  it('whoever sits at the machine may do everything where it is served there alone', async () => {
    const here = browser(appWith({ isLocal: true }), NEAR);
    const local = { host: 'localhost:8080', 'sec-fetch-site': 'same-origin' };
    expect((await here.post('/rulings', MERGE, local)).status).toBe(303);
    expect(stories.done).toEqual(['merge s1 s2 ']);
    expect((await browser(appWith({ isLocal: true })).post('/rulings', MERGE, local)).status).toBe(403);
  });

  it('nothing is shown where others can reach it, until the link was used', async () => {
    const app = appWith();
    const visitor = browser(app, NEAR);
    for (const path of ['/', '/api/stories', '/sources', '/people', '/sign-in']) {
      const answer = await visitor.get(path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(await answer.text()).toMatch(/no operator yet|link that makes one/);
    }
    expect((await visitor.get('/health')).status).toBe(200);
    const secret = await fixture.access.people.setUp();
    expect(await visitor.text(`/join/${secret}`)).toContain('Set Headwater up');
    const refused = await visitor.post(`/join/${secret}`, { name: 'Ada', password: 'short' });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('at least 12')]);
    const made = await visitor.post(`/join/${secret}`, { name: 'Ada', password: PASSWORD });
    expect([made.status, made.headers.get('location')]).toEqual([303, '/account']);
    expect(await visitor.text('/account')).toContain('You are an operator');
    expect((await browser(app).get(`/join/${secret}`)).status).toBe(404);
    expect((await browser(app).get('/')).status).toBe(200);
  });
});

describe('signing in', () => {
  it('takes name and password, gives a new secret each time, and leads on within this site only', async () => {
    const app = appWith();
    await fixture.person('Ada');
    const visitor = browser(app);
    visitor.cookies.set('headwater', 'chosen-by-somebody-else');
    const first = await visitor.post('/sign-in', {
      name: 'ada',
      password: PASSWORD,
      next: '/outlets?page=2',
    });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/outlets?page=2']);
    const before = visitor.cookies.get('headwater');
    expect(before).toMatch(/^[\w-]{43}$/);
    for (const next of ['//evil.example/', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)'])
      expect(
        (await visitor.post('/sign-in', { name: 'Ada', password: PASSWORD, next })).headers.get('location'),
      ).toBe('/');
    expect(visitor.cookies.get('headwater')).not.toBe(before);
    const old = browser(app);
    old.cookies.set('headwater', before ?? '');
    expect((await old.get('/account')).status).toBe(303);
  });

  it('keeps the secret from scripts, from other sites and, with TLS, from open lines', async () => {
    await fixture.person('Ada');
    const plain = (await browser(appWith()).signIn('Ada')).headers.getSetCookie().join();
    expect(plain).toMatch(/^headwater=.*HttpOnly.*SameSite=Lax/);
    expect(plain).not.toContain('Secure');
    const secure = await browser(appWith({ publicUrl: 'https://news.example' })).signIn('Ada');
    expect(secure.headers.getSetCookie().join()).toMatch(/^__Host-headwater=.*Path=\/.*Secure/);
  });

  it('says no more than that name and password do not belong together, and slows down', async () => {
    const app = appWith();
    await fixture.person('Ada');
    const visitor = browser(app);
    const answers = [await visitor.signIn('Ada', 'wrong'), await visitor.signIn('nobody', 'wrong')];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(texts[0]).toBe(texts[1]);
    for (let attempt = 0; attempt < 9; attempt += 1) await visitor.signIn('Ada', 'wrong');
    const slowed = await visitor.signIn('Ada');
    expect([slowed.status, Number(slowed.headers.get('retry-after'))]).toEqual([429, 120]);
    fixture.clock.pass(121_000);
    expect((await visitor.signIn('Ada')).status).toBe(303);
  });

  it('counts tries that come all at once, and none that was right', async () => {
    const app = appWith();
    await fixture.person('Ada');
    for (let attempt = 0; attempt < 12; attempt += 1)
      expect((await browser(app).signIn('Ada')).status).toBe(303);
    const answers = await Promise.all(Array.from({ length: 14 }, () => browser(app).signIn('Ada', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  it('ends with signing out, for the server too', async () => {
    const app = appWith();
    const visitor = await signedIn(app, 'Ada');
    const secret = visitor.cookies.get('headwater') ?? '';
    expect((await visitor.post('/sign-out', {})).headers.get('location')).toBe('/');
    expect(visitor.cookies.size).toBe(0);
    visitor.cookies.set('headwater', secret);
    expect((await visitor.get('/account')).status).toBe(303);
  });

  it('lets one address ask for five removals an hour, by the form or the API', async () => {
    const app = appWith({ requestsPerMinute: 0 });
    await fixture.person('Ada', 'operator');
    const ask = async (address: string, path = '/takedown') => {
      const env = { incoming: { socket: { remoteAddress: address } } };
      return browser(app, env).post(path, { kind: 'link' });
    };
    for (let at = 0; at < 5; at += 1) expect((await ask('203.0.113.5')).status).not.toBe(429);
    const held = await ask('203.0.113.5', '/api/takedowns');
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '720']);
    expect((await ask('203.0.113.6')).status).not.toBe(429);
    expect(
      (await browser(app, { incoming: { socket: { remoteAddress: '203.0.113.5' } } }).get('/takedown'))
        .status,
    ).toBe(200);
  });

  it('is needed for everything where nothing is public, but not to be heard about a takedown', async () => {
    const app = appWith({ isPublic: false });
    await fixture.person('Ada');
    const visitor = browser(app);
    expect((await visitor.get('/story/s_dam?x=1')).headers.get('location')).toBe(
      '/sign-in?next=%2Fstory%2Fs_dam%3Fx%3D1',
    );
    expect((await visitor.get('/api/stories')).status).toBe(401);
    expect((await visitor.get('/takedown')).status).not.toBe(303);
    await visitor.signIn('Ada');
    const seen = await visitor.get('/story/s_dam');
    expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(seen.headers.get('vary')).toContain('Cookie');
  });
});

describe('what a role allows', () => {
  it('is what its pages show and its forms do', async () => {
    const app = appWith();
    await fixture.person('Op');
    const reader = await signedIn(app, 'Rea', 'reader');
    const editor = await signedIn(app, 'Edi', 'editor');
    expect(await reader.text('/story/s_dam')).not.toContain('action="/rulings"');
    expect(await editor.text('/story/s_dam')).toContain('action="/rulings"');
    const refused = await reader.post('/rulings', MERGE);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('role “reader”')]);
    expect((await editor.post('/rulings', MERGE)).status).toBe(303);
    for (const path of ['/people', '/audit']) expect((await editor.get(path)).status).toBe(403);
    expect((await editor.post('/people/invite', { role: 'operator' })).status).toBe(403);
  });

  it('lets operators invite, change and remove people, and see what was done', async () => {
    const app = appWith();
    const operator = await signedIn(app, 'Op');
    const invited = await (await operator.post('/people/invite', { role: 'editor' })).text();
    const link = /http:\/\/news\.example(\/join\/[\w-]{43})/.exec(invited)?.[1] ?? '';
    const edi = browser(app);
    expect(await edi.text(link)).toContain('You will be an editor');
    await edi.post(link, { name: 'Edi', password: PASSWORD });
    const page = await operator.text('/people');
    const id = /for="role-(person_\w+)">Role of Edi/.exec(page)?.[1];
    await operator.post('/people/role', { person: id ?? '', role: 'reader' });
    expect(await edi.text('/account')).toContain('You are a reader');
    await operator.post('/people/remove', { person: id ?? '' });
    expect((await edi.get('/account')).status).toBe(303);
    const last = await operator.post('/people/remove', {
      person: /for="role-(person_\w+)">Role of Op/.exec(page)?.[1] ?? '',
    });
    expect([last.status, await last.text()]).toEqual([422, expect.stringContaining('only operator')]);
    const audit = await operator.text('/audit');
    for (const words of ['/people/remove', 'failed', 'manage people', 'Op']) expect(audit).toContain(words);
    expect(audit).not.toContain(link);
  });

  it('writes down of which outlet an operator decided to keep less, and nothing of what is refused', async () => {
    const texts = createShownTexts({
      store: fixture.store,
      clock: fixture.clock,
      reader: createFixtureReader(inventedNews),
      visitors: { text: 'full', words: null },
      outletOf: registrableDomain,
      async keepLess() {},
    });
    const app = fixtureApp(inventedNews, { access: fixture.office(), stories, texts });
    const operator = await signedIn(app, 'Op');
    const decided = { domain: 'paper.example', text: 'none', keeps: 'yes' };
    expect((await operator.post('/rights/set', decided)).status).toBe(303);
    const wrong = { ...decided, domain: 'secret words', note: 'secret' };
    expect((await operator.post('/rights/set', wrong)).status).toBe(422);
    const audit = await operator.text('/audit');
    expect(audit).toMatch(/keep less<\/td><td dir="auto">paper\.example<\/td><td>done/);
    expect(audit).toMatch(/keep less<\/td><td dir="auto">\/rights\/set<\/td><td>.*failed/);
    expect(audit).not.toContain('secret');
  });
});

describe('forms', () => {
  it('are taken from pages of the session alone', async () => {
    const app = appWith();
    const visitor = await signedIn(app, 'Op');
    const forged: [Record<string, string>, Record<string, string>][] = [
      [{ 'form-token': '' }, OWN_FORM],
      [{ 'form-token': 'x'.repeat(43) }, OWN_FORM],
      [{}, { host: HOST, 'sec-fetch-site': 'cross-site' }],
      [{}, { host: HOST, 'sec-fetch-site': 'same-site' }],
      [{}, { host: HOST, origin: 'https://evil.example' }],
      [{}, { host: HOST, origin: 'null' }],
      [{}, { host: HOST }],
    ];
    for (const [fields, headers] of forged)
      for (const path of ['/rulings', '/people/invite', '/account/tokens', '/sign-out', '/sources'])
        expect([path, (await visitor.post(path, { ...MERGE, ...fields }, headers)).status]).toEqual([
          path,
          403,
        ]);
    expect(stories.done).toEqual([]);
    expect((await visitor.post('/rulings', MERGE)).status).toBe(303);
  });

  it('are not compressed: their token cannot be guessed by how long a page becomes', async () => {
    const app = appWith();
    const visitor = await signedIn(app, 'Op');
    const cookie = `headwater=${visitor.cookies.get('headwater')}`;
    const ask = (headers: Record<string, string>) =>
      app.request(
        `http://${HOST}/search?q=form-token`,
        { headers: { host: HOST, 'accept-encoding': 'gzip', ...headers } },
        FAR,
      );
    expect((await ask({ cookie })).headers.get('content-encoding')).toBeNull();
    expect((await ask({})).headers.get('content-encoding')).toBe('gzip');
  });

  it('carry the token of their own session, every one of them', async () => {
    const app = appWith();
    const [one, other] = [await signedIn(app, 'Op'), await signedIn(app, 'Edi', 'editor')];
    const page = await one.text('/story/s_dam/decisions');
    const forms = page.match(/<form [^>]*method="post"/g) ?? [];
    expect(forms.length).toBeGreaterThan(1);
    expect(page.match(/name="form-token"/g)).toHaveLength(forms.length);
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await other.post('/rulings', { ...MERGE, 'form-token': token })).status).toBe(403);
    expect(await browser(app).text('/story/s_dam')).not.toContain('form-token');
  });
});

describe('tokens of programs', () => {
  const call = (app: Hono, path: string, token: string, body?: object) =>
    app.request(
      `http://${HOST}${path}`,
      {
        headers: { host: HOST, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      },
      FAR,
    );

  it('are shown once, do what their scopes say, and end when they are removed', async () => {
    const app = appWith();
    const visitor = await signedIn(app, 'Op');
    const make = async (scope: string) => {
      const page = await (
        await visitor.post('/account/tokens', { name: `for ${scope}`, scope, days: '30' })
      ).text();
      return /hw_[\w-]{43}/.exec(page)?.[0] ?? '';
    };
    const [read, rule] = [await make('read'), await make('stories')];
    expect(await visitor.text('/account')).not.toContain(read);
    const form = (token: string) =>
      app.request(
        `http://${HOST}/rulings`,
        {
          method: 'POST',
          headers: { host: HOST, authorization: `Bearer ${token}` },
          body: new URLSearchParams(MERGE),
        },
        FAR,
      );
    const refused = await form(read);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('scope “stories”')]);
    expect((await form(rule)).status).toBe(303);
    expect((await call(app, '/people', rule)).status).toBe(403);
    expect((await call(app, '/account', rule)).status).toBe(303);
    const page = await visitor.text('/account');
    const id = /name="token" value="(token_\w+)"><button type="submit">Remove<span[^>]*> for stories/.exec(
      page,
    )?.[1];
    await visitor.post('/account/tokens/remove', { token: id ?? '' });
    expect((await form(rule)).status).toBe(401);
    expect((await call(app, '/health', 'hw_made-up')).status).toBe(401);
  });
});

describe('too many requests', () => {
  it('from one address are held back, whatever it writes about itself, and others are not', async () => {
    const app = appWith({ requestsPerMinute: 8 });
    await fixture.person('Ada');
    const ask = (remoteAddress: string, forwarded = '') =>
      app.request(
        `http://${HOST}/`,
        { headers: { host: HOST, ...(forwarded === '' ? {} : { 'x-forwarded-for': forwarded }) } },
        { incoming: { socket: { remoteAddress } } },
      );
    expect((await ask('203.0.113.9')).status).toBe(200);
    expect((await ask('203.0.113.9', '198.51.100.1')).status).toBe(200);
    const held = await ask('203.0.113.9', '198.51.100.2');
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '8']);
    expect((await ask('203.0.113.10')).status).toBe(200);
  });

  it('behind a proxy are counted by the address that it saw', async () => {
    const app = appWith({ requestsPerMinute: 4, proxies: ['127.0.0.1'] });
    await fixture.person('Ada');
    const ask = (forwarded: string) =>
      app.request(`http://${HOST}/`, { headers: { host: HOST, 'x-forwarded-for': forwarded } }, NEAR);
    expect((await ask('203.0.113.9')).status).toBe(200);
    expect((await ask('198.51.100.7, 203.0.113.9')).status).toBe(429);
    expect((await ask('203.0.113.10')).status).toBe(200);
  });
});
