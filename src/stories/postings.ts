/** A term in more articles than this leads to the latest of them only. */
const LONGEST = 96;
/** Up to this length a list has no room to spare: most have one or two, and V8 would keep room for seventeen. */
const TIGHT = 8;

/** Which articles can be found by a term: ascending sequence numbers by term number. */
export interface Postings {
  of(term: number): readonly number[];
  add(terms: readonly number[], sequence: number): void;
  delete(term: number): void;
}

export function createPostings(): Postings {
  const lists = new Map<number, number[]>();
  return {
    of: (term) => lists.get(term) ?? [],
    add(terms, sequence) {
      for (const term of terms) {
        const list = lists.get(term);
        if (list === undefined || list.length < TIGHT)
          lists.set(term, list === undefined ? [sequence] : list.concat(sequence));
        else {
          list.push(sequence);
          if (list.length > 2 * LONGEST) list.splice(0, LONGEST);
        }
      }
    },
    delete: (term) => lists.delete(term),
  };
}
