import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { findCitations } from './find-citations.ts';
import { article, cite, MIDDLE, sources } from './testing/citation-fixtures.ts';

describe('cues in English', () => {
  it.each([
    ['The mayor will step down, The Harbour Ledger reported.', 'The Harbour Ledger: reported'],
    ['The mayor will step down, reports The Harbour Ledger.', 'The Harbour Ledger: reports'],
    [
      'The affair was first reported on Monday by The Harbour Ledger.',
      'The Harbour Ledger: first reported on Monday by',
    ],
    [
      'The Harbour Ledger first reported on Monday that the mayor will go.',
      'The Harbour Ledger: reported on',
    ],
    [
      'According to a new article in The Harbour Ledger, the mayor will go.',
      'The Harbour Ledger: article in',
    ],
    ['The mayor will go, according to documents obtained by Tellus.', 'Tellus: obtained by'],
    ['The mayor told the Tellus news agency that he will go.', 'Tellus: told'],
    ['In an interview with Channel Nine News the mayor wept.', 'Channel Nine News: In an interview with'],
    ['The Harbour Ledger has learned that the mayor will go.', 'The Harbour Ledger: has learned'],
    ["The Harbour Ledger's investigation named four banks.", 'The Harbour Ledger: investigation'],
    ['The HLR report explored the claim.', 'HLR: report'],
    ['A Channel Nine News/Tellus poll put him first.', 'Channel Nine News: poll'],
    ['“It was a mistake to leave,” The Harbour Ledger.', 'The Harbour Ledger: -'],
    ['“It was a mistake,” said an informant for The Harbour Ledger.', 'The Harbour Ledger: informant for'],
    ['Tellus: mayor to step down', 'Tellus: :'],
    ['The mayor, as quoted by Tellus, called it theft.', 'Tellus: quoted by'],
  ])('finds the source in “%s”', (text, expected) => {
    expect(sources(text)[0]).toBe(expected);
  });

  it('finds both of two outlets that a word joins', () => {
    expect(sources('The Harbour Ledger and Tellus reported the sale.')).toHaveLength(2);
    expect(sources('The sale was confirmed by Tellus and The Harbour Ledger.')).toHaveLength(2);
  });

  it('keeps the order of a chain and says whom the cited outlet cites', () => {
    const citations = cite('The ship sank on Monday, The Harbour Ledger reported, citing Tellus.');
    expect(citations.map(({ outlet, role, via }) => [outlet?.domain, role, via])).toEqual([
      ['harbourledger.com', 'origin', 'Tellus'],
      ['tellus.org', 'support', null],
    ]);
  });

  it('gives the source that a cited outlet names', () => {
    const [citation] = cite('The ship sank, Tellus reported on Monday, citing a port official.');
    expect(citation?.via).toBe('a port official');
  });

  it('takes the title of the cited work from the words', () => {
    const [citation] = cite(
      'The Harbour Ledger published an article titled “The Last Ferry Home” last week.',
    );
    expect(citation?.work?.title).toBe('The Last Ferry Home');
  });

  it('gives the sentence as the statement', () => {
    const text = `${MIDDLE}The reservoir is half empty, Tellus reported. Nobody knows why.`;
    const [citation] = cite(text);
    expect(text.slice(citation?.statement?.start, citation?.statement?.end)).toBe(
      'The reservoir is half empty, Tellus reported.',
    );
  });

  it('takes a verb for its own only where the name ends the clause', () => {
    expect(sources(`${MIDDLE}He said Tellus was bought by a bank.`)).toEqual([]);
  });
});

describe('cues in other languages', () => {
  it.each([
    ['de', 'Der Bürgermeister tritt zurück, berichtete am Montag die Nordwacht.', 'Nordwacht'],
    ['de', 'Laut einem Bericht der Nordwacht tritt er zurück.', 'Nordwacht'],
    ['de', 'Das sagte der Bürgermeister der „Nordwacht“.', 'Nordwacht'],
    ['de', 'Der Nordwacht zufolge tritt er zurück.', 'Nordwacht'],
    ['de', 'Wie die Nachrichtenagentur Tellus meldet, tritt er zurück.', 'Tellus'],
    ['fr', 'Le maire démissionne, a rapporté Le Phare du Soir.', 'Le Phare du Soir'],
    ['fr', 'Selon Le Phare du Soir, le maire démissionne.', 'Le Phare du Soir'],
    ['fr', "« Je pars », a déclaré le maire à l'agence Tellus.", 'Tellus'],
    ['es', 'El alcalde dimite, según informó El Faro del Valle.', 'El Faro del Valle'],
    ['es', 'El alcalde dijo a El Faro del Valle que dimite.', 'El Faro del Valle'],
    ['ru', 'Мэр уходит в отставку, сообщает «Северная заря».', 'Северная заря'],
    ['ru', 'Об этом мэр рассказал в интервью «Северной заре».', 'Северной заре'],
    ['ru', 'Мэр уходит в отставку, пишет газета со ссылкой на Теллус.', 'Теллус'],
    ['tr', "Sabah Yıldızı'nın haberine göre belediye başkanı istifa etti.", 'Sabah Yıldızı'],
    ['tr', "Belediye başkanı Sabah Yıldızı'na konuştu.", 'Sabah Yıldızı'],
    ['it', 'Il sindaco si dimette, scrive Il Faro di Orlo.', 'Il Faro di Orlo'],
    ['it', 'Secondo quanto riferito da Tellus, il sindaco si dimette.', 'Tellus'],
    ['it', 'Il sindaco ha detto a Tellus che si dimette.', 'Tellus'],
    ['pt', 'O prefeito renuncia, informou O Farol do Vale.', 'O Farol do Vale'],
    ['pt', 'Segundo a agência Tellus, o prefeito renuncia.', 'Tellus'],
    ['pt', 'O prefeito disse à Tellus que renuncia.', 'Tellus'],
    ['uk', 'Мер іде у відставку, повідомляє «Північна зоря».', 'Північна зоря'],
    ['uk', 'Мер іде у відставку, пише газета з посиланням на Tellus.', 'Tellus'],
    ['pl', 'Burmistrz odchodzi, podaje Kurier Nadmorski.', 'Kurier Nadmorski'],
    ['pl', 'Według agencji Tellus burmistrz odchodzi.', 'Tellus'],
    ['cs', 'Starosta odstoupí, uvedl Pobřežní list.', 'Pobřežní list'],
    ['cs', 'Podle agentury Tellus starosta odstoupí.', 'Tellus'],
    ['ar', 'وذكرت فجر الشمال أن رئيس البلدية سيستقيل.', 'فجر الشمال'],
    ['ar', 'رئيس البلدية سيستقيل، بحسب وكالة Tellus.', 'Tellus'],
    ['zh', '据北岸日报报道，市长将辞职。', '北岸日报'],
    ['zh', '市长对北岸日报说，他将辞职。', '北岸日报'],
    ['ja', '北岸新聞によると、市長は辞任する。', '北岸新聞'],
    ['ja', '市長が辞任すると北岸新聞が報じた。', '北岸新聞'],
  ])('finds the source in %s: “%s”', (language, text, expected) => {
    const found = cite(text, { language }).filter((citation) => citation.role !== 'mention');
    expect(found.map((citation) => citation.text)).toContain(expected);
  });
});

