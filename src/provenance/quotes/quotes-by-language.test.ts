import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findQuotes } from './find-quotes.ts';
import { quotesOf } from './testing/quotes-of.ts';

describe('quotes in other languages than English', () => {
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
});
