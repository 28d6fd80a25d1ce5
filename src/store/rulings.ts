import type { Ruling, RulingRecord } from '../core/ruling.ts';
import type { Connection, RulingRow } from './tables.ts';

export type NewRuling = Pick<
  RulingRecord,
  'at' | 'kind' | 'note' | 'movers' | 'others' | 'stories' | 'undoes'
>;

/** Keeps a ruling; returns its number. The pipeline applies it as soon as it looks. */
export async function addRuling(db: Connection, ruling: NewRuling): Promise<number> {
  const { number } = await db
    .insertInto('rulings')
    .values({
      at: ruling.at,
      kind: ruling.kind,
      note: ruling.note,
      movers: JSON.stringify(ruling.movers),
      others: JSON.stringify(ruling.others),
      stories: JSON.stringify(ruling.stories),
      undoes: ruling.undoes,
      position: null,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** A ruling that the story stage has not applied in this life of the store. */
export interface WaitingRuling extends Ruling {
  readonly at: string;
  /** The capture after which it was applied in an earlier life: a rebuild does it there again. */
  readonly position: number | null;
}

/** The first ruling after the one with this number. */
export async function rulingAfter(db: Connection, number: number): Promise<WaitingRuling | null> {
  const row = await db
    .selectFrom('rulings')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...rulingOf(row), at: row.at, position: row.position };
}

/** All rulings up to this number, oldest first. */
export async function rulingsUpTo(db: Connection, number: number): Promise<Ruling[]> {
  const rows = await db
    .selectFrom('rulings')
    .selectAll()
    .where('number', '<=', number)
    .orderBy('number')
    .execute();
  return rows.map(rulingOf);
}

export async function setPosition(db: Connection, number: number, position: number): Promise<void> {
  await db.updateTable('rulings').set({ position }).where('number', '=', number).execute();
}

/** Where the articles of these rulings are now. */
export async function placesOf(db: Connection, rulings: readonly Ruling[]): Promise<[string, string][]> {
  const articles = [...new Set(rulings.flatMap(({ movers, others }) => [...movers, ...others]))];
  const places: [string, string][] = [];
  for (let start = 0; start < articles.length; start += BATCH) {
    const rows = await db
      .selectFrom('story_articles')
      .select(['article_id', 'story_id'])
      .where('article_id', 'in', articles.slice(start, start + BATCH))
      .execute();
    for (const row of rows) places.push([row.article_id, row.story_id]);
  }
  return places;
}

const BATCH = 500;

/** Rulings as people look at them, the newest first. */
export async function rulingRecords(
  db: Connection,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rulings: RulingRecord[] }> {
  const { total } = await db
    .selectFrom('rulings')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await recordRows(db)
    .orderBy('ruling.number', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, rulings: rows.map(rulingRecord) };
}

/** The rulings that named a story, the newest first. */
export async function rulingsAbout(db: Connection, story: string, most: number): Promise<RulingRecord[]> {
  const rows = await recordRows(db)
    .where((eb) => eb(eb.fn<number>('instr', ['ruling.stories', eb.val(JSON.stringify(story))]), '>', 0))
    .orderBy('ruling.number', 'desc')
    .limit(most)
    .execute();
  return rows.map(rulingRecord);
}

export async function findRuling(db: Connection, number: number): Promise<RulingRecord | null> {
  const row = await recordRows(db).where('ruling.number', '=', number).executeTakeFirst();
  return row === undefined ? null : rulingRecord(row);
}

function recordRows(db: Connection) {
  return db
    .selectFrom('rulings as ruling')
    .leftJoin('rulings as undo', 'undo.undoes', 'ruling.number')
    .selectAll('ruling')
    .select('undo.number as undone_by')
    .select((eb) =>
      eb
        .selectFrom('ruling_moves')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('ruling_moves.ruling', '=', 'ruling.number')
        .as('to_move'),
    );
}

type RecordRow = RulingRow & { readonly undone_by: number | null; readonly to_move: number | null };

function rulingRecord(row: RecordRow): RulingRecord {
  return {
    ...rulingOf(row),
    at: row.at,
    note: row.note,
    stories: JSON.parse(row.stories),
    applied: row.position !== null && (row.to_move ?? 0) === 0,
    toMove: row.to_move ?? 0,
    undoneBy: row.undone_by,
  };
}

function rulingOf(row: RulingRow): Ruling {
  return {
    number: row.number,
    kind: row.kind,
    movers: JSON.parse(row.movers),
    others: JSON.parse(row.others),
    undoes: row.undoes,
  };
}
