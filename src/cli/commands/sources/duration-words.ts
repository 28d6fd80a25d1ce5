const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** "40 minutes", "1 hour", "2.5 days": milliseconds in the largest unit that they fill. */
export function durationWords(milliseconds: number): string {
  const [name, size] = UNITS.find(([, length]) => milliseconds >= length) ?? UNITS[3];
  const count = Math.round((milliseconds / size) * 10) / 10;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
