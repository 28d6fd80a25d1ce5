import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeadwaterError } from '../core/errors.ts';
import { registrableDomain } from '../core/url.ts';
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

  it('has only domains that exist in the public suffix list', () => {
    expect(outlets.filter((outlet) => registrableDomain(outlet.domain) === null)).toEqual([]);
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
