/** Times of which the middle one is the stream's. */
const LAST = 101;
/** The middle is looked for again after so many. */
const EVERY = 10;

/** What time it is in a stream of articles, in milliseconds. */
export interface StreamClock {
  now(): number;
  tick(time: number): void;
}

/** The time of a stream is the median of what came last, so that one wrong date moves nothing. */
export function createStreamClock(): StreamClock {
  const last: number[] = [];
  let median = Number.NEGATIVE_INFINITY;
  return {
    now: () => median,
    tick(time) {
      last.push(time);
      if (last.length > LAST) last.shift();
      if (last.length % EVERY === 1)
        median = [...last].sort((a, b) => a - b)[Math.floor(last.length / 2)] ?? median;
    },
  };
}
