import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { rightsPolicy, type StatedPage } from './rights-policy.ts';

const URL_OF_PAGE = 'https://news.example/2026/11/bridge';

function policy(page: Partial<StatedPage>) {
  const stated = {
    url: URL_OF_PAGE,
    headers: [],
    html: null,
    site: null,
    paywall: null,
    at: '2026-11-22T08:00:00Z',
    ...page,
  };
  return rightsPolicy(stated);
}
const site = (parts: Partial<NonNullable<StatedPage['site']>>) => ({
  site: { agent: 'Headwater', robots: null, tdmrep: null, aiTxt: null, licences: [], ...parts },
});
const meta = (content: string, name = 'robots') => ({
  html: `<head><meta name="${name}" content="${content}"></head>`,
});
const header = (value: string, name = 'X-Robots-Tag') => ({ headers: [[name, value]] as const });
const file = (text: string) => ({ url: 'https://news.example/file', text });

describe('a page of which nothing is said', () => {
  it('may be kept', () => {
    expect(policy({ html: '<p>text', ...site({}) })).toEqual({
      text: 'full',
      excerptLength: null,
      training: true,
      rules: [],
    });
  });
});

describe('robots directives', () => {
  it.each([
    ['noarchive', 'none', null],
    ['index, follow, NOARCHIVE', 'none', null],
    ['noindex', 'none', null],
    ['none', 'none', null],
    ['nosnippet', 'none', null],
    ['max-snippet:0', 'none', null],
    ['max-snippet: 120', 'excerpt', 120],
    ['max-snippet:-1, max-image-preview:large', 'full', null],
    ['nocache, max-snippet:500', 'excerpt', 200],
    ['nofollow, noimageindex, notranslate', 'full', null],
    ['unavailable_after: 2025-12-31', 'none', null],
    ['unavailable_after: Saturday, 25 Jul 2026 15:00:00 GMT', 'none', null],
    ['unavailable_after: 25-Dec-2099 15:00:00 GMT', 'full', null],
    ['max-snippet:much', 'full', null],
  ])('%s', (words, text, excerptLength) => {
    expect(policy(meta(words))).toMatchObject({ text, excerptLength });
    expect(policy(header(words))).toMatchObject({ text, excerptLength });
  });

  it('say who may not train, without a word about keeping', () => {
    expect(policy(meta('noai, noimageai'))).toMatchObject({ text: 'full', training: false });
  });

  it('count for all crawlers and for ours, not for others', () => {
    expect(policy(meta('noarchive', 'googlebot')).text).toBe('full');
    expect(policy(meta('noarchive', 'Headwater')).text).toBe('none');
    expect(policy(header('otherbot: noarchive, nosnippet')).text).toBe('full');
    expect(policy(header('otherbot: noindex, headwater: noarchive'))).toMatchObject({
      text: 'none',
      rules: [{ words: 'noarchive' }],
    });
    expect(
      policy({
        headers: [
          ['x-robots-tag', 'otherbot: noindex'],
          ['x-robots-tag', 'noarchive'],
        ],
      }).text,
    ).toBe('none');
  });

  it('are no words of comments, scripts and the text', () => {
    const tag = '<meta name="robots" content="noarchive">';
    expect(
      policy({ html: `<!-- ${tag} --><script>'${tag}'</script><template>${tag}</template>` }).rules,
    ).toEqual([]);
  });

  it('come with where they were said', () => {
    expect(policy(header('noarchive')).rules).toEqual([
      {
        signal: 'x-robots-tag',
        where: 'header X-Robots-Tag',
        words: 'noarchive',
        text: 'none',
        excerptLength: null,
        training: false,
        meaning: 'No copy of the page may be kept.',
      },
    ]);
  });
});

describe('TDMRep', () => {
  const reserved = file(
    '[{"location": "/", "tdm-reservation": 1}, {"location": "/2026/*", "tdm-reservation": 0}]',
  );

  it('lets the file’s longest pattern decide, header fields over it, the page’s metadata over these', () => {
    expect(policy(site({ tdmrep: reserved })).text).toBe('full');
    expect(policy({ ...site({ tdmrep: reserved }), url: 'https://news.example/x' }).text).toBe('none');
    const withHeader = { ...site({ tdmrep: reserved }), ...header('1', 'TDM-Reservation') };
    expect(policy(withHeader).text).toBe('none');
    expect(policy({ ...withHeader, ...meta('0', 'tdm-reservation') }).text).toBe('full');
  });

  it('names the policy that tells more', () => {
    const html =
      '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://news.example/tdm">';
    expect(policy({ html }).rules[0]?.meaning).toContain('https://news.example/tdm');
  });

  it('says nothing where it is broken', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[1, null, {"location": 5}]',
      '[{"location": "/", "tdm-reservation": "yes"}]',
    ])
      expect(policy(site({ tdmrep: file(text) })).rules, text).toEqual([]);
  });
});

