import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { FigureFamily } from '../../core/figure.ts';
import { joinFacts, joinFigures, joinPeople, joinQuotes } from '../../core/join-families.ts';
import type { Fact, Passage, Person } from '../../core/provenance.ts';
import type { QuoteFamily } from '../../core/quote.ts';
import { POSITIONS } from '../provenance.ts';
import type { Connection } from '../tables.ts';

/** Quotes, figures and facts of one story, of each. */
const RECORDS = 500;
/** Rows that are looked at for them: each part of a large story has rows of its own. */
const ROWS = 2_000;
const PASSAGES = 500;

/** Which records of a story: those that one article has, those of some of its parts, or all. */
export interface WantedRecords {
  readonly article?: string | null;
  readonly parts?: readonly number[] | null;
}

const COLUMNS = { quote_families: 'family', figure_families: 'family', facts: 'fact' } as const;

/** The quotes of a story over its parts, in their order. */
export function storyQuotes(db: Connection, story: string, wanted: WantedRecords = {}) {
  return storyRecords<QuoteFamily>(db, 'quote_families', { story, ...wanted }, joinQuotes);
}

export function storyFigures(db: Connection, story: string, wanted: WantedRecords = {}) {
  return storyRecords<FigureFamily>(db, 'figure_families', { story, ...wanted }, joinFigures);
}

export function storyStatements(db: Connection, story: string, wanted: WantedRecords = {}) {
  return storyRecords<Fact>(db, 'facts', { story, ...wanted }, joinFacts);
}

/** What a table keeps of a story as JSON, in its order. */
async function storyRecords<T>(
  db: Connection,
  table: keyof typeof COLUMNS,
  { story, article = null, parts = null }: WantedRecords & { readonly story: string },
  join: (records: readonly T[]) => T[],
): Promise<T[]> {
  const json = sql.ref<string>(COLUMNS[table]);
  const all = db
    .selectFrom(table)
    .select(['position', json.as('json')])
    .where('story_id', '=', story);
  const named = article === null ? all : all.where(names(json, article));
  const rows: { position: number; json: string }[] = [];
  for (const stretch of stretchesOf(parts)) {
    const chosen = named.where(stretch).orderBy('position');
    rows.push(...(await chosen.limit(ROWS - rows.length).execute()));
  }
  const records = parseAll<T>(rows);
  const isWhole = (rows.at(-1)?.position ?? 0) < POSITIONS;
  return (isWhole ? records : join(records)).slice(0, RECORDS);
}

/**
 * Which rows are of each of a story's parts, whose rows have positions of their own, or of all of it. To be read one after the
 * other: each is a stretch of the table, and for several at once SQLite reads all that the story has.
 */
export function stretchesOf(parts: readonly number[] | null): RawBuilder<SqlBool>[] {
  if (parts === null) return [sql<SqlBool>`true`];
  return parts.map(
    (part) => sql<SqlBool>`position between ${part * POSITIONS} and ${(part + 1) * POSITIONS - 1}`,
  );
}

/** Whether a column of JSON names an article. */
function names(json: RawBuilder<string>, article: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`instr(${json}, ${JSON.stringify(article)}) > 0`;
}

/** One call for many rows is faster than one for each. */
function parseAll<T>(rows: readonly { readonly json: string }[]): T[] {
  return JSON.parse(`[${rows.map((row) => row.json).join(',')}]`);
}

/** The first passages of a story, of some of its parts, or of one article. */
export async function storyPassages(
  db: Connection,
  story: string,
  parts: readonly number[] | null,
  article: string | null = null,
): Promise<Passage[]> {
  const all = db.selectFrom('passages').select('passage as json').where('story_id', '=', story);
  const chosen =
    article === null
      ? all
      : all.where((eb) => eb.or([eb('left_article', '=', article), eb('right_article', '=', article)]));
  const found: { json: string }[] = [];
  for (const stretch of stretchesOf(parts)) {
    const rows = chosen.where(stretch).orderBy('position');
    found.push(...(await rows.limit(PASSAGES - found.length).execute()));
  }
  return parseAll(found);
}

/** The people of a story, of some of its parts, or of one article, each once. */
export async function storyPeople(
  db: Connection,
  story: string,
  { article = null, parts = null }: WantedRecords,
): Promise<Person[]> {
  const all = db.selectFrom('people').selectAll().where('story_id', '=', story);
  const chosen = article === null ? all : all.where(names(sql.ref<string>('articles'), article));
  const rows: Awaited<ReturnType<typeof chosen.execute>> = [];
  for (const stretch of stretchesOf(parts))
    rows.push(...(await chosen.where(stretch).orderBy('position').execute()));
  return joinPeople(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      variants: JSON.parse(row.variants),
      articles: JSON.parse(row.articles),
    })),
  );
}
