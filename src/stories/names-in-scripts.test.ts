import { describe, expect, it } from 'vitest';
import { clusterDocuments } from './cluster-documents.ts';
import { readReports } from './testing/read-reports.ts';

/**
 * Eight happenings in pairs that look alike (two ministers resign, two bankers are sentenced, two teams have a new coach, two
 * writers are honoured), each in eight languages and six scripts: little but names tells the one of a pair from the other.
 */
const reports = readReports('names-in-scripts.jsonl');
const storyOf = new Map(clusterDocuments(reports).map(({ id, final }) => [id, final]));

function countPairs() {
  const counts = { together: 0, same: 0, both: 0 };
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(0, at)) {
      const together = storyOf.get(one.id) === storyOf.get(other.id);
      const same = one.happening === other.happening;
      if (together) counts.together += 1;
      if (same) counts.same += 1;
      if (together && same) counts.both += 1;
    }
  return counts;
}

describe('stories told apart by names in six scripts', () => {
  it('never take one happening for the other of its pair', () => {
    const { together, both } = countPairs();
    expect(both).toBe(together);
  });

  it('join more than half of the pairs of reports', () => {
    const { same, both } = countPairs();
    expect(both / same).toBeGreaterThanOrEqual(0.55);
  });
});
