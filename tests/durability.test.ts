import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, runHeadwater, startHeadwater } from './run-headwater.ts';

let folder: string;
let data: string;
let backups: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-durability-'));
  data = join(folder, 'data');
  backups = join(folder, 'backups');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `headwater serve` while `use` runs, and ends it in order. */
async function whileServing<Result>(
  args: readonly string[],
  use: (address: string, said: (pattern: RegExp) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const child = startHeadwater(['serve', '--data', data, '--port', '0', ...args], {
    env: { HEADWATER_WATCH: 'off' },
  });
  const ended = collect(child);
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  const said = async (pattern: RegExp) => {
    while (!pattern.test(out)) {
      const one = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
      if (one !== undefined) throw new Error(`it ended: ${JSON.stringify(one)}`);
    }
  };
  try {
    await said(/^Headwater is on /m);
    return await use(/http:\S+/.exec(out)?.[0] ?? '', said);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Everything that is shown of every story, article and outlet, as pages and as data. */
async function shown(address: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  async function look(path: string): Promise<string> {
    const answer = await fetch(`${address}${path}`);
    expect(answer.status, path).toBe(200);
    const text = await answer.text();
    // Times since then, and secrets of forms, change from one look to the next.
    texts.set(path, text.replaceAll(/<time[^>]*>[^<]*<\/time>/g, '').replaceAll(/name="token"[^>]*>/g, ''));
    return text;
  }
  const list = JSON.parse(await look('/api/stories?limit=100')) as { stories: { id: string }[] };
  for (const { id } of list.stories) {
    const dossier = await look(`/api/stories/${id}`);
    await look(`/story/${id}`);
    for (const [article] of dossier.matchAll(/article_[0-9a-z]+/g))
      if (!texts.has(`/api/articles/${article}`)) await look(`/api/articles/${article}`);
  }
  await look('/outlets');
  await look('/search?q=ferry');
  return texts;
}

describe('the drill', { timeout: 180_000 }, () => {
  it('backs up under load, loses the store, restores it, and shows the same', async () => {
    const before = await whileServing(['--demo'], async (address, said) => {
      const underLoad = await runHeadwater(['backup', '--data', data, backups]);
      expect([underLoad.code, underLoad.stderr]).toEqual([0, '']);
      await said(/^Took in /m);
      const made = await runHeadwater(['backup', '--data', data, '--json', backups]);
      expect(made.code).toBe(0);
      expect(JSON.parse(made.stdout).captures).toBe(69);
      expect((await runHeadwater(['verify', '--data', data])).code).toBe(0);
      return shown(address);
    });
    const verified = await runHeadwater(['verify', '--json', backups]);
    expect(verified.code, verified.stdout).toBe(0);
    const names = (JSON.parse(verified.stdout).backups as { name: string }[]).map(({ name }) => name);
    expect(names).toHaveLength(2);

    rmSync(data, { recursive: true });
    const restored = await runHeadwater(['restore', '--data', data, backups]);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(restored.stdout).toContain(names[1]);
    expect((await runHeadwater(['verify', '--data', data])).code).toBe(0);
    const after = await whileServing([], (address) => shown(address));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, text] of before) expect(after.get(path), path).toBe(text);

    // What was copied in the midst of taking in is a store as whole, and goes on where it was.
    const early = ['--data', join(folder, 'early')];
    expect((await runHeadwater(['restore', ...early, '--from', names[0] ?? '', backups])).code).toBe(0);
    expect((await runHeadwater(['add', ...early, 'demo'])).code).toBe(0);
    const again = await runHeadwater(['add', ...early, '--json', 'demo']);
    expect(JSON.parse(again.stdout)).toMatchObject({ captured: 0, unchanged: 69 });
    expect((await runHeadwater(['verify', ...early])).stdout).toContain('whole: 69 captures');
  });
});
