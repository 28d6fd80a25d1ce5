import { describe, expect, it } from 'vitest';
import { cite, sources } from './testing/citation-fixtures.ts';

describe('names', () => {
  it('counts everyday words only beside a cue', () => {
    expect(sources('Die Woche hat sieben Tage und ist lang.', { language: 'de' })).toEqual([]);
    expect(sources('Das berichtet „Die Woche“.', { language: 'de' })).toEqual(['Die Woche: berichtet']);
  });

  it('means by a short name the outlet that the text names in full', () => {
    const citations = cite('The Easter Times found the letter. The letter is real, the Times said.');
    expect(citations.map((citation) => citation.outlet?.domain)).toEqual([
      'eastertimes.com',
      'eastertimes.com',
    ]);
  });

  it('takes an abbreviation in brackets for the name, not for one more citation', () => {
    expect(sources('The Harbour Ledger (HLR) reported the sale.')).toEqual(['The Harbour Ledger: reported']);
  });

  it('knows an abbreviation that the text itself brings in', () => {
    const found = cite('The Kelp Coast Herald newspaper (KCH) reported it. The ferry is lost, KCH said.');
    expect(found.map(({ text, outlet }) => [text, outlet])).toEqual([
      ['Kelp Coast Herald', null],
      ['KCH', null],
    ]);
  });

  it('finds outlets that it does not know, by the word beside them and a cue', () => {
    expect(sources('The ferry is lost, the Kelp Coast Herald newspaper reported.')).toEqual([
      'Kelp Coast Herald: reported',
    ]);
    expect(sources('Wie die Tageszeitung Küstenbote berichtete, ist sie fort.', { language: 'de' })).toEqual([
      'Küstenbote: berichtete',
    ]);
    expect(sources('Об этом сообщает газета «Вести залива».', { language: 'ru' })).toEqual([
      'Вести залива: Об этом сообщает',
    ]);
    expect(sources('The mayor told Russian television that he is well.')).toEqual([]);
  });

  it('gives an unknown outlet the domain that a link gives', () => {
    const text = 'The ferry is lost, the Kelp Coast Herald newspaper reported.';
    const start = text.indexOf('reported');
    const link = { href: 'https://kelpherald.net/ferry', text: 'reported', start, end: start + 8 };
    const found = cite(text, { links: [link] });
    expect(found.find((citation) => citation.place === 'body')?.outlet?.domain).toBe('kelpherald.net');
  });

  it('ties “the newspaper” to the newspaper cited last and “the agency” to the agency', () => {
    const text = `The Harbour Ledger reported a sale, and Tellus said the price was low. The buyer is Norse, the newspaper reported. The deal closes in May, the agency said.`;
    const found = cite(text).filter((citation) => /^the (?:news|agency)/.test(citation.text));
    expect(found.map((citation) => [citation.text, citation.outlet?.domain])).toEqual([
      ['the newspaper', 'harbourledger.com'],
      ['the agency', 'tellus.org'],
    ]);
  });

  it('has nothing to tie “the newspaper” to where no outlet was cited', () => {
    expect(cite('The newspaper reported the sale. The agency said nothing.')).toEqual([]);
  });
});
