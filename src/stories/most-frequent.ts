/** The keys with the highest counts, highest first; those of one count in the order of the map. */
export function mostFrequent(
  counts: ReadonlyMap<string, number>,
  most: number,
): (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
}
