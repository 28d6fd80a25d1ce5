import { expect, it } from 'vitest';
import { writtenArticle } from '../../../tests/written-articles.ts';
import { articleName } from './article-name.ts';

it('names an article by its outlet, else by its title, never by its id', () => {
  const known = writtenArticle({ id: 'a_1', outlet: 'post.example', text: 'The ferry sank.' });
  expect(articleName(known)).toBe(known.article.outlet?.name);
  const unplaced = { ...known, article: { ...known.article, outlet: null, title: 'Ferry sinks' } };
  expect(articleName(unplaced)).toBe('“Ferry sinks”');
  expect(articleName({ ...unplaced, article: { ...unplaced.article, title: null } })).toBe('another article');
  expect(articleName(undefined)).toBe('another article');
});
