import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../../tests/written-articles.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { traceStory } from '../trace-story.ts';

const catalogue = createOutletCatalogue([]);

const SENTENCES = [
  'The last ferry of the Sund line has carried no passengers since the eleventh of March.',
  'Its owner, the harbour company of Vestby, owes the shipyard four million crowns, as letters that were shown to us say.',
  'A mechanic who worked on board for nine years told us that both pumps were sold in the winter.',
  'The island of Alm has a doctor on two days of the week, and the boat brought her there.',
  'The harbour company did not answer our questions about the pumps.',
  'Fishermen take children to school in open boats when the sea is calm.',
  'In the spring the council will vote on a bridge that was first drawn in 1961.',
];

const COURIER: WrittenArticle = {
  id: 'courier',
  outlet: 'courier.example',
  title: 'The ferry that carries nobody',
  byline: ['Jon Aker'],
  published: '2024-04-02T06:00:00Z',
  firstSeen: '2024-04-02T06:10:00Z',
  text: SENTENCES.join('\n\n'),
  own: ['shown to us', 'told us', 'our questions'],
};
const later = { published: '2024-04-02T09:00:00Z', firstSeen: '2024-04-02T09:10:00Z' };

function kindOf(written: Omit<WrittenArticle, 'id'>) {
  const articles = [COURIER, { id: 'copy', outlet: 'copy.example', ...later, ...written }];
  const { derivations, verdicts, works } = traceStory(articles.map(writtenArticle), { catalogue });
  const sources = new Map(works.map((work) => [work.id, work.article]));
  return {
    kind: verdicts.find(({ article }) => article === 'copy')?.kind,
    sources: derivations
      .filter(({ article, kind }) => article === 'copy' && kind !== 'mention')
      .map(({ work }) => sources.get(work)),
  };
}

/** Some words of each sentence for others. */
function edited(sentence: string): string {
  return sentence
    .replace('owes the shipyard', 'has debts at the wharf of')
    .replace('A mechanic who worked', 'An engineer who served')
    .replace('the boat brought her', 'the vessel carried her')
    .replace('take children', 'ferry pupils')
    .replace('will vote on', 'decides about');
}

const NAMED = 'This was first reported by the Courier.';
const cites = [{ outlet: 'courier.example', words: 'the Courier' }];

describe('the kind of a copy', () => {
  it('is a reprint where a sentence that names the source was put into an untouched text', () => {
    expect(kindOf({ text: [SENTENCES[0], NAMED, ...SENTENCES.slice(1)].join('\n\n'), cites })).toEqual({
      kind: 'reprint',
      sources: ['courier'],
    });
  });

  it('is a rewrite where words were changed and the text tells of its source', () => {
    const text = [SENTENCES[0], NAMED, ...SENTENCES.slice(1).map(edited)].join('\n\n');
    expect(kindOf({ text, cites })).toEqual({ kind: 'rewrite', sources: ['courier'] });
  });

  it('is a reprint where the same words were changed and the source stands below the text', () => {
    const text = [SENTENCES[0], ...SENTENCES.slice(1).map(edited)].join('\n\n');
    const credit = [{ outlet: 'courier.example', place: 'mark' as const }];
    expect(kindOf({ text, cites: credit })).toEqual({ kind: 'reprint', sources: ['courier'] });
  });

  it('is a rewrite where the sentences stand in another order', () => {
    const order = [0, 5, 3, 1, 6, 2];
    const text = order.map((place) => SENTENCES[place]).join('\n\n');
    const credit = [{ outlet: 'courier.example', place: 'mark' as const }];
    expect(kindOf({ text, cites: credit })).toEqual({ kind: 'rewrite', sources: ['courier'] });
  });

  it('is an excerpt where the first sentences stand in their order', () => {
    const credit = [{ outlet: 'courier.example', place: 'mark' as const }];
    expect(kindOf({ text: SENTENCES.slice(0, 2).join('\n\n'), cites: credit })).toEqual({
      kind: 'excerpt',
      sources: ['courier'],
    });
  });
});
