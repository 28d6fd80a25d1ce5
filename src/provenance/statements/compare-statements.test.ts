import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProfile } from '../align/profile.ts';
import { compareStatements, SAME_ANSWER } from './compare-statements.ts';
import { type Statement, statementOf } from './statement.ts';
import { analysedText } from './statement-fixtures.ts';

const statement = (text: string, language = 'en'): Statement =>
  statementOf(textProfile(analysedText('a', text, language)).sentences, language);

/** Which of the texts say the same as the first. */
function sameAsFirst(texts: readonly string[], language: string): boolean[] {
  const statements = texts.map((text) => statement(text, language));
  const { similarity } = compareStatements(statements);
  const [first, ...others] = statements;
  return others.map((other) => similarity(first as Statement, other) >= SAME_ANSWER);
}

describe('compareStatements', () => {
  it.each([
    [
      'en',
      'to curb the smuggling of people',
      'in order to stop human trafficking',
      'because the bridge is old',
    ],
    [
      'de',
      'um den Schmuggel von Drogen zu stoppen',
      'gegen geschmuggeltes Rauschgift',
      'weil die Brücke alt ist',
    ],
    ['fr', 'pour aider les réfugiés', 'afin de secourir les migrants', 'parce que le pont est vétuste'],
    [
      'es',
      'para ayudar a los refugiados',
      'con el fin de asistir a los migrantes',
      'porque el puente es viejo',
    ],
    ['ru', 'чтобы помочь беженцам', 'ради поддержки мигрантов', 'поскольку мост обветшал'],
    ['tr', 'mültecilere yardım için', 'göçmenlere destek amacıyla', 'köprü eskidiğinden'],
    ['zh', '为了援助难民', '旨在帮助移民', '因为桥太旧'],
  ])(
    'hears in %s that two answers say the same in other words, and that a third does not',
    (language, ...texts) => {
      expect(sameAsFirst(texts, language)).toEqual([true, false]);
    },
  );

  it('gives what all statements share next to no weight', () => {
    const texts = [
      'The mayor closed the harbour because of the flood',
      'The mayor closed the harbour after a flood',
      'The mayor closed the harbour to please investors',
      'The mayor closed the harbour on account of a strike',
    ].map((text) => statement(text));
    const { similarity } = compareStatements(texts);
    const [flood, again, investors] = texts as [Statement, Statement, Statement];
    expect(similarity(flood, again)).toBeGreaterThan(2 * similarity(flood, investors));
  });

  it('is symmetric, from 0 to 1, and takes statements without end', () => {
    const words = fc.array(
      fc.constantFrom('police', 'arrested', 'a', 'man', 'officers', 'détenu', '警察', '12'),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, words, words, (...texts) => {
        const [a, b, c] = texts.map((text) => statement(text.join(' '))) as [Statement, Statement, Statement];
        const { similarity } = compareStatements([a, b, c]);
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 10);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
    const endless = statement('police arrested smugglers number 12 '.repeat(20_000));
    expect(endless.words.length).toBeLessThanOrEqual(120);
  });
});
