import type { AnalysedArticle } from '../../src/core/analysis.ts';
import type { ArticleVerdict, StoryProvenance } from '../../src/core/provenance.ts';
import type { NewsroomArticle, NewsroomStory } from './newsroom.ts';

/** Counts of a world; see `rates` for what they say. */
export interface Counts {
  given: number;
  givenRight: number;
  evident: number;
  evidentFound: number;
  withheld: number;
  withheldOpen: number;
  kinds: number;
  kindsRight: number;
  directions: number;
  directionsRight: number;
  stories: number;
  originsRight: number;
}

export function noCounts(): Counts {
  return {
    given: 0,
    givenRight: 0,
    evident: 0,
    evidentFound: 0,
    withheld: 0,
    withheldOpen: 0,
    kinds: 0,
    kindsRight: 0,
    directions: 0,
    directionsRight: 0,
    stories: 0,
    originsRight: 0,
  };
}

/** What a verdict of a simulated article was, for a person who looks for mistakes. */
export interface Mistake {
  readonly what: 'source' | 'missed' | 'kind' | 'direction' | 'origins';
  readonly article: string;
  readonly expected: string;
  readonly found: string;
}

/** Adds what provenance found of a story to the counts; gives the mistakes. */
export function countStory(
  story: NewsroomStory,
  articles: readonly AnalysedArticle[],
  found: StoryProvenance,
  counts: Counts,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const truth = new Map(story.articles.map((article) => [article.id, article]));
  const verdicts = new Map(found.verdicts.map((verdict) => [verdict.article, verdict]));
  for (const { article } of articles) {
    const one = truth.get(article.id);
    const verdict = verdicts.get(article.id);
    if (one !== undefined && verdict !== undefined) mistakes.push(...countVerdict(one, verdict, counts));
  }
  mistakes.push(...countDirections(truth, found, counts));
  mistakes.push(...countOrigins(story, found, counts));
  return mistakes;
}

function countVerdict(article: NewsroomArticle, verdict: ArticleVerdict, counts: Counts): Mistake[] {
  const mistakes: Mistake[] = [];
  const expected = evidentSource(article);
  const { primarySource } = verdict;
  const answer = primarySource === null ? null : (primarySource.outlet?.domain ?? 'no outlet');
  const isRight = answer !== null && rightDomains(article, expected).includes(answer);
  const saw = {
    article: article.id,
    expected: expected?.outlet.outlet.domain ?? 'unknown',
    found: answer ?? 'unknown',
  };
  if (answer !== null) {
    counts.given += 1;
    if (isRight) counts.givenRight += 1;
    else mistakes.push({ what: 'source', ...saw });
  }
  if (expected !== null) {
    counts.evident += 1;
    if (isRight) counts.evidentFound += 1;
    else if (answer === null) mistakes.push({ what: 'missed', ...saw });
  } else {
    counts.withheld += 1;
    if (answer === null || isRight) counts.withheldOpen += 1;
  }
  // What became of a text that never came in cannot be told.
  if (expected !== null && (article.parent?.captured ?? true)) {
    counts.kinds += 1;
    if (rightKinds(article).includes(verdict.kind)) counts.kindsRight += 1;
    else mistakes.push({ what: 'kind', article: article.id, expected: article.kind, found: verdict.kind });
  }
  return mistakes;
}

/**
 * Where words were swapped in their places, the border between an edited reprint and a rewrite is one of taste; whoever
 * reprints a rewrite or a translation has a rewrite or a translation of the source.
 */
function rightKinds({ kind, spun, parent }: NewsroomArticle): string[] {
  const carries = spun || kind === 'reprint';
  const ofParent = parent === null || parent.parent === null || !carries ? [] : rightKinds(parent);
  return [kind, ...(spun ? ['reprint'] : []), ...ofParent];
}

/** The true source is right in any case; where nothing gives it away, whoever the article was taken from is no wrong answer. */
function rightDomains(article: NewsroomArticle, expected: NewsroomArticle | null): string[] {
  const truth = article.root ?? article;
  return [truth, expected ?? article.parent].flatMap((one) => one?.outlet.outlet.domain ?? []);
}

/**
 * The source that the articles that came in give away: by naming it, or by carrying the text of one that is marked as own
 * reporting. Null where all that could tell was withheld.
 */
export function evidentSource(article: NewsroomArticle): NewsroomArticle | null {
  const source = namedSource(article);
  // A name that no page and no catalogue explains leads to nobody.
  return source === null || source.captured || source.outlet.known ? source : null;
}

function namedSource(article: NewsroomArticle): NewsroomArticle | null {
  const { parent, root, names, marked } = article;
  if (parent === null || root === null) return marked ? article : null;
  if (names.includes(root)) return root;
  const [named] = names;
  if (named !== undefined) return named.captured ? (evidentSource(named) ?? named) : named;
  const carriesText = article.kind === 'reprint' || article.kind === 'excerpt' || article.spun;
  return carriesText && parent.captured ? evidentSource(parent) : null;
}

/**
 * Whether a story's origins are right: every true one that anything gives away is there, and each that is there is a true
 * one, or the last that could be known of a chain that was hidden.
 */
function countOrigins(story: NewsroomStory, found: StoryProvenance, counts: Counts): Mistake[] {
  const captured = story.articles.filter((article) => article.captured);
  const evident = [...new Set(captured.flatMap((article) => evidentSource(article) ?? []))];
  const domainOf = (article: NewsroomArticle) => article.outlet.outlet.domain;
  const needed = new Set(evident.filter(({ parent }) => parent === null).map(domainOf));
  const allowed = new Set(
    [...evident, ...story.articles.filter(({ parent }) => parent === null)].map(domainOf),
  );
  const given = new Set(
    found.origins.map((id) => found.works.find((work) => work.id === id)?.outlet?.domain ?? 'no outlet'),
  );
  counts.stories += 1;
  if (needed.isSubsetOf(given) && given.isSubsetOf(allowed)) {
    counts.originsRight += 1;
    return [];
  }
  const expected = [...needed].join(' ');
  return [{ what: 'origins', article: story.id, expected, found: [...given].join(' ') }];
}

/** Of derivations between two captured articles of one line, how many point from the later to the earlier. */
function countDirections(
  truth: ReadonlyMap<string, NewsroomArticle>,
  found: StoryProvenance,
  counts: Counts,
): Mistake[] {
  const articleOf = new Map(found.works.map((work) => [work.id, work.article]));
  return found.derivations.flatMap(({ article, work, kind }): Mistake[] => {
    const from = truth.get(article);
    const to = truth.get(articleOf.get(work) ?? '');
    if (from === undefined || to === undefined || kind === 'mention') return [];
    const forward = ancestors(from).includes(to);
    if (!forward && !ancestors(to).includes(from)) return [];
    counts.directions += 1;
    if (!forward)
      return [{ what: 'direction', article, expected: `from ${from.id}`, found: `from ${to.id}` }];
    counts.directionsRight += 1;
    return [];
  });
}

function ancestors(article: NewsroomArticle): NewsroomArticle[] {
  return article.parent === null ? [] : [article.parent, ...ancestors(article.parent)];
}

/** The measures of a world, 0 to 1. */
export function rates(counts: Counts): Readonly<Record<string, number>> {
  return {
    'given sources that are right': counts.givenRight / counts.given,
    'evident sources found': counts.evidentFound / counts.evident,
    'kept open where withheld': counts.withheldOpen / counts.withheld,
    'derivation kind': counts.kindsRight / counts.kinds,
    'direction of derivation': counts.directionsRight / counts.directions,
    'independent origins exact': counts.originsRight / counts.stories,
  };
}
