/** Longer holds are cut: nobody means a year. */
const MOST = 7 * 24 * 60 * 60 * 1_000;

/**
 * Until when a server asks to be left alone (`Retry-After`, RFC 9110, 10.2.3: seconds or a date), as epoch in milliseconds,
 * seven days ahead at most; null where it does not.
 */
export function retryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  const time = /^\d+$/.test(text) ? now + Number(text) * 1_000 : Date.parse(text);
  return Number.isNaN(time) || time <= now ? null : Math.min(time, now + MOST);
}
