import type { StoryProvenance } from '../core/provenance.ts';

/**
 * Of what was found among some articles, what is about those given: their verdicts, derivations and passages, and the works
 * that these lead to. The others were there to be compared with.
 */
export function foundAbout(
  found: Pick<StoryProvenance, 'verdicts' | 'derivations' | 'works' | 'passages'>,
  articles: ReadonlySet<string>,
): typeof found {
  const verdicts = found.verdicts.filter(({ article }) => articles.has(article));
  const derivations = found.derivations.filter(({ article }) => articles.has(article));
  const byId = new Map(found.works.map((work) => [work.id, work]));
  const used = new Set<string>();
  const use = (id: string | undefined) => {
    if (id === undefined || used.has(id)) return;
    used.add(id);
    for (const { work } of byId.get(id)?.derivedFrom ?? []) use(work);
  };
  for (const { primarySource } of verdicts) use(primarySource?.work);
  for (const { work } of derivations) use(work);
  return {
    verdicts,
    derivations,
    works: found.works.filter(({ id }) => used.has(id)),
    passages: found.passages.filter(
      ({ left, right }) => articles.has(left.article) || articles.has(right.article),
    ),
  };
}
