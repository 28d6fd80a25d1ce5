import type { FigureFamily, FigureMember } from '../../core/figure.ts';
import type { Fact } from '../../core/provenance.ts';
import type { QuoteFamily, QuoteMember } from '../../core/quote.ts';
import { type Span, spansOverlap } from '../../core/span.ts';

/** Where an article differs in what it says of a fact from what most articles say. */
export interface FactDifference {
  readonly article: string;
  /** `figure`: another number; `updated`: a number of another time; `words`: quoted otherwise; `speaker`: of somebody else. */
  readonly kind: 'figure' | 'updated' | 'words' | 'speaker';
  /** What this article says, and what most say. */
  readonly says: string;
  readonly most: string;
}

/** What one article makes of one fact. */
export interface FactCell extends Partial<Span> {
  readonly article: string;
  readonly state: 'has' | 'differs' | 'lacks';
}

/** One fact against articles. */
export interface FactRow {
  readonly id: string;
  /** Whose words stand for it: the first article that has it. */
  readonly wording: Fact['members'][number];
  /** Ids of the works that carry it. */
  readonly origins: readonly string[];
  /** Of all articles of the story: how many have it, how many of these differ, and how many leave it out; null where not all were looked at. */
  readonly has: number;
  readonly differs: number;
  readonly lacks: number | null;
  /** One for each article asked for, in their order. */
  readonly cells: readonly FactCell[];
  readonly differences: readonly FactDifference[];
}

export interface FactSources {
  readonly facts: readonly Fact[];
  readonly figures: readonly FigureFamily[];
  readonly quotes: readonly QuoteFamily[];
  /** How many articles the story has; null where the facts are of some of them. */
  readonly articleTotal: number | null;
  /** Ids of its articles in order of time: the first that has a fact words it. */
  readonly order: readonly string[];
}

/** Facts in the order of a matrix: what most articles have comes first. */
export function orderedFacts(facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, carriers: carriersOf(fact).size }))
    .sort((a, b) => b.carriers - a.carriers)
    .map(({ fact }) => fact);
}

/** The fact matrix: for each fact, which of these articles has it, which differs, and which leaves it out. */
export function factRows(
  facts: readonly Fact[],
  articles: readonly string[],
  { figures, quotes, articleTotal, order }: FactSources,
): FactRow[] {
  const figuresIn = byArticle(figures.filter(({ verdict }) => verdict !== 'agree'));
  const quotesIn = byArticle(quotes.filter(({ conflicts }) => conflicts.length > 0));
  const places = new Map(order.map((article, place) => [article, place]));
  return facts.flatMap((fact) => {
    const wording = first(fact.members, ({ article }) => places.get(article) ?? Number.POSITIVE_INFINITY);
    if (wording === undefined) return [];
    const differences = [...figureDifferences(fact, figuresIn), ...quoteDifferences(fact, quotesIn)];
    const differing = new Set(differences.map(({ article }) => article));
    const members = new Map(fact.members.toReversed().map((member) => [member.article, member]));
    const has = carriersOf(fact).size;
    return {
      id: fact.id,
      wording,
      origins: fact.origins,
      has,
      differs: differing.size,
      lacks: articleTotal === null ? null : Math.max(0, articleTotal - has),
      cells: articles.map((article): FactCell => {
        const place = members.get(article);
        if (place === undefined) return { article, state: 'lacks' };
        const { start, end } = place;
        return { article, state: differing.has(article) ? 'differs' : 'has', start, end };
      }),
      differences,
    };
  });
}

/** The one with the lowest number, of equals the first. */
function first<T>(list: readonly T[], numberOf: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || numberOf(one) < numberOf(best) ? one : best),
    undefined,
  );
}

function carriersOf(fact: Fact): Set<string> {
  return new Set(fact.members.map(({ article }) => article));
}

interface Placed<Family, Member> {
  readonly family: Family;
  readonly member: Member;
}

function byArticle<
  Member extends Span & { readonly article: string },
  Family extends { readonly members: readonly Member[] },
>(families: readonly Family[]): Map<string, Placed<Family, Family['members'][number]>[]> {
  return Map.groupBy(
    families.flatMap((family) => family.members.map((member) => ({ family, member }))),
    ({ member }) => member.article,
  );
}

/** The members of each family that stand in the sentences of a fact, of at least two articles. */
function within<
  Member extends Span & { readonly article: string },
  Family extends { readonly members: readonly Member[] },
>(fact: Fact, placed: ReadonlyMap<string, readonly Placed<Family, Member>[]>): [Family, Member[]][] {
  const found = fact.members.flatMap((sentence) =>
    (placed.get(sentence.article) ?? []).filter(({ member }) => spansOverlap(member, sentence)),
  );
  const families = [...Map.groupBy(found, ({ family }) => family)];
  return families
    .map(([family, list]): [Family, Member[]] => [family, list.map(({ member }) => member)])
    .filter(([, members]) => new Set(members.map(({ article }) => article)).size > 1);
}

function figureDifferences(
  fact: Fact,
  placed: ReadonlyMap<string, readonly Placed<FigureFamily, FigureMember>[]>,
): FactDifference[] {
  return within(fact, placed).flatMap(([family, members]) => {
    const kind = family.verdict === 'updated' ? 'updated' : 'figure';
    return unlikeMost(members, quantityOf).map(([member, most]) => ({
      article: member.article,
      kind,
      says: member.text,
      most: most.text,
    }));
  });
}

function quoteDifferences(
  fact: Fact,
  placed: ReadonlyMap<string, readonly Placed<QuoteFamily, QuoteMember>[]>,
): FactDifference[] {
  return within(fact, placed).flatMap(([family, members]) => {
    const differences: FactDifference[] = [];
    if (family.conflicts.includes('words')) {
      for (const { article, text, drift } of members) {
        if (drift.some(({ kind }) => WORDS_DIFFER.has(kind)))
          differences.push({ article, kind: 'words', says: text, most: family.text });
      }
    }
    if (family.conflicts.includes('speaker')) {
      const named = members.filter(({ speaker }) => speaker !== null);
      for (const [member, most] of unlikeMost(named, ({ speaker }) => speaker ?? '')) {
        const [says, others] = [member.speaker ?? '', most.speaker ?? ''];
        differences.push({ article: member.article, kind: 'speaker', says, most: others });
      }
    }
    return differences;
  });
}

/** Other forms of spelling and translations are no other words. */
const WORDS_DIFFER = new Set(['removed', 'added', 'replaced']);

function quantityOf({ value, low, high, unit }: FigureMember): string {
  return JSON.stringify([value, low, high, unit]);
}

/** Those that differ from the most frequent, each with one of the most frequent: the first of equals. */
function unlikeMost<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): [Member, Member][] {
  const groups = [...Map.groupBy(members, keyOf).values()];
  const most = groups.reduce<Member[]>((best, group) => (group.length > best.length ? group : best), []);
  const [typical] = most;
  if (typical === undefined) return [];
  return members.filter((member) => !most.includes(member)).map((member) => [member, typical]);
}
