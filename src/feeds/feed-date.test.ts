import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from './feed-date.ts';

describe('feedDate', () => {
  it.each([
    ['Mon, 06 Sep 2021 00:01:00 +0200', '2021-09-05T22:01:00.000Z'],
    ['2021-09-06T00:01:00.5+02:00', '2021-09-05T22:01:00.500Z'],
    ['2021-09-06 00:01', '2021-09-06T00:01:00.000Z'],
    ['2021-9-6', '2021-09-06T00:00:00.000Z'],
    ['6 Sep 21 00:01 EDT', '2021-09-06T04:01:00.000Z'],
    ['Montag, 6. September 2021 - 15:54', '2021-09-06T15:54:00.000Z'],
    ['lun., 06 sept. 2021 00:01:00 +0200', '2021-09-05T22:01:00.000Z'],
    ['6 de septiembre de 2021 10:00', '2021-09-06T10:00:00.000Z'],
    ['Пн, 6 сентября 2021 10:00 MSK', '2021-09-06T07:00:00.000Z'],
    ['Monday, September 6th, 2021 at 3:09pm', '2021-09-06T15:09:00.000Z'],
    ['Sept. 6, 2021, 12:37 a.m.', '2021-09-06T00:37:00.000Z'],
    ['Mon, 6 Sep 2021 00:01:00 Europe/Brussels', '2021-09-05T22:01:00.000Z'],
    ['Mon Sep 6 10:11:12 2021', '2021-09-06T10:11:12.000Z'],
    ['26/06/2020', '2020-06-26T00:00:00.000Z'],
    ['06/26/2020 - 19:19', '2020-06-26T19:19:00.000Z'],
    ['06.09.21', '2021-09-06T00:00:00.000Z'],
    ['1630886460', '2021-09-06T00:01:00.000Z'],
    ['Sat, 11 04 2020 08:51:49 +0100', '2020-04-11T07:51:49.000Z'],
  ])('reads %s', (claim, time) => {
    expect(feedDate(claim)).toBe(time);
  });

  it('keeps a day as a day', () => {
    expect(feedDate(' 2021-09-06 ')).toBe('2021-09-06');
  });

  it.each([
    '',
    'yesterday',
    '2021-02-30',
    '31 Feb 2021',
    '2021-09-06T25:00:00Z',
    '12',
    'Sep 2021',
    '99/99/2021',
  ])('says that %j is no date', (claim) => {
    expect(feedDate(claim)).toBeNull();
  });

  it('gives back any instant in the formats that the standards ask for', () => {
    const range = { min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(feedDate(date.toISOString())).toBe(date.toISOString());
        expect(feedDate(date.toUTCString())).toBe(
          new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString(),
        );
      }),
    );
  });

  it('gives a date or null for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const found = feedDate(words);
        expect(found === null || !Number.isNaN(Date.parse(found))).toBe(true);
      }),
    );
  });
});
