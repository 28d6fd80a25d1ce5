import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../core/analysis.ts';
import { bareArticle } from '../../../core/testing/bare-article.ts';
import { lexiconFor } from '../../../language/lexicons.ts';
import { findNames } from '../../../language/names.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { findQuotes } from '../find-quotes.ts';
import { ArticleSpeakers } from './article-speakers.ts';

/** Who speaks in each quote of a text, in order. */
function speakersOf(text: string, language: string): (string | null)[] {
  const lexicon = lexiconFor(language);
  const sentences = splitSentences(text, lexicon);
  const names = findNames(text, sentences, lexicon);
  const quotes = findQuotes(text, sentences, lexicon);
  const analysis = {
    article: 'a',
    language,
    sentences,
    names,
    quotes,
    figures: [],
    citations: [],
    ownReporting: [],
  };
  const analysed: AnalysedArticle = { article: bareArticle('a', text, language), analysis };
  const speakers = new ArticleSpeakers(analysed, lexicon);
  return quotes.map((quote) => speakers.of(quote));
}

describe('ArticleSpeakers', () => {
  it.each([
    [
      'en',
      'Transport Minister Ann Roe opened the quay. “It is safe,” the minister said. She added that the work took a year.',
      'Ann Roe',
    ],
    [
      'en',
      'Ann Roe, a spokeswoman for the port, spoke. “It is safe,” Ms. Roe told reporters. The spokeswoman added that the work took a year.',
      'Ann Roe',
    ],
    [
      'de',
      'Verkehrsministerin Anna Roe eröffnete den Kai. „Er ist sicher“, sagte die Ministerin. Sie fügte hinzu, die Arbeiten hätten ein Jahr gedauert.',
      'Anna Roe',
    ],
    [
      'fr',
      'La ministre Anne Roe a inauguré le quai. « Il est sûr », a déclaré la ministre. Elle a ajouté que les travaux avaient duré un an.',
      'Anne Roe',
    ],
    [
      'es',
      'La ministra Ana Roe inauguró el muelle. “Es seguro”, dijo la ministra. Ella añadió que las obras duraron un año.',
      'Ana Roe',
    ],
    ['it', 'La ministra Anna Roe ha inaugurato il molo. «È sicuro», ha detto la ministra.', 'Anna Roe'],
    ['pt', 'A ministra Ana Roe inaugurou o cais. “É seguro”, disse a ministra.', 'Ana Roe'],
    [
      'ru',
      'Министр Анна Серова открыла причал. «Он безопасен», — сказала министр. Она добавила, что работы длились год.',
      'Анна Серова',
    ],
    [
      'uk',
      'Міністерка Анна Серова відкрила причал. «Він безпечний», — сказала міністерка. Вона додала, що роботи тривали рік.',
      'Анна Серова',
    ],
    ['pl', 'Minister Anna Nowak otworzyła pomost. „Jest bezpieczny” – powiedziała minister.', 'Anna Nowak'],
    ['tr', 'Bakan Ayşe Demir iskeleyi açtı. Bakan, “İskele güvenli” dedi.', 'Ayşe Demir'],
    ['zh', '市长陈丽抵达码头。“桥很旧，”市长说。陈丽还表示，工程将于五月开始。', '陈丽'],
    ['zh', '发言人玛伦·霍尔特表示，桥很旧。“它撑不住了，”霍尔特说。', '玛伦·霍尔特'],
    [
      'ja',
      '港湾局長の田中健一氏が会見した。局長は「橋は古い」と述べた。田中氏は「長くはもたない」と語った。',
      '田中健一',
    ],
    [
      'ar',
      'وصلت الوزيرة مريم حداد إلى الميناء. وقالت الوزيرة إن الرصيف قديم. وأضافت حداد أن العمل سيبدأ في مايو.',
      'مريم حداد',
    ],
  ])('gives the name for the office and the pronoun in %s: %s', (language, text, name) => {
    expect(new Set(speakersOf(text, language))).toEqual(new Set([name]));
  });

  it.each([
    ['en', 'Ann Roe, a welder from the yard, was there. “It was the salt,” the welder said.', 'Ann Roe'],
    ['de', 'Hafenmeisterin Eva Lund war dort. „Es war das Salz“, sagte die Hafenmeisterin.', 'Eva Lund'],
    [
      'pl',
      'Anna Nowak, spawaczka ze stoczni, była tam. „To przez sól” – powiedziała spawaczka.',
      'Anna Nowak',
    ],
  ])('knows somebody by a word that no list of offices has (%s)', (language, text, name) => {
    expect(speakersOf(text, language)).toEqual([name]);
  });

  it('gives nobody the words of one who is called so elsewhere', () => {
    const text = 'Ann Roe met a welder at the yard. “It was the salt,” the welder said.';
    expect(speakersOf(text, 'en')).toEqual(['the welder']);
  });

  it('takes no word that begins like a Chinese surname for a name', () => {
    const text = '市长周一抵达码头。“桥很旧，”市长说。官员马上离开。“它撑不住了，”官员说。';
    expect(speakersOf(text, 'zh')).toEqual(['市长', '官员']);
  });

  it('takes what an Arabic minister announces for no name', () => {
    const text = 'أعلن الوزير إغلاق ميناء قديم. وقال الوزير إن الرصيف سينهار.';
    expect(speakersOf(text, 'ar').at(-1)).toBe('الوزير');
  });

  it('takes no deputy for the one whom he stands in for', () => {
    const text = 'Vizepräsident Jan Roe eröffnete den Kai. „Er ist sicher“, sagte der Präsident.';
    expect(speakersOf(text, 'de')).not.toContain('Jan Roe');
  });
});
