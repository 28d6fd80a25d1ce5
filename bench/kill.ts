/**
 * Kills programs (SIGKILL) at random moments while they take in, back up, restore, migrate, purge and rule, and looks after each
 * kill whether anything that was accepted is gone, or anything is half done: `node bench/kill.ts --kills 500 --seed 1`.
 * `--only take-in,purge` names rounds. Prints JSON; ends with 1 where anything was lost or half done.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dumpStore } from '../src/pipeline/testing/dump-store.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { createRandom } from './generate/random.ts';
import {
  backUpRound,
  ITEMS,
  type KillRound,
  migrationRound,
  purgeRound,
  restoreRound,
  rulingRound,
  takeInRound,
} from './kill/rounds.ts';
import { runChild } from './kill/run-child.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const wanted = Number(values.kills);
const random = createRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'headwater-kills-'));
const started = performance.now();

try {
  const sound = join(folder, 'calm');
  const calm = await runChild('take-in-child.ts', [sound, String(ITEMS)], null);
  if (!calm.done) throw new Error(calm.stderr);
  const store = openSqliteStore(sound);
  const rows = await dumpStore(store.read);
  await store.close();
  // The first half of a run: later ones find much done already, and each is to be hit while there is work.
  const rounds = [
    takeInRound(folder, { rows, milliseconds: calm.milliseconds / 2 }),
    backUpRound(folder),
    takeInRound(join(folder, 'second'), { rows, milliseconds: calm.milliseconds / 8 }),
    purgeRound(folder, sound),
    migrationRound(folder),
    restoreRound(folder, sound),
    rulingRound(folder),
  ].filter(({ name }) => values.only === '' || values.only.split(',').includes(name));
  const kills = () => rounds.reduce((sum, { tally }) => sum + tally.kills, 0);
  for (let turn = 0; kills() < wanted; turn += 1) {
    const round = rounds[turn % rounds.length] as KillRound;
    await round.strike(random, false);
    if (turn % 20 === 19) process.stderr.write(`${kills()} kills\n`);
  }
  // What was killed last goes on undisturbed to its end.
  for (const round of rounds) await round.strike(random, true);
  report(rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(rounds: readonly KillRound[]): void {
  const sum = (count: (round: KillRound) => number) =>
    rounds.reduce((total, round) => total + count(round), 0);
  const result = {
    kills: sum(({ tally }) => tally.kills),
    lost: sum(({ tally }) => tally.lost.length),
    halfStates: sum(({ tally }) => tally.half.length),
    seconds: Math.round((performance.now() - started) / 1000),
    seed: values.seed,
    rounds: rounds.map(({ name, tally }) => ({ name, ...tally })),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.lost + result.halfStates > 0) process.exitCode = 1;
}
