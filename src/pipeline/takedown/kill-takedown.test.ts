import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { listTakedowns } from '../../store/takedown/takedowns.ts';
import { sentenceOf, TAKEN_DOWN, takedownItems } from '../testing/takedown-items.ts';

const KILLS = 10;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-kill-takedown-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the child until it ends, or kills it so many milliseconds after it began to decide. */
function runChild(milliseconds: number | null): Promise<{ done: boolean; stderr: string }> {
  const script = join(import.meta.dirname, '..', 'testing', 'takedown-child.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (milliseconds !== null && stdout.includes('DECIDED'))
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ done: stdout.includes('DONE'), stderr });
    }),
  );
}

function filesWith(words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const whole = readFileSync(join(entry.parentPath, entry.name));
      return (entry.name.endsWith('.gz') ? gunzipSync(whole) : whole).includes(words);
    })
    .map(({ name }) => name);
}

it('completes every takedown that was decided, however often it is killed in the middle', {
  timeout: 300_000,
}, async () => {
  let kills = 0;
  for (let number = 0; number < KILLS; number += 1) {
    // Moments are spread over the purge, and differ from run to run.
    const run = await runChild(Math.random() * 40 * (number + 1));
    if (run.done) break;
    kills += 1;
    // No half state: an article is there with its file, or neither is.
    const store = openSqliteStore(folder);
    const rows = await store.read
      .selectFrom('articles')
      .innerJoin('captures', 'captures.id', 'articles.capture_id')
      .select('captures.id')
      .execute();
    for (const { id } of rows) expect((await store.archive.read(id)).length).toBeGreaterThan(0);
    await store.close();
  }
  expect(kills).toBeGreaterThan(1);
  const last = await runChild(null);
  expect(last.done, last.stderr).toBe(true);
  const store = openSqliteStore(folder);
  const { takedowns } = await listTakedowns(store.read, { offset: 0, limit: 100 });
  expect(takedowns.map(({ state }) => state)).toEqual(TAKEN_DOWN.map(() => 'checked'));
  const urls = await store.read.selectFrom('articles').select('url').execute();
  await store.close();
  const all = takedownItems().map(({ url }) => url);
  expect(urls.map(({ url }) => url).sort()).toEqual(
    all.filter((url) => !TAKEN_DOWN.includes(url ?? '')).sort(),
  );
  for (const [number, url] of all.entries())
    expect(filesWith(sentenceOf(number)).length > 0, String(url)).toBe(!TAKEN_DOWN.includes(url ?? ''));
});
