import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeWarcRecord } from '../../store/captures/warc-record.ts';
import { listingsHere } from '../listing/testing/listings-here.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';
import { gather } from './gather.ts';
import type { GatherContext } from './gather-context.ts';

const now = new Date('2026-05-01T00:00:00Z');
const PAGE = '<html><body><p>The ferry ran aground at noon.</p></body></html>';
const RSS =
  '<rss version="2.0"><channel><title>H</title><item><title>One</title><link>https://h.example/1</link></item></channel></rss>';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-gather-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The items of a file with these bytes. */
async function ofFile(name: string, bytes: Uint8Array | string, maxBytes = 1_000_000): Promise<TakeInItem[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return Array.fromAsync(gather([path], { fetcher: web({}), listings: listingsHere, maxBytes, now }));
}

/** A web of these bodies; everything else is not found. */
function web(bodies: Readonly<Record<string, string | Uint8Array>>): GatherContext['fetcher'] {
  return {
    async fetch(url) {
      const body = bodies[url];
      if (body === undefined) return { outcome: 'not-found', message: 'not there' };
      return {
        outcome: 'fetched',
        requestedUrl: url,
        url,
        status: 200,
        headers: {},
        contentType: null,
        body: Buffer.from(body),
        fetchedAt: now.toISOString(),
      };
    },
  };
}

const ofWeb = (bodies: Readonly<Record<string, string | Uint8Array>>, target: string) =>
  Array.fromAsync(
    gather([target], { fetcher: web(bodies), listings: listingsHere, maxBytes: 1_000_000, now }),
  );

/** What an item is, in short: its body as text or its outcome. */
const brief = (item: TakeInItem | undefined) =>
  item === undefined ? null : 'body' in item ? Buffer.from(item.body as Uint8Array).toString() : item.outcome;

const http = (
  url: string,
  body: Uint8Array | string,
  head = 'Content-Type: text/html',
  status = '200 OK',
) => {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);
  return warc('response', `<${url}>`, block);
};

function warc(
  type: string,
  target: string,
  block: Uint8Array | string,
  date = '2020-01-02T03:04:05Z',
): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${target}\r\nWARC-Date: ${date}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(block), Buffer.from('\r\n\r\n')]);
}

describe('gathering a web archive', () => {
  it('gives each response with its address, headers and the time when the archive saw it', async () => {
    const file = Buffer.concat([
      gzipSync(warc('warcinfo', '', 'software: x')),
      gzipSync(http('https://h.example/1', PAGE)),
      gzipSync(warc('request', 'https://h.example/1', 'GET / HTTP/1.1\r\n\r\n')),
      gzipSync(warc('revisit', 'https://h.example/1', 'HTTP/1.1 200 OK\r\n\r\n')),
      gzipSync(warc('resource', 'metadata://gnu.org/wget.log', 'a log')),
      gzipSync(http('https://h.example/logo', 'x', 'Content-Type: image/png')),
      gzipSync(http('https://h.example/old', '', 'Location: /1', '301 Moved')),
    ]);
    const items = await ofFile('a.warc.gz', file);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      source: 'https://h.example/1',
      url: 'https://h.example/1',
      firstSeen: '2020-01-02T03:04:05.000Z',
      status: 200,
      headers: [['Content-Type', 'text/html']],
      contentType: 'text/html',
    });
    expect(brief(items[0])).toBe(PAGE);
    expect(items[1]).toMatchObject({
      outcome: 'archive',
      message:
        'A web archive with 1 capture; passed over: 1 warcinfo, 1 request, 1 revisit, 1 resource that is no document, 1 picture, style or script, 1 redirect.',
    });
  });

  it('undoes chunks and content codings, and takes a body that is decoded already as it is', async () => {
    const packed = gzipSync(PAGE);
    const chunked = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const file = Buffer.concat([
      http('https://h.example/1', chunked, 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip'),
      http('https://h.example/2', brotliCompressSync(Buffer.from(PAGE)), 'Content-Encoding: br'),
      http('https://h.example/3', PAGE, 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip'),
    ]);
    const items = await ofFile('a.warc', file);
    expect(items.slice(0, 3).map(brief)).toEqual([PAGE, PAGE, PAGE]);
  });

  it('gives the outcome that a status names, and one for bombs and unknown codings', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    const file = Buffer.concat([
      http('https://h.example/1', '', 'A: b', '404 Not Found'),
      http('https://h.example/2', '', 'A: b', '503 Busy'),
      http('https://h.example/3', bomb, 'Content-Encoding: gzip'),
      http('https://h.example/4', 'x', 'Content-Encoding: sdch'),
      http('https://h.example/5', Buffer.alloc(2_000_000)),
    ]);
    expect((await ofFile('a.warc', file)).map(brief)).toEqual([
      'not-found',
      'server-error',
      'too-large',
      'unsupported-type',
      'too-large',
      'archive',
    ]);
  });

  it('does not believe a time that is still to come', async () => {
    const [item] = await ofFile(
      'a.warc',
      warc('resource', 'https://h.example/1', PAGE, '2999-01-01T00:00:00Z'),
    );
    expect(item).toMatchObject({ url: 'https://h.example/1', firstSeen: undefined });
  });

  it('takes in the entries of a feed that was archived', async () => {
    const items = await ofFile('a.warc', http('https://h.example/feed', RSS));
    expect(items.map((item) => ('body' in item ? item.url : item.outcome))).toEqual([
      'feed',
      'https://h.example/1',
      'archive',
    ]);
  });

  it('keeps what stands before a cut or damage, and says so', async () => {
    const two = [http('https://h.example/1', PAGE), http('https://h.example/2', PAGE)];
    const cut = await ofFile('a.warc', Buffer.concat(two).subarray(0, -60));
    expect(cut.map(brief)).toEqual([PAGE, 'archive']);
    expect(cut[1]).toMatchObject({ message: 'A web archive with 1 capture; it ends within a record.' });
    // Random bytes do not shrink: the damage comes several kilobytes behind the first page.
    const between = http('https://h.example/noise', randomBytes(20_000), 'Content-Type: image/png');
    const packed = Buffer.concat([two[0], between, two[1]].map((record) => gzipSync(record ?? '')));
    packed.fill(0xff, packed.length - 40, packed.length - 8);
    expect((await ofFile('b.warc.gz', packed)).map(brief)).toEqual([PAGE, 'archive']);
  });

  it('gives back what Headwater itself has archived: pages and files', async () => {
    const record = {
      id: 'c_1',
      contentType: 'text/html',
      date: '2026-03-04T05:06:07.000Z',
      body: Buffer.from(PAGE),
    };
    const page = {
      ...record,
      source: 'x',
      url: 'https://h.example/1',
      status: 200,
      headers: [['Content-Type', 'text/html']] as const,
    };
    const file = { ...record, source: 'pages/one two.html', url: null, status: null, headers: [] };
    const items = await ofFile(
      'a.warc',
      Buffer.concat([encodeWarcRecord(page, 'd'), encodeWarcRecord(file, 'd')]),
    );
    expect(items.slice(0, 2).map(brief)).toEqual([PAGE, PAGE]);
    expect(items[1]).toMatchObject({
      source: 'pages/one two.html',
      url: null,
      contentType: 'text/html',
      firstSeen: record.date,
    });
  });

  it('reads one that is fetched', async () => {
    const items = await ofWeb(
      { 'https://h.example/a.warc.gz': gzipSync(http('https://h.example/1', PAGE)) },
      'https://h.example/a.warc.gz',
    );
    expect(items.map(brief)).toEqual([PAGE, 'archive']);
  });
});

