import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLeadTable } from './lead-table.ts';
import { LONGEST } from './posting-lists.ts';

const into = new Uint32Array(LONGEST);

describe('createLeadTable', () => {
  it('leads to the articles that are there, whatever came and went', () => {
    // Few leads, so that articles share them; some are far apart, and zero is a lead like others.
    const lead = fc.oneof(fc.nat(40), fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }));
    const articles = fc.array(
      fc.record({ leads: fc.uniqueArray(lead, { maxLength: 10 }), releases: fc.nat(2), forgets: fc.nat(3) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(articles, (list) => {
        const table = createLeadTable();
        const there: { sequence: number; leads: number[] }[] = [];
        for (const [sequence, { leads, releases, forgets }] of list.entries()) {
          table.post(Uint32Array.from(leads), sequence);
          there.push({ sequence, leads });
          for (let count = 0; count < releases; count += 1) {
            const first = there.shift();
            if (first !== undefined) table.release(Uint32Array.from(first.leads), first.sequence);
          }
          const [gone] = there.splice(forgets + 1, 1);
          if (gone !== undefined) table.forget(Uint32Array.from(gone.leads), gone.sequence);
        }
        const known = new Set(list.flatMap(({ leads }) => leads));
        for (const one of known) {
          const expected = there.flatMap(({ sequence, leads }) => (leads.includes(one) ? [sequence] : []));
          expect([...into.subarray(0, table.posted(one, into))]).toEqual(expected);
          expect(table.frequency(one)).toBe(expected.length);
        }
        expect(table.size).toBe(new Set(there.flatMap(({ leads }) => leads)).size);
      }),
    );
  });

  it('holds as many as come', () => {
    const table = createLeadTable();
    for (let sequence = 0; sequence < 20_000; sequence += 1)
      table.post(Uint32Array.of(Math.imul(sequence, 0x9e3779b1) >>> 0), sequence);
    expect(table.size).toBe(20_000);
    for (let sequence = 0; sequence < 20_000; sequence += 1) {
      expect(table.posted(Math.imul(sequence, 0x9e3779b1) >>> 0, into)).toBe(1);
      expect(into[0]).toBe(sequence);
    }
  });

  it('knows nothing of what it was not told', () => {
    const table = createLeadTable();
    table.release(Uint32Array.of(0, 7), 3);
    expect([table.frequency(0), table.posted(7, into), table.size]).toEqual([0, 0, 0]);
  });
});
