import { alignTexts } from '../../provenance/align/align-texts.ts';
import { findRevision, unpackAnalysed } from '../../store/articles.ts';
import { type AlignedCopy, placesOfArticles, putCopies } from '../../store/copies.ts';
import type { Connection, RevisionRow } from '../../store/tables.ts';
import type { Copy } from '../../stories/find-copies.ts';

/** The most alike; of ten thousand copies of one text each leads to some. */
const MOST_KEPT = 4;
/**
 * Where the texts share less, they have a phrase, a quote or a page's furniture in common, which says nothing of where either
 * comes from: their share is kept, they are not aligned, and provenance does not compare them.
 */
export const LEAST_COPIED = 0.3;
/** Longer texts are not aligned while others wait: their share is kept. Characters. */
const LONGEST = 60_000;

/**
 * Puts down which earlier articles a new one shares passages with. Where the other is in another story the two are aligned;
 * in its own story provenance does that.
 *
 * @returns the other stories, whose articles may come from this one.
 */
export async function keepCopies(
  tx: Connection,
  {
    article,
    story,
    revision,
  }: { readonly article: string; readonly story: string; readonly revision: RevisionRow },
  copies: readonly Copy[],
): Promise<string[]> {
  const aligned: AlignedCopy[] = [];
  const stories = new Set<string>();
  const kept = copies.slice(0, MOST_KEPT);
  const places = await placesOfArticles(
    tx,
    kept.map((copy) => copy.article),
  );
  for (const { article: other, share } of kept) {
    const place = places.get(other);
    if (place === undefined) continue;
    const captures = [revision.capture_id, place.capture] as const;
    // A version is read only where it is aligned: most copies are of the same story.
    const isTelling = place.story !== story && share >= LEAST_COPIED;
    const theirs = isTelling ? await findRevision(tx, place.capture) : null;
    if (theirs !== null) stories.add(place.story);
    aligned.push({
      article,
      other,
      share,
      captures,
      passages: theirs === null ? null : align(revision, theirs),
    });
  }
  await putCopies(tx, aligned);
  return [...stories];
}

function align(one: RevisionRow, other: RevisionRow) {
  const [left, right] = [unpackAnalysed(one), unpackAnalysed(other)];
  if (left.article.text.length > LONGEST || right.article.text.length > LONGEST) return null;
  return alignTexts(left, right);
}
