import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import { BELIEVED } from '../believed.ts';
import { reliability } from '../reliability.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { citationEvidence, compareText, type WorkReference } from '../works/work-reference.ts';
import { articleName } from './article-name.ts';
import { clearlyBefore } from './clocks.ts';
import { copyStrength } from './copy-direction.ts';
import { isSigned, kindByCredit } from './derivation-kind.ts';
import { passageEvidence } from './passage-evidence.ts';
import { type SidedOverlap, type StoryContext, samePublisher } from './story-context.ts';

/** A work whose text an article carries by the word of another that carries it too. */
export interface SignedText {
  readonly group: WorkGroup;
  readonly overlap: SidedOverlap;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Whose text an article carries by the word of others, and who of them contradict each other. */
export interface SignedTexts {
  /** One of each work, best first. */
  readonly sources: readonly SignedText[];
  /** What it shares with articles that give the same text to different works: nothing follows from any of them. */
  readonly disputed: readonly SidedOverlap[];
}

/** The article may be another's customer, or have the text from the other one, which may have added to it. */
const CARRIED = { signed: 0.9, credited: 0.8 } as const;
/** Of a text that is less than this another's, who else carries it says nothing. */
const MOSTLY = 0.6;
/** Two works that the text is nearly as much of: two agencies that both tell it, or a credit that is wrong. */
const ABOUT_AS_MUCH = 0.15;

/**
 * Whose text it is that an article carries without a mark: others carry the same text and say by dateline, byline or credit
 * line that it is not theirs ("(Reuters) –"). Whether the article had it from them or as they had it, and before or after
 * them, it is that work's. Not so where the article shows own reporting, where the others do, since they may have added it,
 * where they name different works, or where the article came out more than a day before them.
 */
export function signedTexts(
  context: StoryContext,
  article: AnalysedArticle,
  copying: readonly SidedOverlap[],
): SignedTexts {
  if (article.analysis.ownReporting.length > 0) return { sources: [], disputed: [] };
  const found = copying.flatMap((overlap) => signedText(context, article, overlap) ?? []);
  const sources = [...Map.groupBy(found, ({ group }) => group).values()]
    .flatMap((signed) => signed.sort(byShare).slice(0, 1))
    .sort(byShare);
  const [first, second] = sources;
  if (first === undefined || second === undefined) return { sources, disputed: [] };
  if (first.overlap.own.covered - second.overlap.own.covered >= ABOUT_AS_MUCH)
    return { sources, disputed: [] };
  return { sources: [], disputed: found.map(({ overlap }) => overlap) };
}

function byShare(a: SignedText, b: SignedText): number {
  return (
    b.overlap.own.covered - a.overlap.own.covered ||
    b.confidence - a.confidence ||
    compareText(a.overlap.other, b.overlap.other)
  );
}

function signedText(
  context: StoryContext,
  article: AnalysedArticle,
  overlap: SidedOverlap,
): SignedText | null {
  const other = context.byId.get(overlap.other);
  if (other === undefined || samePublisher(article, other)) return null;
  if (copyStrength(overlap) !== 'strong' || overlap.own.covered < MOSTLY) return null;
  if (other.analysis.ownReporting.length > 0 || clearlyBefore(article, other)) return null;
  const origins = (context.references.get(overlap.other) ?? []).filter(({ role }) => role === 'origin');
  const [credit] = origins;
  if (credit === undefined || origins.length > 1 || kindByCredit(other, credit) !== 'reprint') return null;
  const group = context.works.groupOf(credit);
  // A work that came in speaks for itself: whoever is credited may have it from this article.
  if (group.captured !== null && group.captured.analysis.ownReporting.length === 0) return null;
  const carried = isSigned(other, credit) ? CARRIED.signed : CARRIED.credited;
  const confidence = Math.min(credit.confidence, reliability(credit.grounds)) * carried;
  if (confidence < BELIEVED) return null;
  return {
    group,
    overlap,
    confidence,
    evidence: [...creditEvidence(other, credit), ...passageEvidence(context, overlap, article.article.id)],
  };
}

function creditEvidence(other: AnalysedArticle, { citations, outlet }: WorkReference): Evidence[] {
  const [citation] = citations;
  if (citation === undefined) return [];
  const note = `${articleName(other)} says that this text is ${outlet?.name ?? 'another outlet'}’s; here that is missing.`;
  return [{ ...citationEvidence(other.article.id, citation), note }];
}
