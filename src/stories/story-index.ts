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
import { type Copy, findCopies } from './find-copies.ts';
import {
  indexArticle,
  keysOf,
  markPosted,
  rankTerms,
  type WrittenTerm,
  writtenForms,
} from './index-article.ts';
import { keepArticle, takeKept } from './kept-article.ts';
import { takeSegment } from './kept-segment.ts';
import { createLeadTable } from './lead-table.ts';
import { PackedArticle } from './packed-article.ts';
import { createPartedStories } from './parted-stories.ts';
import { chooseStory, JOIN, type RankedStory, rankStories } from './rank-stories.ts';
import { createCandidateFinder, type SearchKeys } from './story-candidates.ts';
import { createStoryChanges, type StoryMove } from './story-changes.ts';
import type { StoryFeatures } from './story-features.ts';
import type { Compared, Judge } from './story-fit.ts';
import { createStoryMembers, type Member, type Story } from './story-members.ts';
import { type StoryModel, storyModel } from './story-model.ts';
import { storyReasons } from './story-reasons.ts';
import { createStoryRulings, type StoryRulings } from './story-rulings.ts';
import { storySignals } from './story-signals.ts';
import { storyVersion } from './story-version.ts';
import { createStoryWindow } from './story-window.ts';
import { createTermTable } from './term-table.ts';
import { withTerms } from './with-terms.ts';

export interface StoryIndexOptions {
  /** Articles kept; the ones that came first leave first. */
  readonly window?: number;
  /** Articles older than this, by the time of what arrives, leave too. */
  readonly days?: number;
  /** What people ruled: obeyed, and told of where articles are. */
  readonly rulings?: StoryRulings;
  /** The version of the embedding model that features come from, where one is used. */
  readonly meaning?: string | null;
  /** Weights in place of those shipped: for learning. */
  readonly model?: StoryModel;
  /** Told of all that an arriving article is compared with: for learning. */
  readonly observe?: (article: string, compared: readonly Compared<Member>[]) => void;
  /** Decides in place of the model, by giving the position of the chosen story or undefined for none: for learning. */
  readonly choose?: (article: string, ranked: readonly RankedStory[]) => number | undefined;
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
  /** Articles of whatever story that share passages with it, most alike first; looked for before its story is decided. */
  readonly copies?: readonly Copy[];
}

/** What would be decided about an article. */
export interface Weighed {
  readonly begins: boolean;
  /** Stems, the rarest first. */
  readonly rarest: readonly string[];
}

/** Puts articles into stories as they come, each in bounded time. */
export interface StoryIndex {
  assign(features: StoryFeatures): Assignment;
  /** Whether an article would begin a story, and its rarest words: by them it can be looked for elsewhere first. */
  weigh(features: StoryFeatures): Weighed;
  /** Puts an article where it was put before: by an earlier run, or before it left the window. */
  restore(features: StoryFeatures, story: string): void;
  /** Articles of the window that share passages with a text, most alike first. */
  copiesOf(features: StoryFeatures): Copy[];
  /** An article of the window as bytes by which an index can take it up again (`keepArticle`). */
  keep(article: string): Uint8Array | null;
  /** Takes a kept article up again, in a story; false where its form is not understood. */
  restoreKept(kept: Uint8Array, story: string): boolean;
  /**
   * Takes up a segment (`keepSegment`), each article in its story; those without one are passed over. Gives the numbers of
   * all its articles, null where its form is not understood.
   */
  restoreSegment(
    segment: Uint8Array,
    storyOf: (number: number) => string | undefined,
  ): readonly number[] | null;
  /** Leaves nothing of an article in memory; false where it is not there. Stories that others are in stay as they are. */
  forget(article: string): boolean;
  /** Takes articles over into a story, which is begun where it is not known: by the word of a person. */
  move(articles: readonly string[], story: string): void;
  /** Two stories that were found to be two do not become one: to be told of those that an earlier run parted. */
  keepApart(one: string, other: string): void;
  storyOf(article: string): string | null;
  /** What speaks for and against two stories being one, by the features of their articles; null where one has none. */
  compare(one: readonly StoryFeatures[], other: readonly StoryFeatures[]): ComparedStories | null;
  /** Stories of the window that the articles of a story could have been of, likeliest first. */
  neighbours(articles: readonly StoryFeatures[], most: number): StoryNeighbour[];
  /** The stories with articles in the window, oldest first. */
  stories(): { readonly id: string; readonly articles: readonly string[] }[];
  readonly size: number;
  /** Of the algorithm with its weights. */
  readonly version: string;
}

/** Words by which an article is looked for elsewhere. */
const MOST_RAREST = 12;
const DAY = 86_400_000;
/**
 * One pass, single link softened by the story's other members, over candidates that an inverted index of rare terms
 * finds. The same features in the same order always give the same stories.
 */
