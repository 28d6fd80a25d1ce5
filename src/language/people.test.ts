import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, NameMention } from '../core/analysis.ts';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { groupPeople } from './people.ts';
import { samePerson } from './same-person.ts';

function article(id: string, ...names: (string | [string, NameMention['kind']])[]): AnalysedArticle {
  const mentions = names.map((name) =>
    typeof name === 'string'
      ? { start: 0, end: name.length, text: name, kind: 'person' as const }
      : { start: 0, end: name[0].length, text: name[0], kind: name[1] },
  );
  // Only what grouping reads.
  return { article: { id }, analysis: { names: mentions } } as unknown as AnalysedArticle;
}

function variantsOf(...articles: AnalysedArticle[]): string[][] {
  return groupPeople(articles).map((person) => [...person.variants].sort());
}

describe('samePerson', () => {
  it('knows a name through transliterations and scripts', () => {
    expect(samePerson('Kassym-Jomart Tokayev', 'Qasym-Zhomart Toqaev')).toBeGreaterThan(0.75);
    expect(samePerson('Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев')).toBeGreaterThan(0.75);
    expect(samePerson('Wladimir Schukow', 'Vladimir Zhukov')).toBeGreaterThan(0.7);
    expect(samePerson('Михаилом Кузнецовым', 'Mikhail Kuznetsov')).toBeGreaterThan(0.75);
  });

  it('knows Turkish letters, French endings and endings of case', () => {
    expect(samePerson('Çiğdem Işıkoğlu', 'Cigdem Isikoglu')).toBeGreaterThan(0.75);
    expect(samePerson('Çiğdem Işıkoğlu', 'Чигдем Ышыкоглу')).toBeGreaterThan(0.75);
    expect(samePerson('Hervé Marvaux', 'Эрве Марво')).toBeGreaterThan(0.75);
    expect(samePerson('François Roulteaux', 'Франсуа Рульто')).toBeGreaterThan(0.75);
    expect(samePerson('Paul Keller', 'Paula Keller')).toBeLessThan(0.95);
  });

  it('parts people whose given names differ', () => {
    expect(samePerson('Maria Keller', 'Mario Keller')).toBeLessThan(0.95);
    expect(samePerson('Ann Keller', 'Robert Keller')).toBeLessThan(0.5);
    expect(samePerson('A. Keller', 'Robert Keller')).toBeLessThan(0.5);
  });

  it('knows short forms of given names, initials without dots and parts written together', () => {
    expect(samePerson('Bernie Keller', 'Bernard Keller')).toBeGreaterThan(0.75);
    expect(samePerson('Volodya Zhukov', 'Vladimir Zhukov')).toBeGreaterThan(0.75);
    expect(samePerson('JK Keller', 'Jane Katherine Keller')).toBeGreaterThan(0.75);
    expect(samePerson('Abdulrahman Kuzal', 'Abdul Rahman Kuzal')).toBeGreaterThan(0.75);
    expect(samePerson('Li Xun', 'Li Shun')).toBeGreaterThan(0.75);
    expect(samePerson('Bernie Keller', 'Barbara Keller')).toBeLessThan(0.5);
    expect(samePerson('LI Qiang', 'Lana Irina Qiang')).toBeLessThan(0.5);
  });

  it('parts a father from a child with his patronymic', () => {
    expect(samePerson('Oleksandr Kuzmenko', 'Volodymyr Oleksandrovych Kuzmenko')).toBeLessThan(0.5);
    expect(samePerson('Volodymyr Kuzmenko', 'Volodymyr Oleksandrovych Kuzmenko')).toBeGreaterThan(0.75);
    expect(samePerson('Ana Petrović', 'Ana Petrovich')).toBeGreaterThan(0.75);
  });

  it('is the same both ways and 1 for equal names', () => {
    expect(samePerson('Igor Lemeshev', 'Lemeshev')).toBe(samePerson('Lemeshev', 'Igor Lemeshev'));
    expect(samePerson('Igor Lemeshev', 'Igor Lemeshev')).toBe(1);
    expect(samePerson('', 'Igor Lemeshev')).toBe(0);
  });
});

describe('groupPeople', () => {
  it('makes one person of all spellings, with the surname alone', () => {
    const groups = variantsOf(
      article('a', 'Qasim-Jomart Belaev', 'Belaev'),
      article('b', 'Kassym-Zhomart Belayev', 'Belayev'),
      article('c', 'Касым-Жомарт Белаев', 'Белаевым'),
    );
    expect(groups).toEqual([
      [
        'Belaev',
        'Belayev',
        'Kassym-Zhomart Belayev',
        'Qasim-Jomart Belaev',
        'Белаевым',
        'Касым-Жомарт Белаев',
      ].sort(),
    ]);
  });

  it('keeps two bearers of a surname apart, and gives the surname to the one named in the article', () => {
    const groups = variantsOf(article('a', 'Ann Keller', 'Keller'), article('b', 'Robert Keller'));
    expect(groups).toContainEqual(['Ann Keller', 'Keller']);
    expect(groups).toContainEqual(['Robert Keller']);
  });

  it('lists nobody whom no article shows to be a person', () => {
    expect(variantsOf(article('a', ['Grand Basin', 'unknown'], ['Oslo', 'place']))).toEqual([]);
  });

  it('groups 1,000 names in bounded time', () => {
    const names = Array.from({ length: 1_000 }, (_, at) =>
      `Name${at % 500} Family${at}`.replace(/\d/g, (d) => 'abcdefghik'[Number(d)] ?? ''),
    );
    const started = threadMilliseconds();
    groupPeople([article('a', ...names)]);
    expect(threadMilliseconds() - started).toBeLessThan(5_000);
  });

  it('calls a person by the full name that most articles write', () => {
    const [person] = groupPeople([
      article('a', 'Bergbäuerin Rosa Imhof'),
      article('b', 'Rosa Imhof', 'R. Imhof'),
      article('c', 'Rosa Imhof', 'Imhof'),
    ]);
    expect(person?.name).toBe('Rosa Imhof');
  });
});
