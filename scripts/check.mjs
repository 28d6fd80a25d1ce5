// `npm run check`: types, lint and format, import rules, unused code. Runs all of them, then says which failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectNode, root } from './install.mjs';

ensureInstalled();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = projectNode() ?? process.execPath;
const checks = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['import rules', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src']],
  ['unused code', bin('knip'), []],
];

const failed = [];
for (const [name, program, args] of checks) {
  process.stdout.write(`\n== ${name}\n`);
  // The tools' scripts start with `#!/usr/bin/env node`: the project's Node must come first on the path.
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` };
  const run = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
  if (run.status !== 0) failed.push(name);
}
process.stdout.write(
  failed.length === 0 ? `\nall checks passed on ${node}\n` : `\nfailed: ${failed.join(', ')}\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
