import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { DerivationKind } from '../../core/provenance.ts';
import { spanContains } from '../../core/span.ts';
import { isAnnouncement } from '../announcements/is-announcement.ts';
import { BELIEVED } from '../believed.ts';
import { reliability } from '../reliability.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { citationEvidence, type WorkReference } from '../works/work-reference.ts';
import { announcedSources } from './announced-sources.ts';
import { copyDirection, copyStrength } from './copy-direction.ts';
import { isSigned, kindByCredit, kindByText } from './derivation-kind.ts';
import { exclusiveQuotes } from './exclusive-quotes.ts';
import { heardOthers } from './heard-others.ts';
import { isAskedToo, isHelp } from './own-with-help.ts';
import { passageEvidence } from './passage-evidence.ts';
import { preferCopies } from './prefer-copies.ts';
import { type SignedText, signedTexts } from './signed-text.ts';
import {
  overlapBetween,
  overlapsOf,
  type SidedOverlap,
  type StoryContext,
  samePublisher,
} from './story-context.ts';

/** One way in which an article may derive from a work. */
export interface DerivationCandidate {
  readonly article: string;
  readonly group: WorkGroup;
  readonly kind: DerivationKind;
  readonly share: number | null;
  /** Share of its words that are the work's, in the same order. */
  readonly identical: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Whether the article itself names the work. */
  readonly cited: boolean;
}

/** From what an article derives. */
export interface ArticleDerivations {
  readonly article: string;
  /** Ways that can be the article's main one, best first. */
  readonly parents: readonly DerivationCandidate[];
  /** What it also takes something from. */
  readonly mentions: readonly DerivationCandidate[];
  /** Articles that share its text where nothing tells who took it from whom. */
  readonly undirected: readonly SidedOverlap[];
  /** Earlier or later articles of the same outlet with the same text. */
  readonly versions: readonly SidedOverlap[];
}

/** A statement taken from a captured work that fills this much of an article is more than support. */
const MORE_THAN_SUPPORT = 0.4;

/** An article that says "support" and carries the text all the same is a little less sure to come from there. */
const PROMOTED = 0.85;

/** So much of an article in the captured work that it names cannot be chance. */
const VOUCHING_SHARE = 0.1;

/** Where the texts are less alike, what says who took it must be stronger. */
const SURE = 0.7;

/** From what an article derives: works that it cites, then articles whose text it shares without saying so. */
export function deriveArticle(context: StoryContext, article: AnalysedArticle): ArticleDerivations {
  const id = article.article.id;
  const references = context.references.get(id) ?? [];
  const cited = references.map((reference) => citedCandidate(context, article, reference));
  const shared = overlapsOf(context, id);
  const copying = shared.filter((overlap) => copyStrength(overlap) !== 'none');
  const versions = copying.filter((overlap) => samePublisher(article, context.byId.get(overlap.other)));
  const citedArticles = new Set(cited.map((candidate) => candidate.group.captured?.article.id));
  const isCiting = cited.some(({ kind }) => kind !== 'mention');
  const signed = signedTexts(context, article, isCiting ? [] : copying);
  const copies = signed.sources.map((found) => uncitedCandidate(article, found));
  const undirected = [...signed.disputed];
  for (const overlap of copying) {
    if (signed.disputed.includes(overlap) || signed.sources.some((found) => found.overlap === overlap))
      continue;
    const other = context.byId.get(overlap.other);
    if (other === undefined || samePublisher(article, other) || citedArticles.has(overlap.other)) continue;
    if (cites(context, other, id)) continue;
    if (haveCommonSource(context, article, other, overlap)) continue;
    const direction = copyDirection(context, article, other, overlap);
    const isStrong = copyStrength(overlap) === 'strong';
    const isCopy = direction.confidence >= (isStrong ? BELIEVED : SURE);
    if ((!isCopy && !isStrong) || heardOthers(article, other, overlap)) continue;
    if (isCopy) {
      const evidence = [...passageEvidence(context, overlap, id), ...direction.evidence];
      const group = context.works.ofArticle(overlap.other);
      copies.push(uncitedCandidate(article, { group, overlap, confidence: direction.confidence, evidence }));
    } else if (!isDirectedBack(context, article, other, overlap)) undirected.push(overlap);
  }
  const origins = cited.filter(
    (candidate, at) =>
      candidate.kind !== 'mention' && (!isAnnouncement(article) || givesText(candidate, references[at])),
  );
  const parents = preferCopies(origins, copies);
  if (parents.length === 0 && article.analysis.ownReporting.length === 0) {
    parents.push(...announcedCandidates(context, article));
    if (parents.length === 0) parents.push(...quoteCandidates(context, article));
  }
  const derived = new Set(parents.map((parent) => parent.group));
  return {
    article: id,
    parents,
    mentions: cited.filter((candidate) => candidate.kind === 'mention' && !derived.has(candidate.group)),
    undirected,
    versions,
  };
}

function citedCandidate(
  context: StoryContext,
  article: AnalysedArticle,
  reference: WorkReference,
): DerivationCandidate {
  const group = context.works.groupOf(reference);
  const captured = group.captured;
  const overlap = captured === null ? null : overlapBetween(context, article.article.id, captured.article.id);
  const evidence = reference.citations
    .slice(0, 6)
    .map((citation) => citationEvidence(article.article.id, citation));
  const isOrigin =
    (overlap?.own.covered ?? 0) >= MORE_THAN_SUPPORT ||
    (reference.role === 'origin' &&
      !isHelp(article, reference) &&
      !isAskedToo(article, group, overlap?.own.covered ?? 0));
  const kind = !isOrigin ? 'mention' : kindOfCited(context, article, reference, group, overlap);
  return {
    article: article.article.id,
    group,
    kind,
    share: captured === null ? null : (overlap?.own.covered ?? 0),
    identical: overlap?.own.identical ?? 0,
    confidence:
      credible(reference, overlap) *
      (captured === null ? 1 : group.captureConfidence) *
      (reference.role === 'origin' ? 1 : PROMOTED),
    evidence:
      overlap === null ? evidence : [...evidence, ...passageEvidence(context, overlap, article.article.id)],
    cited: true,
  };
}

