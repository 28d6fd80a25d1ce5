import type { Dossier, DossierArticle } from '../../core/dossier.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { Derivation, Work } from '../../core/provenance.ts';

/** A dossier as the three formats see it: entities, agents, and what derives from what. */
export interface ProvenanceGraph {
  readonly articles: readonly DossierArticle[];
  /** Works that were not captured; a captured one is its article. */
  readonly uncaptured: readonly Work[];
  readonly outlets: readonly OutletReference[];
  /** Without derivations of an article from itself. */
  readonly derivations: readonly ResolvedDerivation[];
  /** What uncaptured works take from others. */
  readonly chains: readonly ResolvedChain[];
  derivationsOf(article: string): readonly ResolvedDerivation[];
  /** The id of the article or uncaptured work that a work is. */
  entityOf(work: string): string;
}

export interface ResolvedDerivation extends Derivation {
  /** The id of the article or uncaptured work. */
  readonly source: string;
}

export interface ResolvedChain {
  readonly work: string;
  /** The id of the article or uncaptured work that it derives from. */
  readonly source: string;
  readonly confidence: number;
}

export function provenanceGraph(dossier: Dossier): ProvenanceGraph {
  const ids = new Set(dossier.articles.map((article) => article.id));
  const isCaptured = (work: Work) => work.article !== null && ids.has(work.article);
  const entities = new Map(
    dossier.works.map((work) => [work.id, isCaptured(work) ? (work.article as string) : work.id]),
  );
  const entityOf = (work: string) => entities.get(work) ?? work;
  const uncaptured = dossier.works.filter((work) => !isCaptured(work));
  const outlets = new Map<string, OutletReference>();
  for (const { outlet } of [...dossier.articles, ...uncaptured]) {
    if (outlet !== null && !outlets.has(outlet.domain)) outlets.set(outlet.domain, outlet);
  }
  const derivations = dossier.derivations
    .map((derivation) => ({ ...derivation, source: entityOf(derivation.work) }))
    .filter((derivation) => derivation.source !== derivation.article);
  const byArticle = Map.groupBy(derivations, (derivation) => derivation.article);
  const chains = uncaptured.flatMap((work) =>
    (work.derivedFrom ?? []).map((step) => ({
      work: work.id,
      source: entityOf(step.work),
      confidence: step.confidence,
    })),
  );
  return {
    articles: dossier.articles,
    chains,
    uncaptured,
    outlets: [...outlets.values()],
    derivations,
    derivationsOf: (article) => byArticle.get(article) ?? [],
    entityOf,
  };
}
