import { describe, expect, it } from 'vitest';
import { bylineOf, creditAtEnd, isPersonName, parseAuthorField, parseByline } from './byline.ts';

describe('parseByline', () => {
  it.each([
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Von Käthe Böhm, Jürgen Köhler und Ali Demir', ['Käthe Böhm', 'Jürgen Köhler', 'Ali Demir']],
    ['Par Hélène Marchetti | 5 août 2020', ['Hélène Marchetti']],
    ['Jane Roe, Staff Writer', ['Jane Roe']],
    ['By Ludwig van den Berg (jane@paper.example)', ['Ludwig van den Berg']],
    ['Автор: Ирина Лебедева', ['Ирина Лебедева']],
    ['Jane ROE', ['Jane ROE']],
    ['5 min read', []],
    ['The Newsroom Team', []],
  ])('reads %s', (line, names) => {
    expect(parseByline(line)).toEqual(names);
  });

  it('keeps desks and agencies only where the field is for authors', () => {
    expect(parseByline('dpa/lno')).toEqual([]);
    expect(parseAuthorField('Harbor Courier Staff')).toEqual(['Harbor Courier Staff']);
    expect(parseAuthorField('unknown')).toEqual([]);
  });
});

describe('bylineOf', () => {
  it('takes a line with a label and names, and no sentence that begins alike', () => {
    expect(bylineOf('by Oona Virtanen')).toEqual(['Oona Virtanen']);
    expect(bylineOf('By Monday the water had reached the second floor of the school.')).toBeNull();
    expect(bylineOf('From Berlin the train goes on to Prague and then to Vienna.')).toBeNull();
  });
});

describe('creditAtEnd', () => {
  it('finds a credit that ends a paragraph, and leaves other sentences alone', () => {
    const paragraph = 'The lamp burned for eleven weeks. Article by Sunniva Aaker.';
    const credit = creditAtEnd(paragraph);
    expect(credit?.names).toEqual(['Sunniva Aaker']);
    expect(paragraph.slice(0, credit?.start).trim()).toBe('The lamp burned for eleven weeks.');
    expect(creditAtEnd('The book was written by Sunniva Aaker.')).toBeNull();
  });
});

describe('isPersonName', () => {
  it('knows the form of names, not of headings', () => {
    expect(['Adaeze Obi', 'Ludwig van den Berg', 'Ирина Лебедева'].every(isPersonName)).toBe(true);
    expect(['Staff Writer', 'Share this', 'World News', 'Jane'].some(isPersonName)).toBe(false);
  });
});
