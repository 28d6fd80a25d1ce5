import type { DossierArticle } from '../../core/dossier.ts';
import type { Derivation, Work } from '../../core/provenance.ts';

/** One step back: the work that an article is taken from, and how. */
export interface ChainStep {
  readonly derivation: Derivation;
  readonly work: Work;
}

/** An article's derivations that are more than a mention, the surest first. */
export function realDerivations(derivations: readonly Derivation[] | undefined): Derivation[] {
  return (derivations ?? [])
    .filter((derivation) => derivation.kind !== 'mention')
    .sort((a, b) => b.confidence - a.confidence);
}

/**
 * The way back from an article to its primary source, nearest first: what it is taken from, what that is taken from, and so
 * on. Prefers at each step the surest derivation; ends where nothing more is known, or before a circle.
 */
export function derivationChain(
  article: DossierArticle,
  context: {
    readonly works: ReadonlyMap<string, Work>;
    readonly derivations: ReadonlyMap<string, readonly Derivation[]>;
  },
): ChainStep[] {
  const chain: ChainStep[] = [];
  const seen = new Set([article.id]);
  let current: string | null = article.id;
  while (current !== null) {
    const derivation: Derivation | undefined = realDerivations(context.derivations.get(current))[0];
    const work: Work | undefined = derivation === undefined ? undefined : context.works.get(derivation.work);
    if (derivation === undefined || work === undefined || (work.article !== null && seen.has(work.article)))
      break;
    chain.push({ derivation, work });
    current = work.article;
    if (current !== null) seen.add(current);
  }
  return chain;
}
