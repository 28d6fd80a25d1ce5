import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takedownRoutes as apiRoutes } from '../../api/takedown-routes.ts';
import type { Letter, ProofProbe } from '../../pipeline/takedown/proof-probe.ts';
import { createTakedownDesk, type TakedownDesk } from '../../pipeline/takedown/takedown-desk.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { refusal } from '../access/refusal.ts';
import { fixtureApp } from '../fixtures/fixture-app.ts';
import { inventedNews } from '../fixtures/invented-news.ts';

const HOST = '127.0.0.1:8080';
/** The connection as the server hands it on: from the machine itself, and from elsewhere. */
const HERE = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
const ELSEWHERE = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
const WHO = { name: 'Ada', contact: 'ada@news.example' };

let folder: string;
let store: Store;
let desk: TakedownDesk;
let app: Hono;
let now: number;
let pages: Record<string, string>;
let letters: Letter[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-takedown-web-'));
  store = openSqliteStore(folder);
  now = Date.parse('2026-03-04T08:00:00.000Z');
  pages = {};
  letters = [];
  const probe: ProofProbe = {
    txt: async () => {
      throw new Error('name servers gave no answer');
    },
    page: async (url) => (pages[url] === undefined ? { message: 'not there' } : { url, text: pages[url] }),
    mail: async (letter) => {
      letters.push(letter);
    },
  };
  desk = createTakedownDesk({ store, clock: { now: () => new Date(now) }, probe });
  const routes = new Hono().route(
    '/',
    apiRoutes({ desk, refusal: (context, wish) => refusal(context, 'decide-takedowns', wish) }),
  );
  app = fixtureApp(inventedNews, { takedowns: { desk, publicUrl: null }, routes });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, env: object = ELSEWHERE) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST } }, env);
const post = (path: string, fields: Record<string, string>, env: object = ELSEWHERE, site = 'same-origin') =>
  app.request(
    `http://${HOST}${path}`,
    {
      method: 'POST',
      headers: {
        host: HOST,
        'sec-fetch-site': site,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(new URLSearchParams(fields).toString().length),
      },
      body: new URLSearchParams(fields).toString(),
    },
    env,
  );
const call = (path: string, body: unknown, env: object = ELSEWHERE) =>
  app.request(
    `http://${HOST}${path}`,
    {
      method: 'POST',
      headers: {
        host: HOST,
        'content-type': 'application/json',
        'content-length': String(JSON.stringify(body).length),
      },
      body: JSON.stringify(body),
    },
    env,
  );
const ASK = { kind: 'link', links: 'https://news.example/a\nhttps://news.example/b', keep: 'link', ...WHO };

