import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outlet } from './outlet.ts';
import { createOutletCatalogue } from './outlet-catalogue.ts';

function outlet(domain: string, name: string, more: Partial<Outlet> = {}): Outlet {
  return {
    domain,
    name,
    aliases: [],
    ambiguousAliases: [],
    otherDomains: [],
    country: null,
    languages: [],
    kind: 'newspaper',
    owner: null,
    ...more,
  };
}

const catalogue = createOutletCatalogue([
  outlet('harbourledger.example.com', 'The Harbour Ledger', { aliases: ['HLJ'] }),
  outlet('tellus.org', 'Tellus', {
    kind: 'agency',
    aliases: ['tls', 'Теллус', '特鲁斯社', '텔루스통신', 'تلوس'],
  }),
  outlet('zarya.ru', 'Северная заря', { aliases: ['Новая верста', 'Курьеръ'] }),
  outlet('nordwacht.de', 'Nordwächter', { aliases: ['Neue Harzer Zeitung'], ambiguousAliases: ['Wacht'] }),
  outlet('woche.de', 'Die Woche', { ambiguousAliases: ['Die Woche'] }),
  outlet('heure.fr', "L'Heure", { aliases: ['Le Phare'] }),
  outlet('easttimes.com', 'The East Times', { ambiguousAliases: ['Times', 'The Times'] }),
  outlet('westtimes.com', 'The West Times', { ambiguousAliases: ['Times'], otherDomains: ['wt.co'] }),
]);

function found(text: string): string[] {
  return catalogue.mentions(text).map((mention) => `${mention.text} = ${mention.outlet.domain}`);
}

describe('OutletCatalogue', () => {
  it('knows an outlet by any address on any of its domains', () => {
    expect(catalogue.byDomain('https://news.tellus.org/2024/a')?.name).toBe('Tellus');
    expect(catalogue.byDomain('wt.co')?.name).toBe('The West Times');
    expect(catalogue.byDomain('https://other.org/')).toBeNull();
    expect(catalogue.byDomain('not an address')).toBeNull();
  });

  it('tells outlets of one domain apart by their host', () => {
    const hosts = createOutletCatalogue([outlet('go.com', 'Go'), outlet('news.go.com', 'Go News')]);
    expect(hosts.byDomain('https://www.news.go.com/story')?.name).toBe('Go News');
    expect(hosts.byDomain('https://sport.go.com/')?.name).toBe('Go');
  });

  it('knows a name in any case, with or without its article', () => {
    expect(catalogue.byName('HARBOUR LEDGER')?.domain).toBe('harbourledger.example.com');
    expect(catalogue.byName('the harbour ledger')?.domain).toBe('harbourledger.example.com');
    expect(catalogue.byName('텔루스통신')?.domain).toBe('tellus.org');
    expect(catalogue.byName('Harbour')).toBeNull();
  });

  it('lets the later of two outlets have the name', () => {
    const two = createOutletCatalogue([outlet('a.com', 'Same'), outlet('b.com', 'Same')]);
    expect(two.byName('Same')?.domain).toBe('b.com');
    expect(two.mentions('Same')[0]?.outlet.domain).toBe('b.com');
  });
});

describe('mentions', () => {
  it('gives the exact words and their place', () => {
    const text = 'As The Harbour Ledger reported';
    expect(catalogue.mentions(text)).toMatchObject([{ start: 3, end: 21, text: 'The Harbour Ledger' }]);
  });

  it('takes the longest of overlapping names', () => {
    expect(found('The West Times said')).toEqual(['The West Times = westtimes.com']);
  });

  it('finds a name across a line break, but not across a comma or paragraphs', () => {
    expect(found('the Harbour\nLedger')).toHaveLength(1);
    expect(found('the Harbour\n\nLedger')).toEqual([]);
    expect(found('the Harbour, Ledger')).toEqual([]);
  });

  it('takes abbreviations only in capitals and small names only as written', () => {
    expect(found('HLJ says, hlj not; tls says, Tls not')).toEqual([
      'HLJ = harbourledger.example.com',
      'tls = tellus.org',
    ]);
  });

  it('takes names only with a capital, in capitals too', () => {
    expect(found('tellus is a word, TELLUS an agency')).toEqual(['TELLUS = tellus.org']);
  });

  it('takes no article with a capital for the name’s own', () => {
    expect(found('Le phare est loin. Le Phare le dit.')).toEqual(['Le Phare = heure.fr']);
  });

  it('marks names that are everyday words and takes them only as a masthead has them', () => {
    expect(catalogue.mentions('wie die Woche schreibt')).toMatchObject([
      { text: 'die Woche', ambiguous: true },
    ]);
    expect(catalogue.mentions('die woche')).toEqual([]);
    expect(catalogue.mentions('le Phare')).toMatchObject([{ ambiguous: false }]);
    expect(catalogue.mentions('un Phare')).toMatchObject([{ text: 'Phare', ambiguous: true }]);
  });

  it('names the namesakes of a name that two outlets bear', () => {
    const [mention] = catalogue.mentions('the Times reported');
    expect(mention?.ambiguous).toBe(true);
    expect([mention?.outlet, ...(mention?.namesakes ?? [])].map((each) => each?.domain).sort()).toEqual([
      'easttimes.com',
      'westtimes.com',
    ]);
  });

  it('finds inflected names in Russian', () => {
    expect(found('по данным Теллуса, сообщил «Теллус», рассказали Теллусу')).toHaveLength(3);
    expect(found('в интервью «Новой версте» и по словам «Северной зари»')).toHaveLength(2);
    expect(found('источники «Курьера»')).toEqual(['Курьера = zarya.ru']);
  });

  it('finds inflected names in German', () => {
    expect(found('ein Bericht des Nordwächters')).toEqual(['Nordwächters = nordwacht.de']);
    expect(found('der Neuen Harzer Zeitung')).toEqual(['Neuen Harzer Zeitung = nordwacht.de']);
  });

  it('finds names with the suffixes of Turkish, Korean and Arabic', () => {
    expect(found("Tellus'a göre")).toEqual(['Tellus = tellus.org']);
    expect(found('텔루스통신은 보도했다')).toEqual(['텔루스통신은 = tellus.org']);
    expect(found('وقال لتلوس')).toHaveLength(1);
  });

  it('finds names within a run of Chinese', () => {
    expect(found('据特鲁斯社报道')).toEqual(['特鲁斯社 = tellus.org']);
  });

  it('reads an abbreviation with a bracket misread into it, but not a bracketed addition', () => {
    expect(found('HL]J reported')).toEqual(['HL]J = harbourledger.example.com']);
    expect(found('[HL]J and (HL)J')).toEqual([]);
  });

  it('gives spans that hold the words, in order and without overlap, for any text', () => {
    const word = fc.constantFrom(
      'The',
      'Times',
      'West',
      'HL]J',
      'tls',
      'Die',
      'Woche',
      '特鲁斯社',
      'Теллуса',
      '\n',
      ',',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const mention of catalogue.mentions(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
    );
  });
});
