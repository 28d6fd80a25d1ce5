/** Times kept of a source: enough to know its rhythm, few enough to forget an old one. */
const KEPT = 40;
/** Entries this close together were published in one go. */
const ONE_GO_MILLISECONDS = 5 * 60_000;
/** Older ones say nothing of today's rhythm. */
const OLDEST_MILLISECONDS = 365 * 24 * 3_600_000;
/** Fewer do not make a rhythm. */
const LEAST = 3;

/**
 * The times at which a source published, with those of new entries added: newest first, entries published in one go once.
 * Times in the future and of more than a year ago are left out. All times in milliseconds since 1970.
 */
export function addPublications(
  known: readonly number[],
  published: readonly number[],
  now: number,
): number[] {
  const usable = [...known, ...published].filter((time) => time <= now && time > now - OLDEST_MILLISECONDS);
  const goes: number[] = [];
  for (const time of usable.sort((a, b) => b - a)) {
    const last = goes.at(-1);
    if (last === undefined || last - time >= ONE_GO_MILLISECONDS) goes.push(time);
    if (goes.length === KEPT) break;
  }
  return goes;
}

/**
 * Milliseconds between two publications, or null while too few are known: the maximum-likelihood estimate for a Poisson
 * process over the time observed, the silence since the last one included, so that a source that stops is asked less.
 */
export function publicationGap(times: readonly number[], now: number): number | null {
  const oldest = times.at(-1);
  if (oldest === undefined || times.length < LEAST) return null;
  return Math.max(1, now - oldest) / times.length;
}
