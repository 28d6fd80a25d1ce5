import { describe, expect, it } from 'vitest';
import { damStory } from '../fixtures/dam-story.ts';
import { sourcePanel } from './source-panel.ts';

describe('the panel of the primary source', () => {
  const article = damStory.articles.find(({ id }) => id === 'a_lakeside');

  it('says of an announcement whose word it is, not that it reports', () => {
    if (article?.primarySource == null) throw new Error('the story has no report of its own');
    const sign = {
      type: 'announcement' as const,
      article: article.id,
      start: null,
      end: null,
      text: '/press/dam',
      note: 'The page stands among what its site tells the press.',
    };
    const announced = { ...article, primarySource: { ...article.primarySource, evidence: [sign] } };
    const words = (one: typeof article) => String(sourcePanel(one, null));
    expect(words(announced)).toContain('It is the own announcement of whoever owns its site.');
    expect(words(announced)).not.toContain('shows its own reporting');
    expect(words(article)).toContain('It shows its own reporting.');
  });
});
