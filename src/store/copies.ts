import type { Passage, PassageKind } from '../core/provenance.ts';
import { unpackArticle } from './articles.ts';
import type { Connection } from './tables.ts';

/** Two articles that share passages, by the article that came later. */
export interface CopyPair {
  readonly article: string;
  readonly other: string;
  /** Share of the shorter text's passages, 0 to 1. Who copied whom is not said: that is for provenance to find. */
  readonly share: number;
}

/** With what both have, side by side; null where it was not looked for. */
export interface AlignedCopy extends CopyPair {
  readonly captures: readonly [article: string, other: string];
  readonly passages: readonly Passage[] | null;
}

/** Kind, similarity, start and end on the left, start and end on the right. */
type PackedPassage = readonly [PassageKind, number, number, number, number, number];

/** Puts down that an article shares passages with others, in place of what was known of the same pairs. */
export async function putCopies(db: Connection, copies: readonly AlignedCopy[]): Promise<void> {
  const rows = copies.map(({ article, other, share, captures, passages }) => {
    const packed = passages?.map(
      ({ kind, similarity, left, right }): PackedPassage => [
        kind,
        similarity,
        left.start,
        left.end,
        right.start,
        right.end,
      ],
    );
    return {
      article_id: article,
      other_id: other,
      share,
      capture_id: captures[0],
      other_capture: captures[1],
      passages: packed === undefined ? null : JSON.stringify(packed),
    };
  });
  if (rows.length === 0) return;
  await db
    .insertInto('copies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'other_id']).doUpdateSet((eb) => ({
        share: eb.ref('excluded.share'),
        capture_id: eb.ref('excluded.capture_id'),
        other_capture: eb.ref('excluded.other_capture'),
        passages: eb.ref('excluded.passages'),
      })),
    )
    .execute();
}

/** Where some articles are now: the version shown, and the story. */
export async function placesOfArticles(
  db: Connection,
  articles: readonly string[],
): Promise<ReadonlyMap<string, { readonly capture: string; readonly story: string }>> {
  if (articles.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .select(['articles.id', 'articles.capture_id as capture', 'story_articles.story_id as story'])
    .where('articles.id', 'in', articles)
    .execute();
  return new Map(rows.map(({ id, capture, story }) => [id, { capture, story }]));
}

/**
 * Pairs of which one article is in the story and the other in another one, the most alike first: what provenance needs to
 * find where a text comes from that stands in an unrelated story too.
 *
 * @returns `article` is always the one in the story; `story` that of the other.
 */
export async function copiesElsewhere(
  db: Connection,
  story: string,
  most: number,
): Promise<(CopyPair & { readonly story: string })[]> {
  const sides = [
    ['copies.article_id', 'copies.other_id'],
    ['copies.other_id', 'copies.article_id'],
  ] as const;
  const found: (CopyPair & { readonly story: string })[] = [];
  for (const [own, their] of sides) {
    const rows = await db
      .selectFrom('story_articles as here')
      .innerJoin('copies', own, 'here.article_id')
      .innerJoin('story_articles as there', 'there.article_id', their)
      .select(['here.article_id as article', 'there.article_id as other', 'there.story_id as story', 'share'])
      .where('here.story_id', '=', story)
      .where('there.story_id', '<>', story)
      .orderBy('share', 'desc')
      .limit(most)
      .execute();
    found.push(...rows);
  }
  return found.sort((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1)).slice(0, most);
}

/** An article of another story that shares passages with one. */
export interface CopyElsewhere {
  readonly article: string;
  readonly story: string;
  readonly share: number;
  /** The article looked at stands on the left; empty where either text is another one by now. */
  readonly passages: readonly Passage[];
}

/** The articles of other stories that share passages with one, most alike first, with what both have. */
export async function copiesOfArticle(
  db: Connection,
  article: string,
  most: number,
): Promise<CopyElsewhere[]> {
  const rows = await db
    .selectFrom('copies')
    .select(['article_id', 'other_id', 'share', 'capture_id', 'other_capture', 'passages'])
    .where((eb) => eb.or([eb('article_id', '=', article), eb('other_id', '=', article)]))
    .orderBy('share', 'desc')
    .limit(2 * most)
    .execute();
  const own = await textOf(db, article);
  const found: CopyElsewhere[] = [];
  for (const row of rows) {
    const isLater = row.article_id === article;
    const id = isLater ? row.other_id : row.article_id;
    const [here, there] = isLater ? [row.capture_id, row.other_capture] : [row.other_capture, row.capture_id];
    const other = await textOf(db, id);
    if (own === null || other === null || other.story === own.story || found.length >= most) continue;
    const isSame = own.capture === here && other.capture === there;
    const passages = isSame ? unpackPassages(row.passages, isLater) : [];
    found.push({
      article: id,
      story: other.story,
      share: row.share,
      passages: passages.map(({ kind, similarity, left, right }) => ({
        kind,
        similarity,
        left: { article, ...left, text: own.text.slice(left.start, left.end) },
        right: { article: id, ...right, text: other.text.slice(right.start, right.end) },
      })),
    });
  }
  return found;
}

function unpackPassages(json: string | null, isLater: boolean) {
  const packed: PackedPassage[] = json === null ? [] : JSON.parse(json);
  return packed.map(([kind, similarity, leftStart, leftEnd, rightStart, rightEnd]) => {
    const sides = [
      { start: leftStart, end: leftEnd },
      { start: rightStart, end: rightEnd },
    ] as const;
    const [left, right] = isLater ? sides : [sides[1], sides[0]];
    return { kind, similarity, left, right };
  });
}

async function textOf(db: Connection, id: string) {
  const row = await db
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .selectAll('revisions')
    .select('story_articles.story_id')
    .where('articles.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { capture: row.capture_id, story: row.story_id, text: unpackArticle(row).text };
}
