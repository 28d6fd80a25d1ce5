import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lines, makePdf } from '../../src/read/pdf/testing/make-pdf.ts';
import { encodeWarcRecord } from '../../src/store/captures/warc-record.ts';

export const KINDS = [
  'page',
  'text',
  'feed',
  'sitemap',
  'robots',
  'rights',
  'warc',
  'pdf',
  'ninjs',
  'newsml',
  'opml',
] as const;
export type Kind = (typeof KINDS)[number];

/** What is mutated: our own fixtures and the demo, and small documents of the kinds that these lack. */
export type Corpus = Readonly<Record<Kind, readonly Buffer[]>>;

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT =
  'The ferry ran aground off Tarn Head at noon, and all forty people on board are safe, the harbour office said.';

export function loadCorpus(): Corpus {
  const fixtures = filesIn('src/read/fixtures', /\.(?:html|txt)$/);
  const pages = [
    ...fixtures.filter(({ name }) => name.endsWith('.html')),
    ...everyFifth(filesIn('demo/pages', /\.html$/)),
  ];
  const bytes = (files: readonly { bytes: Buffer }[]) => files.map((file) => file.bytes);
  return {
    page: bytes(pages),
    text: bytes(fixtures.filter(({ name }) => name.endsWith('.txt'))),
    feed: bytes(filesIn('demo/feeds', /\.(?:xml|json)$/)),
    sitemap: SITEMAPS.map((text) => Buffer.from(text)),
    robots: ROBOTS.map((text) => Buffer.from(text)),
    rights: RIGHTS.map((text) => Buffer.from(text)),
    warc: archives(),
    pdf: [
      makePdf([lines([TEXT, TEXT], 60, 700)], { info: { Title: 'Ferry aground', Author: 'Ann Lee' } }),
      makePdf([lines([TEXT], 60, 700, 9), [...lines([TEXT], 40, 700), ...lines([TEXT], 320, 700)]]),
    ],
    ninjs: NINJS.map((document) => Buffer.from(JSON.stringify(document))),
    newsml: NEWSML.map((text) => Buffer.from(text)),
    opml: [Buffer.from(OPML)],
  };
}

function filesIn(folder: string, pattern: RegExp): { name: string; bytes: Buffer }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(ROOT, folder, name)) }));
}

/** Enough for variety, and little to load in every worker. */
function everyFifth<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % 5 === 0);
}

function archives(): Buffer[] {
  const record = (url: string | null, body: string, status: number | null) =>
    encodeWarcRecord(
      {
        id: 'c_1',
        source: 'page.html',
        url,
        date: '2024-05-03T12:00:00.000Z',
        contentType: 'text/html',
        status,
        headers: [['Content-Type', 'text/html']],
        body: Buffer.from(body),
      },
      'none',
    );
  const page = `<html><title>Ferry</title><body><p>${TEXT}</p></body></html>`;
  const records = [
    record('https://a.example/1', page, 200),
    record(null, page, null),
    record('https://a.example/2', '', 404),
  ];
  return [Buffer.concat(records), Buffer.concat(records.map((one) => gzipSync(one)))];
}

const SITEMAPS = [
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1?a=1&amp;b=2</loc><lastmod>2024-05-03T12:00:00+02:00</lastmod><news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-05-03</news:publication_date><news:title><![CDATA[Ferry aground]]></news:title></news:news></url><url><loc>https://a.example/2</loc></url></urlset>`,
  `<sitemapindex><sitemap><loc>https://a.example/news.xml.gz</loc><lastmod>2024-05-03</lastmod></sitemap></sitemapindex>`,
  'https://a.example/1\nhttps://a.example/2\n',
];
const ROBOTS = [
  'User-agent: *\nDisallow: /private/*.html$\nAllow: /\nCrawl-delay: 10\nSitemap: https://a.example/sitemap.xml\n',
  'user-agent: headwater\nuser-agent: other\ndisallow: /a*b*c*d\nContent-Signal: search=yes, ai-train=no\nLicense: https://a.example/license.xml\n',
];
const RIGHTS = [
  '[{"location": "/news/*", "tdm-reservation": 1, "tdm-policy": "https://a.example/policy.json"}]',
  'User-Agent: *\nDisallow: /\nAllow: /about\n',
  '<rsl xmlns="https://rslstandard.org/rsl"><content url="/news/*"><license><permits type="usage">search</permits><prohibits type="usage">ai-train</prohibits></license></content></rsl>',
];
const NINJS = [
  {
    uri: 'https://a.example/1',
    type: 'text',
    versioncreated: '2024-05-03T11:00:00Z',
    headline: 'Ferry aground',
    byline: 'By Ann Lee',
    body_xhtml: `<p>${TEXT}</p>`,
    infosources: [{ name: 'Coast Press' }],
  },
  {
    uri: 'https://a.example/2',
    type: 'text',
    standard: { name: 'ninjs', version: '3.0' },
    headlines: [{ role: 'main', value: 'Ferry aground' }],
    bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${TEXT}</p>` }],
    associations: [{ type: 'picture', renditions: [{ href: 'https://a.example/1.jpg' }] }],
  },
];
const NEWS_ITEM = `<newsItem guid="urn:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-05-03T11:00:00Z</versionCreated></itemMeta><contentMeta><by>By Ann Lee</by><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML><html><body><p>${TEXT}</p></body></html></inlineXML></contentSet></newsItem>`;
const NEWSML = [
  `<?xml version="1.0"?>${NEWS_ITEM}`,
  `<newsMessage><header><sent>2024-05-03T11:00:00Z</sent></header><itemSet>${NEWS_ITEM}<packageItem guid="p"><groupSet><group><itemRef href="https://a.example/2"><title>Two</title></itemRef></group></groupSet></packageItem></itemSet></newsMessage>`,
  `<nitf><head><docdata><date.issue norm="20240503T101500Z"/></docdata></head><body><body.head><hedline><hl1>Ferry aground</hl1></hedline></body.head><body.content><p>${TEXT}</p></body.content></body></nitf>`,
];
const OPML =
  '<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Coast"><outline type="rss" text="A" title="A" xmlUrl="https://a.example/feed.xml" htmlUrl="https://a.example/"/></outline></body></opml>';
