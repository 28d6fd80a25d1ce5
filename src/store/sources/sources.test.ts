import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewSource } from '../../core/source.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import type { Store } from '../store.ts';
import type { SourceRow } from '../tables.ts';
import {
  dueEntries,
  finishEntry,
  forgetEntries,
  type ListedEntry,
  listEntries,
  waitingEntries,
} from './entries.ts';
import { dueSources, moveSource, recordPoll } from './polls.ts';
import { listSources } from './source-list.ts';
import { addSources, removeSources, setSourceState, sourceById, sourceId } from './sources.ts';
import { putOff } from './waiting-line.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const AT = NOW.getTime();
const HOUR = 3_600_000;
const A = 'https://a.example/feed';
const A2 = 'https://a.example/sport';
const B = 'https://b.example/feed';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-sources-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const source = (url: string, pack: string | null = null): NewSource => ({
  url,
  kind: 'feed',
  title: null,
  outlet: 'a.example',
  pack,
  language: null,
});
const entry = (key: string, more: Partial<ListedEntry> = {}): ListedEntry => ({
  key,
  url: `https://${key}`,
  host: key.split('/')[0] ?? '',
  mark: 'v1',
  item: '{}',
  old: false,
  ...more,
});
async function row(url: string): Promise<SourceRow> {
  const found = await sourceById(store.write, sourceId(url));
  if (found === null) throw new Error(`${url} is not there`);
  return found;
}

describe('sources', () => {
  it('are added once, and asked at once', async () => {
    expect(await addSources(store.write, [source(A), source(B), source(A)], NOW)).toHaveLength(2);
    expect(await addSources(store.write, [source(A, 'other')], NOW)).toEqual([]);
    const [first] = await listSources(store.read, NOW);
    expect(first).toMatchObject({
      url: A,
      state: 'active',
      pack: null,
      lastPolled: null,
      entriesPerDay: null,
    });
    expect(first?.nextDue).toBe(NOW.toISOString());
  });

  it('are due one of each host, the longest waiting first, busy hosts left out', async () => {
    await addSources(store.write, [source(B)], new Date(AT - HOUR));
    await addSources(store.write, [source(A), source(A2)], NOW);
    const due = async (busy: string[], at = AT) =>
      (await dueSources(store.write, at, busy, 9)).map(({ url }) => url);
    expect(await due([])).toEqual([B, expect.stringMatching(/^https:\/\/a\.example/)]);
    expect(await due(['b.example'])).toHaveLength(1);
    expect(await due([], AT - HOUR)).toEqual([B]);
    await setSourceState(store.write, [sourceId(B)], 'paused', NOW);
    expect(await due([])).not.toContain(B);
  });

  it('keep what their polls found out, day by day', async () => {
    await addSources(store.write, [source(A)], new Date(AT - 48 * HOUR));
    const poll = { at: AT, state: 'active', rolledOver: false, newEntries: 0 } as const;
    await recordPoll(store.write, {
      ...poll,
      source: await row(A),
      error: null,
      next: { due: AT + HOUR, interval: HOUR },
      newEntries: 6,
      title: 'A',
      validators: { url: A, etag: '"1"', lastModified: null },
      publications: { times: [AT, AT - HOUR], gap: HOUR },
    });
    const error = { code: 'server-error', message: 'a.example answered 500' };
    for (const due of [2, 3])
      await recordPoll(store.write, {
        ...poll,
        source: await row(A),
        error,
        next: { due: AT + due * HOUR, interval: HOUR },
        rolledOver: due === 3,
      });
    const [found] = await listSources(store.read, NOW);
    expect(found).toMatchObject({
      title: 'A',
      failures: 2,
      lastError: error.message,
      lastErrorCode: error.code,
      lastSuccess: NOW.toISOString(),
      rhythm: HOUR,
      entriesPerDay: 3,
      days: [{ day: '2026-11-22', polls: 3, failures: 2, entries: 6, gaps: 1 }],
    });
    expect(await row(A)).toMatchObject({ etag: '"1"', next_due: AT + 3 * HOUR });
    await setSourceState(store.write, [sourceId(A)], 'paused', NOW);
    await setSourceState(store.write, [sourceId(A)], 'active', NOW);
    expect(await row(A)).toMatchObject({ failures: 0, next_due: AT });
  });

  it('that are gone are not asked again', async () => {
    await addSources(store.write, [source(A)], NOW);
    const error = { code: 'gone', message: 'a.example answered 410' };
    await recordPoll(store.write, {
      source: await row(A),
      at: AT,
      error,
      state: 'gone',
      next: null,
      newEntries: 0,
      rolledOver: false,
    });
    expect(await dueSources(store.write, AT + 99 * HOUR, [], 9)).toEqual([]);
    expect((await listSources(store.read, NOW))[0]).toMatchObject({ state: 'gone', nextDue: null });
  });

  it('move to another address, unless that is watched already', async () => {
    await addSources(store.write, [source(A), source(B)], NOW);
    expect(await moveSource(store.write, sourceId(A), B)).toBe(false);
    expect(await moveSource(store.write, sourceId(A), 'https://new.example/feed')).toBe(true);
    expect(await row(A)).toMatchObject({ url: 'https://new.example/feed', host: 'new.example' });
  });
});

