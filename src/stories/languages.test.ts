import { describe, expect, it } from 'vitest';
import { clusterDocuments } from './cluster-documents.ts';
import { type Report, readReports } from './testing/read-reports.ts';

/** Nine happenings, two of them quakes and two of them decisions on interest, reported in 9 to 23 languages and ten scripts. */
const reports = readReports('many-languages.jsonl');

function storiesOf(documents: readonly Report[]): Map<string, Report[]> {
  const byId = new Map(documents.map((report) => [report.id, report]));
  const stories = new Map<string, Report[]>();
  for (const { id, final } of clusterDocuments(documents)) {
    const report = byId.get(id);
    if (report !== undefined) stories.set(final, [...(stories.get(final) ?? []), report]);
  }
  return stories;
}

describe('stories across languages', () => {
  it('never puts two happenings into one story, however alike', () => {
    for (const story of storiesOf(reports).values())
      expect(new Set(story.map(({ happening }) => happening)).size).toBe(1);
  });

  // Then the two decisions on interest come first, in Slovenian, of which nothing is known yet: all their words seem rare.
  it('confuses two at most where nothing was learned of any language before look-alikes come', () => {
    const mixed = [...storiesOf(reports.toReversed()).values()]
      .map((story) => new Set(story.map(({ happening }) => happening)).size)
      .filter((happenings) => happenings > 1);
    expect(mixed.length).toBeLessThanOrEqual(1);
    expect(Math.max(0, ...mixed)).toBeLessThanOrEqual(2);
  });

  it('finds most reports of a happening together, in all scripts, without a model of languages', () => {
    const stories = [...storiesOf(reports).values()];
    const largest = Map.groupBy(stories, ([first]) => first?.happening);
    const together = [...largest.values()].map((of) => Math.max(...of.map(({ length }) => length)));
    expect(together).toHaveLength(9);
    expect(together.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(131);
  });

  it('tells a language without a lexicon by the countries and cities that it names', () => {
    const slovenian = reports.filter(({ language }) => language === 'sl' || language === 'en');
    for (const story of storiesOf(slovenian).values()) expect(story).toHaveLength(2);
  });
});
