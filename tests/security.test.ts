import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANDLER, HOSTILE_FILES, type HostileSite, openHostileSite, SCRIPT, SVG } from './hostile-site.ts';
import { collect, startHeadwater } from './run-headwater.ts';

const CHROMIUM =
  process.env['HEADWATER_CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
const PASSWORD = 'six brown otters swim';

let folder: string;
let site: HostileSite;
let child: ChildProcess;
let origin: string;
let said = '';
/** What was said of what could not be taken in. */
let refused = '';
let browser: Browser | undefined;
/** Health was looked at while hostile pages were read: the longest that it took, in milliseconds. */
let longestWait = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-security-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const [name, body] of Object.entries(HOSTILE_FILES)) writeFileSync(join(files, name), body);
  site = await openHostileSite();
  child = startHeadwater(
    [
      'serve',
      '--data',
      join(folder, 'data'),
      '--port',
      '0',
      files,
      `${site.origin}/feed.xml`,
      `${site.origin}/entities.xml`,
    ],
    {
      env: {
        HEADWATER_ALLOW_ADDRESSES: site.host,
        HEADWATER_FETCH_DELAY_MS: '0',
        HEADWATER_WATCH: 'off',
        HEADWATER_PICTURES: 'on',
        HEADWATER_MAX_BODY_MB: '5',
      },
    },
  );
  const ended = collect(child);
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    refused += chunk;
  });
  await waitFor(/Headwater is on (http:\S+)/, ended);
  origin = /Headwater is on (http:\S+)/.exec(said)?.[1] ?? '';
  const watch = setInterval(async () => {
    const start = performance.now();
    await fetch(`${origin}/health`).catch(() => {});
    longestWait = Math.max(longestWait, performance.now() - start);
  }, 200);
  await waitFor(/Took in/, ended);
  clearInterval(watch);
  if (CHROMIUM !== undefined)
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  child?.kill('SIGKILL');
  await site?.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(folder, { recursive: true, force: true });
});

