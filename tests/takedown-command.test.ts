import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHeadwater } from './run-headwater.ts';

const LINK = 'https://lantern.example/2026/lock-closed';
const SENTENCES = [
  'The harbour board of Lindmouth voted on Tuesday evening to close the northern lock until spring.',
  'Engineers had found cracks of four centimetres in both of the gates, which were cast in 1911.',
  'Some 340 barges a week will have to go round by the estuary, which costs each of them a day.',
];

let folder: string;
let data: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-takedown-command-'));
  data = join(folder, 'data');
  mkdirSync(join(folder, 'pages'));
  const html = `<html lang="en"><head><title>Lock closes</title></head><body><article><h1>Lock closes</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  writeFileSync(join(folder, 'pages', 'lock.html'), html);
  writeFileSync(join(folder, 'pages', 'captures.json'), JSON.stringify([{ path: 'lock.html', url: LINK }]));
  writeFileSync(join(folder, 'text.txt'), SENTENCES.join(' '));
  await runHeadwater(['add', join(folder, 'pages'), '--data', data]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const takedown = (...args: string[]) => runHeadwater(['takedown', ...args, '--data', data]);

describe('headwater takedown', { timeout: 120_000 }, () => {
  it('says what is missing in a request', async () => {
    const none = await takedown('request');
    expect(none.code).not.toBe(0);
    expect(none.stderr).toContain('give the links of the pages');
    expect((await takedown('request', 'not-a-link', '--statement', 'x')).stderr).toContain(
      'no address of a page',
    );
    expect((await takedown('request', LINK, '--keep', 'everything')).code).toBe(2);
    expect((await takedown('destroy')).code).toBe(2);
  });

  it('has a page removed, shows it, and checks it afterwards', async () => {
    const asked = await takedown('request', LINK, '--statement', 'I wrote it.', '--json');
    const id = String(asked.records[0]?.['id']);
    expect((await takedown('list')).stdout).toMatch(/received +link +23h59m left, waits for operator/);
    expect((await takedown('show', id)).stdout).toContain('named, found: Lock closes');
    const decided = await takedown('decide', id, 'grant', '--json');
    expect(decided.code, decided.stderr).toBe(0);
    const { takedown: done, record } = JSON.parse(decided.stdout);
    expect(done).toMatchObject({ state: 'checked', result: { articles: 1, sentences: 3, left: 0 } });
    expect((await takedown('decide', id, 'refuse')).stderr).toContain('it is checked already');

    const file = join(folder, 'record.json');
    writeFileSync(file, JSON.stringify(record));
    const verified = await takedown('verify', file, '--text', join(folder, 'text.txt'));
    expect(verified.stdout).toContain('The record is as it was signed: number 1, 1 articles removed');
    expect(verified.stdout).toContain('3 sentences searched for');
    expect(verified.code).toBe(0);
    writeFileSync(file, JSON.stringify({ ...record, record: record.record.replace('"left":0', '"left":1') }));
    expect((await takedown('verify', file)).code).toBe(1);

    const again = await runHeadwater(['add', join(folder, 'pages'), '--data', data]);
    expect(again.stderr).toContain('removed');
    expect((await runHeadwater(['search', 'harbour', '--data', data])).stdout).not.toContain('Lock closes');
  });
});
