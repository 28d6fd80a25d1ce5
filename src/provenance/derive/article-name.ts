import type { AnalysedArticle } from '../../core/analysis.ts';

/** An article as a sentence for people names it: its outlet, else its title; never an id. */
export function articleName(article: AnalysedArticle | undefined): string {
  const { outlet, title } = article?.article ?? {};
  return outlet?.name ?? (title ? `“${title}”` : 'another article');
}