/** However surely an article names its source, references of that sort were right only so often; the source's own text vouches for more. */
function credible({ confidence, grounds, role }: WorkReference, overlap: SidedOverlap | null): number {
  const shares = (overlap?.own.covered ?? 0) >= VOUCHING_SHARE;
  if (role !== 'origin' && !shares) return confidence;
  return Math.min(confidence, reliability(shares ? [...grounds, 'text of a captured article'] : grounds));
}

function kindOfCited(
  context: StoryContext,
  article: AnalysedArticle,
  reference: WorkReference,
  group: WorkGroup,
  overlap: SidedOverlap | null,
): DerivationKind {
  if (group.captured !== null) {
    const byText = overlap === null ? null : kindByText(article, overlap, reference);
    return byText ?? (kindByCredit(article, reference) === 'excerpt' ? 'excerpt' : 'rewrite');
  }
  const byReprint = translationOfReprint(context, article, group);
  if (byReprint && (reference.cited === 0 || isSigned(article, reference))) return 'translation';
  return kindByCredit(article, reference);
}

/** An uncaptured work's text is known by its reprints: a translation of one of them is a translation of the work. */
function translationOfReprint(context: StoryContext, article: AnalysedArticle, group: WorkGroup): boolean {
  return group.references.slice(0, 20).some((other) => {
    const reprint = context.byId.get(other.article);
    if (reprint === undefined || other.article === article.article.id) return false;
    if (kindByCredit(reprint, other) !== 'reprint') return false;
    const overlap = overlapBetween(context, article.article.id, other.article);
    return overlap?.overlap.translated === true && copyStrength(overlap) === 'strong';
  });
}

/** What an announcement tells of is its issuer's own, whatever it names beside it, unless its text is another's. */
function givesText({ share }: DerivationCandidate, reference: WorkReference | undefined): boolean {
  return (reference?.credited ?? false) || (share ?? 0) >= VOUCHING_SHARE;
}

function announcedCandidates(context: StoryContext, article: AnalysedArticle): DerivationCandidate[] {
  return announcedSources(context, article).map((found) => uncitedCandidate(article, found));
}

function quoteCandidates(context: StoryContext, article: AnalysedArticle): DerivationCandidate[] {
  const id = article.article.id;
  const references = context.references.get(id) ?? [];
  return exclusiveQuotes(context, article).map(({ group, confidence, evidence }) => {
    const captured = group.captured?.article.id ?? null;
    const overlap = captured === null ? null : overlapBetween(context, id, captured);
    return {
      article: id,
      group,
      kind: (overlap === null ? null : kindByText(article, overlap, null)) ?? 'rewrite',
      share: overlap?.own.covered ?? null,
      identical: overlap?.own.identical ?? 0,
      confidence,
      evidence,
      cited: references.some((reference) => context.works.groupOf(reference) === group),
    };
  });
}

function cites(context: StoryContext, article: AnalysedArticle, cited: string): boolean {
  const references = context.references.get(article.article.id) ?? [];
  return references.some(
    (reference) =>
      reference.role === 'origin' && context.works.groupOf(reference).captured?.article.id === cited,
  );
}

/**
 * Whether both name the same work as their origin, so that what they share comes from it. Not so where the naming itself
 * was copied: a work does not say of itself that it reported.
 */
function haveCommonSource(
  context: StoryContext,
  article: AnalysedArticle,
  other: AnalysedArticle,
  { overlap }: SidedOverlap,
): boolean {
  const groups = new Set(originsOf(context, other).map((reference) => context.works.groupOf(reference)));
  const common = originsOf(context, article).filter((reference) =>
    groups.has(context.works.groupOf(reference)),
  );
  if (common.length === 0) return false;
  const signed = common.find((reference) => isSigned(article, reference));
  if (signed !== undefined && isSigned(other, signed)) return true;
  const id = article.article.id;
  const spans = overlap.passages
    .filter((passage) => passage.kind === 'verbatim' || passage.kind === 'edited')
    .map((passage) => (passage.left.article === id ? passage.left : passage.right));
  return !common
    .flatMap((reference) => reference.citations)
    .some(({ start, end, cue }) => {
      if (start === null || end === null || cue === null) return false;
      return spans.some((span) => spanContains(span, { start, end }));
    });
}

function originsOf(context: StoryContext, article: AnalysedArticle): WorkReference[] {
  const references = context.references.get(article.article.id) ?? [];
  return references.filter((reference) => reference.role === 'origin');
}

function isDirectedBack(
  context: StoryContext,
  article: AnalysedArticle,
  other: AnalysedArticle,
  overlap: SidedOverlap,
): boolean {
  const back = { ...overlap, other: article.article.id, own: overlap.others, others: overlap.own };
  return copyStrength(back) !== 'none' && copyDirection(context, other, article, back).confidence > 0;
}

/** A source that the article does not name, by the text that it has in common with somebody. */
function uncitedCandidate(
  article: AnalysedArticle,
  { group, overlap, confidence, evidence }: SignedText,
): DerivationCandidate {
  return {
    article: article.article.id,
    group,
    kind: kindByText(article, overlap, null) ?? 'rewrite',
    share: overlap.own.covered,
    identical: overlap.own.identical,
    confidence,
    evidence,
    cited: false,
  };
}
