import type { Person, StoryProvenance } from '../core/provenance.ts';

type Families = Pick<StoryProvenance, 'quotes' | 'figures' | 'facts'>;

/** Members of earlier articles that a family keeps: by them it is known as one with the family that they are in. */
const MOST_ANCHORS = 3;

/**
 * Of the families that were found among a part of a story and earlier articles of it, those that the part has a member of: with
 * the part's members and a few of the earlier ones (`joinFamilies` makes one family of those that share a member).
 */
export function familiesAbout(found: Families, articles: ReadonlySet<string>): Families {
  const about = <M extends { readonly article: string }, T extends { readonly members: readonly M[] }>(
    family: T,
  ): T[] => {
    if (!family.members.some(({ article }) => articles.has(article))) return [];
    const earlier = family.members.filter(({ article }) => !articles.has(article));
    const anchors = new Set(earlier.slice(0, MOST_ANCHORS));
    const members = family.members.filter((member) => articles.has(member.article) || anchors.has(member));
    return [{ ...family, members }];
  };
  return {
    quotes: found.quotes.flatMap(about).map((family) => ({
      ...family,
      verifiedIn: family.verifiedIn.filter(({ article }) => articles.has(article)),
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
