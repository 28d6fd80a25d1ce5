import { FEED_ENTRY_TYPE } from '../core/feed.ts';
import type { VersionOrigin } from '../core/revision.ts';
import type { RightsPolicy } from '../core/rights.ts';
import type { CaptureRow, Connection } from './tables.ts';

/** A version of an article as later ones are compared with it. */
export interface PlacedVersion {
  /** Of its capture. */
  readonly id: string;
  readonly url: string | null;
  readonly firstSeen: string;
  readonly origin: VersionOrigin;
  readonly textHash: string;
}

/** Where the text of a capture is from. */
export function versionOrigin(capture: Pick<CaptureRow, 'content_type' | 'rights'>): VersionOrigin {
  if (capture.content_type?.startsWith(FEED_ENTRY_TYPE) !== true) return 'page';
  const rights: RightsPolicy | null = capture.rights === null ? null : JSON.parse(capture.rights);
  return rights !== null && rights.text !== 'full' ? 'withheld' : 'feed';
}

/**
 * The versions of an article among the captures up to a place in the order of taking in, in the order in which they were
 * seen; of equals the one taken in first comes first.
 */
export async function placedVersions(
  db: Connection,
  articleId: string,
  upTo: number,
): Promise<PlacedVersion[]> {
  const rows = await db
    .selectFrom('revisions')
    .innerJoin('captures', 'captures.id', 'revisions.capture_id')
    .select([
      'captures.id',
      'captures.url',
      'captures.first_seen',
      'captures.content_type',
      'captures.rights',
      'revisions.text_hash',
    ])
    .where('revisions.article_id', '=', articleId)
    .where('captures.sequence', '<=', upTo)
    .orderBy('captures.sequence')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      url: row.url,
      firstSeen: row.first_seen,
      origin: versionOrigin(row),
      textHash: row.text_hash,
    }))
    .toSorted((a, b) => Date.parse(a.firstSeen) - Date.parse(b.firstSeen));
}
