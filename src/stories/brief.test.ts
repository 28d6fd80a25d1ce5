import { describe, expect, it } from 'vitest';
import type { Fact } from '../core/provenance.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { splitSentences } from '../language/sentences.ts';
import { chooseBrief } from './brief.ts';
import type { BriefArticle } from './brief-facts.ts';

function article(id: string, text: string, more: Partial<BriefArticle> = {}): BriefArticle {
  const language = more.language ?? 'en';
  return {
    article: id,
    text,
    language,
    origin: false,
    sentences: splitSentences(text, lexiconFor(language)),
    ...more,
  };
}

/** The sentences that these articles have at these places, as one fact. */
function fact(
  id: string,
  members: readonly (readonly [BriefArticle, number])[],
  origins: string[] = ['w'],
): Fact {
  return {
    id,
    origins,
    members: members.map(([{ article: of, text, sentences }, at]) => {
      const { start = 0, end = 0 } = sentences[at] ?? {};
      return { article: of, start, end, text: text.slice(start, end) };
    }),
  };
}

const COURIER = article(
  'courier',
  'A tanker ran aground off Pellan on Monday with 19 people on board. The coast guard said all of them were taken off by helicopter. About 400 tonnes of oil have leaked into Vask Bay. Fishing in the bay was stopped until further notice.',
  { origin: true },
);
const HERALD = article(
  'herald',
  'The tanker that ran aground off Pellan on Monday had 19 people on board, who were taken off by helicopter. Some 400 tonnes of oil leaked into Vask Bay. Tankers have run aground here three times in ten years. Local cafes stayed open late.',
);
const GAZETTE = article(
  'gazette',
  'Some 400 tonnes of oil leaked into Vask Bay from a tanker. Fishing in the bay was stopped until further notice. Tankers have run aground here three times in ten years.',
);
const FACTS = [
  fact('aground', [
    [COURIER, 0],
    [HERALD, 0],
  ]),
  fact('helicopter', [
    [COURIER, 1],
    [HERALD, 0],
  ]),
  fact('oil', [
    [COURIER, 2],
    [HERALD, 1],
    [GAZETTE, 0],
  ]),
  fact('fishing', [
    [COURIER, 3],
    [GAZETTE, 1],
  ]),
  fact('third', [
    [HERALD, 2],
    [GAZETTE, 2],
  ]),
];
const ENGLISH = { headline: 'Tanker aground off Pellan', language: 'en' };
const ALL = [COURIER, HERALD, GAZETTE];
const brief = (articles = ALL, facts: readonly Fact[] = FACTS) => chooseBrief(articles, facts, ENGLISH);

describe('chooseBrief', () => {
  it('tells the facts in the fewest sentences, verbatim, each with where it stands', () => {
    const sentences = brief();
    // One sentence of the Herald tells of the grounding and of the rescue.
    expect(sentences.map(({ facts }) => facts)).toEqual([
      ['aground', 'helicopter'],
      ['oil'],
      ['fishing'],
      ['third'],
    ]);
    for (const { article: id, start, end, text } of sentences)
      expect(ALL.find((one) => one.article === id)?.text.slice(start, end)).toBe(text);
  });

  it('tells them in the order in which articles do', () => {
    expect(brief().map(({ text }) => text.slice(0, 12))).toEqual([
      'The tanker t',
      'About 400 to',
      'Fishing in t',
      'Tankers have',
    ]);
  });

  it('is the same in whatever order articles and facts are given', () => {
    expect(brief(ALL.toReversed(), FACTS.toReversed()).map(({ text }) => text)).toEqual(
      brief().map(({ text }) => text),
    );
  });

  it('grows with its story, and stays bounded', () => {
    expect(brief([COURIER], [])).toEqual([
      { article: 'courier', start: 0, end: 66, text: COURIER.text.slice(0, 66), facts: [] },
    ]);
    expect(brief([COURIER, HERALD], FACTS.slice(0, 2)).map(({ facts }) => facts)).toEqual([
      ['aground', 'helicopter'],
    ]);
    const long = Array.from(
      { length: 300 },
      (_, at) => `Village number ${at} of the coast reported dead seabirds on its beach number ${at * 7}.`,
    ).join(' ');
    const [one, two] = [article('one', long), article('two', long)];
    const many = one.sentences.map((_, at) =>
      fact(`f${at}`, [
        [one, at],
        [two, at],
      ]),
    );
    expect(brief([one, two], many).length).toBeLessThanOrEqual(5);
  });

  it('counts origins, not pages: what several origins report comes before what many copies repeat', () => {
    const copies = Array.from({ length: 6 }, (_, at) => article(`copy${at}`, GAZETTE.text));
    const copied = (id: string, at: number) =>
      fact(
        id,
        copies.map((one) => [one, at] as const),
      );
    const facts = [
      ...Array.from({ length: 3 }, (_, at) => copied(`copied${at}`, at)),
      fact(
        'own',
        [
          [COURIER, 1],
          [HERALD, 0],
        ],
        ['w', 'v', 'u'],
      ),
    ];
    const told = chooseBrief([...copies, COURIER, HERALD], facts, ENGLISH);
    expect(told.some((sentence) => sentence.facts.includes('own'))).toBe(true);
  });

  it('keeps to one language, and leaves out half quotes and what begins with a pronoun where it can', () => {
    const german = article(
      'tagblatt',
      'Ein Tanker ist am Montag vor Pellan mit 19 Menschen an Bord auf Grund gelaufen.',
      { language: 'de' },
    );
    const mixed = fact('aground', [
      [german, 0],
      [COURIER, 0],
    ]);
    expect(
      chooseBrief([german, COURIER], [mixed], { headline: '', language: 'de' }).map(({ article: id }) => id),
    ).toEqual(['tagblatt']);
    const [his, plain, half] = [
      article('his', 'He said that the bay would be closed to all ships for a week.'),
      article(
        'plain',
        'The harbour master of Pellan said that the bay would be closed to all ships for a week.',
      ),
      article('half', '“The bay of Pellan will be closed to all the ships for a week, said he.'),
    ];
    const closed = fact('closed', [
      [his, 0],
      [plain, 0],
      [half, 0],
    ]);
    expect(brief([his, plain, half], [closed]).map(({ article: id }) => id)).toEqual(['plain']);
  });

  it('is nothing for a story without words', () => {
    expect(brief([], [])).toEqual([]);
    expect(brief([article('empty', '')], [])).toEqual([]);
  });
});
