/**
 * `npm run bench`: how fast Headwater is, in one table. Each part runs in a process of its own, so that its memory is its
 * own. Arguments are handed on to bench/ingest.ts (`npm run bench -- --articles 20000`).
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type IngestResult, ingestTable } from './ingest.ts';
import { measureStartUp } from './start-up.ts';

const { runs, medianMilliseconds } = measureStartUp();
process.stdout.write(
  `${'trace of five files, cold'.padEnd(30)} ${medianMilliseconds} ms (median of ${runs})\n\n`,
);
const ingest = resolve(import.meta.dirname, 'ingest.ts');
const { stdout, status } = spawnSync(process.execPath, [ingest, '--json', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
if (status !== 0) process.exit(status ?? 1);
process.stdout.write(ingestTable(JSON.parse(stdout) as IngestResult));
