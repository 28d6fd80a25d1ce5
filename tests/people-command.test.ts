import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, runHeadwater, startHeadwater } from './run-headwater.ts';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-people-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('headwater people', { timeout: 60_000 }, () => {
  it('makes the first operator of a program that others can reach, and shows nothing before', async () => {
    const child = startHeadwater(['serve', '--data', data, '--host', '0.0.0.0', '--port', '0'], {
      env: { HEADWATER_WATCH: 'off' },
    });
    const ended = collect(child);
    try {
      let out = '';
      const link = await new Promise<string>((resolve, reject) => {
        child.stdout?.on('data', (chunk) => {
          out += chunk;
          const found = /(http:\S+\/join\/\S+)/.exec(out)?.[1];
          if (found !== undefined) resolve(found);
        });
        void ended.then(({ stderr }) => reject(new Error(stderr)));
      });
      const address = link.replace('0.0.0.0', '127.0.0.1');
      const root = new URL('/', address).href;
      expect((await fetch(root)).status).toBe(503);
      const joined = await fetch(address, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ name: 'Ada', password: 'six brown otters swim' }),
      });
      expect([joined.status, joined.headers.get('location')]).toEqual([303, '/account']);
      expect((await fetch(root)).status).toBe(200);
      const listed = await runHeadwater(['people', 'list', '--data', data]);
      expect(listed.stdout).toMatch(/^operator {2}\d{4}-\d\d-\d\d {2}Ada\n$/);
      const removed = await runHeadwater(['people', 'remove', '--data', data, 'Ada']);
      expect([removed.code, removed.stderr]).toEqual([1, expect.stringContaining('only operator')]);
      const invited = await runHeadwater(['people', 'add', '--data', data, '--role', 'editor']);
      expect(invited.stdout).toMatch(/^http:\/\/127\.0\.0\.1:8080\/join\/[\w-]{43}\n$/);
      const wrong = await runHeadwater(['people', 'role', '--data', data, 'Ada', 'king']);
      expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('reader, editor, operator')]);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  });
});
