import type { DerivationKind } from '../../core/provenance.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { compareText } from '../works/work-reference.ts';

/** What ranks one way in which an article may derive from a work before others. */
interface Ranked {
  readonly group: WorkGroup;
  readonly kind: DerivationKind;
  readonly share: number | null;
  readonly identical: number;
  readonly confidence: number;
}

/** A text that is mostly another's outweighs the citation that came along with it. */
const MOSTLY = 0.6;
/** Who has nearly every word of one text, and tells the cited work in other words, has the one before them. */
const VERBATIM = 0.9;

/** The ways in which an article may derive from others, best first: by what it cites, or by whose text it carries. */
export function preferCopies<T extends Ranked>(origins: readonly T[], copies: readonly T[]): T[] {
  const cited = [...origins].sort(byStrength);
  const shared = [...copies].sort(byStrength);
  const best = shared[0];
  const ofText = cited[0]?.share ?? 0;
  // An announcement told in an agency's very words came by way of the agency, though the citation in them names its issuer.
  const isVerbatim = best !== undefined && best.identical >= VERBATIM && cited[0]?.kind !== 'reprint';
  return best !== undefined && ((best.share ?? 0) >= Math.max(MOSTLY, ofText + 0.2) || isVerbatim)
    ? [...shared, ...cited]
    : [...cited, ...shared];
}

function byStrength(a: Ranked, b: Ranked): number {
  return (
    Math.round((strengthOf(b) - strengthOf(a)) * 1e6) ||
    compareText(a.group.captured?.article.id ?? '', b.group.captured?.article.id ?? '') ||
    compareText(a.group.references[0]?.article ?? '', b.group.references[0]?.article ?? '')
  );
}

/** Whose text it carries word for word is nearer than whose news it tells. */
function strengthOf({ confidence, share, identical }: Ranked): number {
  return confidence * (0.5 + (share ?? 0.5) / 2) + (identical >= MOSTLY ? identical / 2 : 0);
}
