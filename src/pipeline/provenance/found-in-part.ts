import type { StoryProvenance } from '../../core/provenance.ts';

/**
 * Of what was found in a part of a story and its companions, what is about the part's own articles: their verdicts,
 * derivations and passages, and the works that these lead to. Families of quotes and figures, facts and people are those of
 * the story's core.
 */
export function foundInPart(found: StoryProvenance, own: ReadonlySet<string>): StoryProvenance {
  const verdicts = found.verdicts.filter(({ article }) => own.has(article));
  const derivations = found.derivations.filter(({ article }) => own.has(article));
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
    origins: found.origins.filter((origin) => used.has(origin)),
    quotes: [],
    figures: [],
    facts: [],
    passages: found.passages.filter(({ left, right }) => own.has(left.article) || own.has(right.article)),
  };
}
