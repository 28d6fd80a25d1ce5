import type { DossierArticle } from '../../core/dossier.ts';
import type { Derivation, Work } from '../../core/provenance.ts';
import type { FlowKind } from './words.ts';

/** One step back: the work that an article, or an uncaptured work, is taken from, and how. */
export interface ChainStep {
  readonly work: Work;
  readonly kind: FlowKind;
  /** Share of the text, 0 to 1; null where it is not known. */
  readonly share: number | null;
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
    chain.push({ work, kind: derivation.kind, share: derivation.share });
    const sources = sourcesOf(work, context.works);
    for (const source of sources) chain.push({ work: source, kind: 'cites', share: null });
    current = (sources.at(-1) ?? work).article;
    if (current !== null && seen.has(current)) break;
    if (current !== null) seen.add(current);
  }
  return chain;
}

/** What an uncaptured work is taken from by the word of others, and what that is taken from: nearest first, no work twice. */
export function sourcesOf(work: Work, works: ReadonlyMap<string, Work>): Work[] {
  const sources: Work[] = [];
  const seen = new Set([work.id]);
  let current: Work | undefined = work;
  while (current !== undefined) {
    current = current.article === null ? works.get(current.derivedFrom?.[0]?.work ?? '') : undefined;
    if (current === undefined || seen.has(current.id)) break;
    seen.add(current.id);
    sources.push(current);
  }
  return sources;
}
