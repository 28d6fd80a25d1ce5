/**
 * How long `headwater trace` takes from the command to its answer: five short files written for this, a fresh process each
 * time, the median of several runs. Part of `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = 5;
const LAUNCHER = resolve(import.meta.dirname, '..', 'scripts', 'launch.mjs');

const FILES: Readonly<Record<string, string>> = {
  'harbour.txt': `Storm closes the port of Tolm for a second day

By Ada Lindgren, Tolm Harbour News
4 March 2024

The port of Tolm stayed closed on Monday after a storm tore two cranes from their rails, harbour master Petra Hallam told
this newspaper. "We have never lost two cranes in one night," she said. About 40 ships are waiting in the bay, and repairs
will cost 12 million euros.`,
  'copy.txt': `Port of Tolm closed after storm

The port of Tolm stayed closed on Monday after a storm tore two cranes from their rails, Tolm Harbour News reported.
"We have never lost two cranes in a night," harbour master Petra Hallam said. More than 40 ships are waiting in the bay.`,
  'rewrite.txt': `Two cranes lost as storm hits Tolm

Forty ships were waiting off Tolm on Tuesday because a storm has destroyed two cranes of the port, according to the Tolm
Harbour News. The harbour master, P. Hallam, put the cost of repairs at 15 million euros.`,
  'german.txt': `Sturm legt Hafen von Tolm lahm

Der Hafen von Tolm blieb am Montag geschlossen, nachdem ein Sturm zwei Kräne aus den Schienen gerissen hatte, berichtete
die Zeitung Tolm Harbour News. „Wir haben noch nie zwei Kräne in einer Nacht verloren“, sagte Hafenmeisterin Petra Hallam.`,
  'bakers.txt': `Bakers in Wexcombe strike over night pay

Bakers in Wexcombe walked out on Tuesday to demand higher pay at night. Union leader Sven Okoro told reporters that 900
members took part and that shops would have no bread until Thursday.`,
};

export interface StartUp {
  readonly runs: number;
  readonly medianMilliseconds: number;
}

export function measureStartUp(): StartUp {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-start-up-'));
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const walls: number[] = [];
    // The first run fills the compile cache, as it does once after installing.
    for (let run = 0; run <= RUNS; run += 1) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, 'trace', '--json', folder]);
      if (status !== 0) throw new Error(`headwater trace failed: ${stderr}`);
      if (run === 0) continue;
      walls.push(performance.now() - started);
    }
    return { runs: RUNS, medianMilliseconds: median(walls) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
