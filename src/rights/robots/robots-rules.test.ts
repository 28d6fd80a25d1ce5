import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from './match-pattern.ts';
import { parseRobots } from './parse-robots.ts';
import { decidingRule, robotsAllow, robotsTarget, rulesFor } from './robots-rules.ts';

const rules = (...lines: string[]) =>
  rulesFor(parseRobots(['User-agent: *', ...lines].join('\n')), 'Headwater').rules;

describe('the rules of a robots.txt', () => {
  it('let the longest pattern decide, and the allowing one of two equals', () => {
    expect(robotsAllow(rules('Disallow: /news', 'Allow: /news/open'), '/news/open/1')).toBe(true);
    expect(robotsAllow(rules('Allow: /news', 'Disallow: /news/paid'), '/news/paid/1')).toBe(false);
    expect(robotsAllow(rules('Disallow: /a', 'Allow: /a'), '/a')).toBe(true);
    expect(decidingRule(rules('Disallow: /a'), '/a/b')).toEqual({ allow: false, pattern: '/a' });
  });

  it('bar nothing by an empty line', () => {
    expect(robotsAllow(rules('Disallow:'), '/a')).toBe(true);
  });

  it('bar a path also where it is written with octets encoded that need not be', () => {
    expect(robotsAllow(rules('Disallow: /%7Eeditor/'), '/~editor/1')).toBe(false);
    expect(robotsAllow(rules('Disallow: /~editor/'), '/%7eeditor/1')).toBe(false);
  });

  it('look at path and query, not at host and fragment', () => {
    expect(robotsTarget('https://x.example')).toBe('/');
    expect(robotsTarget('https://x.example?a=/b')).toBe('/?a=/b');
    expect(robotsTarget('https://x.example/a?b#c')).toBe('/a?b');
    expect(robotsTarget('/a//b?c')).toBe('/a//b?c');
    expect(robotsTarget('//x.example/a')).toBe('/a');
  });

  it('take the index page for its folder', () => {
    expect(robotsAllow(rules('Disallow: /', 'Allow: /open/index.html'), '/open/')).toBe(true);
    expect(robotsAllow(rules('Disallow: /', 'Allow: /open/index.html'), '/open/a')).toBe(false);
  });
});

describe('a pattern', () => {
  it.each([
    ['/a', '/abc', true],
    ['/a$', '/abc', false],
    ['/*.pdf$', '/x/y.pdf', true],
    ['/*.pdf$', '/x/y.pdf?z', false],
    ['/a*b*c', '/a1b2c3', true],
    ['/a*b*c', '/a1c2b', false],
    ['*', '', true],
    ['/a*a$', '/a', false],
    ['/a*a$', '/aa', true],
    ['/**b', '/ab', true],
    ['/a$b', '/a$b', true],
  ])('%s on %s', (pattern, path, matches) => expect(matchesPattern(path, pattern)).toBe(matches));

  it('means what the same regular expression means', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '$'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, path) => {
        const end = pattern.endsWith('$');
        const source = (end ? pattern.slice(0, -1) : pattern)
          .split('*')
          .map((piece) => piece.replace(/\$/g, '\\$'))
          .join('[^]*');
        expect(matchesPattern(path, pattern)).toBe(new RegExp(`^${source}${end ? '$' : ''}`).test(path));
      }),
      { numRuns: 2_000 },
    );
  });
});
