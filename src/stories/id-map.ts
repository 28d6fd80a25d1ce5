import { createHashRows } from './hash-rows.ts';
import { hashTerm } from './term-hash.ts';

/** Small numbers by id, some 20 bytes each: ids are known by 53 bits of their hash. */
export interface IdMap {
  get(id: string): number | undefined;
  set(id: string, value: number): void;
  delete(id: string): void;
  readonly size: number;
}

export function createIdMap(): IdMap {
  const rows = createHashRows(1);
  return {
    get size() {
      return rows.size;
    },
    get(id) {
      const row = rows.find(hashTerm(id));
      return row === -1 ? undefined : rows.get(row, 0);
    },
    set(id, value) {
      rows.set(rows.take(hashTerm(id)), 0, value);
    },
    delete(id) {
      const row = rows.find(hashTerm(id));
      if (row !== -1) rows.free(row);
    },
  };
}
