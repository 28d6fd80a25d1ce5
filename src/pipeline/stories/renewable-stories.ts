import type { StoryAssigner } from '../stage-functions.ts';

/** An index of stories that can be made to forget everything, under the hands of those who use it. */
export type RenewableStories = StoryAssigner & { renew(): void };

/** The index that `create` makes, and after each `renew` another one. */
export function renewableStories(create: () => StoryAssigner): RenewableStories {
  let now = create();
  return {
    get version() {
      return now.version;
    },
    assign: (features) => now.assign(features),
    weigh: (features) => now.weigh(features),
    keep: (article) => now.keep(article),
    restore: (features, story) => now.restore(features, story),
    restoreKept: (kept, story) => now.restoreKept(kept, story),
    restoreSegment: (segment, storyOf) => now.restoreSegment(segment, storyOf),
    forget: (article) => now.forget(article),
    move: (articles, story) => now.move(articles, story),
    keepApart: (one, other) => now.keepApart(one, other),
    compare: (one, other) => now.compare(one, other),
    neighbours: (articles, most) => now.neighbours(articles, most),
    renew() {
      now = create();
    },
  };
}