async function waitFor(words: RegExp, ended: Promise<{ stderr: string }>): Promise<void> {
  let failure: string | null = null;
  void ended.then(({ stderr }) => {
    failure = stderr;
  });
  while (!words.test(said)) {
    if (failure !== null) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the page: markup that is not ours, as short strings. */
const FOREIGN = `[...document.querySelectorAll('*')].flatMap((element) => {
  const odd = [...element.attributes].filter(({ name, value }) => name.startsWith('on') || name === 'style' ||
    (['href', 'src', 'action', 'xlink:href'].includes(name) && !/^(\\/|#|https?:)/.test(value)));
  const isForeign = ['IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'BASE'].includes(element.tagName) ||
    (element.tagName === 'SCRIPT' && !(element.getAttribute('src') ?? '').startsWith('/assets/')) ||
    (element.tagName === 'IMG' && !(element.getAttribute('src') ?? '').startsWith('/picture/'));
  return odd.length > 0 || isForeign ? [element.outerHTML.slice(0, 100)] : [];
})`;

/** Opens pages in one tab; gives what went wrong in any of them. */
async function complaintsOf(paths: readonly string[], context: BrowserContext): Promise<string[]> {
  const tab = await context.newPage();
  const complaints: string[] = [];
  let path = '';
  tab.on('dialog', (dialog) => {
    complaints.push(`${path}: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`${path}: asked for ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(`${path}: ${message.text()}`);
  });
  for (path of paths) {
    await tab.goto(origin + path, { waitUntil: 'load' });
    const foreign = (await tab.evaluate(FOREIGN)) as string[];
    complaints.push(...foreign.map((markup) => `${path}: ${markup}`));
  }
  await tab.close();
  return complaints;
}

async function json(path: string) {
  return (await fetch(origin + path)).json() as Promise<Record<string, never>>;
}

/** Every page there is of what was taken in. */
async function allPages(): Promise<string[]> {
  const { stories } = (await json('/api/stories?limit=100')) as unknown as { stories: { id: string }[] };
  const { outlets } = (await json('/api/outlets')) as unknown as {
    outlets: { outlet: { domain: string } }[];
  };
  const paths = [
    '/',
    '/outlets',
    '/sources',
    '/rulings',
    '/people',
    '/audit',
    '/rights',
    '/search?q=dam',
    '/search?q=ferries',
  ];
  for (const { id } of stories) {
    const { articles } = (await json(`/api/stories/${id}`)) as unknown as { articles: { id: string }[] };
    paths.push(...['', '/facts', '/decisions'].map((part) => `/story/${id}${part}`));
    paths.push(
      ...articles.flatMap((article) => [`/article/${article.id}`, `/article/${article.id}/revisions`]),
    );
  }
  paths.push(...outlets.map(({ outlet }) => `/outlet/${outlet.domain}`));
  return paths;
}

describe.skipIf(CHROMIUM === undefined)('in a browser', { timeout: 120_000 }, () => {
  async function fresh(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    if (browser === undefined) throw new Error('no browser');
    return browser.newContext(options);
  }

  it('runs no script stored in titles, bodies, bylines, metadata, feeds, SVG or names of files', async () => {
    const paths = await allPages();
    expect(paths.length).toBeGreaterThan(20);
    const texts = await Promise.all(paths.map(async (path) => (await fetch(origin + path)).text()));
    for (const hostile of ['&lt;script&gt;alert(', 'onerror=alert', 'svg onload'])
      expect(
        texts.some((text) => text.includes(hostile)),
        hostile,
      ).toBe(true);
    const context = await fresh();
    expect(await complaintsOf(paths, context)).toEqual([]);
    await context.close();
  });

  it('runs no script reflected from addresses, and shows none of their markup', async () => {
    const words = [
      SCRIPT,
      HANDLER,
      SVG,
      'javascript:alert(1)',
      "';alert(1);//",
      '</title><script>alert(1)</script>',
    ];
    const paths = words.flatMap((word) => {
      const part = encodeURIComponent(word);
      return [
        `/search?q=${part}`,
        `/story/${part}`,
        `/article/${part}?mark=${part}`,
        `/outlet/${part}?kind=${part}&source=${part}`,
        `/nowhere/${part}`,
        `/sources?did=${part}&count=${part}&show=${part}`,
        `/?page=${part}`,
        `/sign-in?next=${part}`,
        `/join/${part}`,
      ];
    });
    const context = await fresh();
    expect(await complaintsOf(paths, context)).toEqual([]);
    await context.close();
  });

  it('runs no script in answers that are no pages: JSON, Atom, OPML, text', async () => {
    const part = encodeURIComponent(SCRIPT);
    const context = await fresh();
    const tab = await context.newPage();
    const dialogs: string[] = [];
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const path of [
      '/feed.xml',
      '/api/stories',
      `/api/search?q=${part}`,
      `/api/${part}`,
      `/api/stories?limit=${part}`,
      '/robots.txt',
    ]) {
      const answer = await tab.goto(origin + path);
      expect(answer?.headers()['x-content-type-options']).toBe('nosniff');
      expect(answer?.headers()['content-type'], path).not.toContain('text/html');
    }
    expect(dialogs).toEqual([]);
    await context.close();
  });

  it('cannot be put into a frame, asked by scripts of others, or made to send their forms', async () => {
    const pages: Server = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        request.url === '/frame'
          ? `<iframe src="${origin}/"></iframe>`
          : `<form method="post" action="${origin}/sources"><input name="address" value="https://evil.example/"></form><script>document.forms[0].submit()</script>`,
      );
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const other = `http://localhost:${(pages.address() as AddressInfo).port}`;
    const context = await fresh();
    const tab = await context.newPage();
    await tab.goto(`${other}/frame`, { waitUntil: 'load' });
    const framed = tab.frames()[1];
    expect(await framed?.evaluate('document.body.innerText').catch(() => '')).not.toContain('Headwater');
    expect(
      await tab.evaluate(
        `fetch(${JSON.stringify(`${origin}/api/stories`)}).then(() => 'read', () => 'refused')`,
      ),
    ).toBe('refused');
    const [answer] = await Promise.all([
      tab.waitForResponse((response) => response.url() === `${origin}/sources`),
      tab.goto(`${other}/form`),
    ]);
    expect(answer.status()).toBe(403);
    expect(await (await fetch(`${origin}/sources`)).text()).not.toContain('evil.example');
    await context.close();
    pages.close();
  });

  it('signs in with a passkey that the browser made, and keeps the session from scripts', async () => {
    const address = origin.replace('127.0.0.1', 'localhost');
    const context = await fresh();
    const tab = await context.newPage();
    const errors: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error' && !/40[13]/.test(message.text())) errors.push(message.text());
    });
    const devtools = await context.newCDPSession(tab);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await tab.goto(`${address}/people`);
    await tab.getByRole('button', { name: 'Make a link' }).click();
    await tab.goto((await tab.locator('.secret').textContent()) ?? '');
    await tab.getByLabel('Name').fill('Ada');
    await tab.getByLabel('Password').fill(PASSWORD);
    await tab.getByRole('button', { name: 'Make the account' }).click();
    await tab.waitForURL(`${address}/account`);
    expect(await tab.evaluate('document.cookie')).toBe('');
    await tab.getByLabel('Name of the new passkey').fill('Test key');
    await tab.getByRole('button', { name: 'Add a passkey' }).click();
    await tab.waitForURL(`${address}/account?did=passkey`);
    expect(await tab.textContent('main')).toContain('Test key');
    for (const path of ['/account', '/people', '/rights', '/audit', '/sign-in']) {
      await tab.goto(address + path);
      for (const [width, colorScheme] of [
        [1440, 'light'],
        [390, 'dark'],
      ] as const) {
        await tab.setViewportSize({ width, height: 844 });
        await tab.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        expect([path, width, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)]).toEqual([
          path,
          width,
          [],
        ]);
        expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
    }
    await tab.goto(`${address}/account`);
    await tab.getByRole('button', { name: 'Sign out', exact: true }).click();
    await tab.waitForURL(`${address}/`);
    expect(await tab.textContent('header')).toContain('Sign in');
    await tab.goto(`${address}/sign-in?next=/outlets`);
    await tab.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await tab.waitForURL(`${address}/outlets`);
    expect(await tab.textContent('header')).toContain('Ada');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('by requests', { timeout: 60_000 }, () => {
  it('leads nobody inside: by links of feeds, redirects, pictures, hubs, icons or any way to write an address', async () => {
    expect(site.insideAsked).toEqual([]);
    const { stories } = (await json('/api/stories?limit=100')) as unknown as { stories: { id: string }[] };
    for (const { id } of stories) {
      const { articles } = (await json(`/api/stories/${id}`)) as unknown as {
        articles: { id: string; image: unknown }[];
      };
      for (const article of articles) await fetch(`${origin}/picture/${article.id}`);
    }
    const feed = await (await fetch(`${origin}/feed.xml`)).text();
    expect(feed).not.toContain('4711');
    expect(site.insideAsked).toEqual([]);
  });

  it('reads no file of the machine: by entities, links, addresses of sources or paths of requests', async () => {
    const pages = await Promise.all(
      (await allPages()).map(async (path) => (await fetch(origin + path)).text()),
    );
    expect(pages.join()).not.toMatch(/root:.*:0:0:/);
    const paths = [
      '/assets/..%2f..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/....//style.css',
      '/assets/%5c..%5c..%5cpackage.json',
      '/assets/style.css%00.js',
      '/picture/..%2f..%2fheadwater.db',
      '/picture/%2e%2e%2fheadwater.db',
      '//etc/passwd',
      '/../../../../etc/passwd',
      '/article/..%2f..%2fetc%2fpasswd',
    ];
    for (const path of paths) {
      const answer = await rawRequest(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(`${path} ${answer.slice(9, 12)}`).toBe(`${path} 404`);
      expect(answer).not.toContain('root:');
    }
  });

  it('holds back bombs, deep nesting and endless pages as named outcomes, and answers meanwhile', () => {
    // Reading goes on in workers; whoever looks at pages does not wait for it.
    expect(longestWait).toBeLessThan(5_000);
    expect(child.exitCode).toBeNull();
    expect(said).toMatch(/Took in/);
    for (const words of [/bomb\.html\.gz: too-large/, /deep\.json: no-text/, /2026\/bomb: no-text/])
      expect(refused).toMatch(words);
  });

  it('answers addresses that are none as not found, and never with a fault', async () => {
    for (const path of [
      '/%00',
      '/article/%E0%A4%A',
      '/story/%ff',
      '/outlet/%',
      '/search?q=%E0%A4%A',
      '/?page=1e9',
      '/search?q=x&page=99999999',
      '/api/stories?offset=999999999',
      '/story/s/compare?with=%00',
    ]) {
      const answer = await rawRequest(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(`${path} ${answer.slice(9, 10)}`).toMatch(/ [24]$/);
    }
  });

  it('takes nothing oversized: headers, addresses, queries, forms, JSON, parts of a form', async () => {
    const head = await rawRequest(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(head).toMatch(/^HTTP\/1\.1 431/);
    const query = await fetch(`${origin}/search?q=${'a+'.repeat(4_000)}`);
    expect(query.status).toBe(200);
    expect((await fetch(`${origin}/api/search?q=${'a'.repeat(400)}`)).status).toBe(400);
    const own = { 'sec-fetch-site': 'same-origin' };
    const form = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
      fetch(origin + path, { method: 'POST', headers: { ...own, 'content-type': type }, body });
    for (const path of ['/sign-in', '/sources', '/rulings', '/people/invite', '/rights/set', '/join/x'])
      expect([path, (await form(path, `name=${'x'.repeat(7_000_000)}`)).status]).toEqual([path, 413]);
    for (const body of [
      '['.repeat(40_000),
      `{"a":${'{"a":'.repeat(5_000)}`,
      '"\\ud800"',
      '{"__proto__":{"x":1},"kind":"merge"}',
    ])
      expect((await form('/api/rulings', body, 'application/json')).status).toBeGreaterThanOrEqual(400);
    const parts = Array.from(
      { length: 2_000 },
      (_, index) => `--b\r\ncontent-disposition: form-data; name="f${index}"\r\n\r\nx\r\n`,
    );
    const start = performance.now();
    await form('/sources', `${parts.join('').slice(0, 9_000)}--b--`, 'multipart/form-data; boundary=b');
    expect(performance.now() - start).toBeLessThan(2_000);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  });

  it('takes no host that others made up into its pages and feeds', async () => {
    for (const path of ['/feed.xml', '/', '/sign-in']) {
      const answer = await rawRequest(
        `GET ${path} HTTP/1.1\r\nHost: evil"><script>alert(1)</script>\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).not.toContain('<script>alert');
    }
  });

  it('sends every answer with its headers: no sniffing, no frames, no referrer, nothing of others, no reading by others', async () => {
    for (const path of [
      '/',
      '/nowhere',
      '/api/stories',
      '/assets/style.css',
      '/sign-in',
      '/feed.xml',
      '/search?q=dam',
    ]) {
      const { headers } = await fetch(origin + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /default-src 'none'.*form-action 'self'.*base-uri 'none'.*frame-ancestors 'none'/,
      );
      expect(policy).not.toMatch(/unsafe|\*|data:/);
      expect([
        headers.get('x-content-type-options'),
        headers.get('referrer-policy'),
        headers.get('cross-origin-opener-policy'),
        headers.get('cross-origin-resource-policy'),
        headers.get('access-control-allow-origin'),
        headers.get('x-powered-by'),
      ]).toEqual(['nosniff', 'no-referrer', 'same-origin', 'same-origin', null, null]);
    }
  });
});

/** A request as it is written, which no client puts right; everything that is answered. */
function rawRequest(text: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    // Whoever is refused in the middle of a request is cut off.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
  });
}
