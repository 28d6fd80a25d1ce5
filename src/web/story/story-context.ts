import type { DossierArticle } from '../../core/dossier.ts';
import type { Derivation, Work } from '../../core/provenance.ts';
import type { StoryView } from '../../store/news-reader.ts';
import type { ArticleNames } from '../parts/evidence.ts';
import { placePath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { articleNames, findOrigins, type StoryOrigins, streamBadge } from '../parts/origins.ts';

/** A story with the look-ups that its sections share, made once. */
export interface StoryContext {
  readonly view: StoryView;
  readonly origins: StoryOrigins;
  readonly names: ArticleNames;
  readonly articles: ReadonlyMap<string, DossierArticle>;
  readonly works: ReadonlyMap<string, Work>;
  readonly derivations: ReadonlyMap<string, readonly Derivation[]>;
}

export function storyContext(view: StoryView): StoryContext {
  return {
    view,
    origins: findOrigins(view),
    names: articleNames(view),
    articles: new Map(view.articles.map((article) => [article.id, article])),
    works: new Map(view.works.map((work) => [work.id, work])),
    derivations: Map.groupBy(view.derivations, (derivation) => derivation.article),
  };
}

/** An article as sections refer to it: its origin's letter and its outlet, linked to the words in question. */
export function articleReference(
  context: StoryContext,
  place: { readonly article: string; readonly start: number | null; readonly end: number | null },
): Html {
  const name = context.names.get(place.article) ?? 'an article';
  return html`<span class="reference">${streamBadge(context.origins.streamOf.get(place.article))} <a href="${placePath(place.article, place.start, place.end)}" dir="auto">${name}</a></span>`;
}