describe('what is no citation', () => {
  it.each([
    ['Photo: Tellus'],
    ['The mayor at the gate. Photo: Ann Roe/Tellus'],
    ['The mayor plays chess © Office of the Mayor via Tellus'],
    ['Clashes at the border © Ann Roe/TLS/Getty Images'],
    ['The mayor waves. (Ann Roe/Tellus Photo)'],
  ])('a picture credit: “%s”', (line) => {
    expect(cite(`${MIDDLE}\n\n${line}\n\n${MIDDLE}`)).toEqual([]);
  });

  it('the article’s own outlet, under any of its names', () => {
    const outlet = { domain: 'harbourledger.com', name: 'The Harbour Ledger' };
    expect(cite('The mayor told The Harbour Ledger that he will go, HLR reported.', { outlet })).toEqual([]);
    expect(cite('The Harbour Ledger reported it.', { url: 'https://www.harbourledger.com/a' })).toEqual([]);
  });

  it('an outlet that is the subject of the news is a mention', () => {
    const citations = cite(`${MIDDLE}Workers at The Harbour Ledger went on strike.`);
    expect(citations.map((citation) => citation.role)).toEqual(['mention']);
  });
});

describe('roles', () => {
  it('makes the outlet that the lead is attributed to the origin', () => {
    expect(cite(`The ship sank, Tellus reported. ${MIDDLE}`)[0]?.role).toBe('origin');
  });

  it('makes an outlet that the news is about no origin, though it reports in the lead', () => {
    const text = `Police searched the offices of The Harbour Ledger. The Harbour Ledger published a list of banks last week. ${MIDDLE}`;
    expect(cite(text).map((citation) => citation.role)).toEqual(['mention', 'support']);
  });

  it('makes an outlet that helped with the reporting a support', () => {
    const text = 'The ship sank on Monday. All are safe.\n\nWith additional reporting by Tellus.';
    expect(cite(text).map((citation) => citation.role)).toEqual(['support']);
  });

  it('makes an outlet that gives one statement in the middle a support', () => {
    expect(cite(`${MIDDLE}The ship sank, Tellus reported. ${MIDDLE}`)[0]?.role).toBe('support');
  });

  it('makes an outlet the origin that all quotes come from', () => {
    const text = `${MIDDLE}“We never saw the letter before that day,” Tellus. ${MIDDLE}“Nobody was told about the letter,” an informant for Tellus.`;
    expect(cite(text).map((citation) => citation.role)).toEqual(['origin', 'origin']);
  });

  it('makes the only outlet that several statements come from the origin', () => {
    const text = `${MIDDLE}The ship sank, Tellus reported. ${MIDDLE}It was old, Tellus said. ${MIDDLE}All are safe, according to Tellus.`;
    expect(new Set(cite(text).map((citation) => citation.role))).toEqual(new Set(['origin']));
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Tellus',
    'reported',
    '“',
    '”',
    '(',
    ')',
    '–',
    '\n\n',
    'HLR',
    'according to',
    'the newspaper',
    ',',
    '.',
    'Photo:',
    'citing',
  );

  it('gives spans that lie in the text and hold the words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
        const text = words.join(' ');
        for (const citation of cite(text)) {
          if (citation.start === null || citation.end === null) continue;
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          if (citation.cue !== null)
            expect(text.slice(citation.cue.start, citation.cue.end)).toBe(citation.cue.text);
          expect(citation.confidence).toBeGreaterThan(0);
          expect(citation.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ['one sentence of many names', `${'Tellus, '.repeat(5_000)}reported.`],
    ['many citations', 'The ship sank, Tellus reported. The newspaper said so. '.repeat(2_000)],
    ['brackets that never close', '('.repeat(200_000)],
    ['quotes that never close', '“Tellus '.repeat(8_000)],
    ['words for outlets', 'newspaper Alpha '.repeat(20_000)],
  ])('stays fast on %s', (_, text) => {
    const { input, context } = article(text);
    const start = threadMilliseconds();
    findCitations(input, context);
    expect(threadMilliseconds() - start).toBeLessThan(5_000);
  });
});
