import { crc32 } from 'node:zlib';
import type { NumberRange } from './story-records.ts';
import type { Connection } from './tables.ts';

/** Articles of a block; the trigger that drops the block of a deleted article counts the same. */
const BLOCK = 4_096;

/** Articles whose records are kept in one piece. */
export interface StoryBlock extends NumberRange {
  readonly number: number;
  /** Whether the range is all of the block. */
  readonly isWhole: boolean;
}

/** The blocks in which the articles of a range are. */
export function* blocksOf({ first, last }: NumberRange): Generator<StoryBlock> {
  for (let number = numberOfBlock(first); number <= numberOfBlock(last); number += 1) {
    const all = rangeOf(number);
    const [from, to] = [Math.max(first, all.first), Math.min(last, all.last)];
    yield { number, first: from, last: to, isWhole: from === all.first && to === all.last };
  }
}

/** The block that an article completes; null where others of its block are still to come. */
export function blockEndingWith(article: number): StoryBlock | null {
  if (article % BLOCK !== 0) return null;
  const number = numberOfBlock(article);
  return { number, ...rangeOf(number), isWhole: true };
}

function numberOfBlock(article: number): number {
  return Math.floor((article - 1) / BLOCK);
}

function rangeOf(block: number): NumberRange {
  return { first: block * BLOCK + 1, last: (block + 1) * BLOCK };
}

export async function putSegment(db: Connection, block: number, bytes: Uint8Array): Promise<void> {
  const checksum = crc32(bytes);
  await db
    .insertInto('story_segments')
    .values({ block, checksum, bytes })
    .onConflict((conflict) => conflict.column('block').doUpdateSet({ checksum, bytes }))
    .execute();
}

/** Null where there is none, or where it is not what was written. */
export async function segmentOf(db: Connection, block: number): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('story_segments')
    .select(['checksum', 'bytes'])
    .where('block', '=', block)
    .executeTakeFirst();
  return row === undefined || crc32(row.bytes) !== row.checksum ? null : row.bytes;
}

/** Drops segments of articles up to a number. Their records stay: old stories are taken up again from them. */
export async function dropSegmentsUpTo(db: Connection, article: number): Promise<void> {
  await db
    .deleteFrom('story_segments')
    .where('block', '<', numberOfBlock(article + 1))
    .execute();
}

/** The stories of a range of articles, by the articles' numbers. */
export async function storiesBetween(
  db: Connection,
  { first, last }: NumberRange,
): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .select(['articles.number', 'story_articles.story_id as story'])
    .where('articles.number', '>=', first)
    .where('articles.number', '<=', last)
    .orderBy('articles.number')
    .execute();
  return new Map(rows.map(({ number, story }) => [number, story]));
}
