import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../../tests/written-articles.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { traceStory } from '../trace-story.ts';

const FACTS = [
  'The harbour office closed the north quay on Monday after divers found cracks in nine pillars.',
  'Four ferries now leave from the fish market and their passengers wait in a tent.',
  'The town wants to borrow sixty pontoons from the navy until the summer is over.',
];
const IN_OTHER_WORDS = [
  'On Monday the north quay was closed by the harbour office after cracks in nine pillars were found by divers.',
  'From the fish market four ferries leave now, and in a tent wait their passengers.',
  'Until the summer is over the town wants to borrow from the navy sixty pontoons.',
];
const HEARD = [
  'We asked the ministry for new pillars three winters ago',
  'Nobody who sails from here believed in that concrete',
];
const HEARD_ELSEWHERE = [
  'My grandmother sold herring on those steps every morning',
  'The crane drivers will strike until somebody pays the arrears',
];

function report(
  id: string,
  facts: readonly string[],
  quotes: readonly string[],
  more: Partial<WrittenArticle> = {},
) {
  return writtenArticle({
    id,
    outlet: `${id}.example`,
    text: [...facts, ...quotes.map((words, at) => `“${words},” neighbour number ${at + 1} said.`)].join(' '),
    quotes,
    ...more,
  });
}

const sourceOf = (id: string, ...articles: ReturnType<typeof report>[]) =>
  traceStory(articles, { catalogue: createOutletCatalogue([]) }).verdicts.find(
    ({ article }) => article === id,
  )?.primarySource?.article ?? null;

const ledger = report('ledger', FACTS, HEARD, {
  byline: ['Ana Brek'],
  own: ['The town wants to borrow'],
  published: '2026-05-04T08:00:00Z',
  firstSeen: '2026-05-04T08:01:00Z',
});
const later = { published: '2026-05-04T10:00:00Z', firstSeen: '2026-05-04T10:01:00Z' };

describe('two reports of one event in like words', () => {
  it('are one from the other where the later one quotes whom the earlier one quotes', () => {
    expect(sourceOf('voice', ledger, report('voice', IN_OTHER_WORDS, HEARD, later))).toBe('ledger');
  });

  it('are not where each heard other people', () => {
    expect(sourceOf('voice', ledger, report('voice', IN_OTHER_WORDS, HEARD_ELSEWHERE, later))).toBeNull();
  });

  it('are one from the other word for word, whoever else was heard', () => {
    expect(sourceOf('voice', ledger, report('voice', FACTS, HEARD_ELSEWHERE, later))).toBe('ledger');
  });
});
