import type { ListingReader } from '../listing-reader.ts';
import { readSource } from '../read-source.ts';
import { takeApart } from '../take-apart.ts';

/** Reads listings in the same thread, for tests of what is made of them. */
export const listingsHere: ListingReader = {
  readSource: async (page) => readSource(page),
  takeApart: async (item) => takeApart(item),
};
