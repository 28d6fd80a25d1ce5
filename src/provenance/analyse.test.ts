import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../tests/written-articles.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { analyse } from './analyse.ts';

const catalogue = createOutletCatalogue([
  {
    domain: 'herald.example',
    name: 'The Orlo Herald',
    aliases: [],
    ambiguousAliases: [],
    otherDomains: [],
    country: null,
    languages: ['en'],
    kind: 'newspaper',
    owner: null,
  },
]);
const read = (text: string, language = 'en') => {
  const { article } = writtenArticle({ id: 'a', text, language });
  return analyse(article, { catalogue });
};

describe('an analysis', () => {
  it('puts together what an article says', () => {
    const found = read(
      'Lidia Varn repaired 1,450 gates, The Orlo Herald reported on Monday. “We wrote until our fingers hurt,” Varn said.',
    );
    expect(found.sentences).toHaveLength(2);
    expect(found.names.map((name) => name.text)).toContain('Lidia Varn');
    expect(found.figures.map((figure) => figure.value)).toContain(1450);
    expect(found.quotes.map((quote) => quote.content[0]?.text)).toContainEqual(
      expect.stringContaining('fingers hurt'),
    );
    expect(found.citations[0]).toMatchObject({ outlet: { domain: 'herald.example' }, role: 'origin' });
    expect(found.ownReporting).toEqual([]);
  });

  it('reads a language without a lexicon, and says which language it is', () => {
    expect(read('水库漏水。', 'zh').language).toBe('zh');
  });

  it('gives spans that lie within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { sentences, names, quotes, figures, citations } = read(text);
        const spans = [...sentences, ...names, ...figures, ...quotes.flatMap((quote) => quote.content)];
        for (const { start, end } of spans)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const { start, end } of citations) expect((start ?? 0) <= (end ?? 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
