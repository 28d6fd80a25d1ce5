import { sql } from 'kysely';
import type { Page, SearchResults } from '../news-reader.ts';
import { summaries } from '../reader/article-queries.ts';
import { excerptAround } from '../reader/excerpt.ts';
import { articleSummary } from '../reader/rows.ts';
import type { SearchWords } from '../reader/search-words.ts';
import type { Connection } from '../tables.ts';

/** A word in the title counts as this many in the body. */
const TITLE_WEIGHT = 4;
/** Longer queries are cut: each word is a look-up. */
const WORDS = 16;
/** A text is looked through for hits this far. */
const EXCERPT_SOURCE = 20_000;
const EXCERPT_OPENING = 2_000;
const ENOUGH_HITS = 2;

/** Full-text search: all words must be in title or body; best match first (BM25), newest first among equals. */
export async function searchArticles(
  db: Connection,
  words: SearchWords,
  query: string,
  page: Page,
): Promise<SearchResults> {
  const groups = words.query(query).slice(0, WORDS);
  if (groups.length === 0) return { total: 0, articles: [] };
  const match = groups.map((terms) => `(${terms.map(quoted).join(' OR ')})`).join(' AND ');
  const count = await sql<{ total: number }>`
    select count(*) as total from search where search match ${match}`.execute(db);
  const hits = await sql<{ rowid: number }>`
    select rowid from search where search match ${match}
    order by bm25(search, ${TITLE_WEIGHT}, 1), rowid desc
    limit ${page.limit} offset ${page.offset}`.execute(db);
  const numbers = hits.rows.map((hit) => hit.rowid);
  const rows =
    numbers.length === 0
      ? []
      : await summaries(db)
          .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
          .select(['revisions.text', 'articles.number'])
          .where('articles.number', 'in', numbers)
          .execute();
  const terms = new Set(groups.flat());
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return {
    total: count.rows[0]?.total ?? 0,
    articles: numbers.flatMap((number) => {
      const row = byNumber.get(number);
      if (row === undefined) return [];
      return [articleSummary(row, excerptOf(row.text, row.language, words, terms))];
    }),
  };
}

/** Most texts say at their beginning what they are about; where no hit is there, more of the text is looked through. */
function excerptOf(text: string, language: string | null, words: SearchWords, terms: ReadonlySet<string>) {
  const hitsIn = (part: string) => words.text(part, language).filter((word) => terms.has(word.term));
  const opening = text.slice(0, text.lastIndexOf(' ', EXCERPT_OPENING) + 1);
  const hits = text.length <= EXCERPT_OPENING ? [] : hitsIn(opening);
  if (hits.length >= ENOUGH_HITS) return excerptAround(opening, hits);
  const source = text.slice(0, EXCERPT_SOURCE);
  return excerptAround(source, hitsIn(source));
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** Makes an article findable under its number, in the place of what was indexed for it. */
export async function indexArticle(
  db: Connection,
  number: number,
  terms: { readonly title: string; readonly body: string },
): Promise<void> {
  await sql`delete from search where rowid = ${number}`.execute(db);
  await sql`insert into search (rowid, title, body) values (${number}, ${terms.title}, ${terms.body})`.execute(
    db,
  );
}
