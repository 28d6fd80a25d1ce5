import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { canonicalLink } from './canonical-link.ts';

describe('the canonical link', () => {
  it.each([
    ['<link rel="canonical" href="https://x.example/a?b=1&amp;c=2">', 'https://x.example/a?b=1&c=2'],
    ["<LINK href='/a' rel='Canonical'/>", '/a'],
    ['<link rel=canonical href=/a>', '/a'],
    ['<link rel="stylesheet" href="/a.css">', null],
    ['<link rel="canonical">', null],
  ])('of %s is %s', (html, href) => expect(canonicalLink(`<head>${html}</head>`)).toBe(href));

  it('is looked for in time', () => {
    const started = threadMilliseconds();
    canonicalLink('<link '.repeat(60_000));
    canonicalLink(`<link${' rel'.repeat(60_000)}`);
    expect(threadMilliseconds() - started).toBeLessThan(1_000);
  });
});
