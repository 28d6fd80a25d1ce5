import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { findFeeds } from './find-feeds.ts';

const PAGE = 'https://www.harborpost.example/news/';

describe('the feeds of a page', () => {
  it('are those that it names, whatever the case and order of attributes', () => {
    const { named } = findFeeds(
      `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Harbor Post" href="/rss.xml">
      <LINK HREF="https://harborpost.example/atom.xml" TYPE="application/atom+xml; charset=utf-8" REL="Alternate home">
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="stylesheet" href="/rss.css">`,
      PAGE,
    );
    expect(named).toEqual([
      { url: 'https://www.harborpost.example/rss.xml', title: 'Harbor Post' },
      { url: 'https://harborpost.example/atom.xml', title: null },
      { url: 'https://www.harborpost.example/news/feed.json', title: null },
    ]);
  });

  it('are resolved against the base that the page sets', () => {
    const html =
      '<base href="https://cdn.harborpost.example/x/"><link rel=alternate type=application/rss+xml href=f>';
    expect(findFeeds(html, PAGE).named[0]?.url).toBe('https://cdn.harborpost.example/x/f');
  });

  it('are not those of comments, nor other data', () => {
    const html = `
      <link rel="alternate" type="application/rss+xml" title="Harbor Post Comments Feed" href="/c/feed/">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/9">
      <link rel="alternate" type="text/xml" href="/map.xml">`;
    expect(findFeeds(html, PAGE).named).toEqual([]);
  });

  it('may be links in the text, on the same site only', () => {
    const html = `
      <a href="/about/rss">Our <b>feeds</b></a> <a href="/news/world.rss"><img></a> <a href="/subscribe">RSS</a>
      <a href="https://other.example/feed">Feed</a> <a href="https://feeds.other.example/hp">RSS</a>
      <a href="/2026/feeding-the-geese">Feeding the geese</a> <a href="javascript:rss()">RSS</a>`;
    expect(findFeeds(html, PAGE).likely.map(({ url }) => url)).toEqual([
      'https://www.harborpost.example/about/rss',
      'https://www.harborpost.example/news/world.rss',
      'https://www.harborpost.example/subscribe',
      'https://feeds.other.example/hp',
    ]);
  });

  it('come from any bytes without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.webUrl(), (html, url) => {
        for (const link of findFeeds(
          `<link rel=alternate type=text/xml href="${html}"><a href='${html}'>${html}`,
          url,
        ).likely)
          expect(link.url).toMatch(/^https?:/);
      }),
    );
    const started = threadMilliseconds();
    expect(findFeeds(`${'<div>'.repeat(200_000)}<a href="/rss">RSS</a>`, PAGE).likely).toEqual([]);
    expect(threadMilliseconds() - started).toBeLessThan(1_000);
  });
});
