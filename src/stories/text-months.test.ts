import { describe, expect, it } from 'vitest';
import { tokenise } from '../language/tokens.ts';
import { monthsNamed, sameSeason, seasonOf } from './text-months.ts';

const months = (text: string, language: string) => monthsNamed(text, tokenise(text, language), language);

describe('monthsNamed', () => {
  it('finds months in every language and case', () => {
    expect(months('The levee broke in late August, as it had in April.', 'en')).toEqual([3, 7]);
    expect(months('Дамбу прорвало в августе, как и 3 апреля.', 'ru')).toEqual([3, 7]);
    expect(months('Le barrage a cédé en août.', 'fr')).toEqual([7]);
    expect(months('Set Ağustos ayında yıkıldı.', 'tr')).toEqual([7]);
  });

  it('takes no common word or surname for a month', () => {
    expect(months('May I march with Theresa May? March on, they may say.', 'en')).toEqual([]);
    expect(months('It opened on 4 May and closed in March.', 'en')).toEqual([2, 4]);
  });
});

describe('sameSeason', () => {
  const march = Date.UTC(2023, 2, 20);

  it('is higher for a text that names the months before a date than for one that names those after', () => {
    const dated = seasonOf([], march);
    expect(sameSeason(dated, seasonOf([1, 2], null))).toBeGreaterThan(0.2);
    expect(sameSeason(dated, seasonOf([4, 5], null))).toBeLessThan(0);
  });

  it('says nothing where a text names no month', () => {
    expect(sameSeason(seasonOf([], march), seasonOf([], null))).toBe(0);
  });
});