describe('what sources list', () => {
  beforeEach(() => addSources(store.write, [source(A), source(B)], NOW));
  const list = (entries: readonly ListedEntry[], at = AT, of = A) =>
    listEntries(store.write, sourceId(of), entries, at);
  const due = (busy: readonly string[] = [], at = AT) => dueEntries(store.write, at, busy, 9);

  it('waits once, however many sources list it', async () => {
    expect(await list([entry('a.example/1'), entry('a.example/1')])).toEqual({
      fresh: 1,
      changed: 0,
      known: 0,
    });
    expect(await list([entry('a.example/1')], AT, B)).toEqual({ fresh: 0, changed: 0, known: 1 });
    expect(await waitingEntries(store.write)).toBe(1);
    expect((await listSources(store.read, NOW)).map(({ waiting }) => waiting).sort()).toEqual([0, 1]);
  });

  it('is given out one of each host, and not again when it is done', async () => {
    await list([entry('a.example/1'), entry('a.example/2'), entry('c.example/1')]);
    const first = await due();
    expect(first.map(({ host }) => host).sort()).toEqual(['a.example', 'c.example']);
    expect(await due(['a.example', 'c.example'])).toEqual([]);
    for (const row of first) await finishEntry(store.write, row, AT);
    const second = await due();
    expect(second.map(({ host }) => host)).toEqual(['a.example']);
    await putOff(store.write, 'entries', second[0]?.key ?? '', AT + HOUR, { counts: true });
    expect(await due()).toEqual([]);
    expect(await due([], AT + HOUR)).toMatchObject([{ attempts: 1 }]);
  });

  it('waits again when its source says something new of it, an hour later at the soonest', async () => {
    await list([entry('a.example/1')]);
    for (const row of await due()) await finishEntry(store.write, row, AT);
    const changed = [entry('a.example/1', { mark: 'v2' })];
    expect(await list(changed, AT + 1)).toMatchObject({ known: 1 });
    expect(await list(changed, AT + HOUR)).toMatchObject({ changed: 1 });
    expect(await due([], AT + HOUR)).toMatchObject([{ mark: 'v2', state: 'waiting' }]);
  });

  it('is known, not fetched, where it is old', async () => {
    expect(await list([entry('a.example/1', { old: true })])).toMatchObject({ fresh: 0, known: 1 });
    expect(await due()).toEqual([]);
  });

  it('is forgotten when it is done and has not been listed for long', async () => {
    await list([entry('a.example/1'), entry('a.example/2')]);
    for (const row of await due()) await finishEntry(store.write, row, AT);
    await list([entry('a.example/2')], AT + 48 * HOUR);
    await forgetEntries(store.write, sourceId(A), AT + HOUR);
    const left = await store.read.selectFrom('entries').select('key').execute();
    expect(left).toEqual([{ key: 'a.example/2' }]);
  });

  it('goes with its source', async () => {
    await list([entry('a.example/1')]);
    expect(await removeSources(store.write, [sourceId(A)])).toBe(1);
    expect(await waitingEntries(store.write)).toBe(0);
  });

  it('comes in lists of tens of thousands', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => entry(`h${index % 300}.example/${index}`));
    await store.write.transaction().execute((tx) => listEntries(tx, sourceId(A), many, AT));
    const started = threadMilliseconds();
    const seen = new Set<string>();
    for (let look = 0; look < 200 && seen.size < 300; look += 1)
      for (const { host } of await dueEntries(store.write, AT, [...seen], 16)) seen.add(host);
    expect(seen.size).toBe(300);
    expect(threadMilliseconds() - started).toBeLessThan(20_000);
  });
});
