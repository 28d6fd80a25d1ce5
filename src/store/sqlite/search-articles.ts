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
/** Looked at to tell how well they match. */
const MOST_RANKED = 1_000;
/** A text is looked through for hits this far. */
const EXCERPT_SOURCE = 20_000;
const EXCERPT_OPENING = 2_000;
const ENOUGH_HITS = 2;

/**
 * Full-text search: all words must be in title or body; best match first (BM25), newest first among equals.
 *
 * @param mostRanked - where more match, the newest of them are put in order so, and the others follow by time
 */
export async function searchArticles(
  db: Connection,
  words: SearchWords,
  query: string,
  page: Page,
  mostRanked: number = MOST_RANKED,
): Promise<SearchResults> {
  const groups = words.query(query).slice(0, WORDS);
  if (groups.length === 0) return { total: 0, articles: [] };
  const match = groups.map((terms) => `(${terms.map(quoted).join(' OR ')})`).join(' AND ');
  const count = await sql<{ total: number }>`
    select count(*) as total from search where search match ${match}`.execute(db);
  const total = count.rows[0]?.total ?? 0;
  const numbers = await hitsOf(db, match, { total, mostRanked }, page);
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
    total,
    articles: numbers.flatMap((number) => {
      const row = byNumber.get(number);
      if (row === undefined) return [];
      return [articleSummary(row, excerptOf(row.text, row.language, words, terms))];
    }),
  };
}

/**
 * The numbers of the articles on one page of what matches. To tell how well a text matches costs a look at each: where a common
 * word is searched for among all that is stored, only the newest are looked at, so that no search holds up the others.
 */
async function hitsOf(
  db: Connection,
  match: string,
  { total, mostRanked }: { readonly total: number; readonly mostRanked: number },
  page: Page,
): Promise<number[]> {
  const oldest = total <= mostRanked ? 0 : await oldestRanked(db, match, mostRanked);
  const ranked = await sql<{ rowid: number }>`
    select rowid from search where search match ${match} and rowid >= ${oldest}
    order by bm25(search, ${TITLE_WEIGHT}, 1), rowid desc
    limit ${page.limit} offset ${page.offset}`.execute(db);
  const left = page.limit - ranked.rows.length;
  const older =
    total <= mostRanked || left === 0
      ? []
      : (
          await sql<{ rowid: number }>`
            select rowid from search where search match ${match} and rowid < ${oldest}
            order by rowid desc
            limit ${left} offset ${Math.max(0, page.offset - mostRanked)}`.execute(db)
        ).rows;
  return [...ranked.rows, ...older].map(({ rowid }) => rowid);
}

async function oldestRanked(db: Connection, match: string, mostRanked: number): Promise<number> {
  const found = await sql<{ rowid: number }>`
    select rowid from search where search match ${match}
    order by rowid desc limit 1 offset ${mostRanked - 1}`.execute(db);
  return found.rows[0]?.rowid ?? 0;
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
