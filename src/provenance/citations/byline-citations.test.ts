import { describe, expect, it } from 'vitest';
import { cite } from './testing/citation-fixtures.ts';

const text = 'A storm sank nine boats in the harbour on Tuesday.\n\nNobody was hurt, the coastguard said.';
const of = (byline: readonly string[], more = {}) =>
  cite(text, { byline, ...more }).map(({ outlet, role, place }) => [outlet?.domain, role, place].join(' '));

describe('an outlet where an author’s name stands', () => {
  it.each([
    [['Tellus'], 'tellus.org'],
    [['opn'], 'orbis.net'],
    [['Tellus Staff'], 'tellus.org'],
    [['Jane Roe / Tellus'], 'tellus.org'],
    [['Jane Roe', 'Orbis Press'], 'orbis.net'],
    [['The Harbour Ledger'], 'harbourledger.com'],
  ])('is the origin of the text: %s', (byline, domain) => {
    expect(of(byline)).toEqual([`${domain} origin mark`]);
  });

  it('is each of two agencies', () => {
    expect(of(['Tellus/OPN'])).toEqual(['tellus.org origin mark', 'orbis.net origin mark']);
  });

  it.each([[['Jane Roe, The Harbour Ledger']], [['Times']], [['Jane Roe']], [['Woche Roe']], [[]]])(
    'is nobody where an author writes for a newspaper or bears its name: %s',
    (byline) => {
      expect(of(byline)).toEqual([]);
    },
  );

  it('is nobody’s on the outlet’s own page', () => {
    expect(of(['Tellus'], { outlet: { domain: 'tellus.org', name: 'Tellus' } })).toEqual([]);
  });
});
