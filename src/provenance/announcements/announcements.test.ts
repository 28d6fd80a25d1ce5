import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { registrableDomain } from '../../core/url.ts';
import { analyse } from '../analyse.ts';
import { traceStory } from '../trace-story.ts';

/** Stories about announcements, each told by pages of one file; beside it, by page, its kind and the page it comes from. */
const folder = join(import.meta.dirname, 'fixtures');
const inputs = readdirSync(folder).filter((file) => !file.endsWith('.expected.json'));
const catalogue = createOutletCatalogue([]);

type Page = Pick<Article, 'id' | 'title' | 'published' | 'byline' | 'text'> & {
  readonly language: string;
  readonly url: string;
  /** The name that the page gives its site; else only its address is known. */
  readonly site?: string;
};
type Expected = Readonly<Record<string, { readonly kind: string; readonly source: string | null }>>;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function articleOf({ site, ...page }: Page): Article {
  const domain = registrableDomain(page.url) ?? '';
  return {
    ...bareArticle(page.id, page.text, page.language),
    ...page,
    outlet: { domain, name: site ?? domain },
  };
}

function verdictsOn(pages: readonly Page[]) {
  const articles = pages.map((page) => {
    const article = articleOf(page);
    return { article, analysis: analyse(article, { catalogue }) };
  });
  const { verdicts } = traceStory(articles, { catalogue });
  return Object.fromEntries(
    verdicts.map(({ article, kind, primarySource }) => [
      article,
      { kind, source: primarySource?.article ?? null },
    ]),
  );
}

describe('announcements and the articles made of them', () => {
  it.each(inputs)('gives every page of %s its kind and source', (file) => {
    expect(verdictsOn(read<Page[]>(file))).toEqual(read<Expected>(file.replace('.json', '.expected.json')));
  });

  it('does not let an announcement be the source of what was published before it', () => {
    const pages = read<Page[]>('ministry-fr.json');
    const [release, article] = pages as [Page, Page];
    const early = { ...article, published: '2026-05-10T18:10:00+02:00' };
    expect(verdictsOn([release, early])[article.id]?.kind).toBe('unknown');
  });

  it('takes no outlet of the catalogue for one that announces', () => {
    const [release] = read<Page[]>('company-it.json') as [Page];
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
    const article = articleOf(release);
    expect(analyse(article, { catalogue: known }).announcement).toBeUndefined();
  });

  it('knows a press office by its label and number where a text has no address', () => {
    const [release] = read<Page[]>('ministry-fr.json') as [Page];
    const found = (text: string) => analyse(bareArticle('nowhere', text, 'fr'), { catalogue }).announcement;
    expect(found(release.text)).toEqual({ issuer: null, formal: true });
    expect(found(release.text.replace(/Contact presse.*/u, ''))).toBeUndefined();
  });
});
