import { describe, expect, it } from 'vitest';
import { cite, MIDDLE, mark } from './testing/citation-fixtures.ts';

describe('marks and links', () => {
  const body = `${MIDDLE}Nine ships are in port.`;
  const url = 'https://www.harbourledger.com/2024/ferry';

  it.each([
    ['title-suffix', mark('title-suffix', 'HLR')],
    ['source-link', mark('source-link', url, { url })],
    ['credit-line', mark('credit-line', 'Originally published in The Harbour Ledger')],
    ['credit-line', mark('credit-line', '© 2024 The Harbour Ledger. All rights reserved.')],
    ['canonical', mark('canonical', url, { url })],
    ['is-based-on', mark('is-based-on', url, { url })],
    ['syndication-source', mark('syndication-source', url, { url })],
    ['feed-source', mark('feed-source', 'The Harbour Ledger', { url })],
  ])('takes a %s mark for the whole article', (_, source) => {
    const [citation] = cite(body, { marks: [source] });
    expect(citation).toMatchObject({ outlet: { domain: 'harbourledger.com' }, role: 'origin', start: null });
    expect(citation?.work?.url ?? null).toBe(source.url);
  });

  it.each([['photo-credit'], ['correction'], ['aggregator-notice']] as const)(
    'takes no %s for a source',
    (type) => {
      expect(cite(body, { marks: [mark(type, 'The Harbour Ledger', { url })] })).toEqual([]);
    },
  );

  it('takes no mark of the article’s own outlet for a citation', () => {
    const outlet = { domain: 'harbourledger.com', name: 'The Harbour Ledger' };
    expect(
      cite(body, {
        outlet,
        marks: [mark('credit-line', '© The Harbour Ledger'), mark('canonical', url, { url })],
      }),
    ).toEqual([]);
  });

  it('puts a work together from a dated title suffix and an author’s credit', () => {
    const [citation] = cite(body, {
      title: 'The Last Ferry Home',
      marks: [
        mark('title-suffix', 'The Harbour Ledger - 24.07.24', { date: '2024-07-24' }),
        mark('credit-line', 'Article by Ann Roe.', { byline: ['Ann Roe'] }),
      ],
    });
    expect(citation?.text).toBe('The Harbour Ledger');
    expect(citation?.work).toEqual({
      url: null,
      title: 'The Last Ferry Home',
      byline: ['Ann Roe'],
      published: '2024-07-24',
    });
  });

  it('gives a citation in words the link that the page has to that outlet', () => {
    const marks = [mark('source-link', url, { url })];
    const [citation] = cite(`The ship sank, HLR reported. ${body}`, { marks });
    expect(citation).toMatchObject({ place: 'body', work: { url } });
  });

  it('knows an outlet that is in no catalogue by the domain of its link', () => {
    const href = 'https://www.kelpherald.net/ferry';
    expect(cite(body, { marks: [mark('source-link', href, { url: href })] })).toMatchObject([
      { outlet: { domain: 'kelpherald.net', name: 'kelpherald.net' }, work: { url: href } },
    ]);
  });

  it('takes a link on a reporting word for a citation and a link on other words for a mention', () => {
    const text = `${MIDDLE}The ship sank, it was reported. It was an old ship.`;
    const at = (words: string) => ({
      href: url,
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    expect(cite(text, { links: [at('was reported')] })).toMatchObject([
      { place: 'link', role: 'support', cue: { text: 'reported' } },
    ]);
    expect(cite(text, { links: [at('old ship')] })).toMatchObject([
      { place: 'link', role: 'mention', cue: null },
    ]);
  });

  it.each([['Mayor to go – HLR'], ['HLR: mayor to go'], ['Mayor to go, HLR reports'], ['Mayor to go (HLR)']])(
    'finds the source in the title “%s”',
    (title) => {
      expect(cite(body, { title })).toMatchObject([
        { place: 'title', role: 'origin', start: null, text: 'HLR' },
      ]);
    },
  );
});
