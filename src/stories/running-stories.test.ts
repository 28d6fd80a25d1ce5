import { describe, expect, it } from 'vitest';
import { clusterDocuments } from './cluster-documents.ts';
import { countPairs } from './testing/count-pairs.ts';
import { readReports } from './testing/read-reports.ts';

/**
 * Three weeks of nine languages: eight happenings that go on for five to seven days, from the flash to follow-ups with another
 * focus (the toll rises, an arrest, experts, relatives, politics, a correction, the matter told again), four that look like one
 * of them in the same weeks, and local reports of one outlet. Which report is of which happening stood before a text was written.
 */
const reports = readReports('running-stories.jsonl');

const storyOf = new Map(clusterDocuments(reports).map(({ id, final }) => [id, final]));

describe('stories that run for days in nine languages', () => {
  it.each([
    ['a bank that fails and another in trouble', 'bank-selmatt', 'other-bank-montelario'],
    ['acid in one river and phenol in another', 'spill-arce', 'other-spill-elbe'],
    ['acquittals of policemen in two countries', 'verdict-benegas', 'other-verdict-lyon'],
  ])('keep apart %s', (_, one, other) => {
    const lookAlike = reports.filter(({ happening }) => happening === one || happening === other);
    const { together, both } = countPairs(lookAlike, storyOf);
    expect(both).toBe(together);
  });

  it('never take two happenings for one', () => {
    const { together, both } = countPairs(reports, storyOf);
    expect(both).toBe(together);
  });

  it.each([
    ['within a language', true, 0.62],
    ['across languages', false, 0.76],
  ] as const)('hold reports of a happening together %s', (_, isWithin, least) => {
    const { same, both } = countPairs(
      reports,
      storyOf,
      (one, other) => (one.language === other.language) === isWithin,
    );
    expect(both / same).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['ru', 0.85],
    ['sl', 0.85],
    ['zh', 0.76],
  ])('hold them together in %s with others', (language, least) => {
    const { same, both } = countPairs(
      reports,
      storyOf,
      (one, other) => (one.language === language) !== (other.language === language),
    );
    expect(both / same).toBeGreaterThanOrEqual(least);
  });
});
