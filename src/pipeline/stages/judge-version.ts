import { pageKey } from '../../core/url.ts';
import type { PlacedVersion } from '../../store/revisions.ts';

/** A capture of an article that is known already, as it is compared with the versions that were placed before it. */
export interface NewVersion extends PlacedVersion {
  /** When it was changed last, as the page claims; when it was published, where it says no more. */
  readonly claimed: string | null;
}

/**
 * What a capture is among the versions of its article: `newest` takes the place of the one shown, `older` came to us later
 * than one that was seen after it, `unchanged` says nothing new, for the reason given.
 */
export type VersionVerdict =
  | { readonly place: 'newest' | 'older' }
  | { readonly place: 'unchanged'; readonly reason: string };

/**
 * Judges by the text in its comparable form, not by bytes. `placed`: what was placed before, in the order in which it was
 * seen; `shownClaim`: what the version shown claims as its last change.
 */
export function judgeVersion(
  version: NewVersion,
  placed: readonly PlacedVersion[],
  shownClaim: string | null,
): VersionVerdict {
  const seen = Date.parse(version.firstSeen);
  const next = placed.find((other) => Date.parse(other.firstSeen) > seen);
  const before = placed.findLast((other) => Date.parse(other.firstSeen) <= seen);
  if (before?.textHash === version.textHash || next?.textHash === version.textHash) {
    return unchanged('The page changed, its article did not.');
  }
  // A feed repeats of a page what it likes; what the page itself says stands.
  if (version.origin === 'feed' && placed.some(({ origin }) => origin !== 'feed')) {
    return unchanged('A feed’s words of an article that was kept from its page.');
  }
  if (
    before?.origin === version.origin &&
    isOtherAddress(before, version) &&
    !isLater(version.claimed, shownClaim)
  ) {
    return unchanged('Another address of an article that was kept already.');
  }
  return { place: next === undefined ? 'newest' : 'older' };
}

function unchanged(reason: string): VersionVerdict {
  return { place: 'unchanged', reason };
}

/** Two forms of one page (AMP, mobile) differ a little in what is read from them: that is no change of the article. */
function isOtherAddress(before: PlacedVersion, version: PlacedVersion): boolean {
  return before.url !== null && version.url !== null && pageKey(before.url) !== pageKey(version.url);
}

function isLater(claim: string | null, than: string | null): boolean {
  const [left, right] = [claim, than].map((time) => (time === null ? Number.NaN : Date.parse(time)));
  return left !== undefined && right !== undefined && left > right;
}
