/**
 * The first of the numbers 0 … `length` for which `isBefore` no longer holds, by binary search: it must hold up to some
 * index and not from there on (C++ and Rust know it by this name).
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
