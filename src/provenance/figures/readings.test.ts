import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../core/figure.ts';
import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findFigures } from './find-figures.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures', 'readings.txt');

const cases = readFileSync(FIXTURE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', text = '', ...expected] = line.split('|');
    return { language, text, expected: expected.filter((figure) => figure !== '').map(spoken) };
  });

interface Expected {
  readonly said: string;
  readonly of: string;
}

/** "~1.5e6 EUR", "2..3 % up @voters" as the figure that they stand for, ends rounded to what doubles hold. */
function spoken(written: string): Expected {
  const [, sign = '', ends = '', unit = '', direction, of = ''] =
    /^([=~<>]?)(\S+)(?: (?!up\b|down\b)([^\s@]+))?(?: (up|down))?(?: @(\S+))?$/.exec(written) ?? [];
  const [low, high] = ends.split('..').map(Number);
  return { said: said(low ?? Number.NaN, high, unit, direction ?? (sign === '' ? '=' : sign)), of };
}

function said(low: number, high: number | undefined, unit: string, change: string): string {
  const ends = high === undefined ? round(low) : `${round(low)}..${round(high)}`;
  return [change, ends, unit].join(' ').trim();
}

function round(value: number): number {
  return Number(value.toPrecision(11));
}

function saidOf({ value, low, high, unit, change }: Figure): string {
  const ends = value === null ? [low ?? Number.NaN, high ?? Number.NaN] : [value];
  return said(ends[0] ?? Number.NaN, ends[1], unit ?? '', change ?? '=');
}

describe('reading figures in the languages whose words are known, and what CLDR knows of others', () => {
  it.each(cases)('$language: $text', ({ language, text, expected }) => {
    const sentences = splitSentences(text, lexiconFor(language));
    const figures = findFigures(text, sentences, figureLexiconFor(language));
    expect(figures.map(saidOf)).toEqual(expected.map(({ said }) => said));
    for (const [index, { of }] of expected.entries()) expect(figures[index]?.of ?? '').toContain(of);
  });
});
