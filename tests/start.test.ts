import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, type Run, runHeadwater, startHeadwater } from './run-headwater.ts';

const CLOSE_MILLISECONDS = 5_000;

let folder: string;
let data: string;
let running: Server[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-start-'));
  data = join(folder, 'data');
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Server {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
  /** Resolves to the first match in standard output; rejects when the program ends before. */
  said(pattern: RegExp): Promise<RegExpMatchArray>;
}

function serve(...args: string[]): Server {
  const child = startHeadwater(['serve', '--data', data, '--port', '0', ...args]);
  const ended = collect(child);
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  const server: Server = {
    child,
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = out.match(pattern);
          if (match !== null) resolve(match);
        };
        look();
        child.stdout?.on('data', look);
        void ended.then(({ code, stderr }) => reject(new Error(`ended with ${code}: ${stderr}`)));
      }),
  };
  running.push(server);
  return server;
}

/** Asks the program to end as an operating system does, and expects that it does so soon and in order. */
async function stop({ child, ended }: Server): Promise<void> {
  const asked = performance.now();
  child.kill('SIGTERM');
  const { code, signal, stderr } = await ended;
  expect([code, signal], stderr).toEqual([0, null]);
  expect(performance.now() - asked).toBeLessThan(CLOSE_MILLISECONDS);
}

const ADDRESS = /^Headwater is on (http:\/\/127\.0\.0\.1:\d+)$/m;

describe('headwater serve', { timeout: 120_000 }, () => {
  it('loads the demo once, serves it, and ends when it is asked to', async () => {
    const first = serve('--demo');
    const [, address] = await first.said(ADDRESS);
    const took = await first.said(/^Took in (\d+) items: (\d+) new/m);
    expect(Number(took[2])).toBeGreaterThan(50);
    const page = await (await fetch(`${address}/`)).text();
    expect(page.match(/href="\/story\/[^"]+"/g)?.length ?? 0).toBeGreaterThan(5);
    await stop(first);

    const second = serve('--demo');
    const [, again] = await second.said(ADDRESS);
    expect(await (await fetch(`${again}/`)).text()).toContain('/story/');
    await stop(second);
    expect((await second.ended).stdout).not.toContain('Took in');
    expect((await second.ended).stdout).toContain('Before a proxy or a tunnel leads here, set');
  });

  it('ends in order while it is loading, and goes on with the rest at the next start', async () => {
    const interrupted = serve('--demo');
    await interrupted.said(ADDRESS);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await stop(interrupted);
    expect((await interrupted.ended).stderr).toBe('');

    const next = serve('--demo');
    await next.said(ADDRESS);
    await stop(next);
    await runHeadwater(['add', '--data', data, 'demo']);
    const again = await runHeadwater(['add', '--data', data, '--json', 'demo']);
    const { captured, unchanged, outcomes } = JSON.parse(again.stdout);
    expect([captured, outcomes.article]).toEqual([0, unchanged]);
  });

  it('reads what another process adds to its store', async () => {
    const server = serve();
    const [, address] = await server.said(ADDRESS);
    const page = join(folder, 'page.txt');
    const text =
      'The bridge over the Salt Creek will be closed for nine weeks from May, the county said on Friday.';
    writeFileSync(
      page,
      `Bridge closes\n\n${text}\n\nDrivers must take the old road through Hadley and allow 20 minutes more.\n`,
    );
    const added = await runHeadwater(['add', '--data', data, page]);
    expect([added.code, added.stderr]).toEqual([0, '']);
    expect(added.stdout).toBe(
      '1 item: 1 new, 0 unchanged\nKept and queued: the Headwater that is running reads them.\n',
    );
    await expect
      .poll(async () => (await fetch(`${address}/`)).text(), { timeout: 20_000, interval: 300 })
      .toContain('/story/');
    await stop(server);
  });
});

describe('headwater that cannot start', { timeout: 60_000 }, () => {
  /** One sentence on standard error, exit code 1, nothing for programmers. */
  async function expectRefused(args: readonly string[], message: RegExp): Promise<void> {
    const { code, stderr } = await runHeadwater(args);
    expect(stderr).toMatch(/^headwater: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  }

  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    await expectRefused(['serve', '--data', data, '--port', port], new RegExp(`port ${port} .*--port`));
    other.close();
  });

  it('says that the address is none of this machine', () =>
    expectRefused(
      ['serve', '--data', data, '--host', '203.0.113.7', '--port', '0'],
      /cannot serve on 203\.0\.113\.7/,
    ));

  it('says that the data folder is a file', async () => {
    writeFileSync(data, '');
    await expectRefused(['serve', '--data', data, '--port', '0'], /cannot write to .*data/);
    await expectRefused(['add', '--data', data, 'demo'], /cannot write to .*data/);
    await expectRefused(['search', '--data', data, 'ferry'], /cannot write to .*data/);
    await expectRefused(['rebuild', '--data', data], /cannot write to .*data/);
  });

  it.skipIf(process.getuid?.() === 0)('says that the data folder cannot be written', async () => {
    mkdirSync(data);
    chmodSync(data, 0o500);
    await expectRefused(['serve', '--data', data, '--port', '0'], /cannot write to .*data/);
    chmodSync(data, 0o700);
  });

  async function makeStore(change: (path: string) => void): Promise<void> {
    expect((await runHeadwater(['search', '--data', data, 'nothing'])).code).toBe(0);
    change(join(data, 'headwater.db'));
  }

  it('says that a newer Headwater made the database', async () => {
    await makeStore((path) => {
      const database = new DatabaseSync(path);
      database.exec("insert into migrations values (9999, 'from-the-future', '2031-01-01')");
      database.close();
    });
    await expectRefused(['serve', '--data', data, '--port', '0'], /newer Headwater/);
    await expectRefused(['search', '--data', data, 'ferry'], /newer Headwater/);
  });

  it('says that the database is damaged, whether at its head or further in', async () => {
    await makeStore((path) => writeFileSync(path, 'this is no database '.repeat(1_000)));
    await expectRefused(['serve', '--data', data, '--port', '0'], /damaged/);
    rmSync(data, { recursive: true });
    await makeStore((path) => {
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(0x5a, 4_096));
    });
    await expectRefused(['serve', '--data', data, '--port', '0'], /damaged/);
  });

  it('says that another Headwater works on the store', async () => {
    const server = serve();
    await server.said(ADDRESS);
    await expectRefused(['serve', '--data', data, '--port', '0'], /another Headwater works on/);
    await expectRefused(['rebuild', '--data', data], /another Headwater works on/);
    await stop(server);
  });
});
