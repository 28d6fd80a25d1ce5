import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { closeLoopback, fetcherFor, servePages } from './fixtures/loopback.ts';

afterEach(closeLoopback);

const ZEROS = Buffer.alloc(20_000_000);
const BOMBS = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, zstd: zstdCompressSync };

describe('a page is given up', () => {
  it.each(Object.entries(BOMBS))('beyond its size after decompression: %s', async (encoding, compress) => {
    const bomb = compress(ZEROS);
    const host = await servePages((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    expect(await fetcherFor([host]).fetch(`http://${host}/`)).toMatchObject({ outcome: 'too-large' });
  });

  it.each(Object.entries(BOMBS))('not where it is small: %s', async (encoding, compress) => {
    const host = await servePages((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(compress(Buffer.from('<p>text'))),
    );
    const page = await fetcherFor([host]).fetch(`http://${host}/`);
    expect(page.outcome === 'fetched' && Buffer.from(page.body).toString()).toBe('<p>text');
  });

  it('beyond its size, by its own word or by its bytes without end', async () => {
    const host = await servePages((request, response) => {
      if (request.url === '/says') response.writeHead(200, { 'content-length': '99000000' }).write('a');
      else {
        const timer = setInterval(() => response.write(Buffer.alloc(50_000)), 1);
        response.on('close', () => clearInterval(timer));
      }
    });
    const fetcher = fetcherFor([host]);
    expect(await fetcher.fetch(`http://${host}/says`)).toMatchObject({ outcome: 'too-large' });
    expect(await fetcher.fetch(`http://${host}/endless`)).toMatchObject({ outcome: 'too-large' });
  });

  it('beyond its time, silent, stuck or dripping', async () => {
    const host = await servePages((request, response) => {
      if (request.url === '/silent') return;
      response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      if (request.url === '/stuck') return;
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const impatient = fetcherFor([host], { timeoutMilliseconds: 300 });
    for (const path of ['/silent', '/stuck', '/dripping']) {
      expect(await impatient.fetch(`http://${host}${path}`)).toMatchObject({ outcome: 'timed-out' });
    }
  });

  it('after five redirects, in a circle, to itself or to something that is no page', async () => {
    const host = await servePages((request, response) => {
      const to = (location: string) => response.writeHead(302, { location }).end();
      const number = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
      if (request.url === '/self') to('/self');
      else if (request.url === '/a') to('/b');
      else if (request.url === '/b') to('/a');
      else if (request.url === '/mail') to('mailto:desk@x.example');
      else to(`/${number + 1}`);
    });
    const fetcher = fetcherFor([host]);
    const message = expect.stringContaining('circle');
    expect(await fetcher.fetch(`http://${host}/self`)).toMatchObject({
      outcome: 'too-many-redirects',
      message,
    });
    expect(await fetcher.fetch(`http://${host}/a`)).toMatchObject({ outcome: 'too-many-redirects', message });
    expect(await fetcher.fetch(`http://${host}/1`)).toMatchObject({ outcome: 'too-many-redirects' });
    expect(await fetcher.fetch(`http://${host}/mail`)).toMatchObject({ outcome: 'server-error' });
  });

  it('where its headers, its encoding or its bytes are broken', async () => {
    const host = await servePages((request, response) => {
      if (request.url === '/headers') response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end('x');
      else if (request.url === '/gzip')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
      else {
        response.writeHead(200, { 'content-length': '1000' }).write('cut');
        setTimeout(() => response.destroy(), 20);
      }
    });
    const fetcher = fetcherFor([host]);
    expect(await fetcher.fetch(`http://${host}/headers`)).toMatchObject({ outcome: 'too-large' });
    expect(await fetcher.fetch(`http://${host}/gzip`)).toMatchObject({ outcome: 'network-error' });
    expect(await fetcher.fetch(`http://${host}/cut`)).toMatchObject({ outcome: 'network-error' });
  });
});
