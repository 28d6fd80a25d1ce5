import { describe, expect, it } from 'vitest';
import { relativeTimes } from './relative-times.ts';

const masked = (language: string, text: string) => text.replace(relativeTimes(language) ?? /$^/, '#');

describe('times counted from now', () => {
  it.each([
    ['en', 'Updated 5 minutes ago', 'Updated #'],
    ['en', 'Updated 1 hr. ago', 'Updated #'],
    ['de', 'Stand: vor 21 Stunden', 'Stand: #'],
    ['fr', 'il y a 2 jours', '#'],
    ['es', 'hace 3 horas', '#'],
    ['ru', '2 часа назад', '#'],
    ['ru', '21 минуту назад', '#'],
    ['tr', '3 dakika önce', '#'],
    ['ja', '5 分前', '#'],
    ['pl', '5 minut temu', '#'],
  ])('are found in %s: %s', (language, text, rest) => expect(masked(language, text)).toBe(rest));

  it('are not times of day, dates and durations', () => {
    for (const text of ['at 5 pm', '5 May 2026', 'for 5 minutes', 'in 1995'])
      expect(masked('en', text)).toBe(text);
  });

  it('are unknown for what is no language', () => {
    expect(relativeTimes('zz-!')).toBeNull();
  });
});
