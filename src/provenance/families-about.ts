import type { Person, StoryProvenance } from '../core/provenance.ts';

type Families = Pick<StoryProvenance, 'quotes' | 'figures' | 'facts'>;

/** Members of earlier articles that a family keeps: by them it is known as one with the family that they are in. */
const MOST_ANCHORS = 3;

/**
 * Of the families that were found among a part of a story and earlier articles of it, those that the part has a member of, or
 * verifies: with what the part has of them and a few of the earlier places (`joinFamilies` makes one family of those that share a
 * member).
 */
export function familiesAbout(found: Families, articles: ReadonlySet<string>): Families {
  const nearest = <P extends { readonly article: string }>(places: readonly P[]): P[] => {
    const earlier = places.filter(({ article }) => !articles.has(article)).slice(0, MOST_ANCHORS);
    return places.filter((place) => articles.has(place.article) || earlier.includes(place));
  };
  const isIn = ({ article }: { readonly article: string }) => articles.has(article);
  const about = <M extends { readonly article: string }, T extends { readonly members: readonly M[] }>(
    family: T,
  ): T[] => (family.members.some(isIn) ? [{ ...family, members: nearest(family.members) }] : []);
  return {
    quotes: found.quotes
      .filter(({ members, verifiedIn }) => members.some(isIn) || verifiedIn.some(isIn))
      .map((family) => ({
        ...family,
        members: nearest(family.members),
        verifiedIn: nearest(family.verifiedIn),
      })),
    figures: found.figures.flatMap(about),
    facts: found.facts.flatMap(about),
  };
}

/** The persons whom some of the articles name, with those articles only. */
export function peopleAbout(people: readonly Person[], articles: ReadonlySet<string>): Person[] {
  return people.flatMap((person) => {
    const own = person.articles.filter((article) => articles.has(article));
    return own.length === 0 ? [] : [{ ...person, articles: own }];
  });
}
