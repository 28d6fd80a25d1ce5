import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { readCapture } from './read-capture.ts';
import { LAYOUTS, PUBLISHED, readStories, type Story } from './testing/news-page.ts';

const catalogue = createOutletCatalogue([]);
const stories = readStories();

function read(story: Story, layout: (story: Story) => string) {
  const input = {
    id: 'a',
    source: 'a',
    url: 'https://www.kurier24.example/story/17',
    contentType: 'text/html',
    body: layout(story),
    firstSeen: null,
  };
  const result = readCapture(input, { catalogue });
  if (result.outcome !== 'article') return result.outcome;
  const { title, byline, published, language, text } = result.article;
  return { title, byline, published: published?.slice(0, 10) ?? null, language, text: text.split('\n\n') };
}

describe('a page in a language without a lexicon', () => {
  it('is tried in more than forty languages', () => {
    expect(new Set(stories.map(({ language }) => language)).size).toBeGreaterThan(40);
  });

  for (const [name, layout] of Object.entries(LAYOUTS))
    it.each(stories.map((story) => [story.language, story] as const))(
      `is read whole and clean: ${name}, %s`,
      (_language, story) => {
        const { title, byline, language, text } = story;
        expect(read(story, layout)).toEqual({ title, byline, published: PUBLISHED, language, text });
      },
    );
});