describe('RSL', () => {
  const licence = (inner: string, url = '/') =>
    site({
      licences: [
        file(
          `<rsl xmlns="https://rslstandard.org/rsl"><content url="${url}"><license>${inner}</license></content></rsl>`,
        ),
      ],
    });

  it.each([
    ['<permits type="usage">all</permits>', 'full', true],
    ['<permits type="usage">all</permits><payment type="attribution"/>', 'full', true],
    ['<prohibits type="usage">ai-train</prohibits>', 'full', false],
    ['<prohibits type="usage">ai-all</prohibits>', 'full', false],
    ['<permits type="usage">search</permits>', 'excerpt', false],
    ['<permits type="usage">search, ai-train</permits>', 'excerpt', false],
    ['<permits type="usage">ai-input</permits>', 'none', false],
    ['<prohibits type="usage">all</prohibits>', 'none', false],
    [
      '<permits type="usage">all</permits><payment type="subscription"><amount currency="USD">9</amount></payment>',
      'none',
      false,
    ],
    ['<permits type="usage">all</permits><permits type="user">education</permits>', 'none', false],
    ['<permits type="usage">all</permits><permits type="geo">DE</permits>', 'none', false],
  ])('%s', (inner, text, training) => expect(policy(licence(inner))).toMatchObject({ text, training }));

  it('gives the best of several licences, and speaks only of what its address matches', () => {
    const paid =
      '<permits type="usage">all</permits><payment type="use"/></license><license><permits type="usage">search</permits>';
    expect(policy(licence(paid)).text).toBe('excerpt');
    expect(policy(licence('<prohibits type="usage">all</prohibits>', '/sport/')).rules).toEqual([]);
    expect(
      policy(licence('<prohibits type="usage">all</prohibits>', 'https://other.example/')).rules,
    ).toEqual([]);
    expect(
      policy(licence('<prohibits type="usage">all</prohibits>', 'https://news.example/2026/*')).text,
    ).toBe('none');
  });

  it('is not swollen by entities, and may be anything', () => {
    const bomb = `<!DOCTYPE rsl [<!ENTITY a "${'x'.repeat(50)}">${'<!ENTITY b "&a;&a;&a;">'.repeat(100)}]><rsl>&b;</rsl>`;
    expect(policy(site({ licences: [file(bomb)] })).rules).toEqual([]);
  });
});

describe('ai.txt', () => {
  it('bars by path and by file type, which pages without one have too', () => {
    expect(policy(site({ aiTxt: file('User-Agent: *\nDisallow: /') })).text).toBe('none');
    expect(policy(site({ aiTxt: file('User-Agent: *\nDisallow: *.html\nAllow: *.txt') })).text).toBe('none');
    expect(policy(site({ aiTxt: file('User-Agent: *\nDisallow: *.jpg\nAllow: /') })).text).toBe('full');
    expect(policy(site({ aiTxt: file('User-Agent: OtherBot\nDisallow: /') })).text).toBe('full');
  });

  it('says nothing in prose', () => {
    expect(policy(site({ aiTxt: file('# About us\n\nWe are a newspaper: ask us anything.') })).rules).toEqual(
      [],
    );
  });
});

describe('usage preferences', () => {
  const robots = (name: string, value: string) =>
    site({ robots: { url: 'https://news.example/robots.txt', fields: [{ name, value }], licences: [] } });

  it('bar search, or training alone', () => {
    expect(policy(robots('content-signal', 'search=no'))).toMatchObject({ text: 'none' });
    expect(policy(robots('content-signal', 'search=yes, ai-input=no, ai-train=no'))).toMatchObject({
      text: 'full',
      training: false,
      rules: [{ words: 'ai-train=no' }],
    });
    expect(policy(robots('content-usage', '/a train-ai=n'))).toMatchObject({ text: 'full', training: false });
    expect(policy(header('bots=n', 'Content-Usage')).text).toBe('none');
  });
});

describe('whatever is said', () => {
  it('the strictest counts, and each word is kept', () => {
    const said = policy({ ...meta('max-snippet:300, noai'), ...header('max-snippet:80') });
    expect(said).toMatchObject({ text: 'excerpt', excerptLength: 80, training: false });
    expect(said.rules).toHaveLength(3);
  });

  it('gives a policy, for any bytes in any place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const page = {
          html: `<meta name="robots" content="${a}"><meta name=tdm-reservation content="${b}">${c}`,
          ...site({
            tdmrep: file(a),
            aiTxt: file(b),
            licences: [file(c), file(`<rsl><content url="${d}">${a}`)],
          }),
          ...header(d),
        };
        const { text: right, excerptLength, rules } = policy(page);
        expect(right === 'excerpt').toBe(excerptLength !== null);
        for (const { words } of rules) expect(words.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('is read in time, however much it is', () => {
    const started = threadMilliseconds();
    policy({
      html: `robots${'<meta name="robots" content="max-snippet:9">'.repeat(20_000)}`,
      ...site({
        tdmrep: file(`[${'{"location": "/*a*a*a*b", "tdm-reservation": 1},'.repeat(10_000)}{}]`),
        aiTxt: file(`User-agent: *\n${'Disallow: /*2*0*2*6*x\n'.repeat(20_000)}`),
        licences: [
          file(
            `<rsl>${'<content url="/"><license><permits>all</permits></license></content>'.repeat(10_000)}`,
          ),
        ],
      }),
      ...header('noarchive,'.repeat(50_000)),
    });
    expect(threadMilliseconds() - started).toBeLessThan(2_000);
  });
});
