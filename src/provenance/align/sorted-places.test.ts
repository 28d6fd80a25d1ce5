import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf, placeOf, sortedPlaces } from './sorted-places.ts';

function placesOf(lists: readonly (readonly number[])[], value: number): number[] {
  const places = sortedPlaces(lists.length, (place) => lists[place] ?? []);
  const { first, end } = keysOf(places, value);
  return Array.from({ length: end - first }, (_, index) => placeOf(places, first + index, value));
}

test('a value leads to the places that hold it, in order', () => {
  const lists = [[7, -3], [], [7], [-3, 2 ** 31 - 1, -(2 ** 31)], [7]];
  expect(placesOf(lists, 7)).toEqual([0, 2, 4]);
  expect(placesOf(lists, -3)).toEqual([0, 3]);
  expect(placesOf(lists, 2 ** 31 - 1)).toEqual([3]);
  expect(placesOf(lists, -(2 ** 31))).toEqual([3]);
});

test('a value that stands nowhere leads to no place', () => {
  expect(placesOf([[7], [9]], 8)).toEqual([]);
  expect(placesOf([], 0)).toEqual([]);
});

test('whatever the values are, the places are those of a map of lists', () => {
  const few = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(few, { maxLength: 12 }), { maxLength: 40 }), few, (lists, value) => {
      const expected = lists.flatMap((list, place) => (list.includes(value) ? [place] : []));
      expect(placesOf(lists, value)).toEqual(expected);
    }),
  );
});
