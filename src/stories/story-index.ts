import type { Evidence } from '../core/evidence.ts';
import { identifier } from '../core/identifier.ts';
import { expectedShare } from './background.ts';
import { heldBy, indexArticle, type Prepared, writtenForms } from './index-article.ts';
import { createPostings } from './postings.ts';
import type { StoryFeatures } from './story-features.ts';
import {
  type Compared,
  centreOf,
  compareMembers,
  fitStory,
  joinCentres,
  NO_CENTRE,
  type StoryCentre,
  type StoryFit,
  withoutArticle,
} from './story-fit.ts';
import { storyReasons } from './story-reasons.ts';
import type { IndexedArticle } from './story-similarity.ts';
import { type StoryModel, storyLikelihood, storyModel } from './story-weights.ts';
import { createTermTable, type TermTable } from './term-table.ts';

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

/** A story that an article may be of, and how it fits. */
export interface StoryChoice {
  readonly story: { readonly id: string };
  readonly fit: StoryFit;
  readonly sameLanguage: boolean;
  readonly score: number;
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

/** At this likelihood an article joins, and two stories become one. */
const JOIN = 0.5;
const MERGE = 0.7;
/** Two stories of some size must agree more: a wrong merge of fragments does less harm. */
const MERGE_LARGE = 0.95;
/** Stories this likely beside the chosen one are looked at for merging. */
const TIED = 0.25;
/** An article that is still alone is looked at again sooner: what it lacked when it came may have come since. */
const TIED_ALONE = 0.02;
const MERGE_ALONE = 0.5;
const MOST_MERGES = 5;
const MOST_PROBES = 4;
const MOST_CANDIDATES = 32;
/** Candidates that share less than this part of what the best one shares are not looked at. */
const FAINT = 0.1;
/** Members of one story that an article is compared with. */
const MOST_COMPARED = 8;
const DAY = 86_400_000;

interface Entry extends IndexedArticle {
  readonly sequence: number;
  /** Numbers of the links and prints that lead to it. */
  readonly leads: Int32Array;
  story: StoryState;
}

interface StoryState {
  readonly id: string;
  readonly order: number;
  readonly members: Entry[];
  centre: StoryCentre;
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
  const restored = new Map<string, StoryState>();
  const postings = createPostings();
  const clock = createStreamClock();
  let sequence = 0;
  let oldest = 0;