describe('the page on which owners ask', () => {
  it('offers each kind of request its own form, to everybody', async () => {
    for (const path of ['', '/link', '/outlet', '/text', '/person', '/log'])
      expect((await get(`/takedown${path}`)).status, path).toBe(200);
    expect(await (await get('/takedown/text')).text()).toContain('name="passage"');
  });

  it('promises no more than is done: backups keep a text until they are let go of', async () => {
    const start = await (await get('/takedown')).text();
    expect(start).toContain('Backups made before keep the text until they are let go of');
    expect(start).not.toMatch(/from[^.]*backup[^.]*within 24 hours/);
  });

  it('leads to a page of the request’s own, with the clock and what to do', async () => {
    const answer = await post('/takedown', ASK);
    expect(answer.status).toBe(303);
    const path = answer.headers.get('location') ?? '';
    expect(path).toMatch(/^\/takedown\/status\/[\w-]{24}$/);
    now += 6.5 * 3_600_000;
    const page = await (await get(path)).text();
    expect(page).toContain('17 h 30 min left of 24 hours');
    expect(page).toContain('https://news.example/.well-known/headwater-takedown.txt');
    expect(page).not.toContain('ada@news.example');
    expect((await get(`${path}x`)).status).toBe(404);
  });

  it('is never shut by requests that nobody shows to be theirs', async () => {
    const ask = (domain: string, more: object = {}) =>
      desk.request({ kind: 'outlet', domain, ...WHO, ...more });
    const first = await ask('news.example');
    const other = await ask('other.example');
    for (let at = 0; at < 20; at += 1) {
      now += 1_000;
      await ask('news.example');
    }
    // The oldest went; those of another domain, and those that wait for an operator, did not.
    expect(await desk.ofSecret(first.secret)).toBeNull();
    expect(await desk.ofSecret(other.secret)).not.toBeNull();
    const said = await ask('news.example', { statement: 'It is ours.' });
    now += 15 * 86_400_000;
    await ask('third.example');
    expect(await desk.ofSecret(other.secret)).toBeNull();
    expect(await desk.ofSecret(said.secret)).not.toBeNull();
    expect((await desk.list({ offset: 0, limit: 9 })).total).toBe(2);
    for (let at = 0; at < 19; at += 1) await ask('news.example', { statement: 'It is ours.' });
    await expect(ask('news.example', { statement: 'It is ours.' })).rejects.toThrow('wait for an operator');
    await ask('news.example');
  });

  it('says what is missing and keeps what was filled in', async () => {
    const answer = await post('/takedown', { ...ASK, name: '', statement: 'It is <b>mine</b>' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Give your name');
    expect(page).toContain('It is &lt;b&gt;mine&lt;/b&gt;');
    expect(page).toContain('https://news.example/b');
  });

  it('takes no form that a page of others sends', async () => {
    expect((await post('/takedown', ASK, ELSEWHERE, 'cross-site')).status).toBe(403);
    expect((await desk.list({ offset: 0, limit: 9 })).total).toBe(0);
  });

  it('looks for the token where it may stand, and says where it was not', async () => {
    const path = (await post('/takedown', ASK)).headers.get('location') ?? '';
    await post(`${path}/look`, {});
    expect(await (await get(path)).text()).toContain('name servers gave no answer');
    const { places } = (await desk.ofSecret(path.slice('/takedown/status/'.length))) ?? {};
    pages['http://news.example/.well-known/headwater-takedown.txt'] = places?.file.line ?? '';
    now += 10_000;
    await post(`${path}/look`, {});
    expect(await (await get(path)).text()).toContain('Control of the domain is shown');
  });

  it('does not go on with a request that was withdrawn while its proof was looked for', async () => {
    const { secret } = await desk.request({ kind: 'outlet', domain: 'news.example', ...WHO });
    const { places } = (await desk.ofSecret(secret)) ?? {};
    pages['https://news.example/.well-known/headwater-takedown.txt'] = places?.file.line ?? '';
    const looked = desk.look(secret);
    await desk.withdraw(secret);
    expect((await looked).takedown.state).toBe('withdrawn');
  });

  it('confirms by letter only where the button of the link in it is pressed', async () => {
    const path = (await post('/takedown', ASK)).headers.get('location') ?? '';
    expect((await post(`${path}/letter`, { address: 'eve@elsewhere.example' })).status).toBe(422);
    await post(`${path}/letter`, { address: 'postmaster@news.example' });
    expect(letters.map(({ to }) => to)).toEqual(['postmaster@news.example']);
    const link = /http:\/\/\S+/.exec(letters[0]?.text ?? '')?.[0] ?? '';
    const { pathname } = new URL(link);
    await get(pathname);
    const secret = path.slice('/takedown/status/'.length);
    expect((await desk.ofSecret(secret))?.takedown.state).toBe('received');
    expect((await post(`${pathname}0`, {})).status).toBe(404);
    await post(pathname, {});
    expect((await desk.ofSecret(secret))?.takedown.state).toBe('verified');
  });

  it('lets a request be withdrawn until it is decided', async () => {
    const path = (await post('/takedown', ASK)).headers.get('location') ?? '';
    await post(`${path}/withdraw`, {});
    expect(await (await get(path)).text()).toContain('Withdrawn');
    expect((await post(`${path}/withdraw`, {})).status).toBe(422);
  });
});

describe('the desk of operators', () => {
  it('is shown and used from the machine itself, or by operators, only', async () => {
    const { id } = await desk.request({ kind: 'person', person: 'P. H.', statement: 'It is me.', ...WHO });
    expect((await get('/takedowns')).status).toBe(403);
    expect((await get(`/takedowns/${id}`)).status).toBe(403);
    expect((await post(`/takedowns/${id}`, { verdict: 'granted' })).status).toBe(403);
    expect((await get('/api/takedowns')).status).toBe(403);
    expect((await call(`/api/takedowns/${id}/decision`, { verdict: 'granted' })).status).toBe(403);
    expect(await (await get('/takedowns', HERE)).text()).toContain('It waits for an operator');
    const page = await (await get(`/takedowns/${id}`, HERE)).text();
    expect(page).toContain('It is me.');
    expect((await post(`/takedowns/${id}`, { verdict: 'refused', note: 'It is news.' }, HERE)).status).toBe(
      303,
    );
    expect((await desk.show(id))?.takedown).toMatchObject({
      state: 'refused',
      decision: { note: 'It is news.' },
    });
  });
});

describe('the API', () => {
  it('takes a request and follows it by its secret', async () => {
    const answer = await call('/api/takedowns', { kind: 'outlet', domain: 'news.example', ...WHO });
    expect(answer.status).toBe(201);
    const { id, secret, places } = (await answer.json()) as {
      id: string;
      secret: string;
      places: { dns: { names: string[] } };
    };
    expect(places.dns.names).toEqual(['_headwater-takedown.news.example', 'news.example']);
    const status = await (await get(`/api/takedowns/status/${secret}`)).json();
    expect(status).toMatchObject({ id, state: 'received', clock: { waitsFor: 'requester' } });
    expect(JSON.stringify(status)).not.toContain('ada@');
  });

  it('refuses what it does not understand, in one shape', async () => {
    for (const [body, status] of [
      [{ kind: 'everything', ...WHO }, 422],
      [{ kind: 'outlet', domain: 'co.uk', ...WHO }, 422],
      [{ kind: 'link', links: ['javascript:alert(1)'], ...WHO }, 422],
      [{ kind: 'text', passage: 'short', statement: 'x', ...WHO }, 422],
    ] as const) {
      const answer = await call('/api/takedowns', body);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ error: { code: 'bad-input' } });
    }
    expect(await (await get('/api/takedowns/log')).json()).toMatchObject({ total: 0, publicKey: null });
  });
});