describe('gathering a file', () => {
  it('takes a gzip file for what is in it', async () => {
    expect((await ofFile('one.html.gz', gzipSync(PAGE))).map(brief)).toEqual([PAGE]);
    expect((await ofFile('feed.xml.gz', gzipSync(RSS)))[0]).toMatchObject({ outcome: 'feed' });
  });

  it('gives an outcome for a bomb and for a damaged gzip file', async () => {
    expect((await ofFile('a.gz', gzipSync(Buffer.alloc(5_000_000)))).map(brief)).toEqual(['too-large']);
    expect(
      (await ofFile('b.gz', Buffer.from([0x1f, 0x8b, 8, 1, 2, 3, 4, 5, 6, 7, 255, 255, 255]))).map(brief),
    ).toEqual(['binary']);
    expect((await ofFile('c.html', 'x'.repeat(2_000_000))).map(brief)).toEqual(['too-large']);
  });

  it('says how many pages a sitemap lists, and takes none in', async () => {
    const items = await ofFile('sitemap.xml', '<urlset><url><loc>https://h.example/1</loc></url></urlset>');
    expect(items).toMatchObject([{ outcome: 'sitemap' }]);
  });
});

describe('gathering a sitemap on the web', () => {
  const url = (page: number, day: string) =>
    `<url><loc>https://h.example/${page}</loc><lastmod>${day}</lastmod></url>`;

  it('fetches its pages, the newest first, with what it claims of them', async () => {
    const map = `<urlset>${url(1, '2024-01-01')}${url(2, '2024-02-01')}${url(3, '2023-01-01')}</urlset>`;
    const items = await ofWeb(
      { 'https://h.example/sitemap.xml': map, 'https://h.example/1': PAGE, 'https://h.example/2': PAGE },
      'https://h.example/sitemap.xml',
    );
    expect(items.map((item) => [item.url, 'body' in item ? item.claims?.modified : item.outcome])).toEqual([
      ['https://h.example/sitemap.xml', 'sitemap'],
      ['https://h.example/2', '2024-02-01'],
      ['https://h.example/1', '2024-01-01'],
      ['https://h.example/3', 'not-found'],
    ]);
  });

  it('follows an index to its sitemaps, also packed ones, and never in a circle', async () => {
    const index =
      '<sitemapindex><sitemap><loc>https://h.example/index.xml</loc></sitemap><sitemap><loc>https://h.example/news.xml.gz</loc></sitemap></sitemapindex>';
    const items = await ofWeb(
      {
        'https://h.example/index.xml': index,
        'https://h.example/news.xml.gz': gzipSync(`<urlset>${url(1, '2024-01-01')}</urlset>`),
        'https://h.example/1': PAGE,
      },
      'https://h.example/index.xml',
    );
    const pages = items.filter((item): item is CapturedItem => 'body' in item);
    expect(pages.map((item) => item.url)).toEqual(['https://h.example/1']);
  });
});
