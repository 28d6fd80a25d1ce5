import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

const outlet = {
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: [],
  owner: null,
};
const catalogue = createOutletCatalogue([
  { ...outlet, domain: 'tellus.org', name: 'Tellus', kind: 'agency' },
  { ...outlet, domain: 'harbourledger.com', name: 'The Harbour Ledger', kind: 'newspaper' },
]);
const paragraph =
  '<p>The council met on Thursday evening and agreed, after four hours of talks, that the old bridge will be closed from May.</p>';

function marksOf(above: string, below: string) {
  const body = `<body><article><h1>Bridge to close</h1>${above}${paragraph}${paragraph}</article>${below}</body>`;
  const input = { id: 'a', source: 'a', url: null, contentType: 'text/html', body, firstSeen: null };
  const result = readCapture(input, { catalogue });
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article.marks.map(({ type, text, byline }) => ({ type, text, byline }));
}

describe('the agency of a line beside the text', () => {
  it('is kept where the line names its author', () => {
    const credit = { type: 'credit-line', text: 'Tellus', byline: ['Jane Roe'] };
    expect(marksOf('<p>By Jane Roe, Tellus</p>', '')).toEqual([credit]);
  });

  it('is kept where the line is a notice with a year', () => {
    expect(marksOf('', '<p>© 2026 Tellus</p>')).toEqual([
      { type: 'credit-line', text: 'Tellus', byline: [] },
    ]);
  });

  it.each(['© Jane Roe/Tellus', '© Tellus', '© 2026 The Harbour Ledger', '© 2026 Jane Roe/Tellus'])(
    'is not taken from a photographer’s or a publisher’s: %s',
    (line) => {
      expect(marksOf('', `<p>${line}</p>`)).toEqual([]);
    },
  );
});
