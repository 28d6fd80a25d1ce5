import { sql } from 'kysely';
import type { FactMatrix, Page } from '../news-reader.ts';
import { storyAt } from '../story-address.ts';
import type { Connection } from '../tables.ts';
import { factRows, orderedFacts } from './fact-matrix.ts';
import { articleReference, REFERENCE_COLUMNS } from './rows.ts';
import { storySummaries } from './story-decisions.ts';
import { storyFigures, storyQuotes, storyStatements } from './story-records.ts';
import { partsOf } from './story-view.ts';

/** Of a story of more articles, the facts of its first part are shown, and those of the parts that hold the articles shown. */
const LARGE = 1_600;

/** Some facts of a story against some of its articles: those of one origin stand side by side. */
export async function storyFacts(
  db: Connection,
  id: string,
  pages: { readonly facts: Page; readonly articles: Page },
): Promise<FactMatrix | null> {
  const today = await storyAt(db, id);
  const [story] = today === null ? [] : await storySummaries(db, [today]);
  if (story === undefined) return null;
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
  const ids = columns.map((column) => column.id);
  const parts = story.articles <= LARGE ? null : await partsOf(db, story.id, ids, ids.length);
  const facts = orderedFacts(await storyStatements(db, story.id, { parts }));
  const shown = facts.slice(pages.facts.offset, pages.facts.offset + pages.facts.limit);
  const sources = {
    facts,
    figures: await storyFigures(db, story.id, { parts }),
    quotes: await storyQuotes(db, story.id, { parts }),
    articleTotal: parts === null ? story.articles : null,
    order: await articlesByTime(db, story.id),
  };
  const rows = factRows(shown, ids, sources);
  return {
    story,
    factTotal: facts.length,
    ...(parts === null ? {} : { isOfParts: true as const }),
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
