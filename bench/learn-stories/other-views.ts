import type { StoryFeatures } from '../../src/stories/story-features.ts';
import type { LabelledArticle, LabelledStream } from './labelled-streams.ts';

const LEAST_SHARE = 0.25;
const FEWEST_TERMS = 4;

/**
 * A set as it would be without times and titles, and with less of each text: what other collections lack, and what no weight
 * should lean on alone.
 */
export function bareStream({ set, articles }: LabelledStream, random: () => number): LabelledStream {
  const bare = (features: StoryFeatures): StoryFeatures => {
    const share = LEAST_SHARE + (1 - LEAST_SHARE) * random();
    const part = <Item>(items: readonly Item[]) =>
      items.slice(0, Math.max(FEWEST_TERMS, Math.ceil(share * items.length)));
    const { terms, names, numbers } = features;
    return {
      ...features,
      time: null,
      titleTerms: [],
      terms: part(terms),
      names: part(names),
      numbers: part(numbers),
    };
  };
  return { set, articles: articles.map((article) => ({ ...article, features: bare(article.features) })) };
}

const DAY = 86_400_000;
const BEGIN = Date.UTC(2014, 5, 1);
/** How densely stories begin, and how slowly their reports become fewer. */
const ARTICLES_A_DAY = 60;
const FEWEST_DAYS = 10;
const LASTING_DAYS = 1.2;
/** How far from the other article of a labelled pair, which may look like it, an article's story begins at most. */
const LOOK_ALIKE_DAYS = 3;

/**
 * A set as if it had come in over some weeks: each story begins on a day by chance and is reported ever less from then on.
 * Most sets lack times, or what looks alike in them lies years apart.
 */
export function datedStream({ set, articles }: LabelledStream, random: () => number): LabelledStream {
  const begins = new Map<string, number>();
  const byId = new Map(articles.map((article) => [article.features.article, article]));
  const days = Math.max(FEWEST_DAYS, articles.length / ARTICLES_A_DAY);
  const beginOf = ({ story, partner }: LabelledArticle): number => {
    const known = begins.get(story);
    if (known !== undefined) return known;
    const by = begins.get(byId.get(partner ?? '')?.story ?? '');
    const drawn = random();
    const begin = by === undefined ? drawn * days : by + (2 * drawn - 1) * LOOK_ALIKE_DAYS;
    begins.set(story, begin);
    return begin;
  };
  const dated = articles.map((article) => {
    const day = beginOf(article) - Math.log(1 - random()) * LASTING_DAYS;
    return { ...article, features: { ...article.features, time: BEGIN + Math.round(day * DAY) } };
  });
  return { set, articles: dated.sort((a, b) => a.features.time - b.features.time) };
}

/** Some of the stories of a large set, so that about so many articles are left. */
export function someStories(
  { set, articles }: LabelledStream,
  most: number,
  random: () => number,
): LabelledStream {
  if (articles.length <= most) return { set, articles };
  const stories = [...new Set(articles.map(({ story }) => story))];
  const kept = new Set(stories.filter(() => random() < most / articles.length));
  return { set, articles: articles.filter(({ story }) => kept.has(story)) };
}
