import { compareTexts } from '../../core/compare-texts.ts';
import type { Revision } from '../../core/revision.ts';
import { unpackArticle } from '../articles.ts';
import { getMeta, STORY_CURSOR } from '../meta.ts';
import type { Page, RevisionsView } from '../news-reader.ts';
import { type PlacedVersion, placedVersions } from '../revisions.ts';
import type { Connection, RevisionRow } from '../tables.ts';
import { outletOf } from './rows.ts';

type VersionRow = Pick<RevisionRow, 'capture_id' | 'title' | 'text' | 'details'>;

/** The versions of an article, the newest first, each with what was changed from the one before it. */
export async function revisionsView(db: Connection, id: string, page: Page): Promise<RevisionsView | null> {
  const row = await db
    .selectFrom('articles')
    .select(['id', 'url', 'title', 'outlet_domain', 'outlet_name', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const versions = await placedVersions(db, id, Number((await getMeta(db, STORY_CURSOR)) ?? 0));
  const { outlet_domain, outlet_name, ...article } = row;
  // The text of an article whose publisher wants none kept any more is not shown by way of its history either.
  const isWithheld = versions.at(-1)?.origin === 'withheld';
  return {
    article: { ...article, outlet: outletOf(outlet_domain, outlet_name) },
    total: versions.length,
    isWithheld,
    revisions: await revisions(db, id, versions, page, isWithheld),
  };
}

async function revisions(
  db: Connection,
  article: string,
  versions: readonly PlacedVersion[],
  { offset, limit }: Page,
  isWithheld: boolean,
): Promise<Revision[]> {
  const end = versions.length - offset;
  const start = Math.max(0, end - limit);
  if (end <= 0) return [];
  const rows = await versionRows(db, versions.slice(Math.max(0, start - 1), end));
  const looked = await captureTimes(db, article);
  const found: Revision[] = [];
  for (let index = end - 1; index >= start; index -= 1) {
    const version = versions[index];
    const own = rows.get(version?.id ?? '');
    const before = versions[index - 1];
    const older = rows.get(before?.id ?? '');
    if (version === undefined || own === undefined) continue;
    const { byline, published, modified } = unpackArticle(own);
    const isComparable = older !== undefined && before?.origin === version.origin && !isWithheld;
    found.push({
      number: index + 1,
      id: version.id,
      wasRevisionOf: before?.id ?? null,
      origin: version.origin,
      title: own.title,
      byline,
      published,
      modified,
      firstSeen: version.firstSeen,
      unchangedUntil: before === undefined ? null : lastBefore(looked, version.firstSeen),
      change: isComparable ? compareTexts(older, own) : null,
    });
  }
  return found;
}

async function versionRows(
  db: Connection,
  versions: readonly PlacedVersion[],
): Promise<Map<string, VersionRow>> {
  const rows = await db
    .selectFrom('revisions')
    .select(['capture_id', 'title', 'text', 'details'])
    .where(
      'capture_id',
      'in',
      versions.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [row.capture_id, row]));
}

/** When the article was seen, changed or not, as epochs in milliseconds with the times as written. */
async function captureTimes(db: Connection, article: string): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('captures')
    .select('first_seen')
    .where('article_id', '=', article)
    .execute();
  return new Map(rows.map(({ first_seen }) => [Date.parse(first_seen), first_seen]));
}

function lastBefore(times: ReadonlyMap<number, string>, time: string): string | null {
  const end = Date.parse(time);
  let last = Number.NEGATIVE_INFINITY;
  for (const seen of times.keys()) if (seen < end && seen > last) last = seen;
  return times.get(last) ?? null;
}