  function leave(entry: Entry): void {
    entries.delete(entry.article);
    bySequence.delete(entry.sequence);
    const { story } = entry;
    story.members.splice(story.members.indexOf(entry), 1);
    // Its terms' numbers may soon stand for other terms.
    story.centre = withoutArticle(story.centre, entry);
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

  function candidatesOf(keys: readonly number[]): Entry[] {
    const scores = new Map<number, number>();
    for (const key of keys) {
      const rarity = table.rarity(key);
      for (const other of postings.of(key)) scores.set(other, (scores.get(other) ?? 0) + rarity * rarity);
    }
    const floor = FAINT * scores.values().reduce((most, score) => Math.max(most, score), 0);
    const likeliest = [...scores].filter(([, score]) => score >= floor);
    likeliest.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    const candidates: Entry[] = [];
    const ofStory = new Map<StoryState, number>();
    for (const [other] of likeliest) {
      const candidate = bySequence.get(other);
      if (candidate === undefined) continue;
      const compared = ofStory.get(candidate.story) ?? 0;
      if (compared >= MOST_COMPARED) continue;
      ofStory.set(candidate.story, compared + 1);
      candidates.push(candidate);
      if (candidates.length >= MOST_CANDIDATES) break;
    }
    return candidates;
  }

  function begin(id: string): StoryState {
    return { id, order: sequence, members: [], centre: NO_CENTRE };
  }

  function enter({ article, leads, indexed }: Prepared, story: StoryState): Entry {
    const entry: Entry = { ...article, sequence, leads, story };
    sequence += 1;
    story.members.push(entry);
    story.centre = joinCentres(story.centre, centreOf(article));
    entries.set(entry.article, entry);
    bySequence.set(entry.sequence, entry);
    table.hold(heldBy(article, leads));
    postings.add(indexed, entry.sequence);
    return entry;
  }

  return {
    get size() {
      return entries.size;
    },
    restore(features, id) {
      if (entries.has(features.article)) return;
      const time = features.time ?? features.seen;
      if (time !== null) clock.tick(time);
      const story = restored.get(id) ?? begin(id);
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
      const time = features.time ?? features.seen;
      if (time !== null) clock.tick(time);
      const prepared = indexArticle(features, table);
      const { article, keys } = prepared;
      const ranked = rankStories(article, candidatesOf(keys), judge);
      const chosen = options.choose?.(features.article, ranked);
      const best = chosen === undefined ? ranked[0] : ranked[chosen];
      const joins =
        best !== undefined && (options.choose === undefined ? best.score >= JOIN : chosen !== undefined);
      const story: StoryState = joins ? best.story : begin(identifier('story', features.article));
      restored.clear();
      const entry = enter(prepared, story);
      const moves = joins && options.choose === undefined ? mergeStories(entry, ranked, judge) : [];
      trim();
      return {
        story: entry.story.id,
        score: joins ? best.score : 1,
        joined: joins
          ? storyReasons(article, best.nearest.member, best.nearest.pair, {
              table,
              written: writtenForms(features, table),
            })
          : [],
        moves,
      };
    },
  };
}

/** The time of the stream: the median of what came last, so that one wrong date moves nothing. */
function createStreamClock() {
  const last: number[] = [];
  let median = Number.NEGATIVE_INFINITY;
  return {
    now: () => median,
    tick(time: number) {
      last.push(time);
      if (last.length > 101) last.shift();
      if (last.length % 10 === 1)
        median = [...last].sort((a, b) => a - b)[Math.floor(last.length / 2)] ?? median;
    },
  };
}

interface Judge {
  readonly table: TermTable;
  readonly model: StoryModel;
}

interface RankedStory {
  readonly story: StoryState;
  readonly fit: StoryFit;
  readonly sameLanguage: boolean;
  readonly score: number;
  readonly nearest: Compared<Entry>;
}

/** Stories of the candidates, likeliest first. */
function rankStories(article: IndexedArticle, candidates: readonly Entry[], judge: Judge): RankedStory[] {
  const byStory = new Map<StoryState, Entry[]>();
  for (const entry of candidates) {
    const list = byStory.get(entry.story);
    if (list === undefined) byStory.set(entry.story, [entry]);
    else list.push(entry);
  }
  const ranked: RankedStory[] = [];
  for (const [story, members] of byStory) {
    const compared = compareMembers(article, members);
    const fit = fitStory(article, compared, story.centre, story.members.length, judge.table);
    const sameLanguage = compared.some(({ pair }) => pair.sameLanguage);
    const nearest = nearestOf(compared);
    if (nearest !== undefined)
      ranked.push({
        story,
        fit,
        sameLanguage,
        score: storyLikelihood(fit, sameLanguage, judge.model),
        nearest,
      });
  }
  return ranked.sort((a, b) => b.score - a.score || a.story.order - b.story.order);
}

function nearestOf(compared: readonly Compared<Entry>[]): Compared<Entry> | undefined {
  const closeness = ({ pair }: Compared<Entry>) =>
    2 * pair.terms + pair.names + pair.numbers + 2 * pair.passages;
  return compared.reduce<Compared<Entry> | undefined>(
    (best, one) => (best === undefined || closeness(one) > closeness(best) ? one : best),
    undefined,
  );
}

/**
 * Joins to the article's story others that it may be of too, if their own articles agree: the smaller one's must fit the
 * larger one, as if they arrived now. The older id stays.
 */
function mergeStories(entry: Entry, ranked: readonly RankedStory[], judge: Judge): StoryMove[] {
  const moves: StoryMove[] = [];
  for (const { story, score } of ranked.slice(0, MOST_MERGES + 1)) {
    if (story === entry.story || story.members.length === 0) continue;
    if (score < (story.members.length === 1 ? TIED_ALONE : TIED)) continue;
    const [smaller, larger] = [story, entry.story].sort(
      (a, b) => a.members.length - b.members.length || b.order - a.order,
    );
    if (smaller === undefined || larger === undefined) continue;
    const least = leastAgreement(smaller.members.length);
    if (agreement(smaller, larger, entry, judge) < least) continue;
    const [to, from] = [story, entry.story].sort((a, b) => a.order - b.order);
    if (to !== undefined && from !== undefined) moves.push(...moveAll(from, to, entry));
  }
  return moves;
}

function leastAgreement(size: number): number {
  if (size === 1) return MERGE_ALONE;
  return size > MOST_PROBES ? MERGE_LARGE : MERGE;
}

function moveAll(from: StoryState, to: StoryState, arriving: Entry): StoryMove[] {
  const moves: StoryMove[] = [];
  for (const member of from.members) {
    if (member !== arriving) moves.push({ article: member.article, from: from.id, to: to.id });
    member.story = to;
    to.members.push(member);
  }
  to.centre = joinCentres(to.centre, from.centre);
  from.centre = NO_CENTRE;
  from.members.length = 0;
  return moves;
}

/** How well the articles of a story fit another without the article that ties them; on a bounded number of pairs. */
function agreement(smaller: StoryState, larger: StoryState, without: Entry, judge: Judge): number {
  const probes = smaller.members.filter((member) => member !== without).slice(-MOST_PROBES);
  const targets = larger.members.filter((member) => member !== without).slice(-MOST_COMPARED);
  if (probes.length === 0 || targets.length === 0) return 0;
  let total = 0;
  for (const probe of probes) {
    const compared = compareMembers(probe, targets);
    const fit = fitStory(probe, compared, larger.centre, larger.members.length, judge.table);
    const sameLanguage = compared.some(({ pair }) => pair.sameLanguage);
    total += storyLikelihood(fit, sameLanguage, judge.model);
  }
  return total / probes.length;
}
