import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../tests/written-articles.ts';
import { analyse } from './analyse.ts';
import { article } from './citations/testing/citation-fixtures.ts';
import { traceStory } from './trace-story.ts';

const { catalogue } = article('').context;

/** Traces texts as they are read, with citations found in them. */
function trace(...written: WrittenArticle[]) {
  const articles = written.map((one) => {
    const { article } = writtenArticle(one);
    return { article, analysis: analyse(article, { catalogue }) };
  });
  return traceStory(articles, { catalogue });
}

const one = (text: string, language = 'en', more: Partial<WrittenArticle> = {}): WrittenArticle => ({
  id: 'one',
  outlet: 'reader.example',
  text,
  language,
  ...more,
});

describe('a chain of sources', () => {
  it.each([
    ['en', 'The ferry was never inspected, Orbis Press reported on Monday, citing The Harbour Ledger.'],
    ['en', 'Orbis Press, citing The Harbour Ledger, reported that the ferry was never inspected.'],
    ['en', 'Citing The Harbour Ledger, Orbis Press said that the ferry was never inspected.'],
    ['en', 'The ferry was never inspected, according to The Harbour Ledger, quoted by Orbis Press.'],
    [
      'en',
      'Orbis Press quoted the newspaper The Harbour Ledger as saying that the ferry was never inspected.',
    ],
    [
      'de',
      'Die Fähre wurde nie geprüft, meldete Orbis Press unter Berufung auf die Zeitung The Harbour Ledger.',
    ],
    ['de', 'Wie Orbis Press unter Berufung auf The Harbour Ledger berichtet, wurde die Fähre nie geprüft.'],
    ['de', 'Unter Berufung auf The Harbour Ledger meldet Orbis Press, die Fähre sei nie geprüft worden.'],
    ['fr', 'Le ferry n’a jamais été inspecté, rapporte Orbis Press, citant The Harbour Ledger.'],
    ['fr', 'Selon Orbis Press, qui cite le journal The Harbour Ledger, le ferry n’a jamais été inspecté.'],
    ['fr', 'Le ferry n’a jamais été inspecté, selon The Harbour Ledger, cité par l’agence Orbis Press.'],
    ['ru', 'Паром никогда не проверяли, сообщает Orbis Press со ссылкой на The Harbour Ledger.'],
    ['ru', 'Об этом сообщает агентство Orbis Press со ссылкой на газету The Harbour Ledger.'],
    ['ru', 'Со ссылкой на The Harbour Ledger агентство Orbis Press пишет, что паром никогда не проверяли.'],
    ['es', 'El transbordador nunca fue revisado, informó Orbis Press, citando a The Harbour Ledger.'],
    ['tr', 'Orbis Press, The Harbour Ledger’a dayandırdığı haberinde feribotun denetlenmediğini bildirdi.'],
  ])('ends at its last outlet: %s %s', (language, text) => {
    const story = trace(one(text, language));
    const [verdict] = story.verdicts;
    expect(verdict).toMatchObject({
      kind: 'rewrite',
      primarySource: { outlet: { domain: 'harbourledger.com' }, article: null },
    });
    expect(verdict?.reason).toMatch(/Orbis Press.*The Harbour Ledger/);
    const middle = story.works.find((work) => work.outlet?.domain === 'orbis.net');
    expect(middle?.derivedFrom).toMatchObject([{ work: verdict?.primarySource?.work }]);
    expect(middle?.derivedFrom?.[0]?.evidence).toMatchObject([{ article: 'one', type: 'citation' }]);
    expect(verdict?.primarySource?.evidence.length).toBeGreaterThan(1);
    expect(story.origins).toEqual([verdict?.primarySource?.work]);
  });

  it.each([
    ['en', 'The ferry was never inspected, Orbis Press reported, citing a port official.'],
    ['en', 'The ferry was never inspected, Orbis Press reported, citing a spokesman for The Harbour Ledger.'],
    ['de', 'Die Fähre wurde nie geprüft, meldet Orbis Press unter Berufung auf einen Sprecher des Hafens.'],
    ['fr', 'Le ferry n’a jamais été inspecté, rapporte Orbis Press, citant un responsable du port.'],
    ['ru', 'Паром никогда не проверяли, сообщает Orbis Press со ссылкой на представителя порта.'],
  ])('is none where the outlet cites a person: %s %s', (language, text) => {
    const story = trace(one(text, language));
    expect(story.verdicts[0]?.primarySource?.outlet?.domain).toBe('orbis.net');
    expect(story.works.flatMap((work) => work.derivedFrom ?? [])).toEqual([]);
  });

  it('is as sure as the product of its steps', () => {
    const direct = trace(one('The ferry was never inspected, Orbis Press reported on Monday.'));
    const chain = trace(
      one('The ferry was never inspected, Orbis Press reported on Monday, citing The Harbour Ledger.'),
    );
    const [first, second] = [direct, chain].map((story) => story.verdicts[0]?.primarySource?.confidence ?? 0);
    const step = chain.works.flatMap((work) => work.derivedFrom ?? [])[0]?.confidence ?? 0;
    expect(second).toBeCloseTo((first ?? 0) * step, 2);
  });

  it('keeps the order of three outlets', () => {
    const story = trace(
      one('Orbis Press reported on Monday, citing Tellus. The ferry was never inspected.'),
      {
        ...one('The ferry was never inspected, Tellus reported, citing The Harbour Ledger.'),
        id: 'two',
        outlet: 'two.example',
      },
    );
    const ends = story.verdicts.map(({ primarySource }) => primarySource?.outlet?.domain);
    expect(ends).toEqual(['harbourledger.com', 'harbourledger.com']);
    expect(story.origins).toHaveLength(1);
  });

  it('ends at the captured report of its last outlet', () => {
    const story = trace(
      one(
        'The ferry was never inspected, Orbis Press reported, citing The Harbour Ledger. It sank off Maro.',
      ),
      {
        id: 'ledger',
        outlet: 'harbourledger.com',
        title: 'The ferry that nobody looked at',
        text: 'The ferry was never inspected before it sank off Maro, its engineer told us. It carried ninety people.',
      },
    );
    const [verdict] = story.verdicts.filter(({ article }) => article === 'one');
    expect(verdict?.primarySource).toMatchObject({
      article: 'ledger',
      outlet: { domain: 'harbourledger.com' },
    });
  });

  it.each(['Tellus', 'the Kelp Gazette', 'a port inspector'])(
    'is not believed beyond the point where articles contradict each other, and shows both: %s',
    (other) => {
      const story = trace(
        one('The ferry was never inspected, Orbis Press reported, citing The Harbour Ledger.'),
        {
          ...one(`The ferry was never inspected, Orbis Press reported, citing ${other}.`),
          id: 'two',
          outlet: 'two.example',
        },
      );
      const ends = story.verdicts.map(({ primarySource }) => primarySource?.outlet?.domain);
      expect(ends).toEqual(['orbis.net', 'orbis.net']);
      const said = story.works
        .find(({ outlet }) => outlet?.domain === 'orbis.net')
        ?.evidence.filter(({ field }) => field === 'speaker');
      expect(said?.map(({ text }) => text)).toEqual(['The Harbour Ledger', other]);
    },
  );

  it('that runs in a circle is named and unknown', () => {
    const story = trace(one('The ferry was never inspected, Orbis Press reported, citing Tellus.'), {
      ...one('The ferry was never inspected, Tellus reported, citing Orbis Press.'),
      id: 'two',
      outlet: 'two.example',
    });
    for (const { kind, primarySource, reason } of story.verdicts) {
      expect([kind, primarySource]).toEqual(['unknown', null]);
      expect(reason).toMatch(/circle: .*Orbis Press.*→/);
    }
    expect(story.origins).toEqual([]);
  });
});
