import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, LONGEST } from './posting-lists.ts';

const into = new Uint32Array(LONGEST);

describe('createPostings', () => {
  it('keeps the last numbers of every list, whatever is added and dropped', () => {
    const steps = fc.array(
      fc.record({
        list: fc.nat(3),
        adds: fc.integer({ min: 0, max: 90 }),
        drops: fc.integer({ min: 0, max: 90 }),
        gone: fc.nat(200),
      }),
    );
    fc.assert(
      fc.property(steps, (list) => {
        const postings = createPostings();
        const heads = [0, 0, 0, 0];
        const model: number[][] = [[], [], [], []];
        let number = 0;
        for (const { list: at, adds, drops, gone } of list) {
          const expected = model[at] ?? [];
          for (let count = 0; count < adds; count += 1) {
            heads[at] = postings.add(heads[at] ?? 0, number);
            expected.push(number);
            if (expected.length > LONGEST) expected.shift();
            number += 1 + (number % 3);
          }
          for (let count = 0; count < drops; count += 1) {
            heads[at] = postings.dropFirst(heads[at] ?? 0, expected.shift() ?? 0);
          }
          const [out = 4_000_000] = expected.splice(gone, 1);
          heads[at] = postings.drop(heads[at] ?? 0, out);
          for (const [other, numbers] of model.entries()) {
            const length = postings.read(heads[other] ?? 0, into);
            expect([...into.subarray(0, length)]).toEqual(numbers);
          }
        }
      }),
    );
  });

  it('does not drop a number that is not the first', () => {
    const postings = createPostings();
    const head = postings.add(postings.add(0, 5), 9);
    expect(postings.read(postings.dropFirst(head, 9), into)).toBe(2);
    expect(postings.dropFirst(postings.add(0, 5), 9)).toBe(postings.add(0, 5));
  });

  it('uses the room of lists that ended again', () => {
    const postings = createPostings();
    const run = () => {
      const heads = Array.from({ length: 500 }, () => 0);
      for (let number = 0; number < 100; number += 1)
        for (const at of heads.keys()) heads[at] = postings.add(heads[at] ?? 0, number);
      for (let number = 0; number < 100; number += 1)
        for (const at of heads.keys()) heads[at] = postings.dropFirst(heads[at] ?? 0, number);
      expect(heads.every((head) => head === 0)).toBe(true);
    };
    run();
    const { words } = postings;
    for (let round = 0; round < 5; round += 1) run();
    expect(postings.words).toBe(words);
  });
});
