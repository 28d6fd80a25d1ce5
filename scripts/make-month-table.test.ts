import { expect, it } from 'vitest';
import { MONTH_TABLE } from '../src/read/month-table.ts';
import { makeMonthTable } from './make-month-table.ts';

it('the table of months is what this Node knows of them', () => {
  expect(makeMonthTable()).toEqual(MONTH_TABLE);
});
