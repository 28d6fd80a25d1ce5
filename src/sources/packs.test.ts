import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './load-catalogue.ts';
import { listPacks, packSources } from './packs.ts';

const { outlets } = loadCatalogue([new URL('../../catalogue/outlets.json', import.meta.url).pathname]);

describe('packs', () => {
  it('of a region hold the outlets of its countries, and no others', () => {
    const domains = new Set(packSources('central-asia', outlets)?.map(({ outlet }) => outlet));
    const countries = new Set(
      outlets.filter(({ domain }) => domains.has(domain)).map(({ country }) => country),
    );
    expect(countries).toEqual(new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ']));
    expect(domains.has('timesca.com')).toBe(true);
    expect(domains.has('akipress.com')).toBe(true);
  });

  it('ask a home page where no feed is known', () => {
    const sources = packSources('kg', outlets) ?? [];
    expect(sources).toContainEqual(
      expect.objectContaining({
        url: 'https://akipress.com/',
        kind: 'page',
        pack: 'kg',
        outlet: 'akipress.com',
      }),
    );
    expect(sources).toContainEqual(
      expect.objectContaining({ url: 'https://timesca.com/feed/', kind: 'feed' }),
    );
  });

  it('of a language leave the feeds in other languages out', () => {
    const uzbek = packSources('lang:uz', outlets)?.filter(({ outlet }) => outlet === 'gazeta.uz') ?? [];
    expect(uzbek.map(({ url }) => url)).toEqual(['https://www.gazeta.uz/uz/rss/']);
  });

  it('are found in any case, and not where they do not exist', () => {
    expect(packSources(' KZ ', outlets)?.length).toBe(packSources('kz', outlets)?.length);
    for (const name of ['atlantis', 'lang:tlh', 'lang:', '', 'xx', '__proto__'])
      expect(packSources(name, outlets), name).toBeNull();
  });

  it('are listed with the number of their outlets, each of them usable, largest regions last to none', () => {
    const packs = listPacks(outlets);
    expect(new Set(packs.map(({ name }) => name)).size).toBe(packs.length);
    for (const { name, outlets: count } of packs) {
      expect(new Set(packSources(name, outlets)?.map(({ outlet }) => outlet)).size, name).toBe(count);
    }
    expect(packs.find(({ name }) => name === 'european-union')?.outlets).toBeGreaterThan(200);
  });

  it('leave aggregators out', () => {
    const all = new Set(packSources('world', outlets)?.map(({ outlet }) => outlet));
    expect(outlets.filter(({ kind, domain }) => kind === 'aggregator' && all.has(domain))).toEqual([]);
  });
});
