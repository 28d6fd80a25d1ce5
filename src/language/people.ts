import type { AnalysedArticle } from '../core/analysis.ts';
import { identifier } from '../core/identifier.ts';
import type { Person } from '../core/provenance.ts';
import { skeletonOf } from './name-sound.ts';
import { type NameParts, nameParts, samePersonParts } from './same-person.ts';

/** From here on two full names are one person's. */
const SAME = 0.75;
/** A surname alone scores lower, since it says less. */
const SAME_SURNAME = 0.55;
/** More namesakes than this are not compared one by one. */
const MOST_CANDIDATES = 30;
/** A new spelling is compared with this many of a group's, the fullest and most frequent first. */
const MOST_MEMBERS = 6;

/** One spelling in the articles. */
interface Variant {
  readonly name: string;
  readonly parts: NameParts;
  /** Whether some article makes clear that it is a person. */
  person: boolean;
  count: number;
  readonly articles: Set<string>;
}

interface Group {
  readonly variants: Variant[];
  readonly articles: Set<string>;
}

/**
 * The persons that articles name, each under all spellings: transliterations, with and without further given names, with
 * endings of case. A surname alone joins the bearer named in the same article, else the only bearer there is; where
 * several bear it and no article says who is meant, it joins none. Persons are ordered by the number of their articles,
 * then by name; `variants` by how often the articles write them.
 */
export function groupPeople(articles: readonly AnalysedArticle[]): Person[] {
  const variants = collectVariants(articles);
  const index = new Map<string, Set<Group>>();
  const fullNames = variants.filter((variant) => variant.parts.sounds.length > 1);
  const groups = groupFullNames(fullNames, index);
  const surnames = variants.filter((variant) => variant.parts.sounds.length === 1);
  joinSurnames(surnames, groups, index);
  return groups
    .filter((group) => group.variants.some((variant) => variant.person))
    .map(toPerson)
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.name, b.name));
}

function collectVariants(articles: readonly AnalysedArticle[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const { article, analysis } of articles) {
    for (const mention of analysis.names) {
      if (mention.kind !== 'person' && mention.kind !== 'unknown') continue;
      const name = mention.text.replace(/\s+/g, ' ').replace(/['’]s?$/u, '');
      let variant = variants.get(name);
      if (variant === undefined) {
        variant = { name, parts: nameParts(name), person: false, count: 0, articles: new Set() };
        variants.set(name, variant);
      }
      variant.count += 1;
      variant.person ||= mention.kind === 'person';
      variant.articles.add(article.id);
    }
  }
  return [...variants.values()].filter((variant) => variant.parts.sounds.some((sound) => sound.length > 1));
}

/** Full names are looked up by the skeleton of any part, then compared with every spelling of the group. */
function groupFullNames(variants: readonly Variant[], index: Map<string, Set<Group>>): Group[] {
  const groups: Group[] = [];
  const ordered = [...variants].sort(
    (a, b) => b.parts.sounds.length - a.parts.sounds.length || b.count - a.count || compare(a.name, b.name),
  );
  for (const variant of ordered) {
    let group = bestGroup(variant, lookUp(variant, index), SAME);
    if (group === null) {
      group = { variants: [], articles: new Set() };
      groups.push(group);
    }
    addTo(group, variant);
    for (const sound of variant.parts.sounds) {
      const known = index.get(skeletonOf(sound));
      if (known === undefined) index.set(skeletonOf(sound), new Set([group]));
      else known.add(group);
    }
  }
  return groups;
}

/** Groups that share a part, by the rarest part first: a common given name must not lead to everybody who bears it. */
function lookUp(variant: Variant, index: ReadonlyMap<string, ReadonlySet<Group>>): Group[] {
  const found = variant.parts.sounds.map((sound) => index.get(skeletonOf(sound)) ?? new Set<Group>());
  const candidates = new Set<Group>();
  for (const groups of found.sort((a, b) => a.size - b.size)) {
    for (const group of groups) {
      if (candidates.size >= MOST_CANDIDATES) return [...candidates];
      candidates.add(group);
    }
  }
  return [...candidates];
}

/** The group with which the variant agrees best; one spelling that cannot be the same keeps it out. */
function bestGroup(variant: Variant, candidates: Iterable<Group>, least: number): Group | null {
  let best: Group | null = null;
  let bestScore = least;
  for (const group of candidates) {
    let lowest = 1;
    let highest = 0;
    for (const member of group.variants.slice(0, MOST_MEMBERS)) {
      const score = samePersonParts(variant.parts, member.parts);
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    if (lowest >= 0.5 && highest >= bestScore) {
      best = group;
      bestScore = highest;
    }
  }
  return best;
}

function joinSurnames(
  surnames: readonly Variant[],
  groups: Group[],
  index: ReadonlyMap<string, ReadonlySet<Group>>,
): void {
  const lone: Group[] = [];
  const loneByKey = new Map<string, Group>();
  for (const variant of surnames) {
    const bearers = lookUp(variant, index).filter((group) => bearsSurname(group, variant));
    const near = bearers.filter((group) =>
      [...variant.articles].some((article) => group.articles.has(article)),
    );
    const only = near.length === 1 ? near[0] : bearers.length === 1 ? bearers[0] : undefined;
    if (only !== undefined) addTo(only, variant);
    else if (bearers.length === 0 && variant.person) {
      const key = skeletonOf(variant.parts.sounds[0] ?? '');
      const same = loneByKey.get(key);
      if (
        same !== undefined &&
        samePersonParts(same.variants[0]?.parts ?? variant.parts, variant.parts) >= SAME
      )
        addTo(same, variant);
      else {
        const group = { variants: [variant], articles: new Set(variant.articles) };
        lone.push(group);
        loneByKey.set(key, group);
      }
    }
  }
  groups.push(...lone);
}

/** Whether the variant is the last part of one of the group's full names. */
function bearsSurname(group: Group, variant: Variant): boolean {
  return group.variants.some(
    (member) =>
      member.parts.sounds.length > 1 && samePersonParts(variant.parts, member.parts) >= SAME_SURNAME,
  );
}

function addTo(group: Group, variant: Variant): void {
  group.variants.push(variant);
  for (const article of variant.articles) group.articles.add(article);
}

function toPerson(group: Group): Person {
  const byCount = [...group.variants].sort((a, b) => b.count - a.count || compare(a.name, b.name));
  const name = (byCount.filter(isFull).sort(byUse)[0] ?? byCount[0])?.name ?? '';
  const articles = [...group.articles].sort(compare);
  return {
    id: identifier('person', name, articles[0] ?? ''),
    name,
    variants: byCount.map((variant) => variant.name),
    articles,
  };
}

/** A full name without an initial is what a person is called by. */
function isFull({ parts }: Variant): boolean {
  return parts.sounds.length > 1 && !parts.initials.includes(true);
}

/** What most articles write; a longer form where as many do. */
function byUse(a: Variant, b: Variant): number {
  return (
    b.articles.size - a.articles.size ||
    b.parts.sounds.length - a.parts.sounds.length ||
    marks(b) - marks(a) ||
    b.count - a.count ||
    compare(a.name, b.name)
  );
}

/** Marks on letters: the spelling that has them is the fuller one. */
function marks({ name }: Variant): number {
  return name.normalize('NFD').match(/\p{M}|ı/gu)?.length ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
