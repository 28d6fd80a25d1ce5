/**
 * How many articles hold each term, with four bits of something else about it, by the term's number; and the logarithm of how
 * many do. Two bytes a term, since reading them is most of what comparing articles costs.
 */
export interface TermCounts {
  /** Count and code in one: `(count << CODE_BITS) | code`. Zero for a number that is not known. */
  get(number: number): number;
  set(number: number, word: number): void;
  /** By number, good until the next `set`: where in `logs` the logarithm stands. */
  readonly places: Uint16Array;
  readonly logs: Float64Array;
}

/** Words below stand for themselves. Of the few terms that thousands hold only the logarithm does, in steps. */
const EXACT = 0xc000;
const STEPS = 1_000;
const PLACES = 2 ** 16;
const SMALLEST = 1 << 12;

/** @param logOf - the logarithm that is asked for of a word */
export function createTermCounts(logOf: (word: number) => number): TermCounts {
  let places = new Uint16Array(SMALLEST);
  const large = new Map<number, number>();
  const least = logOf(EXACT);
  const logs = Float64Array.from({ length: PLACES }, (_, place) =>
    place < EXACT ? logOf(place) : least + (place - EXACT) / STEPS,
  );
  const placeOf = (word: number) =>
    word < EXACT ? word : Math.min(PLACES - 1, EXACT + Math.round(STEPS * (logOf(word) - least)));

  function grow(number: number): void {
    let length = places.length;
    while (length <= number) length *= 2;
    const grown = new Uint16Array(length);
    grown.set(places);
    places = grown;
  }

  return {
    get places() {
      return places;
    },
    logs,
    get(number) {
      const place = places[number] ?? 0;
      return place < EXACT ? place : (large.get(number) ?? 0);
    },
    set(number, word) {
      if (number >= places.length) grow(number);
      if (word >= EXACT) large.set(number, word);
      else if ((places[number] ?? 0) >= EXACT) large.delete(number);
      places[number] = placeOf(word);
    },
  };
}
