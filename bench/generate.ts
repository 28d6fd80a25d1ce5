/**
 * A made-up world of news, for measuring: pages of real length (about 3,500 characters of text in 20 KB of HTML with the
 * clutter that news pages have) about stories whose sizes are spread as they are in the news: most stories have one
 * article, a few have hundreds. The same seed gives the same pages.
 */

import { writeArticle } from './generate/article.ts';
import { pageHtml } from './generate/page-html.ts';
import { createRandom, type Random } from './generate/random.ts';

export interface GeneratedPage {
  readonly url: string;
  readonly html: string;
  readonly published: string;
  /** The story that it was made for. */
  readonly story: number;
}

export interface GenerateOptions {
  readonly articles: number;
  readonly seed?: number;
  /** Most articles that one story has. */
  readonly largestStory?: number;
}

const START = Date.UTC(2026, 0, 5, 6);
/** A page every four minutes, as a desk that watches some hundred feeds sees them. */
const STEP = 240_000;

/** The pages in the order in which they appear. They are made one by one, so that any number fits the memory. */
export function* generatePages(options: GenerateOptions): Generator<GeneratedPage> {
  const { seed = 1 } = options;
  for (const { story, part, time } of schedule(options, createRandom(seed))) {
    const article = writeArticle(story, part, seed);
    const published = new Date(time).toISOString();
    const path = `${article.world['field']}/${slug(article.title)}-${story}-${part}`;
    const url = `https://www.outlet${article.outlet}.example/${path}`;
    yield { url, published, story, html: pageHtml(article, url, published) };
  }
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 60);
}

interface Slot {
  readonly story: number;
  /** The how-manieth article of its story. */
  readonly part: number;
  readonly time: number;
}

/** Sizes follow a power law, P(size) ~ size^-2.4; a story's articles come ever more slowly after the first. */
function schedule({ articles, largestStory = 200 }: GenerateOptions, random: Random): Slot[] {
  const slots: Slot[] = [];
  const span = articles * STEP;
  for (let story = 0; slots.length < articles; story += 1) {
    const size = Math.min(largestStory, articles - slots.length, Math.floor((1 - random()) ** (-1 / 1.4)));
    const begin = START + random() * span;
    for (let part = 0; part < size; part += 1) {
      const lag = part === 0 ? 0 : -Math.log(1 - random()) * 5 * 3_600_000 * Math.log2(2 + part);
      slots.push({ story, part, time: begin + lag });
    }
  }
  return slots.sort((a, b) => a.time - b.time);
}
