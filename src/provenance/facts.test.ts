import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../core/analysis.ts';
import { findOverlaps } from './align/find-overlaps.ts';
import { textProfile } from './align/profile.ts';
import { findFacts } from './facts.ts';
import { analysedText } from './statements/statement-fixtures.ts';

/** The texts that make one fact with the first, of articles with one sentence each beside their own rest. */
function toldWith(first: string, other: string, language = 'en'): boolean {
  const articles: AnalysedArticle[] = [
    analysedText('a', `${first} The harbour of Lindow was built long before anybody remembers.`, language),
    analysedText('b', `${other} Fishermen from Orsk are waiting for cheaper ice on the quay.`, language),
  ];
  const facts = findFacts(articles, findOverlaps(articles.map(textProfile)).all, []);
  return facts.some(({ members }) => members.some(({ start }) => start === 0) && members.length === 2);
}

describe('findFacts', () => {
  it('joins sentences that say the same in other words', () => {
    expect(
      toldWith(
        'Police arrested nine smugglers of cocaine at the Lindow ferry terminal on Tuesday.',
        'On Tuesday officers at the terminal of the Lindow ferry detained nine people accused of trafficking cocaine.',
      ),
    ).toBe(true);
  });

  it.each([
    [
      'en',
      'At least 12 people died in the fire at the Lindow ferry terminal.',
      'At least 31 people died in the fire at the Lindow ferry terminal.',
    ],
    [
      'en',
      'The mayor said the Lindow ferry terminal will close on Friday.',
      'The mayor said the Lindow ferry terminal will not close on Friday.',
    ],
    [
      'en',
      'The council voted to open the Lindow ferry terminal on Friday.',
      'The council voted to close the Lindow ferry terminal on Friday.',
    ],
    [
      'de',
      'Der Bürgermeister will den Fährhafen von Lindow am Freitag schließen.',
      'Der Bürgermeister will den Fährhafen von Lindow am Freitag nicht schließen.',
    ],
    [
      'fr',
      'Au moins 12 personnes sont mortes dans l’incendie du terminal de Lindow.',
      'Au moins 31 personnes sont mortes dans l’incendie du terminal de Lindow.',
    ],
  ])('keeps statements of %s apart that contradict each other', (language, first, other) => {
    expect(toldWith(first, first, language)).toBe(true);
    expect(toldWith(first, other, language)).toBe(false);
  });

  it('does not take sentences with the same names in them for one statement', () => {
    expect(
      toldWith(
        'The Lindow ferry terminal received a new roof paid for by Governor Ilse Brandt.',
        'Governor Ilse Brandt refused to meet the strikers of the Lindow ferry yesterday.',
      ),
    ).toBe(false);
  });
});
