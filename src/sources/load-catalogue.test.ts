import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeadwaterError } from '../core/errors.ts';
import { pageKey, registrableDomain } from '../core/url.ts';
import { loadCatalogue } from './load-catalogue.ts';

const OURS = new URL('../../catalogue/outlets.json', import.meta.url).pathname;

describe('loadCatalogue', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-catalogue-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function file(name: string, content: unknown): string {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  function problem(path: string): Pick<HeadwaterError, 'code' | 'message'> {
    try {
      loadCatalogue([path]);
    } catch (error) {
      return error as HeadwaterError;
    }
    throw new Error('was accepted');
  }

  it('fills in the fields that a file leaves out', () => {
    const path = file('short.json', [{ domain: 'example.com', name: 'The Example', kind: 'newspaper' }]);
    expect(loadCatalogue([path]).outlets).toEqual([
      {
        domain: 'example.com',
        name: 'The Example',
        aliases: [],
        ambiguousAliases: [],
        otherDomains: [],
        country: null,
        languages: [],
        kind: 'newspaper',
        owner: null,
      },
    ]);
  });

  it('lets a later file replace an outlet', () => {
    const first = file('first.json', [{ domain: 'example.com', name: 'Old Name', kind: 'blog' }]);
    const second = file('second.json', [{ domain: 'example.com', name: 'New Name', kind: 'newspaper' }]);
    const catalogue = loadCatalogue([first, second]);
    expect(catalogue.byDomain('example.com')?.name).toBe('New Name');
    expect(catalogue.byName('Old Name')).toBeNull();
  });

  it.each([
    ['no JSON', '[{', /not valid JSON/],
    ['no array', { domain: 'example.com' }, /must be an array/],
    ['no object', ['example.com'], /outlet 1: must be an object/],
    ['no domain', [{ name: 'A', kind: 'blog' }], /"domain" is missing/],
    ['an address for a domain', [{ domain: 'https://a.com/', name: 'A', kind: 'blog' }], /not a domain/],
    ['an unknown kind', [{ domain: 'a.com', name: 'A', kind: 'paper' }], /"kind" must be one of/],
    ['a country by name', [{ domain: 'a.com', name: 'A', kind: 'blog', country: 'Chad' }], /"country"/],
    ['a misspelt field', [{ domain: 'a.com', name: 'A', kind: 'blog', alias: ['B'] }], /"alias" is not/],
    [
      'a feed that is no address',
      [{ domain: 'a.com', name: 'A', kind: 'blog', feeds: [{ url: 'a' }] }],
      /a feed/,
    ],
    ['a feed as text', [{ domain: 'a.com', name: 'A', kind: 'blog', feeds: ['https://a.com/'] }], /a feed/],
    ['one alias bare', [{ domain: 'a.com', name: 'A', kind: 'blog', aliases: 'B' }], /"aliases" must be/],
  ])('says clearly what is wrong with %s', (_, content, message) => {
    const error = problem(file('bad.json', content));
    expect(error.code).toBe('bad-input');
    expect(error.message).toMatch(message);
  });

  it('says which file is missing', () => {
    expect(problem(join(folder, 'none.json')).code).toBe('unreadable-file');
  });
});

describe('our catalogue', () => {
  const { outlets } = loadCatalogue([OURS]);

  it('is sorted by domain and has no domain twice', () => {
    const domains = outlets.map((outlet) => outlet.domain);
    expect(domains).toEqual([...domains].sort());
    const all = outlets.flatMap((outlet) => [outlet.domain, ...outlet.otherDomains]);
    expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
  });

  it('covers the world: outlets, countries, languages, scripts, owners, feeds', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(1_000);
    expect(new Set(outlets.flatMap(({ country }) => country ?? [])).size).toBeGreaterThanOrEqual(140);
    expect(new Set(outlets.flatMap(({ languages }) => languages)).size).toBeGreaterThanOrEqual(65);
    const inOtherScripts = outlets.filter(({ aliases }) =>
      aliases.some((name) => /[^\p{Script=Latin}\P{L}]/u.test(name)),
    );
    expect(inOtherScripts.length).toBeGreaterThanOrEqual(240);
    expect(outlets.filter(({ owner }) => owner !== null).length).toBeGreaterThanOrEqual(300);
    expect(outlets.filter(({ feeds = [] }) => feeds.length > 0).length).toBeGreaterThanOrEqual(700);
    expect(outlets.flatMap(({ feeds = [] }) => feeds).length).toBeGreaterThanOrEqual(1_700);
  });

  it('names countries and languages that exist', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const { domain, country, languages: codes, feeds = [] } of outlets) {
      if (country !== null) expect(countries.of(country), domain).toBeDefined();
      for (const code of [...codes, ...feeds.flatMap(({ language }) => language ?? [])])
        expect(languages.of(code), `${domain} ${code}`).toBeDefined();
    }
  });

  it('gives each feed once, to one outlet', () => {
    const keys = outlets.flatMap(({ feeds = [] }) => feeds.map(({ url }) => pageKey(url)));
    expect(keys.filter((key, index) => key === null || keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has only domains that exist in the public suffix list', () => {
    expect(outlets.filter((outlet) => registrableDomain(outlet.domain) === null)).toEqual([]);
  });

  it('names feeds at the outlets’ own hosts, or at those that their publishers keep feeds at', () => {
    const publishers = ['tamedia.ch', 'dowjones.io', 'dj.com'];
    const foreign = outlets.flatMap(({ domain, otherDomains, feeds = [] }) => {
      const own = new Set([domain, ...otherDomains].map((name) => registrableDomain(name)));
      return feeds
        .map(({ url }) => [domain, registrableDomain(url)])
        .filter(([, host]) => !own.has(host ?? null) && !publishers.includes(host ?? ''));
    });
    expect(foreign).toEqual([]);
  });

  it('puts outlets under a country’s domain into that country, unless they had to leave it', () => {
    const inExile = ['theins.ru'];
    // Sold to everybody as words, or not those of a country.
    const words = new Set('ai am cc co eu fm io is la md me st su to tv ws'.split(' '));
    const elsewhere = outlets.flatMap(({ domain, country }) => {
      const ending = domain.split('.').at(-1) ?? '';
      const claimed = ending === 'uk' ? 'GB' : ending.toUpperCase();
      const isForeign = ending.length === 2 && !words.has(ending) && claimed !== country;
      return isForeign && !inExile.includes(domain) ? [`${domain} ${country}`] : [];
    });
    expect(elsewhere).toEqual([]);
  });

  it('names owners, not their addresses', () => {
    const owners = outlets.flatMap(({ owner }) => owner ?? []);
    expect(owners.filter((owner) => registrableDomain(owner) !== null)).toEqual([]);
    const spellings = Map.groupBy(new Set(owners), (owner) =>
      owner.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    );
    expect([...spellings.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it('gives no name to two outlets unless it is marked as ambiguous', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const outlet of outlets) {
      const names = new Set([outlet.name, ...outlet.aliases].map((name) => name.toLowerCase()));
      const ambiguous = new Set(outlet.ambiguousAliases.map((name) => name.toLowerCase()));
      for (const name of names) {
        if (ambiguous.has(name)) continue;
        if (owners.has(name)) clashes.push(`${name}: ${owners.get(name)}, ${outlet.domain}`);
        owners.set(name, outlet.domain);
      }
    }
    expect(clashes).toEqual([]);
  });
});
