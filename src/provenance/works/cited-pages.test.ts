import { describe, expect, it } from 'vitest';
import type { Derivation, StoryProvenance, Work } from '../../core/provenance.ts';
import { citedPages } from './cited-pages.ts';

const PAGE = 'https://wire.news/2026/11/22/locks-close';

function found(work: Partial<Work>, kind: Derivation['kind'] = 'rewrite'): StoryProvenance {
  const bare: Work = {
    ...{ id: 'work_1', outlet: null, url: PAGE, title: null, byline: [], published: null },
    ...{ article: null, evidence: [] },
  };
  const derivation = { work: 'work_1', kind, share: null, confidence: 0.9, evidence: [] };
  return {
    ...{ verdicts: [], origins: [], quotes: [], figures: [], facts: [], passages: [] },
    works: [{ ...bare, ...work }],
    derivations: ['one', 'two'].map((article) => ({ article, ...derivation })),
  };
}

describe('a page that articles link to as their source', () => {
  it('is to be had where it is not here, with who links to it', () => {
    expect(citedPages(found({}))).toEqual([{ url: PAGE, articles: ['one', 'two'] }]);
  });

  it.each<[string, StoryProvenance]>([
    ['is here', found({ article: 'three' })],
    ['is only mentioned', found({}, 'mention')],
    ['is the front page of an outlet', found({ url: 'https://wire.news/' })],
    ['was removed at its owner’s request', found({ removed: true })],
    ['has a name that leads nowhere', found({ url: 'https://wire.example/2026/11/22/locks-close' })],
    ['is on this machine', found({ url: 'http://localhost/2026/11/22/locks-close' })],
    ['has no address', found({ url: null })],
    ['is no page of the web', found({ url: 'mailto:desk-of-the-wire@wire.news' })],
  ])('is none where it %s', (_, provenance) => {
    expect(citedPages(provenance)).toEqual([]);
  });
});
