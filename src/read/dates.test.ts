import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from './dates.ts';

describe('findDate', () => {
  it.each([
    ['Tuesday, July 26, 2022', '2022-07-26'],
    ['3. März 2021, 14:05 Uhr', '2021-03-03T14:05:00'],
    ['le 5 août 2020 à 18h30', '2020-08-05T18:30:00'],
    ['2 de mayo de 2019', '2019-05-02'],
    ['17 июля 2022, 10:30 МСК', '2022-07-17T10:30:00+03:00'],
    ['12 Ağustos 2021 09:15', '2021-08-12T09:15:00'],
    ['2008年5月12日 14:28', '2008-05-12T14:28:00'],
    ['Jan. 5, 2021 at 4:30 p.m. ET', '2021-01-05T16:30:00-05:00'],
    ['Published Mar 12, 2024 5:12 PM PHT', '2024-03-12T17:12:00'],
    ['Mon, 03 Jan 2022 10:00:00 GMT', '2022-01-03T10:00:00Z'],
    ['2022-07-24T10:30:00.000+0200', '2022-07-24T10:30:00+02:00'],
    ['Some Paper - 24.07.22', '2022-07-24'],
  ])('reads %s', (line, iso) => {
    expect(findDate(line)?.iso).toBe(iso);
  });

  it.each([
    ['२४ अगस्त २०२२', '2022-08-24'],
    ['٢٤ آب ٢٠٢٢ - 10:30', '2022-08-24T10:30:00'],
    ['۲ شهریور ۱۴۰۱', '2022-08-24'],
    ['۱۴۰۱/۰۶/۰۲ - ۱۰:۳۰', '2022-08-24T10:30:00'],
    ['26 محرم 1444 هـ', '2022-08-24'],
    ['24 สิงหาคม พ.ศ. 2565 10:30 น.', '2022-08-24T10:30:00'],
    ['令和4年8月24日', '2022-08-24'],
    ['令和元年8月24日', '2019-08-24'],
    ['民國111年8月24日', '2022-08-24'],
    ['Thứ tư, ngày 24 tháng 8 năm 2022', '2022-08-24'],
    ['2022 оны 8-р сарын 24', '2022-08-24'],
    ['2022. gada 24. augusts, plkst. 10:30', '2022-08-24T10:30:00'],
    ['2022 m. rugpjūčio 24 d. 10:30', '2022-08-24T10:30:00'],
    ['2022(e)ko abuztuaren 24(a)', '2022-08-24'],
    ['14‏/03‏/2024', '2024-03-14'],
    ['24.08.2210:30', '2022-08-24T10:30:00'],
  ])('reads %s', (line, iso) => {
    expect(findDate(line, null)?.iso).toBe(iso);
  });

  it.each([
    ['መጋቢት 3 ቀን 2016 ዓ.ም.', 'am', '2024-03-12'],
    ['ጳጉሜን 5 2015', 'am', '2023-09-10'],
    ['መጋቢት 12 2024', 'ti', '2024-03-12'],
    ['२९ फागुन २०८०, मंगलबार १८:४५', 'ne', '2024-03-12T18:45:00'],
    ['२०८०-११-२९', 'ne', '2024-03-12'],
    ['२०८०/१/१', 'ne', '2023-04-14'],
    ['१२ मार्च २०२४', 'ne', '2024-03-12'],
    ['۲۲ کب ۱۴۰۲', 'ps', '2024-03-12'],
    ['2024 මාර්තු 12 අඟහරුවාදා, 10:30', 'si', '2024-03-12T10:30:00'],
    ['ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៤', 'km', '2024-03-12'],
    ['၁၂ မတ်လ ၂၀၂၄', 'my', '2024-03-12'],
  ])('reads %s in the calendar and words of pages in %s', (line, language, iso) => {
    expect(findDate(line, language)?.iso).toBe(iso);
  });

  const locales =
    'en de fr es ru tr it pt nl pl sv da nb fi cs sk hu ro bg uk el hr sl sr sr-Latn bs lv lt et ca eu gl id ms vi az kk ky uz uz-Cyrl tg tk be mk sq ar ar-LB ar-MA fa ur he hi mr ne bn pa gu or ta te kn ml si th lo my km ka hy am sw so af is mt cy ga fil ja ko zh'.split(
      ' ',
    );
  it.each(locales)('reads every month of the year in the words and digits of %s', (locale) => {
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2024, month, 14));
      for (const dateStyle of ['full', 'long'] as const) {
        const line = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        expect([line, findDate(line, locale)?.iso]).toEqual([line, date.toISOString().slice(0, 10)]);
      }
    }
  });

  it('reads a date of digits as the language does where the digits leave it open', () => {
    expect(findDate('3/4/2022', 'en-US')?.iso).toBe('2022-03-04');
    expect(findDate('3/4/2022', 'en-GB')?.iso).toBe('2022-04-03');
    expect(findDate('3.4.2022', 'en-US')?.iso).toBe('2022-04-03');
    expect(findDate('25/4/2022', 'en-US')?.iso).toBe('2022-04-25');
  });

  it('finds no date in days that do not exist, versions and plain numbers', () => {
    for (const line of ['30 February 2020', '31.04.2021', 'version 1.2.3', '5 of us', '2022', '']) {
      expect(findDate(line), line).toBeNull();
    }
  });

  it('says where the date stands', () => {
    const line = 'Updated 5 March 2021 in Bonn';
    const found = findDate(line);
    expect(line.slice(found?.start, found?.end)).toBe('5 March 2021');
  });

  it('takes any text without throwing, and gives days that exist', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (line) => {
        const found = readDate(line);
        if (found !== null) expect(Number.isNaN(Date.parse(found.slice(0, 10)))).toBe(false);
      }),
    );
  });
});
