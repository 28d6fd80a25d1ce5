import type { Evidence } from '../core/evidence.ts';
import { identifier } from '../core/identifier.ts';
import type { StorySignals } from '../core/story.ts';
import { expectedShare } from './background.ts';
import {
  type ComparedStories,
  compareStories,
  neighboursOf,
  type StoryNeighbour,
} from './explain-stories.ts';
import { heldBy, indexArticle, type Prepared, writtenForms } from './index-article.ts';
import { mergeStories } from './merge-stories.ts';
import { createPostings } from './postings.ts';
import { chooseStory, JOIN, type Judge, rankStories, type StoryChoice } from './rank-stories.ts';
import { findCandidates } from './story-candidates.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStory, type MovableMember, type MutableStory } from './story-members.ts';
import { storyReasons } from './story-reasons.ts';
import { createStoryRulings, type StoryRulings } from './story-rulings.ts';
import { storySignals } from './story-signals.ts';
import { type StoryModel, storyModel } from './story-weights.ts';
import { createStreamClock } from './stream-clock.ts';
import { createTermTable } from './term-table.ts';

export interface StoryIndexOptions {
  /** Articles kept; the ones that came first leave first. */
  readonly window?: number;
  /** Articles older than this, by the time of what arrives, leave too. */
  readonly days?: number;
  /** What people ruled: obeyed, and told of where articles are. */
  readonly rulings?: StoryRulings;
  /** Weights in place of those shipped: for learning. */
  readonly model?: StoryModel;
  /** Decides in place of the model, by giving the position of the chosen story or undefined for none: for learning. */
  readonly choose?: (article: string, ranked: readonly StoryChoice[]) => number | undefined;
}

/** One article changes its story because two stories turn out to be one. */
export interface StoryMove {
  readonly article: string;
  readonly from: string;
  readonly to: string;
}

export interface Assignment {
  readonly story: string;
  /** 0 to 1: how sure; 1 where the article begins a story. */
  readonly score: number;
  /** Why it joined; empty where it begins a story. */
  readonly joined: readonly Evidence[];
  readonly moves: readonly StoryMove[];
  /** What was weighed; null where it begins a story. */
  readonly signals: StorySignals | null;
}

/** Puts articles into stories as they come, each in bounded time. */
export interface StoryIndex {
  assign(features: StoryFeatures): Assignment;
  /** Puts an article where it was put by an earlier run. Only before anything is assigned. */
  restore(features: StoryFeatures, story: string): void;
  /** Takes an article over into a story, which is begun where it is not known: by the word of a person. */
  move(article: string, story: string): void;
  storyOf(article: string): string | null;
  /** What speaks for and against two stories being one, by the features of their articles; null where one has none. */
  compare(one: readonly StoryFeatures[], other: readonly StoryFeatures[]): ComparedStories | null;
  /** Stories of the window that the articles of a story could have been of, likeliest first. */
  neighbours(articles: readonly StoryFeatures[], most: number): StoryNeighbour[];
  /** The stories with articles in the window, oldest first. */
  stories(): { readonly id: string; readonly articles: readonly string[] }[];
  readonly size: number;
}

const DAY = 86_400_000;

interface Entry extends MovableMember {
  /** Numbers of the links and prints that lead to it. */
  readonly leads: Int32Array;
}

/**
 * One pass, single link softened by the story's other members, over candidates that an inverted index of rare terms
 * finds. The same features in the same order always give the same stories.
 */
