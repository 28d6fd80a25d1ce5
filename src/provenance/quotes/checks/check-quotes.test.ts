import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../../../tests/written-articles.ts';
import { createOutletCatalogue } from '../../../core/outlet-catalogue.ts';
import { traceStory } from '../../trace-story.ts';

const SAID = 'We asked the ministry for new pillars three winters ago';
const REPORT = [
  'The harbour office closed the north quay on Monday after divers found cracks in nine pillars.',
  `“${SAID},” the harbour master told the Quay Ledger.`,
  'Four ferries now leave from the fish market, and their passengers wait in a tent.',
  'The town wants to borrow sixty pontoons from the navy until the summer is over.',
];
const dispatch: WrittenArticle = {
  id: 'dispatch',
  outlet: 'quay-ledger.example',
  text: REPORT.join(' '),
  byline: ['Ana Brek'],
  quotes: [SAID],
  own: ['told the Quay Ledger'],
  published: '2026-05-04T08:00:00Z',
  firstSeen: '2026-05-04T08:01:00Z',
};
const carried = (said: string, more: Partial<WrittenArticle> = {}): WrittenArticle => ({
  id: 'copy',
  outlet: 'valley-voice.example',
  text: [REPORT[0], `“${said},” the harbour master said, the Quay Ledger reported.`, ...REPORT.slice(2)].join(
    ' ',
  ),
  quotes: [said],
  cites: [{ outlet: 'quay-ledger.example', words: 'the Quay Ledger' }],
  published: '2026-05-04T10:00:00Z',
  firstSeen: '2026-05-04T10:01:00Z',
  ...more,
});

const checkOf = (copy: WrittenArticle, others: readonly WrittenArticle[] = [dispatch]) =>
  traceStory([copy, ...others].map(writtenArticle), { catalogue: createOutletCatalogue([]) })
    .quotes.flatMap(({ members }) => members)
    .find(({ article, text }) => article === 'copy' && copy.quotes?.some((said) => text.startsWith(said)))
    ?.check;

const INVENTED = 'The fish had left the bay long before anybody counted boats';

describe('a quote of an article that draws on a captured one', () => {
  it('is verified in its source, with the place', () => {
    const check = checkOf(carried(SAID));
    expect(check).toMatchObject({ verdict: 'verified', source: 'dispatch', place: { text: SAID } });
  });

  it('differs from its source', () => {
    expect(checkOf(carried('We begged the ministry for new pillars three winters ago'))).toMatchObject({
      verdict: 'differs',
      source: 'dispatch',
      place: { text: SAID },
    });
  });

  it('differs where it was spun and the sentence around it was not, with the quoted words only', () => {
    const spun = 'We asked the authority for fresh columns a few winters back';
    expect(checkOf(carried(spun))).toEqual({
      verdict: 'differs',
      source: 'dispatch',
      place: expect.objectContaining({ text: expect.stringMatching(/^We asked the ministry .* ago,?$/) }),
    });
  });

  it('is not found in its source', () => {
    expect(checkOf(carried(INVENTED))).toEqual({ verdict: 'not-found', source: 'dispatch', place: null });
  });

  it('has no verdict where the article may have it from elsewhere', () => {
    const told = carried(INVENTED);
    const alsoNames = carried(INVENTED, {
      text: `${told.text} Tide Times wrote of it first.`,
      cites: [
        { outlet: 'quay-ledger.example', words: 'the Quay Ledger' },
        { outlet: 'tide-times.example', words: 'Tide Times' },
      ],
    });
    expect(checkOf(alsoNames)).toBeUndefined();
    const text = told.text.replace('the harbour master said,', 'the harbour master told the Valley Voice,');
    expect(checkOf(carried(INVENTED, { text, own: ['told the Valley Voice'] }))).toBeUndefined();
  });

  it('has no verdict where its source was not captured or is in another language', () => {
    expect(checkOf(carried(INVENTED), [])).toBeUndefined();
    expect(checkOf(carried(INVENTED), [{ ...dispatch, language: 'ru' }])).toBeUndefined();
  });

  it('is not said of the source itself, nor of who said the same first', () => {
    const { quotes } = traceStory([carried(SAID), dispatch].map(writtenArticle), {
      catalogue: createOutletCatalogue([]),
    });
    const own = quotes.flatMap(({ members }) => members).filter(({ article }) => article === 'dispatch');
    expect(own.map(({ check }) => check)).toEqual([undefined]);
  });
});
