import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED_FOLDER } from '../quality/labelled-data.ts';

const root = join(import.meta.dirname, '../..');
const weights = join(root, 'src/stories/storyline-weights.ts');

function learn(options: string[], shared: string) {
  const env = { ...process.env, HEADWATER_SHARED: shared };
  return spawnSync(process.execPath, ['bench/learn-storylines.ts', ...options], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

describe('learning what storylines weigh', () => {
  it('tells its options', () => {
    const { stdout, status } = learn(['--help'], SHARED_FOLDER);
    expect(status).toBe(0);
    expect(stdout).toContain('--leave-one-out');
  });

  it('says that the labelled data is absent, and writes nothing', () => {
    const before = readFileSync(weights, 'utf8');
    const { stderr, status } = learn([], join(root, 'no-such-folder'));
    expect(status).toBe(1);
    expect(stderr).toContain('nothing written: the labelled data is absent');
    expect(readFileSync(weights, 'utf8')).toBe(before);
  });

  it('keeps labels and ids of the pairs of others, and no text', () => {
    const [, ...rows] = readFileSync(join(import.meta.dirname, 'allsides-pairs.tsv'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(151);
    for (const row of rows) expect(row).toMatch(/^train-\d+\ttrain-\d+\t[01]$/);
  });
});