export function createStoryIndex(options: StoryIndexOptions = {}): StoryIndex {
  const window = options.window ?? 200_000;
  const span = (options.days ?? 3_650) * DAY;
  const { choose } = options;
  const table = createTermTable(expectedShare);
  const judge: Judge = { table, model: options.model ?? storyModel };
  const leads = createLeadTable();
  const members = createStoryMembers();
  const rulings = options.rulings ?? createStoryRulings();
  const findCandidates = createCandidateFinder(table, leads, members.storyNumber);
  const candidatesOf = (keys: SearchKeys) => findCandidates(keys).map(members.member);
  const parted = createPartedStories();
  const articles = createStoryWindow({ table, leads, members, rulings }, window, span);
  const { tick, enter, trim, storyOf } = articles;
  const changes = createStoryChanges({ judge, members, rulings, parted, candidatesOf });

  /** Takes up a record as it was kept. */
  function takeUp(record: Uint32Array, article: PackedArticle, id: string): void {
    if (articles.sequenceOf(article.article) !== undefined) return;
    tick(article);
    enter(record, members.story(id));
    trim();
  }

  function explain(article: PackedArticle, best: RankedStory, written: WrittenTerm) {
    const { member, pair } = best.nearest;
    return {
      score: best.score,
      joined: storyReasons(article, member, pair, written, table),
      signals: storySignals(
        { fits: [best.fit], score: best.score, nearest: member.article },
        JOIN,
        judge.model,
      ),
    };
  }

  return {
    version: storyVersion(judge.model, options.meaning),
    get size() {
      return members.size;
    },
    restore(features, id) {
      if (articles.sequenceOf(features.article) !== undefined) return;
      tick(features);
      const { record } = indexArticle(features, table);
      const article = new PackedArticle(record, 0);
      markPosted(article, rankTerms(article, table));
      enter(record, members.story(id));
      trim();
    },
    weigh: (features) =>
      withTerms([features], table, ([article], [prepared]) => {
        if (article === undefined || prepared === undefined) return { begins: true, rarest: [] };
        const keys = keysOf(rankTerms(article, table), table, 2);
        const { ranked } = rankStories(article, candidatesOf(keys), judge);
        const { terms } = prepared.numbers;
        const rarest = [...features.terms.keys()].sort(
          (a, b) => table.frequency(terms[a] ?? 0) - table.frequency(terms[b] ?? 0) || a - b,
        );
        return {
          begins: chooseStory(ranked) === undefined,
          rarest: rarest.slice(0, MOST_RAREST).map((at) => features.terms[at]?.[0] ?? ''),
        };
      }),
    copiesOf: (features) =>
      withTerms([features], table, ([article]) =>
        article === undefined
          ? []
          : findCopies(article, candidatesOf(keysOf(rankTerms(article, table), table, 2))),
      ),
    keep(article) {
      const sequence = articles.sequenceOf(article);
      return sequence === undefined ? null : keepArticle(members.member(sequence), table);
    },
    restoreKept(kept, id) {
      const record = takeKept(kept, table);
      if (record === null) return false;
      takeUp(record, new PackedArticle(record, 0), id);
      return true;
    },
    restoreSegment(segment, storyOf) {
      const taken = takeSegment(segment, table);
      if (taken === null) return null;
      articles.enterBlock(taken, storyOf);
      trim();
      return taken.articles.map(({ number }) => number);
    },
    forget: articles.forget,
    move(given, id) {
      const sequences: number[] = [];
      for (const article of given) {
        rulings.placed(article, id);
        const sequence = articles.sequenceOf(article);
        if (sequence !== undefined && storyOf(article)?.id !== id) sequences.push(sequence);
      }
      if (sequences.length > 0) members.move(sequences, members.story(id));
    },
    keepApart: parted.part,
    compare: (one, other) => compareStories(one, other, judge),
    neighbours: (articles, most) => neighboursOf(articles, most, judge, candidatesOf),
    storyOf: (article) => storyOf(article)?.id ?? null,
    stories() {
      const stories = new Set<Story>();
      for (let sequence = members.first; sequence < members.end; sequence += 1)
        if (members.has(sequence)) stories.add(members.member(sequence).story);
      return [...stories].map((story) => ({
        id: story.id,
        articles: [...members.of(story)].reverse().map((sequence) => members.member(sequence).article),
      }));
    },
    assign(features) {
      const before = storyOf(features.article);
      if (before !== undefined) return { story: before.id, score: 1, joined: [], moves: [], signals: null };
      tick(features);
      const prepared = indexArticle(features, table);
      const article = new PackedArticle(prepared.record, 0);
      const terms = rankTerms(article, table);
      const bound = rulings.storyFor(features.article);
      const candidates = candidatesOf(keysOf(terms, table));
      const copies = findCopies(article, candidates);
      const looked = rankStories(article, candidates, judge);
      article.crowd = looked.crowd;
      options.observe?.(features.article, looked.compared);
      const ranked = looked.ranked.filter(({ story }) =>
        bound === null ? rulings.allows(features.article, story.id) : story.id === bound,
      );
      const best =
        choose === undefined
          ? (chooseStory(ranked) ?? (bound === null ? undefined : ranked[0]))
          : ranked[choose(features.article, ranked) ?? -1];
      const story = best?.story ?? members.story(bound ?? identifier('story', features.article));
      markPosted(article, terms);
      const entry = enter(prepared.record, story);
      const moves: StoryMove[] = [];
      if (best !== undefined && choose === undefined) moves.push(...changes.mergeAround(entry, ranked));
      const decided =
        best === undefined
          ? { score: 1, joined: [], signals: null }
          : explain(article, best, writtenForms(features, prepared));
      if (choose === undefined)
        moves.push(...changes.splitInTwo(entry), ...changes.secondLook(entry.sequence));
      const { id } = members.member(entry.sequence).story;
      trim();
      return { story: id, moves, ...decided, copies };
    },
  };
}
