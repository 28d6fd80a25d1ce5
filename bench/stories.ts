/**
 * Measures putting articles into stories on one core, on a made-up stream of features (`bench/stories/stream.ts`).
 *
 *     node bench/stories.ts [--window 1000000] [--articles 1500000] [--days 1] [--seed 1] [--json] [--restart]
 *
 * The window is full when measuring begins; what is printed is of the articles after that. Articles a
 * second are by the thread's CPU time, which other work on the machine changes little; single times are by the clock.
 */
import { parseArgs } from 'node:util';
import { threadMilliseconds } from '../src/core/testing/thread-milliseconds.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { bcubed } from './quality/clustering.ts';
import { measureRestart, type RestartResult } from './stories/restart.ts';
import { type StreamedArticle, streamArticles } from './stories/stream.ts';

/** What one run measured. */
export interface StoriesResult {
  readonly window: number;
  readonly articles: number;
  readonly articlesPerSecond: number;
  /** While the window filled. */
  readonly fillingPerSecond: number;
  /** Microseconds for one article, by the clock; the mean by CPU time. */
  readonly microseconds: {
    readonly mean: number;
    readonly p50: number;
    readonly p99: number;
    readonly p999: number;
    readonly most: number;
  };
  /** Of the process. */
  readonly megabytes: number;
  readonly bytesPerArticle: number;
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly stories: number;
  readonly largestStory: number;
  /** Where it was asked for. */
  readonly restart?: RestartResult;
}

interface Options {
  readonly window: number;
  readonly articles: number;
  readonly days: number;
  readonly seed: number;
  readonly restart: boolean;
}

/** Features are made so many at a time, apart from what is measured. */
const BATCH = 500;

async function measureStories({ window, articles, days, seed, restart }: Options): Promise<StoriesResult> {
  const memory = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = memory();
  const index = createStoryIndex({ window });
  const times: number[] = [];
  const spent = { filling: 0, measured: 0 };
  const stream = streamArticles({ articles, days, seed });
  const ids: string[] = [];
  let done = 0;
  const filling = articles > window ? window : articles / 2;
  for (let batch = take(stream, BATCH); batch.length > 0; batch = take(stream, BATCH)) {
    const begun = threadMilliseconds();
    for (const { features } of batch) {
      if (restart) ids.push(features.article);
      const started = performance.now();
      index.assign(features);
      if (done >= filling) times.push(performance.now() - started);
    }
    spent[done < filling ? 'filling' : 'measured'] += threadMilliseconds() - begun;
    done += batch.length;
  }
  const bytes = memory() - before;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const stories = index.stories();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(1000 * (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0));
  return {
    window,
    articles,
    articlesPerSecond: Math.round((1000 * times.length) / spent.measured),
    fillingPerSecond: Math.round((1000 * (articles - times.length)) / spent.filling),
    microseconds: {
      mean: Math.round((1000 * spent.measured) / times.length),
      p50: at(0.5),
      p99: at(0.99),
      p999: at(0.999),
      most: at(1),
    },
    megabytes,
    bytesPerArticle: Math.round(bytes / index.size),
    bcubed: bcubed(...labels(stories)),
    stories: stories.length,
    largestStory: stories.reduce((most, story) => Math.max(most, story.articles.length), 0),
    ...(restart ? { restart: await measureRestart(index, ids.slice(-index.size)) } : {}),
  };
}

function take(stream: Generator<StreamedArticle>, count: number): StreamedArticle[] {
  const batch: StreamedArticle[] = [];
  while (batch.length < count) {
    const { value, done } = stream.next();
    if (done === true) break;
    batch.push(value);
  }
  return batch;
}

/** Found and true stories of the articles in the window. */
function labels(
  stories: readonly { id: string; articles: readonly string[] }[],
): [Map<string, string>, Map<string, string>] {
  const found = new Map<string, string>();
  const truth = new Map<string, string>();
  for (const { id, articles } of stories)
    for (const article of articles) {
      found.set(article, id);
      truth.set(article, article.slice(0, article.indexOf('-')));
    }
  return [found, truth];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      window: { type: 'string', default: '1000000' },
      articles: { type: 'string', default: '1500000' },
      days: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      restart: { type: 'boolean', default: false },
    },
  });
  const result = await measureStories({
    window: Number(values.window),
    articles: Number(values.articles),
    days: Number(values.days),
    seed: Number(values.seed),
    restart: values.restart,
  });
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
}
