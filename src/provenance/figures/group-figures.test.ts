import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findFigures } from './find-figures.ts';
import { groupFigures } from './group-figures.ts';

function analysed(
  id: string,
  text: string,
  published: string | null = null,
  language = 'en',
): AnalysedArticle {
  const lexicon = lexiconFor(language);
  const sentences = splitSentences(text, lexicon);
  const article = { id, text, published, language } as Article;
  const figures = findFigures(text, sentences, figureLexiconFor(language));
  return {
    article,
    analysis: {
      article: id,
      language,
      sentences,
      names: [],
      quotes: [],
      figures,
      citations: [],
      ownReporting: [],
    },
  };
}

const pairs = readFileSync(join(import.meta.dirname, 'fixtures', 'pairs.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', hour, text = '', otherLanguage = '', otherHour, otherText = '', verdict] =
      line.split('|');
    const first = analysed('a', text, `2024-05-01T${hour}:00:00Z`, language);
    const second = analysed('b', otherText, `2024-05-01T${otherHour}:00:00Z`, otherLanguage);
    return { text, otherText, articles: [first, second], verdict };
  });

describe('the verdict on two statements', () => {
  it.each(pairs)('$verdict: $text / $otherText', ({ articles, verdict }) => {
    const verdicts = new Set(groupFigures(articles).map((family) => family.verdict));
    expect([...verdicts].sort().join('+') || 'none').toBe(verdict);
  });
});

describe('grouping figures', () => {
  it('finds that a length in miles and one in kilometres agree within rounding', () => {
    const families = groupFigures([
      analysed('a', 'The two islands share a reef 4,750 miles long.'),
      analysed('b', 'A reef of 7.600 kilometres joins the islands.'),
    ]);
    expect(families).toMatchObject([
      { verdict: 'agree', members: [{ article: 'a' }, { article: 'b', value: 7600 }] },
    ]);
  });

  it('finds a conflict between a bound and a range that only touch', () => {
    const families = groupFigures([
      analysed('a', 'The governor sent around 1,500 to 2,000 firefighters to the burning valley.'),
      analysed('b', 'More than 2,000 firefighters were sent to the valley.'),
    ]);
    expect(families).toMatchObject([{ verdict: 'conflict' }]);
  });

  it('finds an update where the later toll is larger, a conflict where it is smaller', () => {
    const early = 'The ferry disaster killed 14 people off Port Ellery.';
    const late = 'The ferry disaster killed 17 people off Port Ellery.';
    const day = (hour: string) => `2024-05-01T${hour}:00:00Z`;
    expect(groupFigures([analysed('a', early, day('08')), analysed('b', late, day('19'))])[0]?.verdict).toBe(
      'updated',
    );
    expect(groupFigures([analysed('a', early, day('19')), analysed('b', late, day('08'))])[0]?.verdict).toBe(
      'conflict',
    );
    expect(groupFigures([analysed('a', early), analysed('b', late)])[0]?.verdict).toBe('conflict');
  });

  it('keeps an amount and its conversion together, and compares with either', () => {
    const families = groupFigures([
      analysed('a', 'The state adds 441 billion tenge ($918 million) to its rail budget.'),
      analysed('b', 'The state increases its rail budget by several billion dollars.'),
    ]);
    expect(families).toMatchObject([
      {
        verdict: 'conflict',
        members: [{ text: '441 billion tenge ($918 million)' }, { text: 'several billion dollars' }],
      },
    ]);
  });

  it('leaves figures of different things apart', () => {
    const families = groupFigures([
      analysed('a', 'The mine employs 430 people.'),
      analysed('b', 'The choir sold 512 tickets on Sunday.'),
    ]);
    expect(families).toEqual([]);
  });

  it('gives the same families in whatever order the articles come', () => {
    const articles = [
      analysed('a', 'The ferry disaster killed 14 people. The ferry was 32 metres long.'),
      analysed('b', 'At least 14 people died in the ferry disaster.'),
      analysed('c', 'The ferry disaster killed 17 people. The ferry was 105 feet long.'),
      analysed('d', 'Seventeen people died in the ferry disaster, officials said.'),
    ];
    const expected = groupFigures(articles);
    expect(expected.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(groupFigures(shuffled)).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });

  it('stays bounded in a story of 2,000 articles', () => {
    const articles = Array.from({ length: 2_000 }, (_, index) =>
      analysed(
        `a${index}`,
        `The storm killed ${10 + (index % 7)} people and cost $${index % 9} million in the coastal towns.`,
      ),
    );
    const start = threadMilliseconds();
    expect(groupFigures(articles).length).toBeGreaterThan(0);
    expect(threadMilliseconds() - start).toBeLessThan(8_000);
  });
});
