import { describe, expect, it } from 'vitest';
import { clusterDocuments } from './cluster-documents.ts';
import { countPairs } from './testing/count-pairs.ts';
import { readReports } from './testing/read-reports.ts';

/**
 * Eight happenings in pairs that look alike (two ministers resign, two bankers are sentenced, two teams have a new coach, two
 * writers are honoured), each in eight languages and six scripts: little but names tells the one of a pair from the other.
 */
const reports = readReports('names-in-scripts.jsonl');
const storyOf = new Map(clusterDocuments(reports).map(({ id, final }) => [id, final]));

describe('stories told apart by names in six scripts', () => {
  it('never take one happening for the other of its pair', () => {
    const { together, both } = countPairs(reports, storyOf);
    expect(both).toBe(together);
  });

  it('join more than half of the pairs of reports', () => {
    const { same, both } = countPairs(reports, storyOf);
    expect(both / same).toBeGreaterThanOrEqual(0.55);
  });
});
