// Runs on whatever Node the machine has (20 or newer), before anything is installed: plain JavaScript, no imports of ours.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The Node that the project brings as the npm package `node`, or null where it is not installed. Where Headwater is itself an
 * installed package, npm puts the packages that it needs beside it.
 */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node';
  const places = [join(root, 'node_modules', '.bin', name)];
  if (basename(dirname(root)) === 'node_modules') places.push(join(dirname(root), '.bin', name));
  return places.find((path) => existsSync(path)) ?? null;
}

/** npm writes `.package-lock.json` at the end of each install: older than the lock file means out of date. */
function isInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(lock)) return true;
  return (
    existsSync(installed) && projectNode() !== null && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  );
}

/** Installs what package-lock.json names unless it is there; says so on standard error; exits 1 if npm fails. */
export function ensureInstalled() {
  if (!existsSync(join(root, 'src')) || isInstalled()) return;
  process.stderr.write('headwater: installing what is missing (npm ci), once\n');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write(
      'headwater: npm ci failed, see above; check that npm reaches its registry, then run the command again\n',
    );
    process.exit(1);
  }
}
