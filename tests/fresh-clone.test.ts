import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, ROOT } from './run-headwater.ts';

/** Installs from the package registry, twice: half a minute or more each. */
const WANTED = process.env['CI'] === 'true' || process.env['HEADWATER_TEST_CLONE'] === '1';
if (!WANTED)
  console.log(
    'A fresh clone and the published package are not tested: set CI=true or HEADWATER_TEST_CLONE=1 to do so.',
  );

const INSTALL_MILLISECONDS = 400_000;

const PAGE = `<html lang="en"><head><title>A wider road</title></head><body><article><h1>A wider road</h1>
<p>The council of Marl decided on Tuesday to widen the road to the harbour by four metres, Reuters reported.</p>
<p>Work begins in May and takes nine weeks, in which buses go another way through the old town.</p></article></body></html>`;

/** As a user's shell: without our settings, the package manager's variables, and the Node that the project brings. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(HEADWATER_|npm_(?!config_))/.test(name)),
  ),
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((place) => !place.includes('node_modules'))
    .join(delimiter),
};

function run(program: string, args: readonly string[], cwd: string) {
  return collect(spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Starts a program that serves, until it says what is waited for; ends it in order. */
async function serveUntil(
  program: string,
  args: readonly string[],
  cwd: string,
  pattern: RegExp,
): Promise<string> {
  // npm does not hand SIGTERM on, as a terminal's Ctrl-C reaches all: the group is asked to end.
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = collect(child);
  let out = '';
  const said = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const address = /^Headwater is on (\S+)$/m.exec(out)?.[1];
      if (address !== undefined && pattern.test(out)) resolve(address);
    });
  });
  const address = await Promise.race([
    said,
    ended.then(({ code, stderr }) => Promise.reject(new Error(`ended with ${code}: ${stderr}`))),
  ]);
  const front = await (await fetch(address)).text();
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  const { code, stderr } = await ended;
  if (program !== 'npm') expect(code, stderr).toBe(0);
  return front;
}

describe.skipIf(!WANTED)('Headwater', { timeout: INSTALL_MILLISECONDS }, () => {
  let folder: string;
  let clone: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-clone-'));
    clone = join(folder, 'clone');
    const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    for (const path of tracked.split('\0').filter(Boolean)) {
      mkdirSync(join(clone, dirname(path)), { recursive: true });
      copyFileSync(join(ROOT, path), join(clone, path));
    }
    writeFileSync(join(folder, 'page.html'), PAGE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs from a clone in which nothing is installed', async () => {
    const help = await run('./headwater', ['--help'], clone);
    expect(help.code, help.stderr).toBe(0);
    expect(help.stdout).toContain('usage: headwater COMMAND');
    expect(help.stderr).toContain('installing what is missing');
    const again = await run('./headwater', ['trace', '--json', join(folder, 'page.html')], clone);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(JSON.parse(again.stdout).articles[0].title).toBe('A wider road');

    const start = ['start', '--silent', '--', '--port', '0', '--data', join(folder, 'data')];
    const front = await serveUntil('npm', start, clone, /^Took in /m);
    expect(front).toContain('/story/');
  });

  it('runs as the package that is published', async () => {
    const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], clone);
    expect(packed.code, packed.stderr).toBe(0);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const place = join(folder, 'place');
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{"private": true, "allowScripts": {"node": true}}');
    const options = ['--no-fund', '--no-audit', '--ignore-scripts=false'];
    const installed = await run('npm', ['install', ...options, join(folder, tarball)], place);
    expect(installed.code, installed.stderr).toBe(0);
    const bin = join(place, 'node_modules', '.bin', 'headwater');

    const help = await run(bin, ['--help'], place);
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('usage: headwater COMMAND');
    const traced = await run(bin, ['trace', '--json', join(folder, 'page.html')], place);
    expect([traced.code, traced.stderr]).toEqual([0, '']);
    const { articles, works } = JSON.parse(traced.stdout);
    expect(articles[0].title).toBe('A wider road');
    // The catalogue was found.
    expect(works.map((work: { outlet: object }) => work.outlet)).toContainEqual({
      domain: 'reuters.com',
      name: 'Reuters',
    });

    const serve = ['serve', '--demo', '--port', '0', '--data', join(folder, 'data-of-package')];
    const front = await serveUntil(bin, serve, place, /^Took in [^\n]* new/m);
    expect(front).toContain('/story/');
  });
});
