import { describe, expect, it } from 'vitest';
import { clusterDocuments } from './cluster-documents.ts';
import { countPairs } from './testing/count-pairs.ts';
import { readReports } from './testing/read-reports.ts';

/**
 * Three weeks of twelve languages: twelve happenings in pairs that look alike (two quakes, two summits of the EU, both legs of a
 * football tie a week apart, two ferries, two decisions on interest, two strikes), followed up on the next day by other
 * outlets, and local reports of one outlet. Which report is of which happening stood before a text was written.
 */
const reports = readReports('many-weeks.jsonl');

const storyOf = new Map(clusterDocuments(reports).map(({ id, final }) => [id, final]));

describe('stories of some weeks in twelve languages', () => {
  it('never take look-alikes for one, in one language or across two', () => {
    const { together, both } = countPairs(reports, storyOf);
    expect(both).toBe(together);
  });

  it.each([
    ['within a language', true, 0.85],
    ['across languages', false, 0.88],
  ] as const)('hold most reports of a happening together %s', (_, isWithin, least) => {
    const { same, both } = countPairs(
      reports,
      storyOf,
      (one, other) => (one.language === other.language) === isWithin,
    );
    expect(both / same).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['zh', 0.7],
    ['ar', 0.75],
    ['ja', 0.8],
  ])('hold them together in %s with others, whose names are written in another script', (language, least) => {
    const { same, both } = countPairs(
      reports,
      storyOf,
      (one, other) => (one.language === language) !== (other.language === language),
    );
    expect(both / same).toBeGreaterThanOrEqual(least);
  });
});
