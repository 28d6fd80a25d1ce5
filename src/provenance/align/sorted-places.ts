import { partitionPoint } from '../../core/partition-point.ts';

/**
 * Where values of 32 bits stand, such as words in sentences or in texts: a sorted list of keys, each of one value and one of
 * its places. A map of lists would take twenty times the memory, and a large story has one for every article.
 */
export type SortedPlaces = Float64Array;

/** More than there are places; with a value of 32 bits it fits into a number without loss. */
const MOST_PLACES = 2 ** 20;

/** The places of values: `valuesOf` gives those of each place from 0 to `count`. */
export function sortedPlaces(
  count: number,
  valuesOf: (place: number) => { readonly length: number } & Iterable<number>,
): SortedPlaces {
  let length = 0;
  for (let place = 0; place < count; place += 1) length += valuesOf(place).length;
  const keys = new Float64Array(length);
  let filled = 0;
  for (let place = 0; place < count; place += 1) {
    for (const value of valuesOf(place)) keys[filled++] = value * MOST_PLACES + place;
  }
  return keys.sort();
}

/** The keys of a value are those from `first` to before `end`, its places rising. */
export function keysOf(
  places: SortedPlaces,
  value: number,
): { readonly first: number; readonly end: number } {
  const least = value * MOST_PLACES;
  const next = least + MOST_PLACES;
  const first = partitionPoint(places.length, (at) => (places[at] as number) < least);
  // Most values stand nowhere or once.
  let end = first;
  if (end < places.length && (places[end] as number) < next) end += 1;
  if (end > first && end < places.length && (places[end] as number) < next)
    end += partitionPoint(places.length - end, (more) => (places[end + more] as number) < next);
  return { first, end };
}

/** The place that a key of a value stands for. */
export function placeOf(places: SortedPlaces, at: number, value: number): number {
  return (places[at] as number) - value * MOST_PLACES;
}
