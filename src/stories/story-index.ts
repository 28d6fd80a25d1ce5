import type { Evidence } from '../core/evidence.ts';
import { identifier } from '../core/identifier.ts';
import { expectedShare } from './background.ts';
import { heldBy, indexArticle, type Prepared, writtenForms } from './index-article.ts';
import { mergeStories } from './merge-stories.ts';
import { createPostings } from './postings.ts';
import { chooseStory, type Judge, rankStories, type StoryChoice } from './rank-stories.ts';
import { findCandidates } from './story-candidates.ts';
import type { StoryFeatures } from './story-features.ts';
import { createStory, type MovableMember, type MutableStory } from './story-members.ts';
import { storyReasons } from './story-reasons.ts';
import { type StoryModel, storyModel } from './story-weights.ts';
import { createStreamClock } from './stream-clock.ts';
import { createTermTable } from './term-table.ts';

export interface StoryIndexOptions {
  /** Articles kept; the ones that came first leave first. */
  readonly window?: number;
  /** Articles older than this, by the time of what arrives, leave too. */
  readonly days?: number;
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
}

/** Puts articles into stories as they come, each in bounded time. */
export interface StoryIndex {
  assign(features: StoryFeatures): Assignment;
  /** Puts an article where it was put by an earlier run. Only before anything is assigned. */
  restore(features: StoryFeatures, story: string): void;
  storyOf(article: string): string | null;
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
  const restored = new Map<string, MutableStory>();
  const postings = createPostings();
  const clock = createStreamClock();
  let sequence = 0;
  let oldest = 0;

  function leave(entry: Entry): void {
    entries.delete(entry.article);
    bySequence.delete(entry.sequence);
    entry.story.remove(entry);
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
      const story = restored.get(id) ?? createStory(id, sequence);
      restored.set(id, story);
      enter(indexArticle(features, table), story);
      trim();
    },
    storyOf: (article) => entries.get(article)?.story.id ?? null,
    stories() {
      const states = new Set([...entries.values()].map((entry) => entry.story));
      return [...states]
        .sort((a, b) => a.order - b.order)
        .map(({ id, members }) => ({ id, articles: members.map((member) => member.article) }));
    },
    assign(features) {
      const known = entries.get(features.article);
      if (known !== undefined) return { story: known.story.id, score: 1, joined: [], moves: [] };
      tick(features);
      const prepared = indexArticle(features, table);
      const { article, keys } = prepared;
      const at = (number: number) => bySequence.get(number);
      const ranked = rankStories(article, findCandidates(keys, { table, postings, at }), judge);
      const { choose } = options;
      const best =
        choose === undefined ? chooseStory(ranked) : ranked[choose(features.article, ranked) ?? -1];
      restored.clear();
      const story = best?.story ?? createStory(identifier('story', features.article), sequence);
      const entry = enter(prepared, story);
      const moves: StoryMove[] = [];
      if (best !== undefined && choose === undefined)
        mergeStories(entry, ranked, judge, (from, to) => {
          for (const moved of to.takeOver(from))
            if (moved !== entry) moves.push({ article: moved.article, from: from.id, to: to.id });
        });
      trim();
      if (best === undefined) return { story: entry.story.id, score: 1, joined: [], moves };
      const { member, pair } = best.nearest;
      const joined = storyReasons(article, member, pair, { table, written: writtenForms(features, table) });
      return { story: entry.story.id, score: best.score, joined, moves };
    },
  };
}
