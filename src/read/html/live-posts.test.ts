import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { readCapture } from '../read-capture.ts';

function read(body: string) {
  const input = {
    id: 'a',
    source: 'a',
    url: 'https://courier.example/live',
    contentType: 'text/html',
    body,
    firstSeen: null,
  };
  const result = readCapture(input, { catalogue: createOutletCatalogue([]) });
  if (result.outcome !== 'article') throw new Error(result.message);
  return result.article;
}
const intro =
  '<p>The storm has reached the coast, and the harbour has been closed since the early morning, the port authority said.</p>';
const post = (time: string, title: string, text: string) =>
  `<div class="liveblog__post"><time datetime="${time}">${time.slice(11, 16)}</time><h3>${title}</h3><p>${text}</p></div>`;
const markup = [
  post(
    '2024-11-02T09:40:00+01:00',
    'Ferries stay in port',
    'No ferry will leave before noon, the company says, and tickets can be changed.',
  ),
  post(
    '2024-11-02T08:15:00+01:00',
    'Harbour closed',
    'The harbour master has closed both basins until the wind drops below force nine.',
  ),
].join('');

describe('the posts of a live blog', () => {
  it('are read from JSON-LD with their times, authors and links', () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Storm at the coast',
      articleSection: ['News', 'Weather'],
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Ferries stay in port',
          articleBody: 'No ferry will leave before noon.',
          datePublished: '2024-11-02T09:40:00+01:00',
          author: { name: 'Jane Roe' },
          url: 'https://courier.example/live#2',
        },
        {
          '@type': 'BlogPosting',
          headline: 'Harbour closed',
          articleBody: 'Both basins are closed.',
          datePublished: '2024-11-02T08:15:00+01:00',
        },
      ],
    };
    const article = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Storm at the coast</h1>${intro}</article></body></html>`,
    );
    expect(article.kind).toBe('live-blog');
    expect(article.title).toBe('Storm at the coast');
    expect(article.posts?.map(({ title, published }) => [title, published])).toEqual([
      ['Ferries stay in port', '2024-11-02T09:40:00+01:00'],
      ['Harbour closed', '2024-11-02T08:15:00+01:00'],
    ]);
    expect(article.posts?.[0]).toMatchObject({ byline: ['Jane Roe'], url: 'https://courier.example/live#2' });
  });

  it('are read from the markup, and stay one article', () => {
    const article = read(
      `<html><body><main><h1>Storm at the coast</h1>${intro}${markup}</main></body></html>`,
    );
    expect(article.kind).toBe('live-blog');
    expect(article.posts?.map(({ title, text }) => [title, text.split(' ').length])).toEqual([
      ['Ferries stay in port', 14],
      ['Harbour closed', 14],
    ]);
    expect(article.text).toContain('No ferry will leave before noon');
  });

  it('are not taken from an ordinary page', () => {
    const article = read(
      `<html><head><meta property="article:section" content="News / World"></head><body><article><h1>Storm at the coast</h1>${intro.repeat(3)}</article></body></html>`,
    );
    expect(article.posts).toBeUndefined();
    expect(article.kind).toBe('article');
    expect(article.section).toBe('World');
  });
});
