import { sql } from 'kysely';
import { unpackAnalysed } from '../../store/articles.ts';
import { INDEXED_FOR_NONE, UNINDEXED } from '../../store/check/check-tables.ts';
import { indexArticle } from '../../store/sqlite/search-articles.ts';
import type { Store } from '../../store/store.ts';
import { searchWords } from '../search-words.ts';

const BATCH = 100;

/**
 * Brings the search index into step with the articles: rows of no article go, articles without a row get one. `anew` empties
 * it first. No pipeline may be running.
 *
 * @returns how many articles were indexed.
 */
export async function reindexArticles({ write }: Store, { anew }: { anew: boolean }): Promise<number> {
  if (anew) await sql`insert into search (search) values ('delete-all')`.execute(write);
  else await sql.raw(`delete from search where rowid in (${INDEXED_FOR_NONE})`).execute(write);
  for (let done = 0; ; ) {
    const numbers = (await sql.raw<{ number: number }>(`${UNINDEXED} limit ${BATCH}`).execute(write)).rows;
    if (numbers.length === 0) return done;
    await write.transaction().execute(async (tx) => {
      const rows = await tx
        .selectFrom('articles')
        .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
        .select([
          'articles.number',
          'revisions.title',
          'revisions.text',
          'revisions.details',
          'revisions.analysis',
        ])
        .where(
          'articles.number',
          'in',
          numbers.map((row) => row.number),
        )
        .execute();
      for (const row of rows) {
        const { article, analysis } = unpackAnalysed(row);
        const terms = (text: string) =>
          searchWords
            .text(text, analysis.language)
            .map(({ term }) => term)
            .join(' ');
        await indexArticle(tx, row.number, { title: terms(article.title ?? ''), body: terms(article.text) });
      }
      done += rows.length;
      // An article without its text cannot be indexed: another finding says so.
      if (rows.length < numbers.length) throw new Error('articles without a text cannot be indexed');
    });
  }
}
