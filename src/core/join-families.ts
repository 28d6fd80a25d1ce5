import type { FigureFamily, FigureVerdict } from './figure.ts';
import type { Fact, Person } from './provenance.ts';
import type { QuoteFamily } from './quote.ts';
import { fold } from './text.ts';

/*
 * A large story is traced in parts. The families of a later part hold, beside its own members, some of earlier parts: here families
 * that share a member become one. Each function takes families in the order of their parts and keeps the first one's id.
 */

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export function joinQuotes(families: readonly QuoteFamily[]): QuoteFamily[] {
  // Drift is of a family's wording: families of different wordings stay apart.
  return joined(
    families,
    ({ text }) => fold(text),
    (group) => {
      const [first] = group;
      const conflicts = new Set(group.flatMap((family) => family.conflicts));
      return {
        ...first,
        members: together(group.map(({ members }) => members)),
        verifiedIn: together(group.map(({ verifiedIn }) => verifiedIn)),
        conflicts: (['words', 'speaker'] as const).filter((conflict) => conflicts.has(conflict)),
      };
    },
  );
}

const GRAVITY: readonly FigureVerdict[] = ['agree', 'updated', 'conflict'];

/** The verdict of one quantity is the gravest of its parts'. */
export function joinFigures(families: readonly FigureFamily[]): FigureFamily[] {
  return joined(
    families,
    () => '',
    (group) => {
      const gravest = group.reduce((a, b) =>
        GRAVITY.indexOf(b.verdict) > GRAVITY.indexOf(a.verdict) ? b : a,
      );
      const { verdict, reason } = gravest;
      return { ...group[0], members: together(group.map(({ members }) => members)), verdict, reason };
    },
  );
}

export function joinFacts(facts: readonly Fact[]): Fact[] {
  return joined(
    facts,
    () => '',
    (group) => ({
      ...group[0],
      members: together(group.map(({ members }) => members)),
      origins: [...new Set(group.flatMap(({ origins }) => origins))].sort(),
    }),
  );
}

/** Persons of one full name are one person; most named first. */
export function joinPeople(people: readonly Person[]): Person[] {
  const byName = Map.groupBy(people, ({ name }) => fold(name));
  return [...byName.values()]
    .map(([first, ...rest]): Person => {
      const all = [first as Person, ...rest];
      return {
        ...(first as Person),
        variants: [...new Set(all.flatMap(({ variants }) => variants))],
        articles: [...new Set(all.flatMap(({ articles }) => articles))],
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length);
}

type Group<T> = readonly [T, ...T[]];

function joined<T extends { readonly members: readonly Place[] }>(
  families: readonly T[],
  kindOf: (family: T) => string,
  join: (group: Group<T>) => T,
): T[] {
  const groups: [T, ...T[]][] = [];
  const known = new Map<string, { readonly place: Place; readonly group: [T, ...T[]] }[]>();
  for (const family of families) {
    const kind = kindOf(family);
    const found = family.members
      .flatMap((place) =>
        (known.get(`${kind}\n${place.article}`) ?? []).filter((one) => meet(one.place, place)),
      )
      .at(0);
    const group = found?.group ?? [family];
    if (found === undefined) groups.push(group);
    else group.push(family);
    for (const place of family.members) {
      const key = `${kind}\n${place.article}`;
      const places = known.get(key) ?? [];
      known.set(key, places);
      places.push({ place, group });
    }
  }
  return groups.map((group) => (group.length === 1 ? group[0] : join(group)));
}

/** Whether two spans of one text share more than half of the shorter one. */
function meet(a: Place, b: Place): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}

/** The members of all, each place once. */
function together<T extends Place>(lists: readonly (readonly T[])[]): T[] {
  const kept: T[] = [];
  const byArticle = new Map<string, T[]>();
  for (const member of lists.flat()) {
    const known = byArticle.get(member.article) ?? [];
    if (known.some((other) => meet(other, member))) continue;
    byArticle.set(member.article, [...known, member]);
    kept.push(member);
  }
  return kept;
}
