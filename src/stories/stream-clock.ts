/** Times of which the middle one is the stream's. */
const LAST = 101;

/** What time it is in a stream of articles, in milliseconds. */
export interface StreamClock {
  now(): number;
  tick(time: number): void;
}

/** The time of a stream is the median of what came last, so that one wrong date moves nothing. */
export function createStreamClock(): StreamClock {
  const last: number[] = [];
  const ascending: number[] = [];

  /** Where the first that is not before a time stands. */
  function placeOf(time: number): number {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ascending[middle] ?? 0) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    now: () => ascending[ascending.length >>> 1] ?? Number.NEGATIVE_INFINITY,
    tick(time) {
      last.push(time);
      ascending.splice(placeOf(time), 0, time);
      const gone = last.length > LAST ? last.shift() : undefined;
      if (gone !== undefined) ascending.splice(placeOf(gone), 1);
    },
  };
}
