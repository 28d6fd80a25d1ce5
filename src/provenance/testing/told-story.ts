import { readFileSync } from 'node:fs';
import type { Article, SourceMark } from '../../core/article.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { bareArticle } from '../../core/testing/bare-article.ts';
import { registrableDomain } from '../../core/url.ts';
import { analyse } from '../analyse.ts';
import { traceStory } from '../trace-story.ts';

/** A page of a story that a fixture tells. */
export type ToldPage = Pick<Article, 'id' | 'title' | 'published' | 'byline' | 'text'> & {
  readonly language: string;
  readonly url: string;
  /** The name that the page gives its site; else only its address is known. */
  readonly site?: string;
  readonly firstSeen?: string;
  readonly marks?: readonly Pick<SourceMark, 'type' | 'text'>[];
};

/** By page: its kind and the domain of the outlet that its verdict names as the source, captured or not. */
export type ToldVerdicts = Readonly<
  Record<string, { readonly kind: string; readonly source: string | null }>
>;

export function readTold<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

export function toldArticle({ site, marks = [], ...page }: ToldPage): Article {
  const domain = registrableDomain(page.url) ?? '';
  return {
    ...bareArticle(page.id, page.text, page.language),
    ...page,
    outlet: { domain, name: site ?? domain },
    marks: marks.map((mark) => ({ ...mark, url: null, byline: [], date: null })),
  };
}

/** What tracing the pages as one story gives. */
export function traceTold(pages: readonly ToldPage[], catalogue: OutletCatalogue) {
  const articles = pages.map((page) => {
    const article = toldArticle(page);
    return { article, analysis: analyse(article, { catalogue }) };
  });
  return traceStory(articles, { catalogue });
}

export function toldVerdicts(pages: readonly ToldPage[], catalogue: OutletCatalogue): ToldVerdicts {
  const { verdicts } = traceTold(pages, catalogue);
  return Object.fromEntries(
    verdicts.map(({ article, kind, primarySource }) => [
      article,
      { kind, source: primarySource?.outlet?.domain ?? null },
    ]),
  );
}
