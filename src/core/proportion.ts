/** A count out of a total, with the bounds between which the true share lies with 95 % confidence; shares are 0 to 1. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** Bounds by Wilson's score interval (Wilson 1927), which holds for small counts too. Of nothing, nothing is known: 0 to 1. */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const share = count / of;
  const centre = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  const bounded = (bound: number) => Math.min(1, Math.max(0, bound / scale));
  return { count, of, low: bounded(centre - spread), high: bounded(centre + spread) };
}
