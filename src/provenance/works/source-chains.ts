import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Citation } from '../../core/citation.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { FoundWorks } from './find-works.ts';
import type { WorkGroup } from './work-group.ts';
import { citationEvidence, compareText, type WorkReference } from './work-reference.ts';

/** That an uncaptured work takes what it says from another, by the word of the articles that name both. */
export interface ChainStep {
  readonly to: WorkGroup;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** How many articles' words are kept as evidence of one step. */
const MOST_EVIDENCE = 4;

interface Claim extends ChainStep {
  readonly article: string;
}

/**
 * What uncaptured works take from other works: "the FT, citing Interfax". A captured work speaks for itself. Where articles
 * say different things of one work, most of them are believed; where none has most, none is.
 */
export function findChains(
  articles: readonly AnalysedArticle[],
  references: ReadonlyMap<string, readonly WorkReference[]>,
  works: FoundWorks,
): ReadonlyMap<WorkGroup, ChainStep> {
  const claims = new Map<WorkGroup, Claim[]>();
  for (const article of articles) {
    const own = references.get(article.article.id) ?? [];
    for (const reference of own) {
      const from = works.groupOf(reference);
      if (from.captured !== null) continue;
      for (const citation of reference.citations) {
        const claim = claimOf(article, citation, own, works);
        if (claim !== null && claim.to !== from) claims.set(from, [...(claims.get(from) ?? []), claim]);
      }
    }
  }
  const steps = new Map<WorkGroup, ChainStep>();
  for (const [from, made] of claims) {
    const step = mostClaimed(made);
    if (step !== null) steps.set(from, step);
  }
  return steps;
}

function claimOf(
  article: AnalysedArticle,
  citation: Citation,
  references: readonly WorkReference[],
  works: FoundWorks,
): Claim | null {
  const cited = citedBy(citation, article.analysis.citations);
  const reference = cited === null ? undefined : references.find((other) => other.citations.includes(cited));
  if (cited === null || reference === undefined) return null;
  const id = article.article.id;
  const name = citation.outlet?.name ?? citation.text;
  const note = `The text says that ${name} has it from ${cited.outlet?.name ?? cited.text}.`;
  return {
    article: id,
    to: works.groupOf(reference),
    confidence: cited.confidence,
    evidence: [{ ...citationEvidence(id, cited), note }],
  };
}

/** The citation of the outlet that another citation's outlet cites in turn; null where it cites a person or an office. */
function citedBy(
  { via, place, statement, outlet }: Citation,
  citations: readonly Citation[],
): Citation | null {
  if (via === null) return null;
  const found = citations.find(
    (other) =>
      other.text === via &&
      other.place === place &&
      other.outlet !== null &&
      other.outlet.domain !== outlet?.domain &&
      other.statement?.start === statement?.start,
  );
  return found ?? null;
}

function mostClaimed(claims: readonly Claim[]): ChainStep | null {
  const ranked = [...Map.groupBy(claims, (claim) => claim.to)]
    .map(([to, made]) => ({ to, made, articles: new Set(made.map((claim) => claim.article)).size }))
    .sort((a, b) => b.articles - a.articles);
  const [first, second] = ranked;
  if (first === undefined || first.articles === second?.articles) return null;
  const made = [...first.made].sort(
    (a, b) => b.confidence - a.confidence || compareText(a.article, b.article),
  );
  return {
    to: first.to,
    confidence: made[0]?.confidence ?? 0,
    evidence: made.slice(0, MOST_EVIDENCE).flatMap((claim) => claim.evidence),
  };
}
