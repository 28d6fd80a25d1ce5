import { identifier } from '../core/identifier.ts';
import { keysOf, rankTerms } from './index-article.ts';
import { mergeStories } from './merge-stories.ts';
import type { PartedStories } from './parted-stories.ts';
import { JOIN, judgeStory, type RankedStory, rankStories } from './rank-stories.ts';
import { isToBeLookedThrough, secondHappening } from './split-story.ts';
import { MOST_COMPARED, type SearchKeys } from './story-candidates.ts';
import type { Judge } from './story-fit.ts';
import type { Member, Story, StoryMembers } from './story-members.ts';
import type { StoryRulings } from './story-rulings.ts';

/** One article changes its story because two stories turn out to be one, or one to be two. */
export interface StoryMove {
  readonly article: string;
  readonly from: string;
  readonly to: string;
  /** `merged` unless told. */
  readonly reason?: 'merged' | 'split';
}

/** What becomes of stories that are there: they become one, are parted, and lose articles to others. */
export interface StoryChanges {
  /** Joins to an article's story others that it may be of too. */
  mergeAround(entry: Member, ranked: readonly RankedStory[]): StoryMove[];
  /** Where a story turns out to be of two happenings, the later one becomes a story of its own. */
  splitInTwo(entry: Member): StoryMove[];
  /**
   * One older article is looked at again for each that comes: all of them when the stream is twice, four, eight times as
   * long as when they came. What is rare is learned from the stream, so that first decisions are the least certain. Where
   * more has come than the window holds, nothing is left to be looked at.
   */
  secondLook(sequence: number): StoryMove[];
}

/** Of the index whose stories change. */
export interface ChangedIndex {
  readonly judge: Judge;
  readonly members: StoryMembers;
  readonly rulings: StoryRulings;
  readonly parted: PartedStories;
  candidatesOf(keys: SearchKeys): Member[];
}

/** Below this likelihood an article leaves its story. */
const LEAVE = 0.2;
/** Articles of a story of this size or more are not looked at again: what they share has become clear. */
const SETTLED = 6;
/** Articles that come after so many are not looked at again either: what is rare is known by then. */
const YOUNG = 50_000;

export function createStoryChanges({
  judge,
  members,
  rulings,
  parted,
  candidatesOf,
}: ChangedIndex): StoryChanges {
  const { table } = judge;

  /** Whether people put one of a story's articles there: then it keeps its name. */
  function isKept(story: Story): boolean {
    for (const sequence of members.of(story))
      if (rulings.keeps(members.member(sequence).article)) return true;
    return false;
  }

  function join(from: Story, to: Story, arriving: Member | null): StoryMove[] {
    if (!rulings.allowsMerge(from.id, to.id) || parted.areParted(from.id, to.id) || isKept(from)) return [];
    return members.merge(from, to).flatMap((sequence) => {
      const { article } = members.member(sequence);
      rulings.placed(article, to.id);
      return sequence === arriving?.sequence ? [] : [{ article, from: from.id, to: to.id }];
    });
  }

  function mergeAround(entry: Member, ranked: readonly RankedStory[]): StoryMove[] {
    const moves: StoryMove[] = [];
    mergeStories(entry, ranked, judge, (from, to) => moves.push(...join(from, to, entry)));
    return moves;
  }

  function secondLook(sequence: number): StoryMove[] {
    const count = sequence + 1;
    const older = count >>> (32 - Math.clz32(count & -count));
    const isOver = older >= YOUNG || older === sequence || !members.has(older);
    return isOver ? [] : lookAgain(older);
  }

  /** Whether an article would be elsewhere if it came now, and where to. */
  function lookAgain(sequence: number): StoryMove[] {
    const entry = members.member(sequence);
    const { article, story: own } = entry;
    if (rulings.keeps(article) || own.size >= SETTLED) return [];
    const others = candidatesOf(keysOf(rankTerms(entry, table), table, 2)).filter(
      (one) => one.sequence !== sequence,
    );
    const looked = rankStories(entry, others, judge);
    const ranked = looked.ranked.filter(
      ({ story }) =>
        story === own || (rulings.allows(article, story.id) && !parted.areParted(own.id, story.id)),
    );
    const best = ranked.find(({ story }) => story !== own);
    const stays = own.size === 1 ? JOIN : howItFits(entry, ranked);
    const moves: StoryMove[] = [];
    const moveTo = (story: Story) => {
      members.move([sequence], story);
      rulings.placed(article, story.id);
      moves.push({ article, from: own.id, to: story.id });
    };
    if (best !== undefined && best.score >= JOIN && best.score > stays) moveTo(best.story);
    else if (own.size > 1 && stays < LEAVE) moveTo(storyOfItsOwn(article));
    const now = members.member(sequence);
    mergeStories(now, ranked, judge, (from, to) => moves.push(...join(from, to, null)));
    return moves;
  }

  function splitInTwo({ article, story }: Member): StoryMove[] {
    if (!isToBeLookedThrough(article, story.size) || isKept(story)) return [];
    const leaving = secondHappening(story.last(story.size), judge);
    if (leaving === null) return [];
    const to = storyOfItsOwn(leaving[0]?.article ?? article);
    parted.part(story.id, to.id);
    return leaving.flatMap((member): StoryMove[] => {
      members.move([member.sequence], to);
      rulings.placed(member.article, to.id);
      if (member.article === article) return [];
      return [{ article: member.article, from: story.id, to: to.id, reason: 'split' }];
    });
  }

  /** How well an article fits the other articles of its story. */
  function howItFits(entry: Member, ranked: readonly RankedStory[]): number {
    const known = ranked.find(({ story }) => story === entry.story)?.score;
    if (known !== undefined) return known;
    const others = entry.story.last(MOST_COMPARED + 1).filter(({ sequence }) => sequence !== entry.sequence);
    return judgeStory(entry, entry.story, others.slice(-MOST_COMPARED), judge).score;
  }

  /** The name of the story that an article began may be taken. */
  function storyOfItsOwn(article: string): Story {
    for (let again = 0; ; again += 1) {
      const story = members.story(
        identifier('story', ...(again === 0 ? [article] : [article, String(again)])),
      );
      if (story.size === 0) return story;
    }
  }

  return { mergeAround, splitInTwo, secondLook };
}
