import { alignTexts } from '../../provenance/align/align-texts.ts';
import { findArticleRow, findRevision, unpackAnalysed } from '../../store/articles.ts';
import { type AlignedCopy, putCopies } from '../../store/copies.ts';
import { storyOf } from '../../store/stories.ts';
import type { Connection, RevisionRow } from '../../store/tables.ts';
import type { Copy } from '../../stories/find-copies.ts';

/** The most alike; of ten thousand copies of one text each leads to some. */
const MOST_KEPT = 4;
/** Longer texts are not aligned while others wait: their share is kept. Characters. */
const LONGEST = 60_000;

/**
 * Puts down which earlier articles a new one shares passages with. Where the other is in another story the two are aligned;
 * in its own story provenance does that.
 */
export async function keepCopies(
  tx: Connection,
  {
    article,
    story,
    revision,
  }: { readonly article: string; readonly story: string; readonly revision: RevisionRow },
  copies: readonly Copy[],
): Promise<void> {
  const aligned: AlignedCopy[] = [];
  for (const { article: other, share } of copies.slice(0, MOST_KEPT)) {
    const row = await findArticleRow(tx, other);
    const theirs = row === null ? null : await findRevision(tx, row.capture_id);
    if (theirs === null) continue;
    const captures = [revision.capture_id, theirs.capture_id] as const;
    const isElsewhere = (await storyOf(tx, other)) !== story;
    aligned.push({ article, other, share, captures, passages: isElsewhere ? align(revision, theirs) : null });
  }
  await putCopies(tx, aligned);
}

function align(one: RevisionRow, other: RevisionRow) {
  const [left, right] = [unpackAnalysed(one), unpackAnalysed(other)];
  if (left.article.text.length > LONGEST || right.article.text.length > LONGEST) return null;
  return alignTexts(left, right);
}
