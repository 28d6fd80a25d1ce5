interface Family {
  readonly members: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/**
 * How far grouping in parts finds what grouping at once finds: of the pairs of statements that both have, F1 of those that are in one
 * family; and what part of the statements that are grouped at once is in any family of the parts.
 */
export function scoreFamilies(
  parts: readonly Family[],
  whole: readonly Family[],
): { readonly pairs: number; readonly covered: number } {
  const inParts = familyOf(parts);
  const inWhole = familyOf(whole);
  const covered = [...inWhole.keys()].filter((key) => inParts.has(key)).length / Math.max(1, inWhole.size);
  const cells = new Map<string, number>();
  const count = (key: string) => cells.set(key, (cells.get(key) ?? 0) + 1);
  for (const [key, family] of inWhole) {
    const other = inParts.get(key) ?? -1 - cells.size;
    count(`both ${family} ${other}`);
    count(`whole ${family}`);
  }
  for (const [key, family] of inParts) if (inWhole.has(key)) count(`parts ${family}`);
  const pairsOf = (kind: string) =>
    [...cells].reduce((sum, [key, n]) => (key.startsWith(kind) ? sum + (n * (n - 1)) / 2 : sum), 0);
  const [both, inAll, inPart] = [pairsOf('both'), pairsOf('whole'), pairsOf('parts')];
  return { pairs: inAll + inPart === 0 ? 1 : (2 * both) / (inAll + inPart), covered };
}

/** The family of each statement, by article and where it ends. */
function familyOf(families: readonly Family[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [number, { members }] of families.entries()) {
    for (const { article, end } of members) found.set(`${article} ${end}`, number);
  }
  return found;
}
