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
  /** Whom articles and uncaptured works have their news from themselves. */
  readonly speakers: readonly ResolvedSpeaker[];
  speakersOf(work: string): readonly ResolvedSpeaker[];
  /** Outlet → owner group. */
  readonly owners: ReadonlyMap<string, string>;
  /** The id of the article or uncaptured work that a work is. */
  entityOf(work: string): string;
}

export interface ResolvedSpeaker {
  /** The id of the article or uncaptured work that has it from them. */
  readonly work: string;
  /** In the words of the article that says so. */
  readonly name: string;
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
  const speakers = dossier.works.flatMap((work) =>
    work.evidence.flatMap(({ field, text }) =>
      field === 'speaker' && text !== null ? [{ work: entityOf(work.id), name: text }] : [],
    ),
  );
  const owners = new Map<string, string>();
  for (const { outlet, evidence } of dossier.works) {
    const owner = evidence.find(({ field }) => field === 'owner')?.text ?? null;
    if (outlet !== null && owner !== null) owners.set(outlet.domain, owner);
  }
  const speakersByWork = Map.groupBy(speakers, ({ work }) => work);
  return {
    speakers,
    speakersOf: (work) => speakersByWork.get(work) ?? [],
    owners,
    articles: dossier.articles,
    chains,
    uncaptured,
    outlets: [...outlets.values()],
    derivations,
    derivationsOf: (article) => byArticle.get(article) ?? [],
    entityOf,
  };
}
