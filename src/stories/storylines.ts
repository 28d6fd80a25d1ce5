import type { Evidence } from '../core/evidence.ts';
import { identifier } from '../core/identifier.ts';
import type { Storyline } from '../core/story.ts';
import { tokenise } from '../language/tokens.ts';
import type { StoryFeatures } from './story-features.ts';

/** A story and the features of its articles. */
export interface StorylineMember {
  readonly story: string;
  readonly articles: readonly StoryFeatures[];
}

/** Names and words in this share of a story's articles are its own, not one article's. */
const CORE_SHARE = 0.3;
const CORE_NAMES = 12;
const CORE_TERMS = 40;
const RELATED = 0.3;
const MOST_SHARED = 8;
/** Of the stories that bear a name, a story is compared with so many of the latest. */
const MOST_BEARERS = 20;

interface Profile {
  readonly story: string;
  readonly languages: ReadonlySet<string>;
  readonly time: number | null;
  readonly names: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  /** Words of the titles by their stems: evidence shows words, not stems. */
  readonly words: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * Stories of one course of events: the same main actors doing the same kind of thing, however far apart in time. Stories
 * are joined where the names at their core and the words at their core both overlap, weighted by how rare they are among
 * all stories given; by names alone where the languages differ. A story that is like no other is in no storyline.
 */
export function findStorylines(members: Iterable<StorylineMember>): Storyline[] {
  // One member at a time: what is known of all articles at once would be twenty times of what is kept.
  const profiles = Array.from(members, profileOf);
  const nameRarity = rarityOf(profiles.map((profile) => profile.names));
  const termRarity = rarityOf(profiles.map((profile) => profile.terms));
  const groups = new Map<string, Set<string>>();
  const evidence = new Map<string, Evidence[]>();
  for (const [left, right] of candidatePairs(profiles)) {
    const names = overlap(left.names, right.names, nameRarity);
    const terms = overlap(left.terms, right.terms, termRarity);
    const sameLanguage = [...left.languages].some((language) => right.languages.has(language));
    const related = sameLanguage ? names.score * 0.6 + terms.score * 0.4 : names.score;
    if (related < RELATED || names.shared.length < 2 || (sameLanguage && terms.shared.length < 3)) continue;
    const group = new Set([
      ...(groups.get(left.story) ?? [left.story]),
      ...(groups.get(right.story) ?? [right.story]),
    ]);
    for (const story of group) groups.set(story, group);
    const reasons = evidence.get(left.story) ?? [];
    reasons.push(
      ...reasonsFor(
        names.shared.map((name) => left.written.get(name) ?? name),
        terms.shared.flatMap((term) => left.words.get(term) ?? right.words.get(term) ?? []),
      ),
    );
    evidence.set(left.story, reasons);
  }
  const times = new Map(profiles.map((profile) => [profile.story, profile.time ?? Number.POSITIVE_INFINITY]));
  const order = (a: string, b: string) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || (a < b ? -1 : 1);
  return [...new Set(groups.values())].map((group) => {
    const stories = [...group].sort((a, b) => (a === b ? 0 : order(a, b) || 0));
    return {
      id: identifier('storyline', stories[0] ?? ''),
      stories,
      evidence: stories.flatMap((story) => evidence.get(story) ?? []),
    };
  });
}

/** Pairs of stories that share a name which few stories have: cost does not grow with the square of the stories. */
function* candidatePairs(profiles: readonly Profile[]): Generator<[Profile, Profile]> {
  const byName = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const others = new Set<Profile>();
    for (const name of profile.names.keys()) {
      const bearers = byName.get(name) ?? [];
      for (const other of bearers.slice(-MOST_BEARERS)) others.add(other);
      bearers.push(profile);
      byName.set(name, bearers);
    }
    for (const other of others) yield [other, profile];
  }
}

function profileOf({ story, articles }: StorylineMember): Profile {
  const times = articles.flatMap((article) => article.time ?? article.seen ?? []);
  const written = articles.flatMap((article) =>
    article.names.map(([sound, , name]) => [sound, name] as const),
  );
  return {
    story,
    languages: new Set(articles.map((article) => article.language)),
    time: times.length === 0 ? null : Math.min(...times),
    written: new Map(written.reverse()),
    words: new Map(
      articles.flatMap(({ title, language }) =>
        tokenise(title ?? '', language).map(({ stem, start, end }) => [stem, title?.slice(start, end) ?? '']),
      ),
    ),
    names: core(
      articles.map((article) => article.names),
      CORE_NAMES,
    ),
    terms: core(
      articles.map((article) => article.terms),
      CORE_TERMS,
    ),
  };
}

/** What enough of a story's articles have, weighted by the share that has it. */
function core(
  lists: readonly (readonly (readonly [string, number, ...unknown[]])[])[],
  most: number,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const list of lists) {
    const total = Math.sqrt(list.reduce((sum, [, count]) => sum + count * count, 0)) || 1;
    for (const [term, count] of list)
      shares.set(term, (shares.get(term) ?? 0) + count / total / lists.length);
  }
  const holders = new Map<string, number>();
  for (const list of lists) for (const [term] of list) holders.set(term, (holders.get(term) ?? 0) + 1);
  return new Map(
    [...shares]
      .filter(([term]) => (holders.get(term) ?? 0) >= CORE_SHARE * lists.length)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most),
  );
}

function rarityOf(profiles: readonly ReadonlyMap<string, number>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const term of profile.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((profiles.length + 20) / ((counts.get(term) ?? 0) + 0.5));
}

function overlap(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): { score: number; shared: string[] } {
  let dot = 0;
  const shared: [string, number][] = [];
  for (const [term, weight] of left) {
    const other = right.get(term);
    if (other === undefined) continue;
    const share = weight * other * rarity(term) ** 2;
    dot += share;
    shared.push([term, share]);
  }
  const norm = Math.sqrt(square(left, rarity) * square(right, rarity));
  shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { score: norm === 0 ? 0 : dot / norm, shared: shared.slice(0, MOST_SHARED).map(([term]) => term) };
}

function square(profile: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of profile) sum += (weight * rarity(term)) ** 2;
  return sum;
}

function reasonsFor(names: readonly string[], terms: readonly string[]): Evidence[] {
  const at = { article: null, start: null, end: null };
  const reasons: Evidence[] = [
    {
      ...at,
      type: 'name',
      text: names.join(', '),
      note: 'The same actors and places stand at the centre of both stories.',
    },
  ];
  if (terms.length > 0) {
    reasons.push({
      ...at,
      type: 'term',
      text: terms.join(', '),
      note: 'Both stories are told in the same words.',
    });
  }
  return reasons;
}
