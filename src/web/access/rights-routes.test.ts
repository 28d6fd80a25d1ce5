import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShownTexts, type ShownTexts } from '../../access/shown-texts.ts';
import { fixedClock } from '../../core/clock.ts';
import { registrableDomain } from '../../core/url.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { FAR, NEAR } from '../fixtures/fixture-access.ts';
import { fixtureApp, NOW } from '../fixtures/fixture-app.ts';
import { createFixtureReader } from '../fixtures/fixture-reader.ts';
import { inventedNews } from '../fixtures/invented-news.ts';
import { whoAsks } from './refusal.ts';

let folder: string;
let store: Store;
let texts: ShownTexts;
let keptLess: string[];
let app: ReturnType<typeof fixtureApp>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-rights-'));
  store = openSqliteStore(folder);
  const visitors = { text: 'excerpt', words: 10 } as const;
  texts = createShownTexts({
    store,
    clock: fixedClock(NOW),
    reader: createFixtureReader(inventedNews),
    visitors,
    outletOf: registrableDomain,
    async keepLess(_, domain) {
      keptLess.push(domain);
    },
  });
  keptLess = [];
  app = fixtureApp(inventedNews, { texts, readerFor: (context) => texts.readerFor(whoAsks(context)) });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const OWN = { host: 'localhost:8080', 'sec-fetch-site': 'same-origin' };
const page = async (path: string, env: object) =>
  (await app.request(path, { headers: { host: 'localhost:8080' } }, env)).text();
const post = (path: string, fields: Record<string, string>, env: object = NEAR) =>
  app.request(path, { method: 'POST', headers: OWN, body: new URLSearchParams(fields) }, env);

describe('an article page', () => {
  it('shows the owner the whole text and others an excerpt, and says so to both', async () => {
    const own = await page('/article/a_bay', NEAR);
    expect(own).toContain('The whole text is shown: its publisher says nothing against it.');
    expect(own).toContain('Repairs would cost');
    const others = await page('/article/a_bay', FAR);
    expect(others).toContain('An excerpt of 10 words is shown to those who have not signed in.');
    expect(others).not.toContain('Repairs would cost');
  });

  it('follows what the operator decided about the outlet', async () => {
    const decided = await post('/rights/set', {
      domain: 'bayherald.example',
      text: 'none',
      note: 'by letter <b>',
    });
    expect(decided.status).toBe(303);
    expect(await page('/article/a_bay', NEAR)).toContain('shows no text of this outlet');
    const list = await page('/rights', NEAR);
    expect(list).toContain('by letter &lt;b&gt;');
    await post('/rights/release', { domain: 'bayherald.example' });
    expect(await page('/article/a_bay', NEAR)).toContain('The whole text is shown');
  });
});

describe('deciding what is shown', () => {
  it('holds for what is kept where that is chosen, which is off and says what it does', async () => {
    const form = await page('/rights', NEAR);
    expect(form).toContain('<input type="checkbox" name="keeps" value="yes">');
    expect(form).toContain('is deleted for good');
    await post('/rights/set', { domain: 'bayherald.example', text: 'excerpt', words: '20' });
    expect(keptLess).toEqual([]);
    expect(await page('/rights', NEAR)).not.toContain('and no more is kept');
    await post('/rights/set', { domain: 'bayherald.example', text: 'excerpt', words: '20', keeps: 'yes' });
    expect(keptLess).toEqual(['bayherald.example']);
    expect(await page('/rights', NEAR)).toContain('an excerpt of 20 words, and no more is kept');
  });

  it('is for operators alone, and wants a domain and a number of words', async () => {
    expect((await post('/rights/set', { domain: 'bayherald.example', text: 'none' }, FAR)).status).toBe(403);
    expect((await app.request('/rights', { headers: OWN }, FAR)).status).toBe(403);
    const wrong = await post('/rights/set', { domain: '<script>', text: 'excerpt', words: '5' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('by its domain')]);
    expect((await post('/rights/set', { domain: 'a.example', text: 'excerpt', words: '0' })).status).toBe(
      422,
    );
    for (const fields of [
      { text: 'nothing', keeps: 'yes' },
      { text: 'none', keeps: 'perhaps' },
      { text: 'full', keeps: 'yes' },
      { text: 'excerpt', words: '1e3', keeps: 'yes' },
    ] as Record<string, string>[])
      expect((await post('/rights/set', { domain: 'a.example', ...fields })).status).toBe(422);
    expect([await texts.overrides(), keptLess]).toEqual([[], []]);
  });
});
