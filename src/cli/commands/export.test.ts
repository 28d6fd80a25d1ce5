import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { captureOnly } from '../../pipeline/capture-only.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { CommandContext } from '../command.ts';
import { command } from './export.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-export-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a plain archive under a name that ends in .warc, else a gzipped one', async () => {
  const clock = { now: () => new Date('2026-05-01T00:00:00Z') };
  const data = join(folder, 'data');
  const store = openSqliteStore(data);
  const item = {
    source: 'https://h.example/1',
    url: 'https://h.example/1',
    contentType: 'text/html',
    body: Buffer.from('<p>The ferry ran aground at noon.</p>'),
    firstSeen: '2026-04-01T10:00:00.000Z',
  };
  await captureOnly([item], { store, queue: createSqliteQueue({ clock }), clock });
  await store.close();
  const written = async (name: string) => {
    const warc = join(folder, name);
    const context = {
      values: { warc },
      settings: { data, userAgent: 'test' },
      stderr: { write: () => true },
    };
    await command.run(context as unknown as CommandContext);
    return readFileSync(warc);
  };
  const plain = (await written('all.warc')).toString();
  expect(plain.match(/^WARC\/1\.1\r$/gm)).toHaveLength(2);
  expect(plain).toContain('The ferry ran aground at noon.');
  expect([...(await written('all.warc.gz')).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
});
