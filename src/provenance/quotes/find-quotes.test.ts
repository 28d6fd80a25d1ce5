import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findQuotes } from './find-quotes.ts';

function quotesOf(text: string, language = 'en') {
  const lexicon = lexiconFor(language);
  return findQuotes(text, splitSentences(text, lexicon), lexicon).map((quote) => ({
    type: quote.type,
    content: quote.content.map((piece) => piece.text),
    cue: quote.cue?.text ?? null,
    speaker: quote.speaker?.text ?? null,
  }));
}

describe('findQuotes', () => {
  it('takes cue and speaker that follow a direct quote', () => {
    expect(
      quotesOf('“The harbour will stay closed until the ice is gone,” said Maren Holt, a pilot.'),
    ).toEqual([
      {
        type: 'direct',
        content: ['The harbour will stay closed until the ice is gone,'],
        cue: 'said',
        speaker: 'Maren Holt, a pilot',
      },
    ]);
  });

  it.each([
    ['Ann Roe (67), who owns the quay, said the ice was thick.', 'Ann Roe (67), who owns the quay', 'said'],
    ['“We wait,” said Ann Roe, a pilot from Verenia, as she left.', 'Ann Roe, a pilot from Verenia', 'said'],
    ['“We wait,” said Ann Roe, adding that the ice was thick.', 'Ann Roe', 'said'],
    ['The mayor also called for a second quay.', 'The mayor', 'also called for'],
    ['At times last year, the mayor said, the ice was thin.', 'the mayor', 'said'],
  ])('gives the speaker with what describes them, and the whole cue: %s', (text, speaker, cue) => {
    const [quote] = quotesOf(text);
    expect(quote?.speaker).toBe(speaker);
    expect(quote?.cue).toBe(cue);
  });

  it('leaves what follows a verb’s particles as the content', () => {
    expect(quotesOf('The mayor called for a second quay.')[0]?.content).toEqual(['a second quay']);
    expect(quotesOf('The mayor pointed out that the ice was thick.')[0]?.cue).toBe('pointed out');
    expect(quotesOf('Polls show the mayor is ahead.')[0]?.content).toEqual(['the mayor is ahead']);
  });

  it('joins the pieces that cue and speaker part', () => {
    const [quote] = quotesOf(
      '“We will wait,” Ms. Holt told the Harbour Post on Friday. “Nobody here is in a hurry.”',
    );
    expect(quote?.content).toEqual(['We will wait,', 'Nobody here is in a hurry.']);
    expect(quote?.speaker).toBe('Ms. Holt');
  });

  it('gives the whole noun phrase of an unnamed speaker', () => {
    const [quote] = quotesOf(
      'A retired engineer from a northern port told the paper that the quay was sinking.',
    );
    expect(quote).toEqual({
      type: 'indirect',
      content: ['that the quay was sinking'],
      cue: 'told',
      speaker: 'A retired engineer from a northern port',
    });
  });

  it('takes the clause around quoted words as a mixed quote', () => {
    const [quote] = quotesOf('Closing the port would be “a very costly step,” the mayor said.');
    expect(quote?.type).toBe('mixed');
    expect(quote?.content).toEqual(['Closing the port would be “a very costly step,”']);
  });

  it('takes a bare name after the quote as its speaker', () => {
    const [quote] = quotesOf(
      '"The council has promised to repair the quay before the winter," The Harbour Post.',
    );
    expect(quote?.speaker).toBe('The Harbour Post');
  });

  it.each([
    ['Roe: “The ice will hold for another week.”', 'Roe', null],
    ['And Mr. Roe gloated: “I told you it would hold.”', 'Mr. Roe', 'gloated'],
    ['“Will it hold?” Mr. Roe asked on Monday.', 'Mr. Roe', 'asked'],
    ['The pilots have traditionally argued that the ice holds.', 'The pilots', 'have traditionally argued'],
    ['I’ve said that the ice holds.', 'I', '’ve said'],
    ['“It holds,” Roe told the paper when asked about fears that it would break.', 'Roe', 'told'],
    ['“It holds!” US Senator Ann Roe said.', 'US Senator Ann Roe', 'said'],
    ['“It holds,” Kelly said.', 'Kelly', 'said'],
    ['“It holds,” Harry Roe, 30, of Raleigh, N.C., said.', 'Harry Roe, 30, of Raleigh, N.C.', 'said'],
    ['In Raleigh, N.C., Ann Roe, a pilot, said that it holds.', 'Ann Roe, a pilot', 'said'],
    ["''They say, 'it holds,''' said Mr. Roe.", 'Mr. Roe', 'said'],
    ['“It holds,” Roe said.Holt claimed that it broke.', 'Roe', 'said'],
    ['“The ice will hold for another week.” — Ann Roe', 'Ann Roe', null],
    ['Roe said in a recent interview that the ice holds.', 'Roe', 'said in a recent interview'],
    ['Ana Roe dijo en un comunicado que el hielo aguanta.', 'Ana Roe', 'dijo en un comunicado'],
    ['According to F.A.A. records, the plane never flew.', 'F.A.A. records', 'According to'],
    [
      '“It holds,” said Ann Roe, a pilot who worked on Mr. Holt’s ship.',
      'Ann Roe, a pilot who worked on Mr. Holt’s ship',
      'said',
    ],
  ])('finds the speaker and all of the cue: %s', (text, speaker, cue) => {
    expect(quotesOf(text, text.startsWith('Ana') ? 'es' : 'en')[0]).toMatchObject({ speaker, cue });
  });

  it('gives a quote alone in its sentence to whom the sentence before reports', () => {
    expect(
      quotesOf('Roe added that the ice held. “It is as thick as a wall.” Then it rained.'),
    ).toMatchObject([
      { speaker: 'Roe', content: ['that the ice held'] },
      { speaker: 'Roe', cue: null, content: ['It is as thick as a wall.'] },
    ]);
  });

  it('gives a report of what somebody said to the one who reports it', () => {
    expect(quotesOf('“It holds for years,” Roe said, according to The Harbour Post.')).toMatchObject([
      { content: ['“It holds for years,” Roe said'], cue: 'according to', speaker: 'The Harbour Post' },
      { content: ['It holds for years,'], cue: 'said', speaker: 'Roe' },
    ]);
  });

  it('leaves scare quotes and apostrophes alone', () => {
    expect(quotesOf("The so-called “miracle” of the '90s was the workers' own doing.")).toEqual([]);
  });

  it('takes speech between dashes for direct, also where its attribution ends it', () => {
    const [quote] = quotesOf('– Pomost nie wytrzyma zimy – powiedziała Maria Nowak.', 'pl');
    expect(quote?.type).toBe('direct');
  });

  it.each([
    ['Am Montag hat die Hafenstadt mitgeteilt, dass der Kai bald gesperrt wird.', 'die Hafenstadt'],
    ['Zur Begründung gab Maren Holt an, das Eis sei zu dick.', 'Maren Holt'],
    ['Die Behörde hatte am 29. Februar beschlossen, den Kai zu sperren.', 'Die Behörde'],
    ['Nach einer norwegischen Studie wird der Kai im Winter brechen.', 'einer norwegischen Studie'],
    ['Laut „Hafenbote“ wird der Kai im Winter brechen.', '„Hafenbote“'],
    ['„Der Kai bricht im Winter“, so Maren Holt weiter.', 'Maren Holt'],
    ['Nach einer ersten Analyse entstand im Kai ein Riss.', 'einer ersten Analyse'],
    ['Es wird vermutet, dass er das Amt weiter führt.', undefined],
  ])('finds the German subject where the verb stands second, or the source: %s', (text, speaker) => {
    const quotes = quotesOf(text, 'de');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.speaker ?? undefined).toBe(speaker);
  });

  it('takes the sentence before for what “das” says', () => {
    const [quote] = quotesOf('Der Kai wird am Montag gesperrt. Das bestätigte die Stadt am Abend.', 'de');
    expect(quote?.content).toEqual(['Der Kai wird am Montag gesperrt']);
    expect(quote?.speaker).toBe('die Stadt');
  });

  it('carries German reported speech on through sentences in its mood', () => {
    const [quote] = quotesOf('Die Pilotin sagte, das Eis sei zu dick. Der Hafen werde geschlossen.', 'de');
    expect(quote?.content).toEqual(['das Eis sei zu dick', 'Der Hafen werde geschlossen']);
  });

  it.each([
    [
      'Der Umsatz wird 278,5 Millionen Euro betragen, teilte das Unternehmen heute mit.',
      'teilte',
      'das Unternehmen',
      'Der Umsatz wird 278,5 Millionen Euro betragen',
    ],
    ['Die Stadt gab bekannt, dass der Kai sinkt.', 'gab', 'Die Stadt', 'dass der Kai sinkt'],
    [
      'Am Montag sagte der Leiter der Dienststelle, dass der Kai sinkt.',
      'sagte',
      'der Leiter der Dienststelle',
      'dass der Kai sinkt',
    ],
    ['Der Kai sinkt, sagte Roe der Zeitung.', 'sagte', 'Roe', 'Der Kai sinkt'],
    ['Wie die Stadt bekannt gab, sinkt der Kai.', 'gab', 'die Stadt', 'sinkt der Kai'],
    ['Gestern sagte die Stadt, dass der Kai sinkt.', 'sagte', 'die Stadt', 'dass der Kai sinkt'],
    [
      'Ihrer Ansicht nach hätte der Hafen schließen müssen.',
      'Ansicht nach',
      'Ihrer',
      'hätte der Hafen schließen müssen',
    ],
  ])('knows German verbs by their particle, and decimals: %s', (text, cue, speaker, content) => {
    expect(quotesOf(text, 'de')).toEqual([{ type: 'indirect', content: [content], cue, speaker }]);
  });

  it.each([
    'Das Fest fand am Samstag statt.',
    'Holt sicherte sich den Sieg. Das Endspiel sicherte sich Roe.',
    'Im Laufe des Tages wird es regnen.',
    'Es gab auch Kritik, aber der Kai blieb offen.',
  ])('takes no German verb without its particle, and no noun, for an attribution: %s', (text) => {
    expect(quotesOf(text, 'de')).toEqual([]);
  });

  it.each([
    ['de', 'Die Pilotin sagte, das Eis sei zu dick. Die Boote müssten bleiben.', 'Die Boote müssten bleiben'],
    ['fr', 'La pilote a dit que la glace était épaisse. Le port serait fermé.', 'Le port serait fermé'],
    [
      'it',
      'La pilota ha detto che il ghiaccio è spesso. Il porto sarebbe chiuso.',
      'Il porto sarebbe chiuso',
    ],
  ])('carries reported speech on in moods that say so only behind it (%s)', (language, text, content) => {
    const [first, second] = quotesOf(text, language);
    expect(second).toMatchObject({ content: [content], cue: null, speaker: first?.speaker });
    expect(quotesOf(content, language)).toEqual([]);
  });

  it('takes a name in marks for no quote', () => {
    expect(quotesOf('Wie „hafen online“ berichtet, sinkt der Kai.', 'de')).toEqual([
      { type: 'indirect', content: ['sinkt der Kai'], cue: 'berichtet', speaker: '„hafen online“' },
    ]);
    expect(quotesOf('Die Zeitschrift „Schiff und Kai“ meldet, der Kai sinke.', 'de')).toMatchObject([
      { content: ['der Kai sinke'], speaker: 'Die Zeitschrift „Schiff und Kai“' },
    ]);
    expect(
      quotesOf('Der Kai sinkt, so das Ergebnis einer gestern vorgestellten Studie.', 'de'),
    ).toMatchObject([{ content: ['Der Kai sinkt'], cue: 'so' }]);
  });

  it('closes quotes whose marks do not match, and quotes opened again in each paragraph', () => {
    expect(quotesOf('“Are we to be next? », the pilot asked.')[0]?.content).toEqual(['Are we to be next?']);
    const text =
      '“The ice is thick,” said Maren Holt. “Nobody can leave.\n\n“We wait for spring and for the boats.”';
    expect(quotesOf(text)[0]?.content).toEqual([
      'The ice is thick,',
      'Nobody can leave.',
      'We wait for spring and for the boats.',
    ]);
  });

  it('never throws, and its spans lie in the text in order', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '„',
      "'",
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      '\n\n',
      'said ',
      'Ann Roe ',
      'that ',
      'he ',
      'according to ',
      '(',
      '— ',
      ': ',
      'ice ',
      "''",
      "'''",
      '30, of Raleigh, N.C., ',
      'US Senator ',
      'teilte ',
      'mit ',
      'die „Welt“ ',
      'demnach ',
      'soll ',
      'sei ',
      'סייד ',
      '\u202b',
    );
    const languages = fc.constantFrom('en', 'de', 'fr');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), languages, (parts, language) => {
        const text = parts.join('');
        const lexicon = lexiconFor(language);
        for (const quote of findQuotes(text, splitSentences(text, lexicon), lexicon)) {
          let last = 0;
          for (const span of quote.content) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(span.start, span.end)).toBe(span.text);
            last = span.end;
          }
          for (const span of [quote.cue, quote.speaker]) {
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
    );
  });

  it.each([
    ['ru', '«Лёд тонкий, — сказал редактор Иван Серов. — Ехать нельзя».', 'сказал', 'редактор Иван Серов'],
    ['ru', '— Лёд тонкий, — сказала газете Анна Серова. — Ехать нельзя.', 'сказала', 'Анна Серова'],
    ['fr', '« La glace est mince, dit Mme Roulin. Il ne faut pas rouler. »', 'dit', 'Mme Roulin'],
    ['fr', '« La glace est mince », a-t-elle déclaré. « Il ne faut pas rouler. »', 'déclaré', 'elle'],
    [
      'fr',
      '« La glace est mince », a confié au journal un pêcheur. « Il ne faut pas rouler. »',
      'a confié',
      'un pêcheur',
    ],
    ['es', '—El hielo es fino —dijo Ana Roldán—. No hay que pasar.', 'dijo', 'Ana Roldán'],
    ['es', '«El hielo es fino», dijo. «No hay que pasar.»', 'dijo', undefined],
    ['tr', 'Seren, “Buz çok ince, bu yıl geçmeyin” ifadesini kullandı.', 'ifadesini kullandı', 'Seren'],
    [
      'en',
      '"The ice is thin," Holt was quoted as saying. "Nobody should drive."',
      'was quoted as saying',
      'Holt',
    ],
  ])('reads attributions around and within the marks: %s %s', (language, text, cue, speaker) => {
    const lexicon = lexiconFor(language);
    const [quote, ...others] = findQuotes(text, splitSentences(text, lexicon), lexicon);
    expect(others).toEqual([]);
    expect(quote?.type).toBe('direct');
    expect(quote?.content.map((piece) => piece.text).join(' ')).not.toContain(cue);
    expect(quote?.cue?.text).toBe(cue);
    expect(quote?.speaker?.text).toBe(speaker);
  });

  it('reads a megabyte of quotation marks in linear time', () => {
    const lexicon = lexiconFor('en');
    for (const mark of ['"', '“', "'as b ", '‘', '„', '"said ', 'also he said, that ']) {
      const text = mark.repeat(1_000_000 / mark.length);
      const started = threadMilliseconds();
      findQuotes(text, [{ start: 0, end: text.length }], lexicon);
      expect(threadMilliseconds() - started, mark).toBeLessThan(8_000);
    }
  }, 60_000);

  it.each([
    ['de', 'sagte dass '],
    ['de', 'nach Angaben, die sagte '],
    ['de', 'teilte der Rat der Stadt, '],
    ['de', 'Wie die „Welt“ gab '],
    ['en', 'Roe, 30, of Raleigh, N.C., said '],
    ['en', "'''Roe'' said "],
    ['en', 'Roe: “It holds” — Holt '],
    ['ar', 'قال إن '],
    ['zh', '他说，'],
    ['ja', '市長は述べた'],
    ['ja', '市長は「a」と述べた'],
    ['tr', 'Bakan, “a” dedi '],
    ['zh', '“甲。”李明说。'],
    ['en', 'a man who said '],
  ])('takes time in proportion to a text of cues without end in %s: %s', (language, cue) => {
    const text = cue.repeat(300_000 / cue.length);
    const started = threadMilliseconds();
    findQuotes(text, [{ start: 0, end: text.length }], lexiconFor(language));
    expect(threadMilliseconds() - started).toBeLessThan(5_000);
  });

  it('takes a quote of 20,000 words', () => {
    const words = 'the ice is thick and the harbour is closed '.repeat(2_300).trim();
    const [quote] = quotesOf(`“${words},” said Maren Holt.`);
    expect(quote?.content[0]?.length).toBe(words.length + 1);
    expect(quote?.speaker).toBe('Maren Holt');
  });
});
