/**
 * `npm run bench:quality`: scores every labelled set and fails below the floor in bench/floors.json. `--set NAME` scores
 * one part, `--raise` writes the scores reached as new floors (floors go up only). Sets that are absent are skipped with
 * a printed reason.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scoreNearCopies } from './near-copies.ts';
import { scoreCitations } from './quality/citations.ts';
import { scoreClustering } from './quality/clustering.ts';
import { scoreContradiction } from './quality/contradiction.ts';
import { scoreExtraction } from './quality/extraction.ts';
import { scoreFeeds } from './quality/feeds.ts';
import { scoreFigures } from './quality/figures.ts';
import { type Score, SHARED_FOLDER } from './quality/labelled-data.ts';
import { scoreNames } from './quality/names.ts';
import { scoreNewsroom } from './quality/newsroom.ts';
import { scoreOneOff } from './quality/one-off.ts';
import { scoreQuotes } from './quality/quotes.ts';
import { scoreRobots } from './quality/robots.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Score[]>>> = {
  extraction: () => scoreExtraction(),
  feeds: scoreFeeds,
  quotes: () => scoreQuotes(),
  citations: scoreCitations,
  figures: scoreFigures,
  names: scoreNames,
  contradiction: scoreContradiction,
  clustering: scoreClustering,
  'near-copies': () => scoreNearCopies(),
  'one-off': scoreOneOff,
  newsroom: scoreNewsroom,
  robots: scoreRobots,
};

/** Floors by set and metric. A score may fall this far below before the run fails: rounding, not loss. */
type Floors = Record<string, Record<string, number>>;
const TOLERANCE = 0.0005;
/** Speeds depend on the machine, and precision and recall move against each other: neither has a floor of its own. */
const NO_FLOOR = /\bms$|per second|precision|recall| [PR]$/;
const FLOORS_FILE = resolve(import.meta.dirname, 'floors.json');

if (!existsSync(join(SHARED_FOLDER, 'data'))) {
  process.stdout.write(
    `skipped: no labelled data in ${SHARED_FOLDER}; HEADWATER_SHARED names its folder\n0 passed, 0 failed\n`,
  );
  process.exit(0);
}

const wanted = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1] : undefined;
const floors: Floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8'));
const raised: Floors = structuredClone(floors);
let passed = 0;
let failed = 0;
for (const [part, score] of Object.entries(PARTS)) {
  if (wanted !== undefined && wanted !== part) continue;
  for (const { set, metric, value } of await score()) {
    const floor = floors[set]?.[metric];
    const isBelow = floor !== undefined && value < floor - TOLERANCE;
    const verdict = floor === undefined ? 'no floor' : `${isBelow ? 'BELOW' : 'above'} ${floor.toFixed(3)}`;
    process.stdout.write(`${set.padEnd(40)} ${metric.padEnd(34)} ${value.toFixed(3)}  ${verdict}\n`);
    if (isBelow) failed += 1;
    else passed += 1;
    if (NO_FLOOR.test(metric)) continue;
    raised[set] ??= {};
    // Rounded down, so that a floor is never above what was reached.
    raised[set][metric] = Math.max(floor ?? 0, Math.floor(value * 1000) / 1000);
  }
}
if (process.argv.includes('--raise')) writeFileSync(FLOORS_FILE, `${JSON.stringify(raised, null, 2)}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
