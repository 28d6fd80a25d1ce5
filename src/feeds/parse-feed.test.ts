import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { looksLikeFeed, parseFeed } from './parse-feed.ts';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour &amp; Coast</title><link>https://harbour.example/</link><language>en-gb</language>
<item><title>&lt;b&gt;Ferry&lt;/b&gt; runs aground &amp;amp; floats off</title><link>/news/ferry?utm_source=rss</link>
<guid isPermaLink="false">17</guid><dc:creator>Ann Lee</dc:creator><author>desk@harbour.example (Bo Ek)</author>
<pubDate>Mon, 06 Sep 2021 00:01:00 +0200</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>Long text</p>]]></content:encoded>
<source url="https://wire.example/feed">The Wire</source></item></channel></rss>`;

describe('reading a feed', () => {
  it('gives the claims of an RSS item: title without markup, absolute link, people, time in UTC', () => {
    const feed = parseFeed(RSS, 'https://harbour.example/feed.xml');
    expect(feed).toMatchObject({ format: 'rss', title: 'Harbour & Coast', language: 'en-GB' });
    expect(feed?.entries).toEqual([
      {
        id: '17',
        url: 'https://harbour.example/news/ferry?utm_source=rss',
        title: 'Ferry runs aground & floats off',
        byline: ['Bo Ek', 'Ann Lee'],
        published: '2021-09-05T22:01:00.000Z',
        modified: null,
        summary: 'Short',
        content: '<p>Long text</p>',
        language: 'en-GB',
        source: { title: 'The Wire', url: 'https://wire.example/feed' },
        image: null,
      },
    ]);
  });

  it('gives an Atom entry the authors of its feed where it names none', () => {
    const feed = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><link href="https://t.example/"/>
       <author><name>Jo Maier</name></author><entry><id>urn:1</id><title>Eins</title><link rel="self" href="/self"/>
       <link rel="alternate" href="/eins"/><updated>2024-01-01T10:00:00+01:00</updated>
       <content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`,
      'https://t.example/atom',
    );
    expect(feed?.entries[0]).toMatchObject({
      url: 'https://t.example/eins',
      byline: ['Jo Maier'],
      published: '2024-01-01T09:00:00.000Z',
      content: '<p>x</p>',
      language: 'de',
    });
  });

  it('reads RDF and JSON Feed', () => {
    const rdf = parseFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
       <channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link></channel>
       <item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link></item></rdf:RDF>`,
      null,
    );
    expect(rdf).toMatchObject({ format: 'rdf', entries: [{ url: 'https://r.example/1', title: 'One' }] });
    const json = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        home_page_url: 'https://j.example/',
        items: [{ id: '1', url: '/1', content_text: 'a < b\n\nc', date_published: '2024-02-03T04:05:06Z' }],
      }),
      null,
    );
    expect(json?.entries[0]).toMatchObject({
      url: 'https://j.example/1',
      content: '<p>a &lt; b</p>\n<p>c</p>',
      published: '2024-02-03T04:05:06.000Z',
    });
  });

  it('recovers the entries of a feed that is cut off', () => {
    const cut = RSS.replace(
      '</channel></rss>',
      '<item><title>Next</title><link>https://harbour.example/n</link><desc',
    );
    expect(parseFeed(cut, 'https://harbour.example/feed.xml')?.entries[0]?.title).toBe(
      'Ferry runs aground & floats off',
    );
  });

  it('does not expand entities that a document declares', () => {
    const declarations = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${declarations.join('')}]>
      <rss version="2.0"><channel><title>x</title><item><title>&l9;</title><link>https://b.example/</link></item></channel></rss>`;
    expect(parseFeed(bomb, null)?.entries[0]?.title?.length ?? 0).toBeLessThan(20);
  });

  it('reads what writers forget or cut: the channel, the last character, all entries', () => {
    const item = '<item><title>One</title></item>';
    expect(parseFeed(`<rss version="2.0">${item}</rss>`, null)?.entries[0]?.title).toBe('One');
    expect(parseFeed(`<rss version="2.0"><channel>${item}</channel></rss`, null)?.entries[0]?.title).toBe(
      'One',
    );
    expect(parseFeed('<rss version="2.0"></rss>', null)).toMatchObject({ format: 'rss', entries: [] });
    expect(parseFeed('<rss version="2.0"><channel><item', null)).toBeNull();
  });

  it('loses no entry of a feed without end', () => {
    const item = '<item><title>One</title><link>https://a.example/1</link></item>';
    const feed = parseFeed(`<rss version="2.0"><channel>${item.repeat(30_000)}`, null);
    expect(feed?.entries).toHaveLength(30_000);
  });

  it('keeps words between angle brackets that are no element, and drops scripts', () => {
    const title = (text: string) =>
      parseFeed(
        `<rss version="2.0"><channel><item><title><![CDATA[${text}]]></title></item></channel></rss>`,
        null,
      )?.entries[0]?.title;
    expect(title('The <null> value &amp; <b>more</b>')).toBe('The <null> value & more');
    expect(title('Safe<script>alert(1)</script> words')).toBe('Safe words');
  });

  it.each([
    ['a name of brackets', `<author>a@b.example ${'('.repeat(100_000)}</author>`],
    ['a name of brackets in CDATA', `<author><![CDATA[a@b.example ${'('.repeat(100_000)}]]></author>`],
    ['document types', '<!DOCTYPE a['.repeat(50_000)],
    ['entities', '<!ENTITY'.repeat(50_000)],
    ['elements in one another', '<a>'.repeat(50_000)],
    ['items that are not closed', '<item><title>'.repeat(30_000)],
    ['markup in a title', `<title>${'&lt;a '.repeat(100_000)}</title>`],
    ['a date of digits', `<pubDate>${'1 '.repeat(100_000)}</pubDate>`],
  ])('takes bounded time for %s', (_name, inner) => {
    const start = threadMilliseconds();
    parseFeed(`<rss version="2.0"><channel><item><title>x</title>${inner}</item></channel></rss>`, null);
    expect(threadMilliseconds() - start).toBeLessThan(4_000);
  });

  it('says that a page, an empty document and a picture are no feed', () => {
    for (const document of [
      '',
      '<!doctype html><html><body>rss</body></html>',
      '\u0089PNG\r\n',
      '{"items": []}',
    ]) {
      expect(looksLikeFeed(document)).toBe(false);
      expect(parseFeed(document, null)).toBeNull();
    }
  });

  it('gives a feed or null for whatever stands behind a feed’s opening tag', () => {
    const openings = [
      '<rss version="2.0"><channel>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<rdf:RDF>',
      '',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...openings),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (opening, rest) => {
          const feed = parseFeed(opening + rest, 'https://x.example/');
          expect(feed === null || Array.isArray(feed.entries)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
