import { createStoryIndex } from '../../src/stories/story-index.ts';
import { ACROSS, storyInputs, WITHIN } from '../../src/stories/story-inputs.ts';
import type { LabelledStream } from './labelled-streams.ts';

/** Pairs of articles as the index compares them: inputs of the model, one row after the other, and whether they are one story. */
export interface Examples {
  readonly set: string;
  readonly width: number;
  readonly inputs: Float32Array;
  readonly same: Uint8Array;
  /** By row, a number for the story of the article that came last: examples of one story stay together. */
  readonly story: Uint32Array;
}

const NAMES = ['names', 'namesHeld', 'namesBoth', 'rarestName'].map((name) =>
  ACROSS.indexOf(name as (typeof ACROSS)[number]),
);
/** The least share of what two languages write alike of what one would. */
const LEAST_ALIKE = 0.3;

/**
 * Puts a stream through the index, told the true stories, and notes every pair that is compared. No set has pairs of two
 * languages: they are imagined as pairs of one whose words are hidden and whose names agree less.
 */
export function observePairs({ set, articles }: LabelledStream, random: () => number) {
  const storyOf = new Map(articles.map(({ features, story }) => [features.article, story]));
  const partnerOf = new Map(articles.map(({ features, partner }) => [features.article, partner]));
  const numbers = new Map<string, number>();
  const within = collector(set, WITHIN.length);
  const across = collector(set, ACROSS.length);
  const index = createStoryIndex({
    observe(article, compared) {
      const story = storyOf.get(article) ?? '';
      const partner = partnerOf.get(article);
      const number = numbers.get(story) ?? numbers.size;
      numbers.set(story, number);
      for (const { member, pair, inputs } of compared) {
        if (!pair.sameLanguage || (typeof partner === 'string' && member.article !== partner)) continue;
        const same = storyOf.get(member.article) === story;
        within.add(inputs, same, number);
        const alike = LEAST_ALIKE + (1 - LEAST_ALIKE) * random();
        const hidden = storyInputs({ ...pair, sameLanguage: false }, member.crowd, member.crowd);
        for (const at of NAMES) hidden[at] = (hidden[at] ?? 0) * alike;
        across.add(hidden, same, number);
      }
    },
    choose(article, ranked) {
      const story = storyOf.get(article);
      const at = ranked.findIndex(({ nearest }) => storyOf.get(nearest.member.article) === story);
      return at === -1 ? undefined : at;
    },
  });
  for (const { features } of articles) index.assign(features);
  return { within: within.examples(), across: across.examples() };
}

function collector(set: string, width: number) {
  const inputs: Float32Array[] = [];
  const same: number[] = [];
  const story: number[] = [];
  return {
    add(row: readonly number[], isSame: boolean, number: number) {
      inputs.push(Float32Array.from(row));
      same.push(isSame ? 1 : 0);
      story.push(number);
    },
    examples(): Examples {
      const all = new Float32Array(width * inputs.length);
      for (const [at, row] of inputs.entries()) all.set(row, at * width);
      return { set, width, inputs: all, same: Uint8Array.from(same), story: Uint32Array.from(story) };
    },
  };
}
