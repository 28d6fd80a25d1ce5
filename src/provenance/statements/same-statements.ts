import type { TextProfile } from '../align/profile.ts';
import { compareStatements, type StatementComparison } from './compare-statements.ts';
import { type Statement, statementOf } from './statement.ts';

/** Two sentences of two articles that say the same. */
export interface SameStatement {
  readonly left: SentencePlace;
  readonly right: SentencePlace;
  readonly similarity: number;
}

export interface SentencePlace {
  readonly article: string;
  readonly sentence: number;
}

/** Sentences anywhere in a story say the same from here on; nothing but the story is known to be common to them. */
const SAME_SENTENCE = 0.42;
/** Fewer content words say too little to be told apart from other statements. */
const LEAST_WORDS = 4;
/** A feature in more sentences than this finds no candidates, and of those found only the first are compared. */
const COMMON = 40;
const CANDIDATES = 6;
/** How many features two sentences must share to be compared. */
const LEAST_SHARED = 3;
/** Larger stories are told by so many that whatever matters is also copied. */
const MOST_SENTENCES = 2_500;

interface Place extends SentencePlace {
  readonly language: string;
  readonly statement: Statement;
  readonly known: boolean;
}

/**
 * Sentences of a story's articles in one language that say the same in other words, the surest first, without pairs of which
 * both `isKnown` to have others that do. Candidates come from an inverted index over words and fields of meaning, so that the work grows with the
 * number of sentences; very large stories give none.
 */
export function sameStatements(
  profiles: readonly TextProfile[],
  isKnown: (place: SentencePlace) => boolean,
): SameStatement[] {
  if (profiles.reduce((sum, { sentences }) => sum + sentences.length, 0) > MOST_SENTENCES) return [];
  const places = profiles.flatMap(({ article, language, sentences }) =>
    sentences.map(
      (sentence, index): Place => ({
        article,
        language,
        sentence: index,
        statement: statementOf([sentence], language),
        known: isKnown({ article, sentence: index }),
      }),
    ),
  );
  const comparison = compareStatements(places.map(({ statement }) => statement));
  const index = new Map<number, number[]>();
  const found: SameStatement[] = [];
  for (const [at, place] of places.entries()) {
    if (place.statement.words.length < LEAST_WORDS) continue;
    found.push(...matchesOf(place, places, index, comparison));
    for (const feature of place.statement.features) {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [at]);
      else list.push(at);
    }
  }
  // Sorting keeps the order of what is equally similar, which is that of the articles.
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** What says the same as a sentence among those before it. */
function matchesOf(
  place: Place,
  places: readonly Place[],
  index: ReadonlyMap<number, readonly number[]>,
  comparison: StatementComparison,
): SameStatement[] {
  const counts = new Map<number, number>();
  for (const feature of place.statement.features) {
    const list = index.get(feature) ?? [];
    if (list.length > COMMON) continue;
    for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, shared]) => shared >= LEAST_SHARED)
    .sort(([a, shared], [b, more]) => more - shared || a - b)
    .slice(0, CANDIDATES)
    .flatMap(([at]) => {
      const other = places[at];
      if (other === undefined || other.article === place.article || other.language !== place.language)
        return [];
      if (place.known && other.known) return [];
      const similarity = comparison.similarity(place.statement, other.statement);
      return similarity < SAME_SENTENCE ? [] : [{ left: other, right: place, similarity }];
    });
}
