import type { Takedown } from '../../core/takedown.ts';
import { findArticleRow } from '../../store/articles.ts';
import { keepAsWork } from '../../store/takedown/removed-works.ts';
import type { StageContext } from '../stage.ts';

/** Articles that one transaction looks at. */
const ARTICLES = 100;
/** Stands with an article of which it was written down what derives from it. */
const KEPT = 'kept';

/**
 * Writes down what derives from the articles that are to go, of all requests that are purged together, before the first one goes:
 * with it goes all that was found in its story.
 */
export async function keepSources(
  { store, clock }: Pick<StageContext, 'store' | 'clock'>,
  takedowns: readonly Takedown[],
): Promise<void> {
  const ids = takedowns.map(({ id }) => id);
  const chosen = await store.write
    .selectFrom('takedown_articles')
    .select(['takedown_id', 'article_id', 'detail'])
    .where('takedown_id', 'in', ids)
    .where('state', '=', 'chosen')
    .execute();
  const all = new Set(chosen.map(({ article_id }) => article_id));
  const isGone = (article: string) => all.has(article);
  const open = chosen.filter(({ detail }) => detail !== KEPT);
  const keepOf = new Map(takedowns.map(({ id, request }) => [id, request.keep]));
  for (let start = 0; start < open.length; start += ARTICLES) {
    await store.durably(async (tx) => {
      const at = clock.now().toISOString();
      for (const { takedown_id: takedown, article_id: article } of open.slice(start, start + ARTICLES)) {
        const row = await findArticleRow(tx, article);
        const keep = keepOf.get(takedown);
        if (row !== null && keep !== undefined) await keepAsWork(tx, row, { takedown, keep, at, isGone });
        await tx
          .updateTable('takedown_articles')
          .set({ detail: KEPT })
          .where('takedown_id', '=', takedown)
          .where('article_id', '=', article)
          .execute();
      }
    });
    await new Promise(setImmediate);
  }
}
