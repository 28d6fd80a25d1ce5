import { describe, expect, it } from 'vitest';
import { articleAddress } from './article-address.ts';

const PAGE = 'https://www.news.example/2026/harbour-lock-repair.html';
const KEY = 'news.example/2026/harbour-lock-repair.html';

describe('the address of an article', () => {
  it.each([
    ['https://www.news.example/2026/harbour-lock-repair.html?from=feed&x=1'],
    ['https://m.news.example/2026/harbour-lock-repair.html'],
    ['https://www.news.example/amp/2026/harbour-lock-repair.html'],
    ['https://amp.news.example/2026/harbour-lock-repair.amp.html'],
    ['http://news.example/2026/harbour-lock-repair'],
  ])('%s is that of its canonical page', (href) => expect(articleAddress(href, PAGE)).toBe(KEY));

  it.each([
    ['another site', 'https://wire.example/2026/harbour-lock-repair.html'],
    ['the front page', 'https://www.news.example/'],
    ['a section', 'https://www.news.example/2026/'],
    ['another article', 'https://www.news.example/2026/harbour-lock-cost.html'],
    ['no address', 'javascript:void(0)'],
  ])('is its own where the canonical one is that of %s', (_what, canonical) => {
    expect(articleAddress(PAGE, canonical)).toBe(KEY);
  });

  it('is its own where parameters alone tell articles apart', () => {
    expect(articleAddress('https://news.example/story.php?id=17', 'https://news.example/story.php')).toBe(
      'news.example/story.php?id=17',
    );
  });

  it('is null for what is no web address', () => {
    expect(articleAddress('file:///tmp/a', PAGE)).toBeNull();
  });
});
