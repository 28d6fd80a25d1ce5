import type { Report } from './read-reports.ts';

/** Pairs of reports: put together, of one happening, and both. */
export function countPairs(
  reports: readonly Report[],
  storyOf: ReadonlyMap<string, string>,
  areCounted: (one: Report, other: Report) => boolean = () => true,
) {
  const counts = { together: 0, same: 0, both: 0 };
  for (const [at, one] of reports.entries())
    for (const other of reports.slice(0, at)) {
      if (!areCounted(one, other)) continue;
      const together = storyOf.get(one.id) === storyOf.get(other.id);
      const same = one.happening === other.happening;
      if (together) counts.together += 1;
      if (same) counts.same += 1;
      if (together && same) counts.both += 1;
    }
  return counts;
}
