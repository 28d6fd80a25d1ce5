import { expect, it } from 'vitest';
import { fixedClock } from '../core/clock.ts';
import type { NewsReader, RevisionsView } from '../store/news-reader.ts';
import { createApi } from './create-api.ts';

const VIEW: RevisionsView = {
  article: { id: 'a', url: null, title: 'Ferry sinks', outlet: null, language: 'en' },
  total: 7,
  isWithheld: false,
  revisions: [],
};
const reader: Pick<NewsReader, 'revisions'> = { revisions: async (id) => (id === 'a' ? VIEW : null) };
const api = createApi({ reader: reader as NewsReader, clock: fixedClock('2026-11-22T08:00:00Z') });

it('gives the versions of an article a page at a time', async () => {
  const response = await api.request('/api/articles/a/revisions?limit=5&offset=2');
  expect(await response.json()).toEqual({ limit: 5, offset: 2, ...VIEW });
});

it('says where there is no such article, and what a page is', async () => {
  expect((await api.request('/api/articles/b/revisions')).status).toBe(404);
  expect((await api.request('/api/articles/a/revisions?limit=0')).status).toBe(400);
});
