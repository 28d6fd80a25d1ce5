import { sql } from 'kysely';
import type { FactMatrix, Page } from '../news-reader.ts';
import { storyAt } from '../story-address.ts';
import type { Connection } from '../tables.ts';
import { factRows, orderedFacts } from './fact-matrix.ts';
import { articleReference, REFERENCE_COLUMNS } from './rows.ts';
import { storySummaries } from './story-decisions.ts';
import { storyFigures, storyQuotes, storyStatements } from './story-records.ts';

/** Some facts of a story against some of its articles: those of one origin stand side by side. */
export async function storyFacts(
  db: Connection,
  id: string,
  pages: { readonly facts: Page; readonly articles: Page },
): Promise<FactMatrix | null> {
  const today = await storyAt(db, id);
  const [story] = today === null ? [] : await storySummaries(db, [today]);
  if (story === undefined) return null;
  const facts = orderedFacts(await storyStatements(db, story.id));
  const columns = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .leftJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .select(REFERENCE_COLUMNS)
    .where('story_articles.story_id', '=', story.id)
    .orderBy(sql`verdicts.work_id is null`)
    .orderBy('verdicts.work_id')
    .orderBy('articles.at')
    .orderBy('articles.number')
    .limit(pages.articles.limit)
    .offset(pages.articles.offset)
    .execute();
  const shown = facts.slice(pages.facts.offset, pages.facts.offset + pages.facts.limit);
  const sources = {
    facts,
    figures: await storyFigures(db, story.id),
    quotes: await storyQuotes(db, story.id),
    articleTotal: story.articles,
    order: await articlesByTime(db, story.id),
  };
  const rows = factRows(
    shown,
    columns.map((column) => column.id),
    sources,
  );
  return {
    story,
    factTotal: facts.length,
    articleTotal: story.articles,
    articles: columns.map(articleReference),
    rows,
    outletNames: await outletNames(
      db,
      rows.flatMap(({ wording, differences }) => [
        wording.article,
        ...differences.map(({ article }) => article),
      ]),
    ),
  };
}

async function articlesByTime(db: Connection, story: string): Promise<string[]> {
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select('articles.id')
    .where('story_id', '=', story)
    .orderBy('articles.at')
    .orderBy('articles.number')
    .execute();
  return rows.map((row) => row.id);
}

async function outletNames(db: Connection, articles: readonly string[]): Promise<Record<string, string>> {
  const ids = [...new Set(articles)];
  if (ids.length === 0) return {};
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'outlet_name', 'title'])
    .where('id', 'in', ids)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, row.outlet_name ?? row.title ?? 'an unnamed page']));
}
