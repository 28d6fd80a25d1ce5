import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLinks } from './page-links.ts';

const PAGE = 'https://harborpost.example/';

describe('the links of a page without a feed', () => {
  it('are its articles, not its sections, pictures and legal pages', () => {
    const html = `
      <a href="/politics">Politics</a> <a href="/about/who-we-are-today">Who we are and what we stand for</a>
      <a href="/2026/11/22/bridge-closes"><h2>Bridge over the Salt Creek closes for nine weeks</h2></a>
      <a href="/news/4711.html#comments">Bridge over the Salt Creek: what drivers must know</a>
      <a href="/news/4711.html">Bridge over the Salt Creek: what drivers must know</a>
      <a href="https://elsewhere.example/2026/11/22/other-story-here">A story that stands on some other site</a>
      <a href="/2026/photo-of-bridge.jpg">The bridge in the light of an evening in May</a>`;
    expect(pageLinks(html, PAGE).map(({ url }) => url)).toEqual([
      'https://harborpost.example/2026/11/22/bridge-closes',
      'https://harborpost.example/news/4711.html',
    ]);
  });

  it('are known by fewer characters in Chinese', () => {
    const html = '<a href="/a/20261122/81.html">盐溪大桥将关闭九周</a>';
    expect(pageLinks(html, PAGE)).toEqual([
      { url: 'https://harborpost.example/a/20261122/81.html', text: '盐溪大桥将关闭九周' },
    ]);
  });

  it('come from any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { url } of pageLinks(`<a href="/2026/${text}">A long enough headline ${text}</a>`, PAGE))
          expect(new URL(url).hostname).toBe('harborpost.example');
      }),
    );
  });
});
