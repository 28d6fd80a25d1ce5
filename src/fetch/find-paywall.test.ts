import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { findPaywall } from './find-paywall.ts';

const found = (html: string) => findPaywall(Buffer.from(html))?.rule ?? null;
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page that is not free', () => {
  it.each([
    ['JSON-LD', linked({ '@type': 'NewsArticle', isAccessibleForFree: false })],
    ['JSON-LD with a word', linked({ '@graph': [{ '@type': 'Article', isAccessibleForFree: 'False' }] })],
    [
      'a part of it',
      linked({
        '@type': 'Article',
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.p' },
      }),
    ],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"isAccessibleForFree": false,,}</script>',
    ],
    ['microdata', '<meta itemprop="isAccessibleForFree" content="false">'],
  ])('says so in %s', (_where, html) => expect(found(html)).toBe('schema.org isAccessibleForFree'));

  it('says so by its content tier, whichever attribute comes first', () => {
    expect(found('<meta property="article:content_tier" content="locked">')).toBe('article:content_tier');
    expect(found('<meta content="metered" property="article:content_tier"/>')).toBe('article:content_tier');
    expect(found('<meta property="article:content_tier" content="free">')).toBeNull();
  });

  it('is not one whose list of other articles names such, nor one that says that it is free', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'Article', isAccessibleForFree: false }],
    };
    expect(found(linked([{ '@type': 'NewsArticle' }, list]))).toBeNull();
    expect(found(linked({ '@type': 'NewsArticle', isAccessibleForFree: true }))).toBeNull();
    expect(found('<p>The study asked how "isAccessibleForFree" is used.')).toBeNull();
  });

  it('is looked for in anything, in time', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => findPaywall(bytes) === null));
    for (const piece of [
      '<meta ',
      '<meta article:content_tier" ',
      '<script application/ld+json ',
      '"isAccessibleForFree" ',
    ]) {
      const started = threadMilliseconds();
      found(piece.repeat(60_000));
      expect(threadMilliseconds() - started, piece).toBeLessThan(1_500);
    }
  });
});
