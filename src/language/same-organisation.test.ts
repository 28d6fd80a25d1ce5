import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameOrganisation } from './same-organisation.ts';

describe('names of organisations', () => {
  it.each([
    ['OAO Nordgas', 'Nordgas JSC'],
    ['Nordgas Aktiengesellschaft', 'Nordgas AG'],
    ['Spiral Forge Limited', 'SPIRAL FORGE LTD.'],
    ['N.F.C. Company', 'NFC Co.'],
    ['First Harbour Bank', '1st Harbour Bank'],
    ['Column Forty-Four', 'Column 44'],
    ['HLA', 'Harbour Liberation Army'],
    ['Harbour Bank Int’l', 'International Harbour Bank'],
    ['Orlo Sp. z o.o.', 'Orlo'],
    ['NORDGAS PIPELINES JOINT STOCK COMPAN', 'Nordgas Pipelines JSC'],
    ['M/V Grey Heron', 'Grey Heron'],
  ])('are those of one: %s, %s', (a, b) => {
    expect(sameOrganisation(a, b)).toBeGreaterThan(0.5);
    expect(sameOrganisation(b, a)).toBeGreaterThan(0.5);
  });

  it.each([
    ['Harbour Bank', 'Harbour Bank Trust Company'],
    ['Column 44', 'Column 45'],
    ['Nordgas AG', 'Südgas AG'],
    ['N.F.C. Company', 'N.F.D. Company'],
  ])('are those of two: %s, %s', (a, b) => {
    expect(sameOrganisation(a, b)).toBeLessThan(0.5);
  });

  it('gives a number from 0 to 1, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const likeness = sameOrganisation(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
