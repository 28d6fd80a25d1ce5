import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runHeadwater } from './run-headwater.ts';

/** The concepts of a very small model, with their words in two languages. */
const CONCEPTS = [
  ['bridge', 'köprü'],
  ['crack', 'çatlak'],
  ['ferry', 'vapur'],
  ['bakers', 'fırıncı'],
  ['strike', 'grev'],
  ['bread', 'ekmek'],
];

const page = (language: string, title: string, ...paragraphs: string[]) =>
  `<html lang="${language}"><head><meta property="article:published_time" content="2024-03-04T09:00:00Z">
<title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const ARTICLES = {
  'bridge.html': page(
    'en',
    'Bridge at Wexcombe closes',
    'The Lindqvist bridge was closed on Monday after divers found a crack in one of its piers, the mayor of the town said.',
    'The ferry will run until midnight, and drivers have to go the long way round until the summer at least.',
  ),
  'kopru.html': page(
    'tr',
    'Wexcombe’de köprü kapandı',
    'Dalgıçların ayakta çatlak bulmasından sonra köprü pazartesi günü kapatıldı, dedi belediye başkanı toplantıda.',
    'Başkan, vapurun gece yarısına kadar çalışacağını söyledi; sürücüler yaza kadar uzun yoldan gidecek.',
  ),
  'bread.html': page(
    'en',
    'No bread in Tolm',
    'The bakers of Tolm went on strike on Monday for higher pay at night, and there was no bread in the shops of the town.',
    'Some 900 members of the union took part in the strike, and it will go on until Thursday, its leader said.',
  ),
};

let server: Server;
let address: string;
let folder: string;
let asked = 0;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const { input }: { input: string[] } = JSON.parse(body);
    asked += input.length;
    response.end(JSON.stringify({ embeddings: input.map(vectorOf) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'headwater-embedding-'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One dimension for each concept, and one that texts without any share with nobody. */
function vectorOf(text: string): number[] {
  const counts = CONCEPTS.map((words) => words.filter((word) => text.toLowerCase().includes(word)).length);
  const odd = Array.from({ length: 26 }, (_, at) => (text.length % 26 === at ? 1 : 0));
  return counts.some((count) => count > 0)
    ? [...counts, ...odd.map(() => 0)]
    : [...counts.map(() => 0), ...odd];
}

/** The stories that a new store finds in the articles. */
async function storiesWith(name: string, env: Readonly<Record<string, string>>) {
  const data = { HEADWATER_DATA: join(folder, name), HEADWATER_WORKERS: '1', ...env };
  const files = Object.keys(ARTICLES).map((file) => join(folder, file));
  const added = await runHeadwater(['add', ...files], { env: data });
  expect(added.stderr + added.stdout).not.toMatch(/internal/);
  const listed = await runHeadwater(['stories', 'list', '--json'], { env: data });
  return { added, listed };
}

describe('a user’s embedding model', () => {
  it('brings reports of one event in two languages together, and stands in the version of the story', async () => {
    const without = await storiesWith('without', {});
    const withModel = await storiesWith('with', {
      HEADWATER_EMBEDDINGS: address,
      HEADWATER_EMBEDDINGS_MODEL: 'tiny',
    });
    const sizes = ({ listed }: Awaited<ReturnType<typeof storiesWith>>) =>
      JSON.parse(listed.stdout).stories.map((story: { articles: number }) => story.articles);
    expect(sizes(without).toSorted()).toEqual([1, 1, 1]);
    expect(sizes(withModel).toSorted()).toEqual([1, 2]);
    // Sixteen to measure the model with, then the articles.
    expect(asked).toBe(19);
  });

  it('that is not there stops the start with a sentence that says what to do', async () => {
    const { added } = await storiesWith('down', { HEADWATER_EMBEDDINGS: 'http://127.0.0.1:9' });
    expect(added.code).toBe(1);
    expect(added.stderr).toContain('Start it, or leave HEADWATER_EMBEDDINGS empty');
  });

  it('helps “headwater trace” and “headwater cluster” as it helps the store', async () => {
    const env = { HEADWATER_EMBEDDINGS: address, HEADWATER_EMBEDDINGS_MODEL: 'tiny' };
    const files = Object.keys(ARTICLES).map((file) => join(folder, file));
    const traced = await runHeadwater(['trace', '--json', ...files], { env });
    const { articles, stories } = JSON.parse(traced.stdout);
    expect(stories).toHaveLength(2);
    expect(stories[0].version).toContain('+tiny');
    const clustered = await runHeadwater(['cluster'], { env, input: jsonLines(...articles) });
    const [bridge, bread, bridgeAgain] = clustered.records.map(({ story }) => story);
    expect(new Set([bridge, bread, bridgeAgain]).size).toBe(2);
    const without = await runHeadwater(['cluster'], { input: jsonLines(...articles) });
    expect(new Set(without.records.map(({ story }) => story)).size).toBe(3);
  });
});
