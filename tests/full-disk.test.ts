import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, runHeadwater, startHeadwater } from './run-headwater.ts';

const MEGABYTES = 24;

let folder: string;
let disk: string;
const mount = (...args: string[]) => spawnSync('mount', args, { encoding: 'utf8' });

// A disk of its own wants root; what the same does with a database that may not grow is tested beside the pipeline.
const probe = mkdtempSync(join(tmpdir(), 'headwater-mount-'));
const mounted = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe);
if (mounted.status === 0) spawnSync('umount', [probe]);
else
  process.stderr.write(
    `tests/full-disk.test.ts is skipped: no disk can be mounted (${mounted.stderr?.trim()})\n`,
  );
rmSync(probe, { recursive: true, force: true });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-disk-'));
  disk = join(folder, 'disk');
  mkdirSync(disk);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Leaves so much room on the disk. */
function leaveRoom(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

describe.skipIf(mounted.status !== 0)('a disk', { timeout: 180_000 }, () => {
  it('that is full holds a running Headwater up, and nothing is lost when there is room again', async () => {
    expect(mount('-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk).status).toBe(0);
    const data = join(disk, 'data');
    try {
      expect((await runHeadwater(['search', '--data', data, 'ferry'])).code).toBe(0);
      const child = startHeadwater(['serve', '--data', data, '--port', '0', '--demo'], {
        env: { HEADWATER_WATCH: 'off' },
      });
      const ended = collect(child);
      let out = '';
      let isFull = false;
      child.stdout?.on('data', (chunk) => {
        out += chunk;
        if (isFull || !/^Headwater is on /m.test(out)) return;
        // There is room for the first of the demo, not for all of it.
        isFull = true;
        leaveRoom(700_000);
      });
      try {
        await expect.poll(() => out, { timeout: 30_000 }).toContain('Headwater is on');
        const address = /http:\S+/.exec(out)?.[0] ?? '';
        const ready = async () => (await fetch(`${address}/readyz`)).json();
        await expect.poll(ready, { timeout: 60_000 }).toMatchObject({ reason: 'waiting-to-write' });
        expect((await fetch(`${address}/`)).status).toBe(200);
        expect((await fetch(`${address}/healthz`)).status).toBe(200);
        const beside = await runHeadwater(['add', '--data', data, 'demo']);
        expect([beside.code, beside.stderr]).toEqual([1, expect.stringMatching(/is full; make room/)]);
        rmSync(join(disk, 'ballast'));
        await expect.poll(ready, { timeout: 60_000 }).toMatchObject({ reason: 'ready' });
        await expect.poll(() => out, { timeout: 90_000 }).toMatch(/^Took in 89 items: 69 new/m);
      } finally {
        child.kill('SIGTERM');
        const { stderr } = await ended;
        expect(stderr).toMatch(/nothing can be written.*code=store-full/s);
      }
      expect((await runHeadwater(['verify', '--data', data])).stdout).toContain('whole: 69 captures');

      leaveRoom(300_000);
      const backup = await runHeadwater(['backup', '--data', data, join(disk, 'backups')]);
      expect([backup.code, backup.stderr]).toEqual([1, expect.stringMatching(/is full; make room/)]);
      rmSync(join(disk, 'ballast'));
      expect((await runHeadwater(['backup', '--data', data, join(disk, 'backups')])).code).toBe(0);
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });

  it('that may only be read is said to be so', async () => {
    expect(mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk).status).toBe(0);
    const data = join(disk, 'data');
    try {
      expect((await runHeadwater(['search', '--data', data, 'ferry'])).code).toBe(0);
      expect(mount('-o', 'remount,ro', disk).status).toBe(0);
      for (const args of [['serve', '--port', '0'], ['add', 'demo'], ['rebuild']]) {
        const { code, stderr } = await runHeadwater([...args, '--data', data]);
        expect([code, stderr]).toEqual([
          1,
          expect.stringMatching(/^headwater: Headwater cannot write to [^\n]+\n$/),
        ]);
      }
      const doctor = await runHeadwater(['doctor', '--data', data]);
      expect([doctor.code, doctor.stdout]).toEqual([3, expect.stringMatching(/^not-writable: /m)]);
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });
});
