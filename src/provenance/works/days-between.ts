const DAY = 86_400_000;

/** Whole days between two ISO 8601 days or instants, or null where either is missing or no date. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? null : days;
}
