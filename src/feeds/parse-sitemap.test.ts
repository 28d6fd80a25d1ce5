import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { looksLikeSitemap, parseSitemap } from './parse-sitemap.ts';

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc> /news/ferry?id=1&amp;page=2 </loc><lastmod>2024-05-03T12:30:00+02:00</lastmod>
    <image:image><image:loc>https://cdn.harbour.example/ferry.jpg</image:loc><image:title>A ferry</image:title></image:image>
    <n:news><n:publication><n:name>Harbour</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2024-05-03</n:publication_date><n:title><![CDATA[Ferry &amp; crew]]></n:title></n:news></url>
  <url><loc>https://harbour.example/about</loc></url>
  <url><lastmod>2024-05-03</lastmod></url>
</urlset>`;
const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://harbour.example/news.xml.gz</loc><lastmod>2024-05-03</lastmod></sitemap>
  <sitemap><loc>javascript:alert(1)</loc></sitemap></sitemapindex>`;

describe('reading a sitemap', () => {
  it('gives what a news sitemap says of each page, and leaves out entries without an address', () => {
    const sitemap = parseSitemap(NEWS, 'https://harbour.example/sitemap.xml');
    expect(sitemap).toMatchObject({ kind: 'urlset', cut: false, sitemaps: [] });
    expect(sitemap?.entries).toHaveLength(2);
    expect(sitemap?.entries[0]).toEqual({
      id: 'https://harbour.example/news/ferry?id=1&page=2',
      url: 'https://harbour.example/news/ferry?id=1&page=2',
      title: 'Ferry & crew',
      byline: [],
      published: '2024-05-03',
      modified: '2024-05-03T10:30:00.000Z',
      summary: null,
      content: null,
      language: 'en',
      source: null,
      image: 'https://cdn.harbour.example/ferry.jpg',
    });
  });

  it('gives the sitemaps of an index, and only web addresses', () => {
    expect(parseSitemap(INDEX, null)).toEqual({
      kind: 'index',
      entries: [],
      sitemaps: [{ url: 'https://harbour.example/news.xml.gz', modified: '2024-05-03' }],
      cut: false,
    });
  });

  it('reads a text of addresses, but no text that holds anything else', () => {
    const text = 'https://a.example/1\r\nhttps://a.example/2\n';
    expect(parseSitemap(text, null)?.entries.map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
    expect(parseSitemap(`${text}and so on`, null)).toBeNull();
    expect(looksLikeSitemap(text, 'https://a.example/sitemap.txt')).toBe(true);
    expect(looksLikeSitemap(text, 'links.txt')).toBe(false);
  });

  it('gives the entries before a cut, and says that it is cut', () => {
    const cut = NEWS.slice(0, NEWS.indexOf('about'));
    expect(parseSitemap(cut, 'https://harbour.example/')).toMatchObject({
      cut: true,
      entries: [{ title: 'Ferry & crew' }],
    });
  });

  it('stops at the number of entries that the protocol allows', () => {
    const many = `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(50_010)}</urlset>`;
    const sitemap = parseSitemap(many, null);
    expect(sitemap?.entries).toHaveLength(50_000);
    expect(sitemap?.cut).toBe(true);
  });

  it('does not expand entities that a document declares', () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY a "https://a.example/"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>`;
    expect(parseSitemap(bomb, null)?.entries ?? []).toEqual([]);
  });

  it('takes no feed and no page for a sitemap', () => {
    for (const document of ['', '<html><urlset></html>', '<rss><channel/></rss>', 'urlset', '{}'])
      expect(parseSitemap(document, null)).toBeNull();
  });

  it('gives a sitemap with web addresses for whatever stands behind its opening tag', () => {
    const piece = fc.constantFrom(
      '<url>',
      '</url>',
      '<loc>',
      '</loc>',
      'https://a.example/1',
      '<news:news>',
      '<news:title>',
      '<sitemap>',
      '</sitemap>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&amp;',
      '&#0;',
      '<lastmod>',
      '2024-99-99',
      '</urlset>',
      '\u0000',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('urlset', 'sitemapindex'),
        (pieces, root) => {
          const sitemap = parseSitemap(`<${root}>${pieces.join('')}`, 'https://x.example/');
          expect(sitemap).not.toBeNull();
          for (const { url } of [...(sitemap?.entries ?? []), ...(sitemap?.sitemaps ?? [])])
            expect(url).toMatch(/^https?:\/\//);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes no longer for tags that are nested without end', () => {
    const start = threadMilliseconds();
    parseSitemap(`<urlset><url>${'<a>'.repeat(300_000)}`, null);
    expect(threadMilliseconds() - start).toBeLessThan(3_000);
  });
});
