import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../../tests/written-articles.ts';
import type { Outlet } from '../../core/outlet.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { traceStory } from '../trace-story.ts';

const wire: Outlet = {
  ...{ domain: 'tellus.org', name: 'Tellus', aliases: [], ambiguousAliases: [], otherDomains: [] },
  ...{ country: null, languages: ['en'], kind: 'agency', owner: null },
};
const dispatch = writtenArticle({
  id: 'dispatch',
  outlet: 'tellus.org',
  text: 'The upper gate of the Orlo dam has not closed since the spring. Water runs past the turbines day and night. The council of Orlo wants a new gate by winter.',
});
const rewrite = [
  'Since the spring water has been running past the turbines of the Orlo dam, Tellus reported.',
  'Its upper gate does not close any more, though the council of Orlo wants a new one before winter comes.',
  'Boats must keep two hundred metres away from the wall while divers look at the hinges.',
  'The plant lights nine towns in the valley, and candles are sold out in all of them since Sunday.',
  'A ferry takes children to the school on the other bank until the road over the wall opens again.',
];
const rewriter = writtenArticle({
  id: 'rewriter',
  outlet: 'valley-voice.example',
  text: rewrite.join(' '),
  byline: ['Ana Brek'],
  published: '2026-05-04T08:00:00Z',
  firstSeen: '2026-05-04T08:05:00Z',
  cites: [{ outlet: 'tellus.org', words: 'Tellus' }],
});
const copy = writtenArticle({
  id: 'copy',
  outlet: 'copy.example',
  text: rewrite.slice(1, 4).join(' '),
  published: '2026-05-04T10:00:00Z',
  firstSeen: '2026-05-04T10:05:00Z',
});

const sourceOfCopy = (articles: readonly (typeof copy)[], outlets: readonly Outlet[]) =>
  traceStory(articles, { catalogue: createOutletCatalogue(outlets) }).verdicts.find(
    ({ article }) => article === 'copy',
  )?.primarySource;

describe('the end of a chain through copied text', () => {
  it('is as sure when an agency’s dispatch came in as before it did', () => {
    const before = sourceOfCopy([rewriter, copy], [wire]);
    const after = sourceOfCopy([rewriter, copy, dispatch], [wire]);
    expect(before?.outlet?.domain).toBe('tellus.org');
    expect(after).toMatchObject({ outlet: { domain: 'tellus.org' }, article: 'dispatch' });
  });

  it('is less sure where who came in may have a source of his own', () => {
    const ofAgency = sourceOfCopy([rewriter, copy, dispatch], [wire])?.confidence ?? 0;
    const ofPaper =
      sourceOfCopy([rewriter, copy, dispatch], [{ ...wire, kind: 'newspaper' }])?.confidence ?? 0;
    expect(ofPaper).toBeLessThan(ofAgency);
  });
});
