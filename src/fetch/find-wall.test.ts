import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { findWall } from './find-wall.ts';
import { closeLoopback, fetcherFor, serve, servePages } from './fixtures/loopback.ts';

afterEach(closeLoopback);

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function outcomeOf({ status = 200, headers = {}, body = '' }: Reply) {
  const host = await servePages((_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body),
  );
  return fetcherFor([host]).fetch(`http://${host}/a`);
}

const ARTICLE = `<article>${'<p>The council met in the old town hall and agreed on the new bridge. '.repeat(40)}</article>`;

describe('a bot wall', () => {
  it.each<[string, Reply]>([
    ['Cloudflare', { status: 403, headers: { 'cf-mitigated': 'challenge' } }],
    [
      'Cloudflare',
      { status: 503, body: '<title>Just a moment...</title><script>window._cf_chl_opt={}</script>' },
    ],
    [
      'Akamai',
      { status: 403, body: '<h1>Access Denied</h1>Reference <a href="https://errors.edgesuite.net/18.1">' },
    ],
    [
      'Akamai',
      { body: '<div id="sec-if-cpt-container"></div><script src="/_sec/cp_challenge/verify"></script>' },
    ],
    ['DataDome', { status: 403, body: '<script src="https://ct.captcha-delivery.com/c.js"></script>' }],
    ['HUMAN (PerimeterX)', { status: 403, body: '<div id="px-captcha"></div>' }],
    ['Imperva', { body: '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>' }],
    ['AWS WAF', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }],
    ['a captcha', { status: 429, body: '<form><div class="h-captcha"></div></form>' }],
  ])('of %s is named', async (by, reply) => {
    expect(await outcomeOf(reply)).toMatchObject({
      outcome: 'bot-wall',
      message: expect.stringContaining(by),
    });
  });

  it('is not seen in a page that only bears the sensor of its maker, or writes about it', async () => {
    const sensor =
      '<script src="/cdn-cgi/challenge-platform/h/b/scripts/jsd/main.js"></script><script>_pxAppId="P"</script>';
    expect(await outcomeOf({ body: `${sensor}${ARTICLE}` })).toMatchObject({ outcome: 'fetched' });
    expect(await outcomeOf({ body: `${ARTICLE}captcha-delivery.com` })).toMatchObject({ outcome: 'fetched' });
  });
});

describe('a wall', () => {
  it('is looked for in any answer, in time', () => {
    const url = new URL('https://x.example/a');
    const find = (status: number, body: Uint8Array) =>
      findWall(url, url, { status, headers: { 'content-type': 'text/html' }, body, isWhole: true });
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 200, max: 599 }),
        (body, status) => find(status, body) === null,
      ),
    );
    for (const piece of ['<', '<script', '<script>', '</script', '/_fs-ch-', 'bm-verify', '<style a="']) {
      const started = threadMilliseconds();
      for (const status of [200, 403]) find(status, Buffer.from(piece.repeat(200_000)));
      expect(threadMilliseconds() - started, piece).toBeLessThan(1_500);
    }
  });
});

describe('a consent wall', () => {
  it('is named where a page is nothing but the question', async () => {
    const body = '<title>Before you go on</title><script>window.__tcfapi=1</script><button>Accept</button>';
    expect(await outcomeOf({ body })).toMatchObject({ outcome: 'consent-wall' });
    expect(await outcomeOf({ body: `${body}${ARTICLE}` })).toMatchObject({ outcome: 'fetched' });
  });

  it('is named where the reader is sent to an address that asks for it', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/a') response.writeHead(302, { location: '/privacy-gate?back=/a' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE);
    });
    expect(await fetcherFor([host]).fetch(`http://${host}/a`)).toMatchObject({ outcome: 'consent-wall' });
  });
});

describe('a paywall', () => {
  it('is named, with what the page shows everybody', async () => {
    const body = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>${ARTICLE}`;
    const result = await outcomeOf({ body });
    expect(result).toMatchObject({
      outcome: 'paywall',
      message: expect.stringContaining('isAccessibleForFree'),
    });
    expect(result.outcome === 'paywall' && result.page?.status).toBe(200);
  });
});
