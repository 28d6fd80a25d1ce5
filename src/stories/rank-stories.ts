import {
  type Compared,
  compareAll,
  compareMembers,
  fitStory,
  type Judge,
  likelihoodOf,
  type StoryFit,
} from './story-fit.ts';
import type { Member, Story } from './story-members.ts';
import type { IndexedArticle } from './story-similarity.ts';

/** At this likelihood an article joins. */
export const JOIN = 0.4;

/** A story that an article may be of, and how it fits. */
export interface StoryChoice {
  readonly story: { readonly id: string };
  readonly fit: StoryFit;
  readonly score: number;
}

/** A choice with what was compared to come to it. */
export interface RankedStory<Of extends Story = Story> extends StoryChoice {
  readonly story: Of;
  /** The member that is most like the article. */
  readonly nearest: Compared<Member>;
}

/** Stories of the candidates, likeliest first, and the crowd in which the article stands. */
export function rankStories<Of extends Story>(
  article: IndexedArticle,
  candidates: readonly (Member & { readonly story: Of })[],
  judge: Judge,
): { ranked: RankedStory<Of>[]; crowd: number; compared: Compared<Member>[] } {
  const { compared, crowd } = compareAll(article, candidates, judge);
  const ranked: RankedStory<Of>[] = [];
  for (const [story, ofStory] of Map.groupBy(compared, ({ member }) => member.story)) {
    const fit = fitStory(article, ofStory, story.size, judge.table);
    ranked.push({ story, fit, score: likelihoodOf(fit.logit), nearest: nearestOf(ofStory) });
  }
  ranked.sort((a, b) => b.score - a.score || a.story.order - b.story.order);
  return { ranked, crowd, compared };
}

/** The story that an article joins, of those ranked; undefined where it begins one. */
export function chooseStory<Of extends Story>(
  ranked: readonly RankedStory<Of>[],
): RankedStory<Of> | undefined {
  const [best] = ranked;
  return best !== undefined && best.score >= JOIN ? best : undefined;
}

/** How likely an article is of a story, from some of its members. */
export function judgeStory(article: IndexedArticle, story: Story, members: readonly Member[], judge: Judge) {
  const compared = compareMembers(article, members, judge);
  const fit = fitStory(article, compared, story.size, judge.table);
  return { compared, fit, score: likelihoodOf(fit.logit) };
}

/** The likeliest of those compared, which are not none. */
export function nearestOf<Of extends IndexedArticle>(compared: readonly Compared<Of>[]): Compared<Of> {
  return compared.reduce((best, one) => (one.logit > best.logit ? one : best));
}
