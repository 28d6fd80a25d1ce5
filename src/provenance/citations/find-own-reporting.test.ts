import { describe, expect, it } from 'vitest';
import type { CitationInput } from './citation-input.ts';
import { findOwnReporting } from './find-own-reporting.ts';
import { article, mark } from './testing/citation-fixtures.ts';

const ledger = { domain: 'harbourledger.com', name: 'The Harbour Ledger' };
const nordwacht = { domain: 'nordwacht.de', name: 'Nordwacht' };
const phare = { domain: 'phare.fr', name: 'Le Phare du Soir' };
const faro = { domain: 'faro.es', name: 'El Faro del Valle' };
const zarya = { domain: 'zarya.ru', name: 'Северная заря' };
const sabah = { domain: 'sabahyildizi.com.tr', name: 'Sabah Yıldızı' };
const coast = { domain: 'coastmail.net', name: 'Coast Mail' };

function own(text: string, more: Partial<CitationInput> = {}): string[] {
  const { input, context } = article(text, more);
  return findOwnReporting(input, context).map((evidence) => evidence.text ?? '');
}

describe('findOwnReporting', () => {
  it.each([
    ['en', 'The mayor told us that he will go.', 'told us'],
    [
      'en',
      'The letter was seen by this newspaper and names four banks. It was seen by our reporters.',
      'seen by our reporters',
    ],
    ['de', 'Das sagte die Ministerin im Gespräch mit unserer Zeitung.', 'im Gespräch mit unserer Zeitung'],
    ['fr', 'Le maire démissionne, selon nos informations.', 'selon nos informations'],
    ['es', 'El alcalde dijo a este diario que dimite.', 'dijo a este diario'],
    ['ru', 'Мэр рассказал нашему корреспонденту, что уходит.', 'нашему корреспонденту'],
    ['tr', 'Belediye başkanı gazetemize konuştu.', 'gazetemize konuştu'],
  ])('knows by the words of %s that its own reporters found it out', (language, text, expected) => {
    expect(own(text, { language })).toContain(expected);
  });

  it('knows its own name after a word for telling', () => {
    expect(own('The mayor told The Harbour Ledger that he will go.', { outlet: ledger })).toEqual([
      'told The Harbour Ledger',
    ]);
    expect(own('Documents seen by HLR name four banks.', { outlet: ledger })).toEqual(['seen by HLR']);
    expect(own('HLR has learned that the mayor will go.', { outlet: ledger })).toEqual(['HLR has learned']);
  });

  it.each([
    [
      'en',
      '“We left early,” said Ann Roe to The Harbour Ledger.',
      ledger,
      'said Ann Roe to The Harbour Ledger',
    ],
    ['en', '“We left early,” said Ann Roe to our newspaper.', ledger, 'to our newspaper'],
    [
      'de',
      '„Wir fuhren früh“, sagte Kapitänin Anna Maria Roe der Nordwacht.',
      nordwacht,
      'sagte Kapitänin Anna Maria Roe der Nordwacht',
    ],
    ['de', '„Wir fuhren früh“, erklärte sie gegenüber der Nordwacht.', nordwacht, 'gegenüber der Nordwacht'],
    [
      'fr',
      '« Nous sommes partis tôt », a dit Mme Roe au Phare du Soir.',
      phare,
      'a dit Mme Roe au Phare du Soir',
    ],
    [
      'fr',
      '« Nous sommes partis tôt », a confié hier le capitaine Jean Roe au Phare du Soir.',
      phare,
      'a confié hier le capitaine Jean Roe au Phare du Soir',
    ],
    [
      'es',
      '«Salimos temprano», explicó la capitana Ana Roe a El Faro del Valle.',
      faro,
      'explicó la capitana Ana Roe a El Faro del Valle',
    ],
    ['es', '«Salimos temprano», dijo Ana Roe a nuestro diario.', faro, 'a nuestro diario'],
    [
      'es',
      '«Salimos temprano», dijo la capitana, Ana Roe, a El Faro del Valle.',
      faro,
      'dijo la capitana, Ana Roe, a El Faro del Valle',
    ],
    ['de', 'Die Reederei ließ Fragen der Nordwacht unbeantwortet.', nordwacht, 'Fragen der Nordwacht'],
    [
      'ru',
      '«Мы вышли рано», — рассказала капитан Анна Роу газете «Северная заря».',
      zarya,
      'рассказала капитан Анна Роу газете «Северная заря',
    ],
    ['ru', '«Мы вышли рано», — сказала Анна Роу нашей газете.', zarya, 'нашей газете'],
    ['tr', 'Kaptan Ann Roe Sabah Yıldızı’na konuştu.', sabah, 'Sabah Yıldızı’na konuştu'],
    ['tr', 'Kaptan Ann Roe gazetemize açıkladı.', sabah, 'gazetemize açıkladı'],
  ])('knows who was told, wherever the speaker stands: %s %s', (language, text, outlet, expected) => {
    const found = own(text, { language, outlet });
    expect(
      found.some((words) => words.includes(expected) || expected.includes(words)),
      found.join(),
    ).toBe(true);
  });

  it.each([
    ['en', 'The fire spread to The Harbour Ledger building, said Ann Roe.', ledger],
    ['en', 'Ann Roe said she would return to The Harbour Ledger.', ledger],
    ['de', '„Wir drucken weiter“, sagte der neue Chefredakteur der Nordwacht.', nordwacht],
    ['fr', '« Nous continuons », a dit la patronne du Phare du Soir.', phare],
    ['en', 'Ann Roe said at a press conference on Monday that she would resign.', ledger],
    ['fr', 'Le commissaire Jean Roe a évoqué devant la presse un travail propre.', phare],
  ])(
    'takes no statement to all, nor one about the outlet, for its own reporting: %s %s',
    (language, text, outlet) => {
      expect(own(text, { language, outlet })).toEqual([]);
    },
  );

  it('knows the name that the page gives itself where no catalogue has it', () => {
    expect(own('The mayor told the Coast Mail that he will go.', { outlet: coast })).toEqual([
      'told the Coast Mail',
    ]);
  });

  it('does not take what another outlet was told for its own', () => {
    expect(own('The mayor told Tellus that he will go.', { outlet: ledger })).toEqual([]);
    expect(own('The Harbour Ledger reported on the sale.', { outlet: ledger })).toEqual([]);
  });

  it('does not take words inside a quote for the article’s', () => {
    expect(
      own('“They told us nothing, and our correspondent was sent away,” said the owner of the rival paper.'),
    ).toEqual([]);
    expect(own('"They told us nothing," she said.')).toEqual([]);
  });

  describe('a dateline under a byline', () => {
    const text = 'OSLO, Norway — The ship sank on Monday in heavy seas.';

    it('is own reporting', () => {
      expect(own(text, { byline: ['Ann Roe'] })).toEqual(['OSLO']);
    });

    it('is not where nobody signs, or only a desk or an agency does', () => {
      expect(own(text)).toEqual([]);
      expect(own(text, { byline: ['Newsroom'] })).toEqual([]);
      expect(own(text, { byline: ['Ann Roe, Tellus'] })).toEqual([]);
    });

    it('is not where an agency’s mark claims the text', () => {
      expect(own('OSLO (Tellus) — The ship sank on Monday.', { byline: ['Ann Roe'] })).toEqual([]);
      expect(own(`${text}\n\nAll are safe. (tls)`, { byline: ['Ann Roe'] })).toEqual([]);
    });

    it('is not where a mark of the page names another source', () => {
      const byline = ['Ann Roe'];
      expect(
        own(text, { byline, marks: [mark('title-suffix', 'HLR - 24.07.24', { date: '2024-07-24' })] }),
      ).toEqual([]);
      expect(
        own(text, { byline, marks: [mark('source-link', 'x', { url: 'https://harbourledger.com/a' })] }),
      ).toEqual([]);
      expect(own(text, { byline, marks: [mark('credit-line', '© Tellus')] })).toEqual([]);
    });

    it('is not where the text has no dateline', () => {
      expect(own('The ship sank on Monday.', { byline: ['Ann Roe'] })).toEqual([]);
    });
  });
});
