import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { dumpStore } from './testing/dump-store.ts';
import { toyStream } from './testing/toy-items.ts';

const ITEMS = 400;
const KILLS = 14;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the child until it ends, or kills it `milliseconds` after its first word. */
function runChild(
  data: string,
  milliseconds: number | null,
): Promise<{ done: boolean; accepted: number; stderr: string }> {
  const script = join(import.meta.dirname, 'testing', 'take-in-child.ts');
  const child = spawn(process.execPath, [script, data, String(ITEMS)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (milliseconds !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(timer);
      const accepted = Number([...stdout.matchAll(/ACCEPTED (\d+)\n/g)].at(-1)?.[1] ?? 0);
      resolve({ done: stdout.includes('DONE'), accepted, stderr });
    }),
  );
}

async function dump(data: string): Promise<Record<string, unknown[]>> {
  const store = openSqliteStore(data);
  const rows = await dumpStore(store.read);
  await store.close();
  return rows;
}

describe('kill -9', () => {
  it('loses nothing that was accepted, leaves nothing half-written, and the rest is done after a restart', async () => {
    const calm = join(folder, 'calm');
    const undisturbed = await runChild(calm, null);
    expect(undisturbed.done, undisturbed.stderr).toBe(true);

    const killed = join(folder, 'killed');
    let kills = 0;
    for (let number = 0; number < KILLS; number += 1) {
      // Moments are spread over the run, and differ from run to run.
      const run = await runChild(killed, Math.random() * 60 * (number + 1));
      if (run.done) break;
      kills += 1;
      const rows = await dump(killed);
      const known = (rows['captures']?.length ?? 0) + (rows['outcomes']?.length ?? 0);
      expect(known).toBeGreaterThan(0);
      expect(rows['captures']?.length).toBeGreaterThanOrEqual(countDistinct(run.accepted));
    }
    expect(kills).toBeGreaterThan(2);
    const last = await runChild(killed, null);
    expect(last.done, last.stderr).toBe(true);

    const expected = await dump(calm);
    const found = await dump(killed);
    for (const table of Object.keys(expected)) expect(found[table], table).toEqual(expected[table]);
    expect(found['jobs']?.filter((job) => !String(job).includes('quarantined'))).toEqual([]);

    // Every file of the archive is a whole record that the database knows; drafts that were cut are no records.
    const store = openSqliteStore(killed);
    for (const row of await store.read.selectFrom('captures').select(['id', 'size']).execute()) {
      expect((await store.archive.read(row.id)).length).toBe(row.size);
    }
    await store.close();
    const shards = readdirSync(join(killed, 'captures')).filter((name) => name !== 'tmp');
    const files = shards.flatMap((shard) => readdirSync(join(killed, 'captures', shard)));
    expect(files).toHaveLength(found['captures']?.length ?? 0);
  }, 60_000);
});

/** Of the first items, how many are captures of their own. */
function countDistinct(count: number): number {
  const items = toyStream(ITEMS).slice(0, count);
  return new Set(items.map((item) => `${item.url}\n${item.body}`)).size;
}
