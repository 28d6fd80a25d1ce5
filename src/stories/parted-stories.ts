/** Stories that were one and turned out to be two: they do not become one again. */
export interface PartedStories {
  part(one: string, other: string): void;
  areParted(one: string, other: string): boolean;
}

/** The last so many are remembered. */
const MOST = 10_000;

export function createPartedStories(): PartedStories {
  const parted = new Set<string>();
  const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);
  return {
    part(one, other) {
      parted.add(keyOf(one, other));
      if (parted.size <= MOST) return;
      for (const oldest of parted) {
        parted.delete(oldest);
        return;
      }
    },
    areParted: (one, other) => parted.has(keyOf(one, other)),
  };
}
