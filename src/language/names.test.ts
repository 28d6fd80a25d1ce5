import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { lexiconFor } from './lexicons.ts';
import { findNames } from './names.ts';
import { splitSentences } from './sentences.ts';

function names(text: string, language = 'en'): string[] {
  const lexicon = lexiconFor(language);
  return findNames(text, splitSentences(text, lexicon), lexicon).map((name) => `${name.text}/${name.kind}`);
}

describe('findNames', () => {
  it('strips titles and possessives from persons, and knows a surname again', () => {
    const found = names(
      'The mayor met Prime Minister Ann-Marie O’Dell in Oslo. Mr. O’Dell’s aide left. O’Dell’s plan stands.',
    );
    expect(found).toEqual(['Ann-Marie O’Dell/person', 'Oslo/place', 'O’Dell/person', 'O’Dell/person']);
  });

  it('keeps particles inside names and parts organisations from persons', () => {
    const found = names(
      'Yesterday the Ministry of Defence praised Ludwig von der Tann. Harbour Authority Director Clara Bell agreed.',
    );
    expect(found).toEqual([
      'Ministry of Defence/organisation',
      'Ludwig von der Tann/unknown',
      'Harbour Authority/organisation',
      'Clara Bell/person',
    ]);
  });

  it('takes no sentence opener, weekday or month for a name', () => {
    expect(names('However, it rained on Monday. Farmers complained in July. Shops closed.')).toEqual([]);
  });

  it('takes no German noun for a name', () => {
    const found = names(
      'Die Regierung lobte am Montag den Hafenmeister Jens Petersen. Petersens Plan kostet viel Geld.',
      'de',
    );
    expect(found).toEqual(['Jens Petersen/person', 'Petersens/person']);
  });

  it('knows a German place by the preposition before it, where nouns would have an article', () => {
    const found = names(
      'Der Zug fuhr bei Wickeroth in Gefahr. Nach Angaben aus Wickeroth geriet er in Brand, die Strecke nach Altenmoor ist gesperrt.',
      'de',
    );
    expect(found).toEqual(['Wickeroth/unknown', 'Wickeroth/unknown', 'Altenmoor/unknown']);
  });

  it('takes no German noun for a place that has an article elsewhere', () => {
    expect(names('Der Vertrag kam mit Verlag. Der große Vertrag, bei Vertrag.', 'de')).toEqual([]);
  });

  it('finds cities in scripts without case, as whole words where words are parted', () => {
    expect(names('行长特登在斯德哥尔摩说', 'zh')).toEqual(['特登/person', '斯德哥尔摩/place']);
    expect(names('قال المحافظ في ستوكهولم ولشبونة', 'ar')).toEqual(['ستوكهولم/place', 'لشبونة/place']);
    expect(names('ستوكهولمات', 'ar')).toEqual([]);
  });

  it('takes whose an office is for nobody who has it', () => {
    const found = names(
      'Ein Sprecher der Hafenbehörde wies den Vorwurf zurück. Die Hafenbehörde prüft den Fall. Präsident Lundqvist schwieg.',
      'de',
    );
    expect(found).toEqual(['Lundqvist/person']);
  });

  it('parts a German surname from the noun that it is made of', () => {
    const found = names('Jens Kessel warnte. Der Kessel war alt, sagte Kessel.', 'de');
    expect(found).toEqual(['Jens Kessel/person', 'Kessel/person']);
  });

  it('keeps the particle of a name behind a title from hiding whom it names', () => {
    expect(names('Präsident van Houten reiste ab.', 'de')).toEqual(['Houten/person']);
  });

  it('finds inflected Russian names', () => {
    const found = names(
      'Президент Игорь Лемешев встретился с Анной Крюковой в Москве. Лемешева поддержал парламент.',
      'ru',
    );
    expect(found).toEqual([
      'Игорь Лемешев/person',
      'Анной Крюковой/person',
      'Москве/place',
      'Лемешева/person',
    ]);
  });

  it('cuts Turkish endings after the apostrophe', () => {
    expect(
      names("Belediye Başkanı Elif Yıldırım, Ankara'da konuştu. Yıldırım'ın planı hazır.", 'tr'),
    ).toEqual(['Elif Yıldırım/person', 'Ankara/place', 'Yıldırım/person']);
  });

  it('finds listed countries in a script without case', () => {
    expect(names('俄罗斯和哈萨克斯坦签署了协议。', 'zh')).toEqual(['俄罗斯/place', '哈萨克斯坦/place']);
  });

  it('gives spans of the text, in order and without overlap', () => {
    const text =
      'In Lima, President Rosa Quispe met U.N. envoy Tom Hale of the Pacific Trade Bank. Quispe smiled.';
    const lexicon = lexiconFor('en');
    const found = findNames(text, splitSentences(text, lexicon), lexicon);
    for (const [index, name] of found.entries()) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });

  it('reads 500,000 capitalised words in bounded time', () => {
    const text = 'Aaa Bbb '.repeat(60_000);
    const started = threadMilliseconds();
    names(text);
    expect(threadMilliseconds() - started).toBeLessThan(3_000);
  });
});
