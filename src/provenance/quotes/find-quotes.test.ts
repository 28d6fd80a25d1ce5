import { describe, expect, it } from 'vitest';
import { quotesOf } from './testing/quotes-of.ts';

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
    ['Roe said Tuesday that the ice holds.', 'Roe', 'said Tuesday'],
    ['“The ice will hold for a week.” Roe said.', 'Roe', 'said'],
    ['“She asked me, ‘Does it hold?’” Mr. Roe said, leaving.', 'Mr. Roe', 'said'],
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

  it('goes on with a quote behind an abbreviation that ended the sentence', () => {
    const text = '“We are in good shape,” said Ann Roe, 20, of Fargo, N.D. “She looks like a pilot to me.”';
    expect(quotesOf(text)).toMatchObject([
      { content: ['We are in good shape,', 'She looks like a pilot to me.'], cue: 'said' },
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
});
