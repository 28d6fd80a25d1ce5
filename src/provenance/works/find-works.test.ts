import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../../tests/written-articles.ts';
import { findOverlaps } from '../align/find-overlaps.ts';
import { textProfile } from '../align/profile.ts';
import { buildWork } from './build-work.ts';
import { findWorks } from './find-works.ts';
import { isWorkUrl, workReferences } from './work-reference.ts';

function works(...written: WrittenArticle[]) {
  const articles = written.map(writtenArticle);
  const references = articles.flatMap(workReferences);
  const found = findWorks(articles, references, findOverlaps(articles.map(textProfile)));
  return found.groups.filter((group) => group.references.length > 0).map(buildWork);
}

const herald = (
  id: string,
  more: Partial<WrittenArticle['cites'] & object>[number] | object,
): WrittenArticle => ({
  id,
  outlet: `${id}.example`,
  text: 'The dam at Orlo is leaking.',
  cites: [{ outlet: 'herald.example', place: 'mark', ...more }],
});
const captured = (more: Partial<WrittenArticle>): WrittenArticle => ({
  id: 'captured',
  outlet: 'herald.example',
  text: 'Hail broke two hundred greenhouses.',
  ...more,
});

describe('works', () => {
  it('are one where outlet and story are the same and nothing contradicts', () => {
    expect(
      works(
        herald('a', { url: 'https://herald.example/2024/leaking-dam' }),
        herald('b', { title: 'A dam leaks' }),
      ),
    ).toMatchObject([{ url: 'https://herald.example/2024/leaking-dam', title: 'A dam leaks' }]);
  });

  it('are two where titles differ', () => {
    expect(
      works(herald('a', { title: 'A dam leaks at night' }), herald('b', { title: 'Minister buys goats' })),
    ).toHaveLength(2);
  });

  it('are one where a link has another scheme, host prefix or tracking', () => {
    const one = herald('a', { url: 'https://www.herald.example/2024/leaking-dam?utm_source=x' });
    expect(works(one, herald('b', { url: 'http://herald.example/2024/leaking-dam/' }))).toHaveLength(1);
  });

  it('take a captured article in by its link', () => {
    const url = 'https://herald.example/2024/leaking-dam';
    expect(works(herald('a', { url }), captured({ url }))).toMatchObject([{ article: 'captured' }]);
  });

  it('take a captured article in by its title', () => {
    const title = 'A dam leaks and nobody listens';
    expect(works(herald('a', { title }), captured({ title }))).toMatchObject([{ article: 'captured' }]);
  });

  it('take a captured article in by its author', () => {
    expect(works(herald('a', { byline: ['Ana Brek'] }), captured({ byline: ['ANA BREK'] }))).toMatchObject([
      { article: 'captured' },
    ]);
  });

  it('do not take in another article of the cited outlet', () => {
    expect(works(herald('a', {}), captured({}))).toMatchObject([
      { article: null, outlet: { domain: 'herald.example' } },
    ]);
  });

  it('do not take in an article that was published weeks apart from the cited day', () => {
    const title = 'Weekly notes';
    const story = works(
      herald('a', { title, published: '2024-06-03' }),
      captured({ title, published: '2024-01-07' }),
    );
    expect(story).toMatchObject([{ article: null }]);
  });

  it('keep every field with its evidence', () => {
    const [work] = works(
      herald('a', { title: 'A dam leaks', byline: ['Ana Brek'], published: '2024-06-03' }),
    );
    expect(new Set(work?.evidence.map(({ field }) => field))).toEqual(
      new Set(['outlet', 'title', 'byline', 'published']),
    );
    expect(work?.evidence.every(({ article }) => article === 'a')).toBe(true);
  });
});

describe('links', () => {
  it.each(['https://herald.example/', 'https://herald.example/world', 'https://herald.example/about-us'])(
    'to a front page or section are of no work: %s',
    (url) => expect(isWorkUrl(url)).toBe(false),
  );

  it.each([
    'https://herald.example/2024/06/03/dam',
    'https://herald.example/news/a-dam-leaks-at-night',
    'https://herald.example/article/8815',
    'https://herald.example/read.html',
  ])('to a page are of a work: %s', (url) => expect(isWorkUrl(url)).toBe(true));
});
