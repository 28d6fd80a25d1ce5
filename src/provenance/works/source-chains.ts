import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Citation } from '../../core/citation.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fold } from '../../core/text.ts';
import { reliability } from '../reliability.ts';
import type { FoundWorks } from './find-works.ts';
import type { WorkGroup } from './work-group.ts';
import { citationEvidence, compareText, isAgencyMark, type WorkReference } from './work-reference.ts';

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
 * say different things of one work, most of them are believed; where none has most, none is. Whoever else it is said to cite, a
 * person or an outlet that nobody knows, is another thing said of it, too.
 */
export function findChains(
  articles: readonly AnalysedArticle[],
  references: ReadonlyMap<string, readonly WorkReference[]>,
  works: FoundWorks,
): ReadonlyMap<WorkGroup, ChainStep> {
  const claims = new Map<WorkGroup, Claim[]>();
  const others = new Map<WorkGroup, { article: string; of: string }[]>();
  for (const article of articles) {
    const own = references.get(article.article.id) ?? [];
    for (const reference of own) {
      const from = works.groupOf(reference);
      if (from.captured !== null) continue;
      const made = reference.citations.map((citation) => claimOf(article, citation, own, works));
      for (const [at, { via }] of reference.citations.entries()) {
        if (via === null || made[at] !== null) continue;
        others.set(from, [...(others.get(from) ?? []), { article: article.article.id, of: fold(via) }]);
      }
      made.push(claimOfDispatch(article, reference, own, works));
      for (const claim of made) {
        if (claim !== null && claim.to !== from) claims.set(from, [...(claims.get(from) ?? []), claim]);
      }
    }
  }
  const steps = new Map<WorkGroup, ChainStep>();
  for (const [from, made] of claims) {
    const step = mostClaimed(made, others.get(from) ?? []);
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

/** An agency's dispatch that says of its news that it is another outlet's: what it says is the agency's word. */
function claimOfDispatch(
  article: AnalysedArticle,
  reference: WorkReference,
  references: readonly WorkReference[],
  works: FoundWorks,
): Claim | null {
  if (!reference.citations.some(isAgencyMark)) return null;
  const others = references.filter((other) => other !== reference && other.role === 'origin');
  const [cited] = others;
  const said = cited?.citations.find(({ role, cue }) => role === 'origin' && cue !== null);
  if (cited === undefined || others.length > 1 || said === undefined) return null;
  const name = reference.outlet?.name ?? 'the agency';
  const note = `The dispatch of ${name} says that the news is ${cited.outlet?.name ?? 'another outlet'}’s.`;
  return {
    article: article.article.id,
    to: works.groupOf(cited),
    confidence: Math.min(cited.confidence, reliability(cited.grounds)),
    evidence: [{ ...citationEvidence(article.article.id, said), note }],
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

function mostClaimed(
  claims: readonly Claim[],
  others: readonly { readonly article: string; readonly of: string }[],
): ChainStep | null {
  const ranked = [...Map.groupBy(claims, (claim) => claim.to)]
    .map(([to, made]) => ({ to, made, articles: new Set(made.map((claim) => claim.article)).size }))
    .sort((a, b) => b.articles - a.articles);
  const [first, second] = ranked;
  if (first === undefined || first.articles === second?.articles) return null;
  // Who says of the same work that it has its news from the first as well does not contradict that.
  const agreeing = new Set(first.made.map(({ article }) => article));
  const contradicting = [
    ...Map.groupBy(
      others.filter(({ article }) => !agreeing.has(article)),
      ({ of }) => of,
    ).values(),
  ].map((said) => new Set(said.map(({ article }) => article)).size);
  if (Math.max(0, ...contradicting) >= first.articles) return null;
  const made = [...first.made].sort(
    (a, b) => b.confidence - a.confidence || compareText(a.article, b.article),
  );
  return {
    to: first.to,
    confidence: made[0]?.confidence ?? 0,
    evidence: made.slice(0, MOST_EVIDENCE).flatMap((claim) => claim.evidence),
  };
}
