import { createRandom } from '../generate/random.ts';
import type { NewsroomKnobs } from './knobs.ts';
import { makeStory } from './make-story.ts';
import { inventOutlets, type NewsroomOutlet } from './outlets.ts';

export type TrueKind = 'original' | 'reprint' | 'excerpt' | 'rewrite' | 'translation';

/** An article of the simulated world, with what is true of it. */
export interface NewsroomArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: NewsroomOutlet;
  readonly html: string;
  /** When we saw it, ISO 8601. */
  readonly firstSeen: string;
  /** Whether it ever comes in. */
  readonly captured: boolean;
  readonly kind: TrueKind;
  /** Word by word in others' words: a rewrite that still carries the text. */
  readonly spun: boolean;
  /** From which article it was taken, and where that one's chain ends; null for an original. */
  readonly parent: NewsroomArticle | null;
  readonly root: NewsroomArticle | null;
  /** Own reporting that says so. */
  readonly marked: boolean;
  /** Articles that its text, byline or credit line gives as its source. */
  readonly names: readonly NewsroomArticle[];
}

export interface NewsroomStory {
  readonly id: string;
  /** In the order in which they come in; those that never do are there too. */
  readonly articles: readonly NewsroomArticle[];
}

export interface Newsroom {
  readonly outlets: readonly NewsroomOutlet[];
  stories(): Generator<NewsroomStory>;
}

/** A world of media with known truth. The same knobs give the same world; stories are made one by one. */
export function createNewsroom(knobs: NewsroomKnobs): Newsroom {
  const outlets = inventOutlets(knobs, createRandom(knobs.seed));
  return {
    outlets,
    *stories() {
      for (let made = 0, at = 0; made < knobs.articles; at += 1) {
        const random = createRandom(knobs.seed * 1_000_003 + at + 1);
        const story = makeStory(`story-${at}`, knobs, outlets, random);
        made += story.articles.length;
        yield story;
      }
    },
  };
}
