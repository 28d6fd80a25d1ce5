import { HeadwaterError } from '../../core/errors.ts';
import type { RulingRecord } from '../../core/ruling.ts';
import type { StorySummary } from '../../store/news-reader.ts';
import { unpackJson } from '../../store/packed-json.ts';
import { placeWords } from '../../store/reader/place-words.ts';
import { storySummaries, textsOf } from '../../store/reader/story-decisions.ts';
import { rulingsAbout } from '../../store/rulings.ts';
import { lastFeatures } from '../../store/stories.ts';
import { storyAt } from '../../store/story-address.ts';
import type { Connection } from '../../store/tables.ts';
import type { ComparedStories } from '../../stories/explain-stories.ts';
import type { StoryFeatures } from '../../stories/story-features.ts';
import type { StoryIndex } from '../../stories/story-index.ts';

/** So many of a story's last articles speak for it. */
const SPEAKERS = 16;
/** Rulings that are looked through for those that name both stories. */
const MOST_RULINGS = 200;

/** Two stories beside each other, and why they are not one. */
export interface StoryComparison {
  readonly one: StorySummary;
  readonly other: StorySummary;
  /** Null where a story has no articles that could be compared. */
  readonly compared: ComparedStories | null;
  /** What people ruled about the two, the newest first; what was undone is not among it. */
  readonly rulings: readonly RulingRecord[];
}

export interface NearStory {
  readonly story: StorySummary;
  /** 0 to 1: how likely an article of the one is of the other. */
  readonly likelihood: number;
}

/** Answers why stories are as they are, with the eyes of the index that decides. */
export interface StoryJudge {
  /**
   * Stories are named by any address that they ever had.
   *
   * @throws HeadwaterError `not-found`, or `bad-input` where both are one story.
   */
  compare(one: string, other: string): Promise<StoryComparison>;
  /** Stories that articles of this one could have been of and are not, likeliest first. */
  near(story: string, most: number): Promise<NearStory[]>;
}

/** What the index says of features that it is given. */
export type StoryExplainer = Pick<StoryIndex, 'compare' | 'neighbours'>;

export function createStoryJudge(db: Connection, index: StoryExplainer): StoryJudge {
  async function summaryOf(id: string): Promise<StorySummary> {
    const today = await storyAt(db, id);
    const [summary] = today === null ? [] : await storySummaries(db, [today]);
    if (summary === undefined) throw new HeadwaterError('not-found', `there is no story "${id}"`);
    return summary;
  }

  async function featuresOf(story: string): Promise<StoryFeatures[]> {
    const packed = await lastFeatures(db, story, SPEAKERS);
    return packed.map((features) => unpackJson<StoryFeatures>(features));
  }

  /** The words that two stories share, each where it stands. */
  async function withPlaces(compared: ComparedStories | null): Promise<ComparedStories | null> {
    if (compared === null) return null;
    const texts = new Map(await textsOf(db, compared.nearest));
    const other = compared.shared[0]?.article ?? null;
    const id = compared.nearest.find((article) => article !== other) ?? '';
    const shared = placeWords(compared.shared, { id, text: texts.get(id) ?? '' }, (article) =>
      texts.get(article),
    );
    return { ...compared, shared };
  }

  return {
    async compare(first, second) {
      const [one, other] = [await summaryOf(first), await summaryOf(second)];
      if (one.id === other.id)
        throw new HeadwaterError('bad-input', 'both addresses lead to one and the same story');
      const rulings = await rulingsAbout(db, one.id, MOST_RULINGS);
      return {
        one,
        other,
        compared: await withPlaces(index.compare(await featuresOf(one.id), await featuresOf(other.id))),
        rulings: rulings.filter(
          ({ stories, kind, undoneBy }) => kind !== 'undo' && undoneBy === null && stories.includes(other.id),
        ),
      };
    },
    async near(id, most) {
      const { id: today } = await summaryOf(id);
      const found = index.neighbours(await featuresOf(today), most + 1);
      const likelihoods = new Map(found.map(({ story, likelihood }) => [story, likelihood]));
      likelihoods.delete(today);
      const stories = await storySummaries(db, [...likelihoods.keys()].slice(0, most));
      return stories.map((story) => ({ story, likelihood: likelihoods.get(story.id) ?? 0 }));
    },
  };
}
