import { judgeStory, type RankedStory } from './rank-stories.ts';
import { MOST_COMPARED } from './story-candidates.ts';
import type { Judge } from './story-fit.ts';
import type { Member, Story } from './story-members.ts';

/** At this likelihood two stories become one. */
const MERGE = 0.6;
/** Two stories of some size must agree more: a wrong merge of fragments does less harm. */
const MERGE_LARGE = 0.8;
/** Stories this likely beside the chosen one are looked at for merging. */
const TIED = 0.25;
/** An article that is still alone is looked at again sooner: what it lacked when it came may have come since. */
const TIED_ALONE = 0.02;
const MERGE_ALONE = 0.45;
const MOST_MERGES = 5;
export const MOST_PROBES = 4;

/**
 * Joins to an article's story others that it may be of too, if their own articles agree: the smaller one's must fit the
 * larger one, as if they arrived now. The older id stays.
 *
 * @param merge - makes two stories one
 */
export function mergeStories<Of extends Story>(
  entry: Member & { readonly story: Of },
  ranked: readonly RankedStory<Of>[],
  judge: Judge,
  merge: (from: Of, to: Of) => void,
): void {
  for (const { story, score } of ranked.slice(0, MOST_MERGES + 1)) {
    if (story === entry.story || story.size === 0) continue;
    if (score < (story.size === 1 ? TIED_ALONE : TIED)) continue;
    const [smaller, larger] = [story, entry.story].sort((a, b) => a.size - b.size || b.order - a.order);
    if (smaller === undefined || larger === undefined) continue;
    const least = leastAgreement(smaller.size);
    if (agreement(smaller, larger, entry, judge) < least) continue;
    const [to, from] = [story, entry.story].sort((a, b) => a.order - b.order);
    if (to !== undefined && from !== undefined) merge(from, to);
  }
}

/** How likely two stories must be one to become one, by the size of the smaller. */
export function leastAgreement(size: number): number {
  if (size === 1) return MERGE_ALONE;
  return size > MOST_PROBES ? MERGE_LARGE : MERGE;
}

/** How well the articles of a story fit another without the article that ties them; on a bounded number of pairs. */
function agreement(smaller: Story, larger: Story, without: Member, judge: Judge): number {
  const others = (story: Story, most: number) =>
    story
      .last(most + 1)
      .filter((member) => member.sequence !== without.sequence)
      .slice(-most);
  const probes = others(smaller, MOST_PROBES);
  const targets = others(larger, MOST_COMPARED);
  if (probes.length === 0 || targets.length === 0) return 0;
  const total = probes.reduce((sum, probe) => sum + judgeStory(probe, larger, targets, judge).score, 0);
  return total / probes.length;
}
