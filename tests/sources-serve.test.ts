import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHub } from '../src/pipeline/schedule/testing/websub-hub.ts';
import { collect, runHeadwater, startHeadwater } from './run-headwater.ts';

/** Two stories that have no words in common: copies of one text would rightly be one story. */
const BODIES = [
  'Ferries to the outer islands sail again from the northern pier. Divers replaced forty piles that the January gale had broken.',
  'By nine votes to four the aldermen chose the eastern route past the hospital. Rails will be laid from Elm Square next autumn.',
];
const HEADLINES = ['Ferry pier reopens after storm repairs', 'Council votes for a second tram line'];

let folder: string;
let data: string;
let site: Server;
let origin: string;
let asked: string[] = [];
/** What the feed says of itself beside its title. */
let channel = '';
let child: ChildProcess | null = null;

beforeAll(async () => {
  site = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const number = Number(/^\/2026\/(\d)$/.exec(path)?.[1] ?? Number.NaN);
    if (path === '/feed') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed());
    else if (HEADLINES[number] !== undefined)
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(number));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-sources-serve-'));
  data = join(folder, 'data');
  asked = [];
  channel = '';
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 100));
  rmSync(folder, { recursive: true, force: true });
});

function feed(): string {
  const items = HEADLINES.map(
    (title, index) => `<item><title>${title}</title><link>/2026/${index}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Bay Tribune</title><link>${origin}/</link>${channel}${items.join('')}</channel></rss>`;
}
function page(number: number): string {
  const title = HEADLINES[number] ?? '';
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
    <p>${title}, says the city.</p><p>${BODIES[number] ?? ''}</p></article></body></html>`;
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const env = (more: Readonly<Record<string, string>> = {}) => ({
  HEADWATER_ALLOW_ADDRESSES: '127.0.0.1',
  HEADWATER_FETCH_DELAY_MS: '10',
  ...more,
});

/** Starts serve and gives its address. */
async function serve(more: Readonly<Record<string, string>> = {}, port = 0): Promise<string> {
  child = startHeadwater(['serve', '--data', data, '--port', String(port)], { env: env(more) });
  const ended = collect(child);
  let out = '';
  return new Promise((resolve, reject) => {
    child?.stdout?.on('data', (chunk) => {
      out += chunk;
      const address = /Headwater is on (http:\S+)/.exec(out)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
}
const text = async (address: string) => (await fetch(address)).text();

describe('headwater serve with sources', { timeout: 90_000 }, () => {
  it('asks them by itself, shows their stories and their health, and takes changes from its own page', async () => {
    await runHeadwater(['sources', 'add', '--data', data, `${origin}/feed`], { env: env() });
    const address = await serve();
    for (const headline of HEADLINES)
      await expect.poll(() => text(`${address}/`), { timeout: 40_000, interval: 300 }).toContain(headline);
    const sources = await text(`${address}/sources`);
    expect(sources).toContain('Bay Tribune');
    expect(sources).toContain('answered just now');
    expect(asked.filter((path) => path === '/feed').length).toBeLessThan(4);

    const id = /name="source" value="([^"]+)"/.exec(sources)?.[1] ?? '';
    const post = (site: string) =>
      fetch(`${address}/sources/remove`, {
        method: 'POST',
        headers: { 'sec-fetch-site': site },
        body: new URLSearchParams({ source: id }),
      });
    expect((await post('cross-site')).status).toBe(403);
    expect(await (await post('same-origin')).text()).toContain('Nothing is watched yet');
  });

  it('takes in what a hub pushes where it is reached from outside', async () => {
    const hub = createHub({ lease: 86_400 });
    const hubServer = await listening(createServer(hub.listener));
    const free = await listening(createServer());
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    channel = `<atom:link rel="hub" href="http://127.0.0.1:${(hubServer.address() as AddressInfo).port}/"/>`;
    try {
      await runHeadwater(['sources', 'add', '--data', data, '--as', 'feed', `${origin}/feed`], {
        env: env(),
      });
      const address = await serve({ HEADWATER_PUBLIC_URL: `http://127.0.0.1:${port}` }, port);
      await expect.poll(() => hub.subscriptions.size, { timeout: 40_000 }).toBe(1);
      await expect.poll(() => text(`${address}/sources`)).toContain('pushes its news');
      const title = 'Lighthouse keeper retires after forty winters';
      const item = `<item><title>${title}</title><link>/2026/9</link><description>The last keeper of the Tarn light handed over the keys on Friday, and the lamp will be switched from the mainland.</description></item>`;
      const pushed = `<rss version="2.0"><channel><title>Bay Tribune</title><link>${origin}/</link>${item}</channel></rss>`;
      expect(await hub.distribute(`${origin}/feed`, pushed)).toEqual([202]);
      await expect.poll(() => text(`${address}/`), { timeout: 40_000, interval: 300 }).toContain(title);
    } finally {
      hubServer.close();
    }
  });

  it('asks nobody where it is not to', async () => {
    await runHeadwater(['sources', 'add', '--data', data, '--as', 'feed', `${origin}/feed`], { env: env() });
    const address = await serve({ HEADWATER_WATCH: 'off' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(asked).toEqual([]);
    expect(await text(`${address}/sources`)).toContain('Nothing is asked at the moment');
  });
});
