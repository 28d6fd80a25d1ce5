import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHeadwater } from './run-headwater.ts';

const PAGES: Readonly<Record<string, readonly [title: string, text: string]>> = {
  'gale-1': [
    'Gale tears the roof off the Ostrel market hall',
    'A gale tore the roof off the market hall in Ostrel on Tuesday night. Fire chief Mirea Dolan said 230 traders had lost their stalls. Gusts of 131 km/h were measured at the lighthouse of Pellow.',
  ],
  'gale-2': [
    'Ostrel traders lose stalls as market hall roof goes',
    'The roof of the market hall in Ostrel was torn off by a gale on Tuesday night. The lighthouse of Pellow measured gusts of 131 km/h. Some 230 traders lost their stalls, fire chief Mirea Dolan said.',
  ],
  'vote-1': [
    'Sundmark parliament votes to lower the voting age',
    'The parliament of Sundmark voted on Tuesday to lower the voting age to sixteen. Interior minister Jussi Tarvo said 48,000 young people could vote in the spring. The bill passed with 96 votes to 71.',
  ],
  'vote-2': [
    'Sixteen-year-olds get the vote in Sundmark',
    'Young people in Sundmark may vote from sixteen. Parliament passed the bill on Tuesday with 96 votes to 71. Some 48,000 could take part in the spring, said interior minister Jussi Tarvo.',
  ],
};

let folder: string;
let data: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-stories-'));
  data = join(folder, 'data');
  mkdirSync(join(folder, 'pages'));
  for (const [name, [title, text]] of Object.entries(PAGES)) {
    const html = `<html lang="en"><head><title>${title}</title><link rel="canonical" href="https://${name}.example/${name}"><meta property="article:published_time" content="2026-03-04T05:00:00Z"></head><body><article><h1>${title}</h1><p>${text.replaceAll('. ', '.</p><p>')}</p></article></body></html>`;
    writeFileSync(join(folder, 'pages', `${name}.html`), html);
  }
  await runHeadwater(['add', join(folder, 'pages'), '--data', data]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function stories(...args: string[]) {
  const run = await runHeadwater(['stories', ...args, '--data', data, '--json']);
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}
const listed = async () =>
  (await stories('list')).stories
    .map(({ id, articles }: { id: string; articles: number }) => `${id} ${articles}`)
    .sort();

describe('headwater stories', () => {
  it('rules without a running program, keeps it through a rebuild, and undoes it', async () => {
    const before = await listed();
    expect(before).toHaveLength(2);
    const [one, other] = before.map((line: string) => line.split(' ')[0]);
    const ruling = await stories('merge', one, `http://localhost:8080/story/${other}`, '--note', 'one day');
    expect(ruling).toMatchObject({ number: 1, kind: 'merge', note: 'one day', applied: true });
    const merged = await listed();
    expect(merged).toEqual([expect.stringMatching(/ 4$/)]);
    await runHeadwater(['rebuild', '--data', data]);
    expect(await listed()).toEqual(merged);
    const moved = (await stories('why', other)).articles.filter(
      ({ moves }: { moves: unknown[] }) => moves.length > 0,
    );
    expect(moved).toHaveLength(2);
    await stories('undo', '1');
    expect(await listed()).toEqual(before);
    expect(
      (await stories('rulings')).rulings.map(({ kind, undoneBy }: Record<string, unknown>) => [
        kind,
        undoneBy,
      ]),
    ).toEqual([
      ['undo', null],
      ['merge', 2],
    ]);
  });

  it('says why two stories are not one, and what is wrong', async () => {
    const [one, other] = (await listed()).map((line: string) => line.split(' ')[0]);
    const run = await runHeadwater(['stories', 'why', one, other, '--data', data]);
    expect(run.stdout).toMatch(/likely to be one, +\d+ % is needed/);
    expect(run.stdout).toMatch(/only [12]: .*Dolan/);
    const wrong = await runHeadwater(['stories', 'merge', one, 'story_none', '--data', data]);
    expect([wrong.code, wrong.stderr]).toEqual([1, 'headwater: there is no story "story_none"\n']);
    expect((await runHeadwater(['stories', 'pin', one, '--data', data])).code).toBe(2);
  });
});
