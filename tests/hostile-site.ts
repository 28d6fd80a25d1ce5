import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a hostile outlet would like to run in a reader's browser. */
export const SCRIPT = '<script>alert("pwned")</script>';
export const HANDLER = '"\'><img src=x onerror=alert("pwned")>';
export const SVG = '<svg onload=alert("pwned")><a xlink:href="javascript:alert(1)">x</a></svg>';

export interface HostileSite {
  readonly origin: string;
  /** `host:port`, for `HEADWATER_ALLOW_ADDRESSES`. */
  readonly host: string;
  /** Paths that were asked for at a server that nobody may be led to. */
  readonly insideAsked: readonly string[];
  /** Address of that server. */
  readonly inside: string;
  close(): Promise<void>;
}

/** An outlet that tries everything, and a server of the inner network behind it. */
export async function openHostileSite(): Promise<HostileSite> {
  const insideAsked: string[] = [];
  const inner = await listening(
    createServer((request, response) => {
      insideAsked.push(request.url ?? '');
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page('Secret of the inside', 'The secret is 4711.'));
    }),
  );
  const innerPort = portOf(inner);
  let origin = '';
  const outer = await listening(
    createServer((request, response) => {
      const send = (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers = {}) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(body);
      const away = (location: string) => response.writeHead(302, { location }).end();
      switch (request.url) {
        case '/feed.xml':
          return send(feed(origin, innerPort), 'application/rss+xml');
        case '/entities.xml':
          return send(ENTITIES, 'application/rss+xml');
        case '/2026/script':
          return send(scriptPage(origin, innerPort));
        case '/2026/redirect':
          return away(`http://127.0.0.1:${innerPort}/from-redirect`);
        case '/2026/bomb':
          return send(BOMB, 'text/html', { 'content-encoding': 'gzip' });
        case '/2026/slow':
          return send(page('A page that wants to be slow', SLOW));
        case '/2026/large':
          return send(page(`Long ${'x'.repeat(500_000)}`, 'word '.repeat(300_000)));
        case '/robots.txt':
          return response.writeHead(404).end();
        default:
          return response.writeHead(404).end();
      }
    }),
  );
  origin = `http://127.0.0.1:${portOf(outer)}`;
  return {
    origin,
    host: new URL(origin).host,
    insideAsked,
    inside: `http://127.0.0.1:${innerPort}`,
    async close() {
      for (const server of [outer, inner]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Hostile pages as files, by their names; some names are hostile themselves. */
export const HOSTILE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  '"><img src=x onerror=alert(1)>.html':
    '<!doctype html><title>A file with a name</title><p>The harbour office says that ferries sail again from the northern pier after the storm of January.</p>',
  '<svg onload=alert(2)>.txt':
    'A text with a name\n\nThe aldermen chose the eastern route past the hospital by nine votes to four on Monday evening.',
  'bomb.html.gz': gzipSync(Buffer.alloc(200_000_000)),
  'deep.html': `<!doctype html><title>Deep</title>${'<div>'.repeat(100_000)}The lighthouse keeper retires.`,
  'deep.json': '['.repeat(200_000),
};

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function scriptPage(origin: string, innerPort: number): string {
  const title = escaped(`Dam holds ${SCRIPT}${HANDLER}`);
  const body = `Engineers said that ${escaped(SCRIPT)} the dam holds. “${escaped(HANDLER)} it holds”, said ${escaped(SVG)} Maren Koss. More than 12,000 people live below it, ${escaped(SVG)} officials said on Friday, and {{constructor.constructor("alert(1)")()}}.`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Dam holds </script>${SCRIPT}`,
    author: { '@type': 'Person', name: `Ada ${HANDLER}` },
    image: `http://127.0.0.1:${innerPort}/picture.png`,
    isBasedOn: 'javascript:alert(1)',
  };
  const head = `<link rel="canonical" href="javascript:alert(1)"><meta name="author" content="${escaped(HANDLER)}">
<meta property="og:image" content="http://127.0.0.1:${innerPort}/picture.png"><meta property="og:site_name" content="${escaped(SCRIPT)}">
<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:${innerPort}/feed">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  return page(
    title,
    `${body}</p><p><script>alert("pwned")</script><img src=x onerror=alert("pwned")><iframe src="javascript:alert(1)"></iframe>
<a href="javascript:alert(1)">Source: Reuters</a> <a href="data:text/html,<script>alert(1)</script>">The Halden Ledger reported</a> ${SVG}<style>@import "http://127.0.0.1:${innerPort}/style.css";</style>`,
    `${head}<base href="${origin}/2026/">`,
  );
}

function feed(origin: string, innerPort: number): string {
  const item = (link: string, title: string, more = '') =>
    `<item><title>${title}</title><link>${link}</link><guid>${escaped(link)}#${escaped(title).slice(0, 20)}</guid>${more}</item>`;
  const inside = [
    `http://127.0.0.1:${innerPort}/plain`,
    `http://localhost:${innerPort}/name`,
    `http://[::1]:${innerPort}/v6`,
    `http://[::ffff:127.0.0.1]:${innerPort}/mapped`,
    `http://0x7f000001:${innerPort}/hexadecimal`,
    `http://2130706433:${innerPort}/decimal`,
    `http://0177.0.0.1:${innerPort}/octal`,
    `http://127.1:${innerPort}/short`,
    `http://0.0.0.0:${innerPort}/any`,
    `http://user:password@127.0.0.1:${innerPort}/login`,
  ];
  const content = `<content:encoded><![CDATA[<p>Officials said on Friday that the bridge stays closed.</p>${SCRIPT}<img src=x onerror=alert(1)>${SVG}<img src="http://127.0.0.1:${innerPort}/pixel.gif">]]></content:encoded>`;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escaped(`Hostile Herald ${SCRIPT}`)}</title><link>javascript:alert(1)</link><atom:link rel="hub" href="http://127.0.0.1:${innerPort}/hub"/><image><url>http://127.0.0.1:${innerPort}/logo.png</url></image>
${item(`${origin}/2026/script`, escaped(`Dam holds ${SCRIPT}`))}
${item('javascript:alert(1)', escaped(`A link that runs ${HANDLER}`), content)}
${item(`${origin}/2026/missing`, `<![CDATA[Bridge closed ${SVG}]]>`, content)}
${item(`${origin}/2026/redirect`, 'Led inside')}
${item(`${origin}/2026/bomb`, 'A bomb')}
${item(`${origin}/2026/slow`, 'A slow page')}
${item(`${origin}/2026/large`, 'A large page')}
${item('file:///etc/passwd', 'A file of the machine')}
${inside.map((link) => item(link, 'From within')).join('\n')}
</channel></rss>`;
}

/** Entities that read a file, and entities that grow: XXE and the billion laughs. */
const ENTITIES = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "ha">${[
  ...'bcdefghij',
]
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join(
    '',
  )}]><rss version="2.0"><channel><title>Entities</title><item><title>Read &file; and &j;</title><description>&j;</description><link>http://127.0.0.1/x</link></item></channel></rss>`;

/** A gigabyte of nothing in a megabyte. */
const BOMB = gzipSync(Buffer.alloc(300_000_000));

/** What is slow where an expression tries every way: runs of what quotes, figures, names, dates and links begin with. */
const SLOW = [
  '“',
  '1,',
  ' said ',
  'Mr. ',
  '- ',
  '“said ',
  '(((',
  '1.000.',
  '&amp;',
  'http://a.',
  'A. B. ',
  '\u00a0 ',
]
  .map(
    (piece) => `Council members said on Friday that the tram will be built after all. ${piece.repeat(8_000)}`,
  )
  .join('</p><p>');

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