export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const window = options.window ?? 200_000;
  const span = (options.days ?? 3_650) * DAY;
  const table = createTermTable(expectedShare);
  const judge: Judge = { table, model: options.model ?? storyModel };
  const entries = new Map<string, Entry>();
  const bySequence = new Map<number, Entry>();
  const rulings = options.rulings ?? createStoryRulings();
  /** Those with articles in the window. */
  const known = new Map<string, MutableStory>();
  const postings = createPostings();
  const clock = createStreamClock();
  const source = { table, postings, at: (number: number) => bySequence.get(number) };
  let sequence = 0;
  let oldest = 0;

  function storyNamed(id: string): MutableStory {
    const story = known.get(id) ?? createStory(id, sequence);
    known.set(id, story);
    return story;
  }

  function takeOut(entry: Entry): void {
    entry.story.remove(entry);
    if (entry.story.size === 0) known.delete(entry.story.id);
  }

  function leave(entry: Entry): void {
    entries.delete(entry.article);
    bySequence.delete(entry.sequence);
    takeOut(entry);
    const held = heldBy(entry, entry.leads);
    table.release(held);
    for (const number of held) {
      if (table.frequency(number) === 0) postings.delete(number);
    }
  }

  function trim(): void {
    while (oldest < sequence) {
      const entry = bySequence.get(oldest);
      if (entry !== undefined) {
        const tooOld = entry.time !== null && clock.now() - entry.time > span;
        if (entries.size <= window && !tooOld) return;
        leave(entry);
      }
      oldest += 1;
    }
  }

  function enter({ article, leads, indexed }: Prepared, story: MutableStory): Entry {
    const entry: Entry = { ...article, sequence, leads, story };
    sequence += 1;
    story.add(entry);
    rulings.placed(entry.article, story.id);
    entries.set(entry.article, entry);
    bySequence.set(entry.sequence, entry);
    table.hold(heldBy(article, leads));
    postings.add(indexed, entry.sequence);
    return entry;
  }

  function tick({ time, seen }: StoryFeatures): void {
    const known = time ?? seen;
    if (known !== null) clock.tick(known);
  }

  return {
    get size() {
      return entries.size;
    },
    restore(features, id) {
      if (entries.has(features.article)) return;
      tick(features);
      enter(indexArticle(features, table), storyNamed(id));
      trim();
    },
    move(article, id) {
      rulings.placed(article, id);
      const entry = entries.get(article);
      if (entry === undefined || entry.story.id === id) return;
      takeOut(entry);
      const story = storyNamed(id);
      story.add(entry);
      entry.story = story;
    },
    compare: (one, other) => compareStories(one, other, judge),
    neighbours: (articles, most) => neighboursOf(articles, most, judge, source),
    storyOf: (article) => entries.get(article)?.story.id ?? null,
    stories() {
      const states = new Set([...entries.values()].map((entry) => entry.story));
      return [...states]
        .sort((a, b) => a.order - b.order)
        .map(({ id, members }) => ({ id, articles: members.map((member) => member.article) }));
    },
    assign(features) {
      const before = entries.get(features.article);
      if (before !== undefined)
        return { story: before.story.id, score: 1, joined: [], moves: [], signals: null };
      tick(features);
      const prepared = indexArticle(features, table);
      const { article, keys } = prepared;
      const bound = rulings.storyFor(article.article);
      const ranked = rankStories(article, findCandidates(keys, source), judge).filter(({ story }) =>
        bound === null ? rulings.allows(article.article, story.id) : story.id === bound,
      );
      const { choose } = options;
      const best =
        choose === undefined
          ? (chooseStory(ranked) ?? (bound === null ? undefined : ranked[0]))
          : ranked[choose(features.article, ranked) ?? -1];
      const story = best?.story ?? storyNamed(bound ?? identifier('story', features.article));
      const entry = enter(prepared, story);
      const moves: StoryMove[] = [];
      if (best !== undefined && choose === undefined)
        mergeStories(entry, ranked, judge, (from, to) => {
          if (!rulings.allowsMerge(from.id, to.id)) return;
          known.delete(from.id);
          for (const { article: moved } of to.takeOver(from)) {
            rulings.placed(moved, to.id);
            if (moved !== entry.article) moves.push({ article: moved, from: from.id, to: to.id });
          }
        });
      trim();
      if (best === undefined) return { story: entry.story.id, score: 1, joined: [], moves, signals: null };
      const { member, pair } = best.nearest;
      const joined = storyReasons(article, member, pair, { table, written: writtenForms(features, table) });
      const signals = storySignals({ ...best, nearest: member.article }, JOIN, judge.model);
      return { story: entry.story.id, score: best.score, joined, moves, signals };
    },
  };
}
