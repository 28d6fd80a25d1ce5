import { type Compared, compareMembers, fitStory, type StoryFit } from './story-fit.ts';
import type { Member, Story } from './story-members.ts';
import type { IndexedArticle } from './story-similarity.ts';
import { type StoryModel, storyLikelihood } from './story-weights.ts';
import type { TermTable } from './term-table.ts';

/** At this likelihood an article joins. */
export const JOIN = 0.5;

/** What decisions are made with. */
export interface Judge {
  readonly table: TermTable;
  readonly model: StoryModel;
}

/** A story that an article may be of, and how it fits. */
export interface StoryChoice {
  readonly story: { readonly id: string };
  readonly fit: StoryFit;
  readonly sameLanguage: boolean;
  readonly score: number;
}

/** A choice with what was compared to come to it. */
export interface RankedStory<Of extends Story = Story> extends StoryChoice {
  readonly story: Of;
  /** The member that is most like the article. */
  readonly nearest: Compared<Member>;
}

/** Stories of the candidates, likeliest first. */
export function rankStories<Of extends Story>(
  article: IndexedArticle,
  candidates: readonly (Member & { readonly story: Of })[],
  judge: Judge,
): RankedStory<Of>[] {
  const ranked: RankedStory<Of>[] = [];
  for (const [story, members] of Map.groupBy(candidates, (candidate) => candidate.story)) {
    const { compared, fit, sameLanguage, score } = judgeStory(article, story, members, judge);
    const nearest = nearestOf(compared);
    if (nearest !== undefined) ranked.push({ story, fit, sameLanguage, score, nearest });
  }
  return ranked.sort((a, b) => b.score - a.score || a.story.order - b.story.order);
}

/** The story that an article joins, of those ranked; undefined where it begins one. */
export function chooseStory<Of extends Story>(
  ranked: readonly RankedStory<Of>[],
): RankedStory<Of> | undefined {
  const [best] = ranked;
  return best !== undefined && best.score >= JOIN ? best : undefined;
}

/** How likely an article is of a story, from some of its members and the story as a whole. */
export function judgeStory(
  article: IndexedArticle,
  story: Story,
  members: readonly Member[],
  { table, model }: Judge,
) {
  const compared = compareMembers(article, members);
  const fit = fitStory(article, compared, story.centre, story.size, table);
  const sameLanguage = compared.some(({ pair }) => pair.sameLanguage);
  return { compared, fit, sameLanguage, score: storyLikelihood(fit, sameLanguage, model) };
}

export function nearestOf(compared: readonly Compared<Member>[]): Compared<Member> | undefined {
  const closeness = ({ pair }: Compared<Member>) =>
    2 * pair.terms + pair.names + pair.numbers + 2 * pair.passages;
  return compared.reduce<Compared<Member> | undefined>(
    (best, one) => (best === undefined || closeness(one) > closeness(best) ? one : best),
    undefined,
  );
}
