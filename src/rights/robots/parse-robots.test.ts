import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { parseRobots } from './parse-robots.ts';
import { robotsAllow, rulesFor } from './robots-rules.ts';

const allows = (robots: string, url: string, agent = 'Headwater') =>
  robotsAllow(rulesFor(parseRobots(robots), agent).rules, url);

describe('a robots.txt', () => {
  it('gives groups with their crawlers, rules, delay and other lines, and what stands for all', () => {
    const file = parseRobots(
      '\uFEFF# hello\r\nUser-agent: Headwater/2.0 (news)\nUser-Agent: OtherBot\nDisallow: /a # no\nCrawl-delay: 2,5\n' +
        'Content-Signal: search=yes, ai-train=no\n\nSitemap: https://x.example/map.xml\nLicense: https://x.example/rsl.xml\n' +
        'user-agent: *\nallow: /ä\n',
    );
    expect(file).toEqual({
      groups: [
        {
          agents: ['headwater', 'otherbot'],
          rules: [{ allow: false, pattern: '/a' }],
          crawlDelay: 2.5,
          fields: [{ name: 'content-signal', value: 'search=yes, ai-train=no' }],
        },
        { agents: ['*'], rules: [{ allow: true, pattern: '/%C3%A4' }], crawlDelay: null, fields: [] },
      ],
      sitemaps: ['https://x.example/map.xml'],
      licences: ['https://x.example/rsl.xml'],
    });
  });

  it('joins all groups that name a crawler, and leaves out those for everybody', () => {
    const robots =
      'User-agent: *\nDisallow: /\n\nUser-agent: headwater\nDisallow: /a\n\nUser-agent: HEADWATER\nDisallow: /b';
    expect(allows(robots, '/c')).toBe(true);
    expect(allows(robots, '/a')).toBe(false);
    expect(allows(robots, '/b')).toBe(false);
    expect(allows(robots, '/c', 'Other')).toBe(false);
  });

  it('does not take a token that only begins like ours for ours', () => {
    expect(allows('User-agent: Head\nDisallow: /', '/')).toBe(true);
    expect(allows('User-agent: Headwaters\nDisallow: /', '/')).toBe(true);
  });

  it('lets no unknown line end a group', () => {
    expect(allows('User-agent: Other\nSitemap: /m\nCrawl-delay: 3\nUser-agent: *\nDisallow: /', '/')).toBe(
      false,
    );
  });

  it('cuts lines of more than 16 kB', () => {
    const long = `/x/${'a'.repeat(20_000)}`;
    expect(allows(`User-agent: *\nDisallow: ${long}/end\n`, `${long}`)).toBe(false);
    expect(allows(`User-agent: *\nDisallow: ${long}/end\n`, '/x/a')).toBe(true);
  });

  it('understands lines that end in a carriage return alone, lack their colon or are misspelt', () => {
    expect(allows('User-agent: *\rDisallow: /a\r', '/a')).toBe(false);
    expect(allows('User-agent *\nDisallow /a', '/a')).toBe(false);
    expect(allows('Useragent: *\nDissallow: /a', '/a')).toBe(false);
  });

  it('is read whatever it holds, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl(), (text, url) => {
        expect(typeof allows(`User-agent: *\nDisallow: ${text}\n${text}`, url)).toBe('boolean');
      }),
    );
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(8_000)}$\n`.repeat(30)}`;
    const started = threadMilliseconds();
    allows(hostile, `/${'a'.repeat(4_000)}b`);
    expect(threadMilliseconds() - started).toBeLessThan(2_000);
  });
});
