import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../src/api/create-api.ts';
import { fixedClock } from '../src/core/clock.ts';
import { fixtureApp, NOW } from '../src/web/fixtures/fixture-app.ts';
import { createFixtureReader } from '../src/web/fixtures/fixture-reader.ts';
import { hostileStory } from '../src/web/fixtures/hostile-story.ts';
import { inventedNews } from '../src/web/fixtures/invented-news.ts';

const CHROMIUM =
  process.env['HEADWATER_CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGES = {
  'front page': '/',
  story: '/story/s_dam',
  'large story': '/story/s_ferry',
  'story of unknown origin': '/story/s_orchid',
  'facts of a story': '/story/s_dam/facts',
  'facts of a large story': '/story/s_ferry/facts',
  'how a story was put together': '/story/s_dam/decisions',
  'two stories compared': '/story/s_dam/compare?with=s_ferry',
  rulings: '/rulings',
  article: '/article/a_bay',
  'copied article': '/article/a_vesper?mark=10-60',
  'article written right to left': '/article/a_nahr',
  'versions of an article': '/article/a_bay/revisions',
  'versions written right to left': '/article/a_nahr/revisions',
  'versions of a hostile article': '/article/a_hostile/revisions',
  outlet: '/outlet/meridianwire.example',
  outlets: '/outlets',
  sources: '/sources',
  search: '/search?q=lake',
  'empty search': '/search?q=nothing-has-this',
  'not found': '/nowhere',
  'hostile story': '/story/s_hostile',
  'hostile article': '/article/a_hostile',
  'facts of a hostile story': '/story/s_hostile/facts',
  'how a hostile story was put together': '/story/s_hostile/decisions',
};

/** In the page: whether the focused element has an outline; its markup where it has none. */
const FOCUS_SEEN = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'end';
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? 'seen' : focused.outerHTML.slice(0, 80);
})()`;

if (CHROMIUM === undefined) {
  process.stdout.write(
    'browser tests skipped: no Chromium found (install it, or name it in HEADWATER_CHROMIUM)\n',
  );
}

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  let server: ServerType;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    const stories = [...inventedNews, hostileStory];
    const routes = createApi({ reader: createFixtureReader(stories), clock: fixedClock(NOW) });
    const app = fixtureApp(stories, { routes });
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve());
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page of its own, closed after use, with all that went wrong in it. */
  async function visit(
    path: string,
    options: { width: number; javaScriptEnabled?: boolean },
    look: (page: Page, complaints: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { width, javaScriptEnabled = true } = options;
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      javaScriptEnabled,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isOwnStatus = message.text().includes('404 (Not Found)') && path === '/nowhere';
      if (message.type() === 'error' && !isOwnStatus) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`asked for ${request.url()}`);
    });
    try {
      await page.goto(`${origin}${path}`);
      await look(page, complaints);
    } finally {
      await context.close();
    }
  }

  it.each(Object.entries(PAGES))(
    '%s has no accessibility violation, asks nobody else and fits, on a phone and a wide screen, light and dark',
    async (_name, path) => {
      await visit(path, { width: 1440 }, async (page, complaints) => {
        await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 844 });
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const axe = new AxeBuilder({ page });
            // Of all rules, only contrast sees whether it is dark.
            if (colorScheme === 'dark') axe.withRules(['color-contrast']);
            const { violations } = await axe.analyze();
            const found = violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 3)
                  .map((node) => node.html.slice(0, 300))
                  .join(' ')}`,
            );
            expect({ width, colorScheme, found }).toEqual({ width, colorScheme, found: [] });
          }
        }
        expect(complaints).toEqual([]);
      });
    },
    120_000,
  );

  it('leads the keyboard first to a skip link, which leads to the content', async () => {
    await visit('/story/s_dam', { width: 1440 }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.textContent()).toBe('Skip to content');
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    });
  });

  it('shows where the keyboard is on everything that it can reach', async () => {
    await visit('/article/a_bay', { width: 1440 }, async (page) => {
      const unseen: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate<string>(FOCUS_SEEN);
        if (seen === 'end') break;
        if (seen !== 'seen') unseen.push(seen);
      }
      expect(unseen).toEqual([]);
    });
  });

  it('shows both wordings of a sentence at a touch', async () => {
    await visit('/article/a_vesper', { width: 390 }, async (page, complaints) => {
      await page.locator('#s2').click();
      const peek = page.locator('.peek');
      expect(await peek.isVisible()).toBe(true);
      expect(await peek.textContent()).toContain('The lake was never lowered.');
      await page.keyboard.press('Escape');
      expect(await peek.isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  it('shows both wordings of a sentence with no script at all', async () => {
    await visit('/article/a_vesper', { width: 390, javaScriptEnabled: false }, async (page) => {
      const notes = page.locator('details.source-notes').nth(1);
      await notes.locator('summary').click();
      expect(await notes.locator('#n2').isVisible()).toBe(true);
      expect(await notes.locator('ins').count()).toBeGreaterThan(0);
    });
  });

  it('leads from a figure to its marked words with no script at all', async () => {
    await visit('/story/s_dam', { width: 1440, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Approximately 20,000 individuals' }).first().click();
      const mark = page.locator('#mark');
      expect(await mark.textContent()).toBe('Approximately 20,000 individuals');
      expect(await mark.isVisible()).toBe(true);
    });
  });

  it('searches with no script at all and keeps the words', async () => {
    await visit('/', { width: 390, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('searchbox').fill('cracks');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=cracks');
      expect(await page.getByRole('searchbox').inputValue()).toBe('cracks');
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
    });
  });

  it('shows one picture of the flow: wide on a wide screen, narrow on a phone', async () => {
    for (const [width, wide] of [
      [1440, true],
      [390, false],
    ] as const) {
      await visit('/story/s_ferry', { width }, async (page) => {
        expect(await page.locator('.flow-wide').isVisible()).toBe(wide);
        expect(await page.locator('.flow-narrow').isVisible()).toBe(!wide);
      });
    }
  });
});
