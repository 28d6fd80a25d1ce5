import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../core/analysis.ts';
import type { StoryProvenance, Work } from '../core/provenance.ts';
import { firstOrigin } from './first-origin.ts';

function work(id: string, published: string | null, article: string | null = null): Work {
  return {
    id,
    outlet: { domain: `${id}.example`, name: id },
    url: null,
    title: null,
    byline: [],
    published,
    article,
    evidence: [],
  };
}

function first(works: readonly Work[], articles: readonly object[] = []) {
  const found = { works, origins: works.map(({ id }) => id), verdicts: [] } as unknown as StoryProvenance;
  return firstOrigin(
    found,
    articles.map((article) => ({ article }) as AnalysedArticle),
  );
}

describe('the first origin of a story', () => {
  it('is not the one of which only the day is known where another has an early hour of that day', () => {
    const found = first([work('radio', '2025-03-12'), work('wire', '2025-03-12T01:20:00Z')]);
    expect(found).toMatchObject({ outlet: { name: 'wire' }, published: '2025-03-12T01:20:00Z' });
  });

  it('is an uncaptured work of an earlier day, and its day stays a day', () => {
    const found = first([work('a', '2025-03-12T01:20:00Z'), work('journal', '2025-03-11')]);
    expect(found).toMatchObject({ outlet: { name: 'journal' }, published: '2025-03-11' });
  });

  it('is decided by when we saw an article, where two give the same day', () => {
    const seen = (id: string, hour: string) => ({
      id,
      published: '2025-03-12',
      firstSeen: `2025-03-12T${hour}:00:00.000Z`,
      timeFlags: [],
    });
    const works = [work('late', '2025-03-12', 'l'), work('soon', '2025-03-12', 's')];
    expect(first(works, [seen('l', '15'), seen('s', '09')]).outlet?.name).toBe('soon');
  });

  it('is an undated work that an article drew on before the other origin came out', () => {
    const works = [work('radio', '2025-06-24T16:00:00Z'), work('post', null)];
    const found = {
      works,
      origins: ['radio', 'post'],
      verdicts: [{ article: 'wire', primarySource: { work: 'post' } }],
    } as unknown as StoryProvenance;
    const wire = { id: 'wire', published: '2025-06-24T06:25:00Z', firstSeen: null, timeFlags: [] };
    const article = { article: wire } as unknown as AnalysedArticle;
    expect(firstOrigin(found, [article]).outlet?.name).toBe('post');
  });

  it('is unknown where several have no date', () => {
    expect(first([work('a', null), work('b', null)])).toEqual({ outlet: null, published: null });
    expect(first([work('a', null)]).outlet?.name).toBe('a');
  });
});
