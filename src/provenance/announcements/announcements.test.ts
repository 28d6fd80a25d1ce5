import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { analyse } from '../analyse.ts';
import {
  readTold,
  type ToldPage,
  type ToldVerdicts,
  toldArticle,
  toldVerdicts,
  traceTold,
} from '../testing/told-story.ts';

/** Stories about announcements, each told by pages of one file; beside it, by page, its kind and the page it comes from. */
const folder = join(import.meta.dirname, 'fixtures');
const inputs = readdirSync(folder).filter((file) => !file.endsWith('.expected.json'));
const catalogue = createOutletCatalogue([]);

const read = <T>(file: string) => readTold<T>(join(folder, file));
const verdictsOn = (pages: readonly ToldPage[]) => toldVerdicts(pages, catalogue);

describe('announcements and the articles made of them', () => {
  it.each(inputs)('gives every page of %s its kind and source', (file) => {
    expect(verdictsOn(read<ToldPage[]>(file))).toEqual(
      read<ToldVerdicts>(file.replace('.json', '.expected.json')),
    );
  });

  it('does not let an announcement be the source of what was published before it', () => {
    const pages = read<ToldPage[]>('ministry-fr.json');
    const [release, article] = pages as [ToldPage, ToldPage];
    const early = { ...article, published: '2026-05-10T18:10:00+02:00' };
    expect(verdictsOn([release, early])[article.id]?.kind).toBe('unknown');
  });

  it('does not say that an article hides whose announcement it tells', () => {
    const pages = read<ToldPage[]>('reporter-beside-release-en.json');
    const [release, article] = pages as [ToldPage, ToldPage];
    const creditOf = (text: string) =>
      traceTold([release, { ...article, text }], catalogue).verdicts.find(
        (verdict) => verdict.article === article.id,
      )?.credit;
    expect(creditOf(article.text)).toBe('given');
    expect(creditOf(article.text.replace(', the company announced', ''))).toBe(null);
    expect(
      creditOf(
        article.text.replace(', the company announced', '').replaceAll('Orra Hydro', 'The power company'),
      ),
    ).toBe('withheld');
  });

  it('takes no outlet of the catalogue for one that announces', () => {
    const [release] = read<ToldPage[]>('company-it.json') as [ToldPage];
    const known = createOutletCatalogue([
      {
        domain: 'navalia.com',
        name: 'Navalia',
        aliases: [],
        ambiguousAliases: [],
        otherDomains: [],
        country: 'IT',
        languages: ['it'],
        kind: 'newspaper',
        owner: null,
      },
    ]);
    const article = toldArticle(release);
    expect(analyse(article, { catalogue: known }).announcement).toBeUndefined();
  });

  it('knows a press office by its label and number where a text has no address', () => {
    const [release] = read<ToldPage[]>('ministry-fr.json') as [ToldPage];
    const found = (text: string) => analyse(bareArticle('nowhere', text, 'fr'), { catalogue }).announcement;
    expect(found(release.text)).toEqual({ issuer: null, formal: true });
    expect(found(release.text.replace(/Contact presse.*/u, ''))).toBeUndefined();
  });
});
