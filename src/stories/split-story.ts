import { compareMembers, fitStory, type Judge, likelihoodOf } from './story-fit.ts';
import type { Member } from './story-members.ts';
import { hashTerm } from './term-hash.ts';

/** A story of fewer articles has no two groups; parting one with more would keep everything else waiting. */
const FEWEST = 8;
const MOST = 4_096;
/** Articles that are compared with each other; more of a large story, of which they are to show the smaller half too. */
const SAMPLE = 16;
const LARGE = { size: 256, sample: 24 };
/** Fewer articles are no happening of their own. */
const LEAST_GROUP = 3;
/** Pairs in one language between two groups: across languages little is in common even of one happening. */
const LEAST_PAIRS = 6;
/** Mean likelihoods: within each group at least, and between them at most. */
const DENSE = 0.25;
const WEAK = 0.04;
/** A large story makes its own words common, so that its articles are less alike: there the two are held against each other. */
const LEAST_DENSE = 0.12;
const CONTRAST = 20;
/** Articles of each group that all others are held against. */
const SPEAKERS = 4;
/** How well one group may fit the other as a story: far below what would make them one. */
const PARTED = 0.2;

/**
 * Whether a story is looked through when an article has come into it: by chance, ever less often as it grows, so that the
 * cost of an article is bounded, and by the article alone, so that it is the same in every run.
 */
export function isToBeLookedThrough(article: string, size: number): boolean {
  return size >= FEWEST && size <= MOST && hashTerm(article) % (size >>> 1) === 0;
}

/**
 * Whether the articles of a story are of two happenings: two dense groups of which hardly any pair is alike, held together
 * by a weak bridge. Average linkage (Sokal and Michener 1958) over some of the articles; the others go where they fit
 * better.
 *
 * @param members - oldest first
 * @returns the articles that are to leave: the group without the first article. Null where it is one happening.
 */
export function secondHappening(members: readonly Member[], judge: Judge): Member[] | null {
  const isLarge = members.length > LARGE.size;
  const sample = spread(members, isLarge ? LARGE.sample : SAMPLE);
  const pairs = comparedWithEachOther(sample, judge);
  const [one, other] = twoGroups(sample.length, pairs);
  if (one === undefined || other === undefined || !arePartedGroups(one, other, pairs, isLarge)) return null;
  const [stays, leaves] = one.includes(0) ? [one, other] : [other, one];
  const speakersOf = (group: readonly number[]) => spread(group, SPEAKERS).map((at) => sample[at] as Member);
  const [staying, leaving] = [speakersOf(stays), speakersOf(leaves)];
  const sampled = new Map(sample.map((member, at) => [member, leaves.includes(at)]));
  const [first, second]: [Member[], Member[]] = [[], []];
  for (const member of members) {
    const goes = sampled.get(member) ?? meanLogit(member, leaving, judge) > meanLogit(member, staying, judge);
    (goes ? second : first).push(member);
  }
  return areParted(first, second, judge) ? second : null;
}

/** Some of a list, evenly, the first and the last among them. */
function spread<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list];
  return Array.from(
    { length: most },
    (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))] as Item,
  );
}

/** How likely two articles are of one story, and whether they are of one language. */
interface Pair {
  readonly likelihood: number;
  readonly isTold: boolean;
}

/** By the places of the two. */
type Pairs = readonly (readonly Pair[])[];

function comparedWithEachOther(sample: readonly Member[], judge: Judge): Pairs {
  const rows = sample.map((): Pair[] => []);
  for (const [at, article] of sample.entries())
    for (const [after, { pair, logit }] of compareMembers(article, sample.slice(at + 1), judge).entries()) {
      const other = at + 1 + after;
      const judged = { likelihood: likelihoodOf(logit), isTold: pair.sameLanguage };
      (rows[at] as Pair[])[other] = judged;
      (rows[other] as Pair[])[at] = judged;
    }
  return rows;
}

/** Puts the two likest groups together until two are left. */
function twoGroups(count: number, pairs: Pairs): number[][] {
  const groups = Array.from({ length: count }, (_, at) => [at]);
  while (groups.length > 2) {
    let best = { first: 0, second: 1, likelihood: -1 };
    for (let first = 0; first < groups.length; first += 1)
      for (let second = first + 1; second < groups.length; second += 1) {
        const { likelihood } = between(groups[first] ?? [], groups[second] ?? [], pairs, false);
        if (likelihood > best.likelihood) best = { first, second, likelihood };
      }
    const [joined = []] = groups.splice(best.second, 1);
    groups[best.first]?.push(...joined);
  }
  return groups;
}

/** The mean over the pairs of two groups, or of those in one language; a pair of an article with itself is none. */
function between(one: readonly number[], other: readonly number[], pairs: Pairs, onlyTold: boolean) {
  let sum = 0;
  let count = 0;
  for (const a of one)
    for (const b of other) {
      const pair = pairs[a]?.[b];
      if (a === b || pair === undefined || (onlyTold && !pair.isTold)) continue;
      sum += pair.likelihood;
      count += 1;
    }
  return { likelihood: count === 0 ? 0 : sum / count, count };
}

function arePartedGroups(
  one: readonly number[],
  other: readonly number[],
  pairs: Pairs,
  isLarge: boolean,
): boolean {
  if (Math.min(one.length, other.length) < LEAST_GROUP) return false;
  const across = between(one, other, pairs, true);
  if (across.count < LEAST_PAIRS || across.likelihood > WEAK) return false;
  const dense = isLarge ? Math.max(LEAST_DENSE, CONTRAST * across.likelihood) : DENSE;
  return [one, other].every(
    (group) => between(group, group, pairs, true).likelihood >= Math.min(DENSE, dense),
  );
}

function meanLogit(article: Member, speakers: readonly Member[], judge: Judge): number {
  const compared = compareMembers(article, speakers, judge);
  return compared.reduce((sum, { logit }) => sum + logit, 0) / Math.max(1, compared.length);
}

/** Judged as stories are that may become one. */
function areParted(one: readonly Member[], other: readonly Member[], judge: Judge): boolean {
  const [smaller, larger] = one.length < other.length ? [one, other] : [other, one];
  if (smaller.length < LEAST_GROUP) return false;
  const targets = spread(larger, 2 * SPEAKERS);
  const probes = spread(smaller, SPEAKERS);
  const total = probes.reduce((sum, probe) => {
    const fit = fitStory(probe, compareMembers(probe, targets, judge), larger.length, judge.table);
    return sum + likelihoodOf(fit.logit);
  }, 0);
  return total / probes.length <= PARTED;
}
