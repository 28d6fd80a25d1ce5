import type { ArticleVerdict, Derivation, StoryProvenance, Work } from '../../core/provenance.ts';
import type { RemovedWork } from '../../core/takedown.ts';

/** What was known of an article that takes something from a work, before the work's text was removed. */
export interface RemovedSource {
  readonly article: string;
  readonly work: RemovedWork;
  /** Null where it was only its primary source, through others. */
  readonly derivation: Derivation | null;
  /** Null where its primary source was another. */
  readonly verdict: ArticleVerdict | null;
}

export const REMOVED_REASON =
  'What it goes back to was removed at its owner’s request; this was found before.';

/**
 * What provenance finds in a story, with what was known of works whose text is gone since: without their text an article that
 * repeats one would look like its origin. What was found before stays true.
 */
export function withRemovedWorks(found: StoryProvenance, sources: readonly RemovedSource[]): StoryProvenance {
  const members = new Set(found.verdicts.map(({ article }) => article));
  const known = sources.filter(({ article }) => members.has(article));
  if (known.length === 0) return found;
  const removed = new Map(known.map(({ work }) => [work.id, asWork(work)]));
  const verdicts = new Map(
    known.flatMap(({ article, verdict }) => (verdict === null ? [] : [[article, verdict] as const])),
  );
  /** Works that were put together since from what others say of the ones removed. */
  const doubles = new Map(
    found.works.flatMap((work) => {
      const same = [...removed.values()].find((one) => isSame(work, one));
      return same === undefined || work.article !== null ? [] : [[work.id, same.id] as const];
    }),
  );
  const now = (work: string) => doubles.get(work) ?? work;
  const derivations = found.derivations.map((one) => ({ ...one, work: now(one.work) }));
  const before = known.flatMap(({ derivation }) => derivation ?? []);
  const isNamed = (one: Derivation) =>
    before.some(({ article, work }) => article === one.article && work === one.work);
  const noOrigins = new Set(
    found.works.flatMap(({ id, article }) =>
      article !== null && verdicts.has(article) && verdicts.get(article)?.kind !== 'original' ? [id] : [],
    ),
  );
  const ends = [...verdicts.values()].flatMap(({ primarySource }) => primarySource?.work ?? []);
  return {
    ...found,
    verdicts: found.verdicts.map(
      (verdict) => verdicts.get(verdict.article) ?? atRemoved(verdict, now, removed),
    ),
    works: [...found.works.filter(({ id }) => !doubles.has(id) && !removed.has(id)), ...removed.values()],
    derivations: [...derivations.filter((one) => !isNamed(one)), ...before],
    origins: [...new Set([...found.origins.map(now).filter((id) => !noOrigins.has(id)), ...ends])],
  };
}

/** A verdict that names a work as others tell of it, with the work itself. */
function atRemoved(
  verdict: ArticleVerdict,
  now: (work: string) => string,
  removed: ReadonlyMap<string, Work>,
): ArticleVerdict {
  const source = verdict.primarySource;
  const work = source === null ? undefined : removed.get(now(source.work));
  if (source === null || work === undefined) return verdict;
  return { ...verdict, primarySource: { ...source, work: work.id, removed: true } };
}

function isSame(work: Work, removed: Work): boolean {
  if (work.url !== null && removed.url !== null) return work.url === removed.url;
  return (
    work.title !== null && work.title === removed.title && work.outlet?.domain === removed.outlet?.domain
  );
}

function asWork({ id, outlet, url, title, published }: RemovedWork): Work {
  return { id, outlet, url, title, byline: [], published, article: null, evidence: [], removed: true };
}
