import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources } from '../src/store/sources/source-list.ts';
import { addSources } from '../src/store/sources/sources.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import { ROOT } from './run-headwater.ts';
import { CRAWL_DELAY, DELAY, type SeenRequest, SmallWeb, type WebHost } from './small-web/small-web.ts';

/** Clocks of two processes and the way in between. */
const TOLERANCE = 6;

let folder: string;
let store: Store;
const web = new SmallWeb();
const children: ChildProcess[] = [];
let complaints = '';

beforeAll(async () => {
  await web.start();
  folder = mkdtempSync(join(tmpdir(), 'headwater-small-web-'));
  store = openSqliteStore(folder);
  const sources = [...web.hosts.keys()].map((name) => ({ url: `http://${name}/feed` }));
  const about = { kind: 'feed', title: null, outlet: null, pack: null, language: null } as const;
  await addSources(
    store.write,
    sources.map((source) => ({ ...source, ...about })),
    new Date(),
  );
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  web.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function startChild(): ChildProcess {
  const script = join(ROOT, 'src/pipeline/testing/small-web-child.ts');
  const child = spawn(process.execPath, [script, folder, String(web.port), String(DELAY)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  children.push(child);
  return child;
}

/** The number of outcomes of each published item, however it was had. */
async function outcomesOf(urls: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await store.read.selectFrom('outcomes').select(['source', 'outcome']).execute();
  const byUrl = Map.groupBy(rows, ({ source }) => source.slice(source.lastIndexOf('#http') + 1));
  return new Map(urls.map((url) => [url, (byUrl.get(url) ?? []).map(({ outcome }) => outcome)]));
}

async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; waited < 45_000; waited += 100) {
    if (await isTrue()) return;
    if (children.at(-1)?.exitCode !== null && children.at(-1)?.signalCode === null) break;
    await sleep(100);
  }
  const missing = [...(await outcomesOf(web.published()))].filter(([, { length }]) => length === 0);
  throw new Error(`waited for ${what} in vain: ${missing.slice(0, 20)}\n${complaints.slice(-2_000)}`);
}

const isDone = async () =>
  [...(await outcomesOf(web.published())).values()].every(({ length }) => length > 0);
const hosts = (...kinds: readonly WebHost['kind'][]) =>
  [...web.hosts.values()].filter(({ kind }) => kinds.includes(kind));

describe('the scheduler on a small web of two hundred hosts', () => {
  beforeAll(async () => {
    web.publish();
    web.publish();
    const first = startChild();
    const some = web.published().length / 3;
    await until(
      async () => web.published().filter((url) => web.fetches(url) > 0).length > some,
      'a third of the items',
    );
    first.kill('SIGKILL');
    await new Promise((resolve) => first.once('close', resolve));
    web.publish();
    startChild();
    await until(isDone, 'all items');
    web.publish('plain', 'moved', 'slow', 'crawl-delay', 'busy');
    await until(isDone, 'the items published since');
    children.at(-1)?.kill('SIGKILL');
  }, 120_000);

  it('has two hundred hosts', () => expect(web.hosts.size).toBe(200));

  it('asks no host more often than allowed, and one thing at a time', () => {
    const isSiteFile = ({ path }: SeenRequest) => /^\/(?:robots\.txt|ai\.txt|\.well-known\/)/.test(path);
    const shortestPause = (requests: readonly SeenRequest[]) =>
      Math.min(
        ...requests.slice(1).flatMap(({ start }, index) => {
          const before = requests[index];
          return before?.isCut === true ? [] : [start - (before?.end ?? 0)];
        }),
      );
    for (const { name, kind, requests, mostOpen } of web.hosts.values()) {
      expect(mostOpen, name).toBeLessThanOrEqual(1);
      expect(shortestPause(requests), name).toBeGreaterThan(DELAY - TOLERANCE);
      const pages = requests.filter((request) => !isSiteFile(request));
      if (kind === 'crawl-delay') expect(shortestPause(pages), name).toBeGreaterThan(CRAWL_DELAY - TOLERANCE);
    }
  });

  it('asks nothing that robots.txt bars, and nothing where it cannot be read', () => {
    for (const { name, requests } of hosts('barred', 'no-robots')) {
      expect(new Set(requests.map(({ path }) => path)), name).toEqual(new Set(['/robots.txt']));
    }
    for (const { name, requests } of hosts('partly-barred')) {
      expect(
        requests.filter(({ path }) => path.startsWith('/private')),
        name,
      ).toEqual([]);
      expect(requests.length, name).toBeGreaterThan(3);
    }
  });

  it('leaves a host alone that asks for it, and one that is gone for good', () => {
    for (const { name, requests } of hosts('busy')) {
      const asked = requests.filter(({ path }) => path === '/feed');
      for (const [index, request] of asked.entries()) {
        if (index % 2 === 0 || asked[index - 1] === undefined) continue;
        expect(request.start - (asked[index - 1]?.end ?? 0), name).toBeGreaterThan(1_000 - TOLERANCE);
      }
    }
    for (const { requests } of hosts('gone'))
      expect(requests.filter(({ path }) => path === '/feed').length).toBeLessThan(3);
  });

  it('loses nothing: every published item ends in exactly one outcome, also through a kill -9', async () => {
    const outcomes = await outcomesOf(web.published());
    expect(outcomes.size).toBeGreaterThan(600);
    for (const [url, found] of outcomes) expect(found, url).toHaveLength(1);
    const names = new Set([...outcomes.values()].flat());
    expect([...names]).toEqual(['article']);
  });

  it('fetches a page once; what was under way when it was killed, once more', () => {
    const again = web.published().filter((url) => !/flaky|hostile/.test(url) && web.fetches(url) > 1);
    // No more than hosts that were asked at the moment of the kill.
    expect(again.length).toBeLessThanOrEqual(24);
    for (const url of again) expect(web.fetches(url), url).toBe(2);
  });

  it('goes on with hosts that fail and come back, and follows those that move', async () => {
    const sources = await listSources(store.read, new Date());
    const of = (kind: string) => sources.filter(({ url }) => url.includes(`//${kind}-`));
    expect(of('moved').every(({ url }) => url.endsWith('/new-feed'))).toBe(true);
    expect(of('plain').every(({ failures, lastSuccess }) => failures === 0 && lastSuccess !== null)).toBe(
      true,
    );
    expect(of('gone').every(({ state }) => state === 'gone')).toBe(true);
    for (const { url, lastErrorCode, lastError } of [...of('broken'), ...of('barred'), ...of('no-robots')])
      expect([lastErrorCode, lastError], url).toEqual([expect.any(String), expect.stringMatching(/\w+ \w+/)]);
    for (const { url, failures } of of('hostile').filter(({ url }) => /hostile-[01235]\./.test(url)))
      expect(failures, url).toBeGreaterThan(0);
  });
});
