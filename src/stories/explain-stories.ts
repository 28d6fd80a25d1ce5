import type { Evidence } from '../core/evidence.ts';
import type { StorySignals } from '../core/story.ts';
import { indexArticle, keysOf, rankTerms, writtenForms } from './index-article.ts';
import { leastAgreement, MOST_PROBES } from './merge-stories.ts';
import type { PackedArticle } from './packed-article.ts';
import { judgeStory, nearestOf, rankStories } from './rank-stories.ts';
import { MOST_COMPARED, type SearchKeys } from './story-candidates.ts';
import type { StoryFeatures } from './story-features.ts';
import type { Judge } from './story-fit.ts';
import type { Member, Story } from './story-members.ts';
import { storyReasons } from './story-reasons.ts';
import { storySignals } from './story-signals.ts';
import type { TermTable } from './term-table.ts';
import { NO_SEQUENCE, withTerms } from './with-terms.ts';

/** A story near another one that is not of it, and how likely an article of the one is of the other. */
export interface StoryNeighbour {
  readonly story: string;
  readonly likelihood: number;
}

/** What speaks for and against two stories being one. */
export interface ComparedStories {
  readonly signals: StorySignals;
  /** The two articles that are most alike, one of each. */
  readonly nearest: readonly [string, string];
  /** What those two have in common. Places are in the second. */
  readonly shared: readonly Evidence[];
  /** The rarest names and numbers that only the one has, and only the other. */
  readonly only: readonly [readonly string[], readonly string[]];
}

const MOST_ONLY = 8;

/**
 * What speaks for and against two stories being one, as it is weighed when an article ties them: the last articles of the
 * smaller one, each against the larger, on average. Null where one has no articles.
 */
export function compareStories(
  one: readonly StoryFeatures[],
  other: readonly StoryFeatures[],
  judge: Judge,
): ComparedStories | null {
  if (one.length === 0 || other.length === 0) return null;
  const [smaller, larger] = isSmaller(one, other) ? [one, other] : [other, one];
  const { table } = judge;
  return withTerms([...smaller, ...larger], table, (prepared) => {
    const story = storyOf(prepared.slice(smaller.length));
    const targets = story.last(MOST_COMPARED);
    const judged = prepared
      .slice(0, smaller.length)
      .slice(-MOST_PROBES)
      .map((article) => ({ article, ...judgeStory(article, story, targets, judge) }));
    const nearest = nearestOf(judged.flatMap(({ compared }) => compared));
    const probe = judged.find(({ compared }) => compared.includes(nearest))?.article ?? nearest.member;
    const features = smaller.find(({ article }) => article === probe.article) as StoryFeatures;
    const signals = storySignals(
      {
        fits: judged.map(({ fit }) => fit),
        score: judged.reduce((sum, { score }) => sum + score, 0) / judged.length,
        nearest: null,
      },
      leastAgreement(smaller.length),
      judge.model,
    );
    const pair = [probe.article, nearest.member.article] as const;
    return {
      signals,
      nearest: smaller === one ? pair : [pair[1], pair[0]],
      shared: storyReasons(
        probe,
        nearest.member,
        nearest.pair,
        writtenForms(features, indexArticle(features, table)),
        table,
      ),
      only: [onlyIn(one, other, table), onlyIn(other, one, table)],
    };
  });
}

function isSmaller(one: readonly StoryFeatures[], other: readonly StoryFeatures[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  return (one[0]?.article ?? '') < (other[0]?.article ?? '');
}

function storyOf(articles: readonly PackedArticle[]): Story {
  const story: Story = {
    id: '',
    order: 0,
    size: articles.length,
    last: (most) => members.slice(-most),
  };
  const members = articles.map((article): Member => Object.assign(article, { sequence: NO_SEQUENCE, story }));
  return story;
}

/** Names and numbers that the articles of the one have and those of the other lack, the rarest first. */
function onlyIn(one: readonly StoryFeatures[], other: readonly StoryFeatures[], table: TermTable): string[] {
  const keys = ({ names, numbers }: StoryFeatures) => [
    ...names.map(([name, , written]) => [`@ ${name}`, written] as const),
    ...numbers.map((number) => [`# ${number}`, number] as const),
  ];
  const lacking = new Map(one.flatMap(keys));
  for (const [key] of other.flatMap(keys)) lacking.delete(key);
  const list = [...lacking];
  const numbers = table.numbersOf(list.map(([key]) => key));
  return list
    .map(([, written], at) => ({ written, rarity: table.rarity(numbers[at] ?? 0) }))
    .sort((a, b) => b.rarity - a.rarity || (a.written < b.written ? -1 : 1))
    .slice(0, MOST_ONLY)
    .map(({ written }) => written);
}

/** The stories that articles of a story could have been of, and are not: likeliest first. */
export function neighboursOf(
  articles: readonly StoryFeatures[],
  most: number,
  judge: Judge,
  candidatesOf: (keys: SearchKeys) => readonly Member[],
): StoryNeighbour[] {
  const own = new Set(articles.map(({ article }) => article));
  const best = new Map<string, number>();
  withTerms(articles.slice(-MOST_PROBES), judge.table, (prepared) => {
    for (const article of prepared) {
      const keys = keysOf(rankTerms(article, judge.table), judge.table, 2);
      const others = candidatesOf(keys).filter((candidate) => !own.has(candidate.article));
      for (const { story, score } of rankStories(article, others, judge).ranked)
        best.set(story.id, Math.max(best.get(story.id) ?? 0, score));
    }
  });
  return [...best]
    .map(([story, likelihood]) => ({ story, likelihood }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.story < b.story ? -1 : 1))
    .slice(0, most);
}
