/** The time, as an argument: nothing below the edges reads a clock. */
export interface Clock {
  now(): Date;
}

/** A clock that stands still, or moves by `stepMilliseconds` at each look: for tests and rebuilds. */
export function fixedClock(instant: string, stepMilliseconds = 0): Clock {
  let next = Date.parse(instant);
  return {
    now() {
      const now = new Date(next);
      next += stepMilliseconds;
      return now;
    },
  };
}
