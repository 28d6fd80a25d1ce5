import type { DossierArticle } from '../../core/dossier.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Derivation, Work } from '../../core/provenance.ts';
import type { StoryView } from '../../store/news-reader.ts';
import type { ArticleNames } from '../parts/evidence.ts';
import { placePath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import {
  articleNames,
  findOrigins,
  type OriginStream,
  type StoryOrigins,
  streamBadge,
} from '../parts/origins.ts';
import { withMore } from '../parts/with-more.ts';
import { counted } from '../parts/words.ts';

/** A story with the look-ups that its sections share, made once. */
export interface StoryContext {
  readonly view: StoryView;
  readonly origins: StoryOrigins;
  readonly names: ArticleNames;
  readonly articles: ReadonlyMap<string, DossierArticle>;
  readonly works: ReadonlyMap<string, Work>;
  readonly derivations: ReadonlyMap<string, readonly Derivation[]>;
  /** Why each article is in the story, by its id. */
  readonly membership: ReadonlyMap<string, readonly Evidence[]>;
}

export function storyContext(view: StoryView): StoryContext {
  return {
    view,
    origins: findOrigins(view),
    names: articleNames(view),
    articles: new Map(
      [...(view.whole?.sources ?? []), ...view.articles].map((article) => [article.id, article]),
    ),
    works: new Map(view.works.map((work) => [work.id, work])),
    derivations: Map.groupBy(view.derivations, (derivation) => derivation.article),
    membership: new Map(view.membership.map(({ article, evidence }) => [article, evidence])),
  };
}

/** The origin that an article goes back to, whatever page of a large story it is on. */
export function streamOf({ origins }: StoryContext, article: string): OriginStream | undefined {
  return origins.streamOf.get(article) ?? origins.elsewhere.get(article);
}

/** An article as sections refer to it: its origin's letter and its outlet, linked to the words in question. */
export function articleReference(
  context: StoryContext,
  place: { readonly article: string; readonly start: number | null; readonly end: number | null },
): Html {
  const name = context.names.get(place.article) ?? 'an article';
  return html`<span class="reference">${streamBadge(streamOf(context, place.article))} <a href="${placePath(place.article, place.start, place.end)}" dir="auto">${name}</a></span>`;
}

/** The first places open, the others behind "and N more". */
export function articleReferences(
  context: StoryContext,
  places: readonly { readonly article: string; readonly start: number | null; readonly end: number | null }[],
  most: number,
): Html {
  return withMore(
    places,
    most,
    (shown) =>
      html`<span class="references">${shown.map((place) => html`${articleReference(context, place)} `)}</span>`,
    (count) => counted(count, 'more article'),
  );
}
