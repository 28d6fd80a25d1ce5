import { describe, expect, it } from 'vitest';
import { timeAgo } from './time-ago.ts';

const HOUR = 3_600_000;

describe('a time counted from now', () => {
  it.each([
    ['3 hours ago', 'en-GB', 3 * HOUR],
    ['Actualizado hace 3 horas', 'es', 3 * HOUR],
    ['vor 2 Std.', 'de', 2 * HOUR],
    ['5 минут назад', 'ru', HOUR / 12],
    ['2 dagen geleden', 'nl', 48 * HOUR],
  ])('is read from %s', (line, language, milliseconds) => {
    expect(timeAgo(line, language)?.milliseconds).toBe(milliseconds);
  });

  it('is none in other lines', () => {
    expect(timeAgo('3 hours of talks', 'en')).toBeNull();
    expect(timeAgo('12 March 2024', 'en')).toBeNull();
    expect(timeAgo('hours ago', 'en')).toBeNull();
    expect(timeAgo('3 hours ago', 'no language')).toBeNull();
    expect(timeAgo('3 hours ago', 'qqq')).toBeNull();
  });
});
