import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from './rebuild.ts';
import { dumpStore } from './testing/dump-store.ts';
import { openToyPipeline } from './testing/open-toy-pipeline.ts';
import { toyStream } from './testing/toy-items.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-rebuild-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('rebuild', () => {
  it('makes everything again from the captures, the same to the last row', async () => {
    let toy = await openToyPipeline(folder);
    // In several batches, so that stories were traced, changed and traced again.
    const items = toyStream(90);
    for (let start = 0; start < items.length; start += 30) {
      await toy.pipeline.takeIn(items.slice(start, start + 30));
      await toy.pipeline.idle();
    }
    await toy.pipeline.takeIn([
      { source: 'feed', url: 'https://one.example/gone', outcome: 'gone', message: 'It is gone.' },
    ]);
    const before = await dumpStore(toy.store.read);
    await toy.pipeline.close();
    expect(await rebuild(toy)).toBe(90);
    const emptied = await dumpStore(toy.store.read);
    expect(emptied['articles']).toEqual([]);
    expect(emptied['captures']).toEqual(before['captures']);
    expect(emptied['outcomes']).toHaveLength(1);
    await toy.store.close();

    toy = await openToyPipeline(folder);
    await toy.pipeline.idle();
    const after = await dumpStore(toy.store.read);
    expect(Object.keys(after)).toContain('verdicts');
    for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table]);
    await toy.close();
  });
});
