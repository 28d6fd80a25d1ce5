import { describe, expect, it } from 'vitest';
import { cite, MIDDLE } from './testing/citation-fixtures.ts';

describe('agency marks', () => {
  it.each([
    ['OSLO (Tellus) – The ship sank on Monday.', 'dateline'],
    ['OSLO, 12 May (Tellus) — The ship sank on Monday.', 'dateline with a day'],
    ['(Tellus) - The ship sank on Monday.', 'bare bracket'],
    ['OSLO, 12. — Tellus. — The ship sank on Monday.', 'dateline without brackets'],
    ['OSLO, 12 May - Tellus. The ship sank on Monday.', 'dateline with the dash before'],
    ['OSLO, 12 May. /Tellus/. The ship sank on Monday.', 'dateline with slashes'],
    ['The ship sank on Monday. All are safe. (tls)', 'close'],
    ['The ship sank on Monday. All are safe. / tls', 'close without brackets'],
  ])('takes “%s” for the whole article (%s)', (text) => {
    expect(cite(text)).toMatchObject([{ outlet: { domain: 'tellus.org' }, role: 'origin', statement: null }]);
  });

  it.each([
    ['en', 'Source: Tellus'],
    ['ru', 'Источник: «Теллус»'],
    ['de', 'Quelle: Nordwacht'],
  ])('takes a source label at the end for the whole article (%s)', (language, label) => {
    const citations = cite(`${MIDDLE}${MIDDLE}\n\n${label}`, { language });
    expect(citations).toMatchObject([{ role: 'origin', statement: null }]);
  });

  it('finds each of several agencies', () => {
    expect(cite('The ship sank. (tls/opn)').map((citation) => citation.outlet?.domain)).toEqual([
      'tellus.org',
      'orbis.net',
    ]);
  });

  it('takes a name in a numbered list for no mark', () => {
    const found = cite('1) Holt (Nord), 2) Roe (Süd), 3) TLS\n(Ost), 4) Lund (West).', { language: 'de' });
    expect(found.map(({ role }) => role)).toEqual(['mention']);
  });

  it('finds an agency that it does not know between dateline and dash', () => {
    expect(cite('OSLO, 12. (KPA). — The ship sank on Monday.')).toMatchObject([
      { text: 'KPA', outlet: null },
    ]);
  });

  it('takes an abbreviation brought in by another name for no agency', () => {
    expect(
      cite(`${MIDDLE}The Trade Logistics Society (TLS) met on Monday in the old harbour.`).filter(
        (each) => each.role !== 'mention',
      ),
    ).toEqual([]);
  });

  it('leaves brackets alone that hold no agency', () => {
    expect(cite('OSLO (Norway) – The ship (Stella) sank. All (nine) are safe. (See map)')).toEqual([]);
  });
});
