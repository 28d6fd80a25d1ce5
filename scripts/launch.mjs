#!/usr/bin/env node
// Starts Headwater on the Node that it brings, whatever Node the machine has. Source when run from a clone, compiled
// code when run from the published package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, projectNode, root } from './install.mjs';
import { asLeanProcess, compileCache } from './lean-process.mjs';

const OLDEST_NODE = 24;
/** Commands that read with worker threads. */
const WITH_WORKERS = ['serve', 'add', 'rebuild'];

ensureInstalled();

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  if (WITH_WORKERS.includes(process.argv[2])) asLeanProcess();
  nodeModule.enableCompileCache?.(compileCache);
  const source = join(root, 'src', 'cli', 'main.ts');
  const compiled = join(root, 'dist', 'cli', 'main.js');
  await import(pathToFileURL(existsSync(source) ? source : compiled).href);
} else {
  const node = projectNode();
  if (node === null) {
    process.stderr.write(
      `headwater: needs Node ${OLDEST_NODE} or newer, this is ${process.version}, and the npm package "node" is not installed\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [join(root, 'scripts', 'launch.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  let asked = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = signal;
      child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`headwater: could not start ${node}: ${error.message}\n`);
    process.exit(1);
  });
  // A signal that went to the whole group reaches the child twice, the second time perhaps when it has closed all and leaves.
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : signal === asked ? 0 : 1));
}
