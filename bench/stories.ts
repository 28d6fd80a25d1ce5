/**
 * Measures putting articles into stories on one core, on a made-up stream of features (`bench/stories/stream.ts`).
 *
 *     node --expose-gc --max-semi-space-size=4 bench/stories.ts [--window 1000000] [--articles 1500000] [--days 1] [--seed 1] [--json] [--restart]
 *
 * The window is full when measuring begins; what is printed is of the articles after that. Articles a second are by the
 * thread's CPU time, which other work on the machine changes less than the clock; single times are by the clock. The same is
 * measured with a window of 10,000 first, in the same process. Progress goes to the standard error.
 */
import { parseArgs } from 'node:util';
import { threadMilliseconds } from '../src/core/testing/thread-milliseconds.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { bcubed } from './quality/clustering.ts';
import { measureRestart, type RestartResult } from './stories/restart.ts';
import { type StreamedArticle, streamArticles, streamedIds } from './stories/stream.ts';

/** What one run measured. */
export interface StoriesResult {
  readonly window: number;
  readonly articles: number;
  /** With a full window. */
  readonly articlesPerSecond: number;
  /** While the window filled. */
  readonly fillingPerSecond: number;
  /** CPU time of one article with a full window, of that with a window of 10,000; null where that is the window. */
  readonly costRatio: number | null;
  /** Microseconds for one article, by the clock; the mean by CPU time. */
  readonly microseconds: {
    readonly mean: number;
    readonly p50: number;
    readonly p99: number;
    readonly p999: number;
    readonly most: number;
  };
  /** Most that the process took, before the restart. */
  readonly peakMegabytes: number;
  /** Of the index with a full window: heap and what lies outside of it. */
  readonly indexMegabytes: number;
  readonly bytesPerArticle: number;
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly stories: number;
  readonly largestStory: number;
  /** Of those that the articles of the window were made for. */
  readonly largestTrueStory: number;
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
const SMALL_WINDOW = 10_000;
const SMALL_ARTICLES = 30_000;
const PROGRESS = 50_000;

/** The same with a small window, as dense in time. */
function measureSmall(options: Options): number {
  const days = (options.days * SMALL_ARTICLES) / options.articles;
  const small = { ...options, window: SMALL_WINDOW, articles: SMALL_ARTICLES, days };
  const { spent, times } = run(small);
  progress(
    `window of ${SMALL_WINDOW}: ${Math.round((1000 * times.length) / spent.measured)} articles a second`,
  );
  return spent.measured / times.length;
}

function progress(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Puts a whole stream into stories. */
function run({ window, articles, days, seed }: Options) {
  const index = createStoryIndex({ window });
  const filling = articles > window ? (SMALL_ARTICLES === articles ? 2 * window : window) : articles / 2;
  const times = new Float32Array(articles - Math.ceil(filling / BATCH) * BATCH);
  const spent = { filling: 0, measured: 0 };
  const stream = streamArticles({ articles, days, seed });
  let done = 0;
  let measured = 0;
  let [cpuThen, doneThen] = [threadMilliseconds(), 0];
  for (let batch = take(stream, BATCH); batch.length > 0; batch = take(stream, BATCH)) {
    const isMeasured = done >= filling;
    const begun = threadMilliseconds();
    for (const { features } of batch) {
      const started = performance.now();
      index.assign(features);
      if (isMeasured) times[measured++] = performance.now() - started;
    }
    spent[isMeasured ? 'measured' : 'filling'] += threadMilliseconds() - begun;
    done += batch.length;
    if (done % PROGRESS === 0) {
      const cpu = threadMilliseconds();
      const rate = Math.round((1000 * (done - doneThen)) / (cpu - cpuThen));
      const rss = Math.round(process.memoryUsage.rss() / 1e6);
      progress(`${done} articles, ${rate} a second with making them, ${rss} MB`);
      [cpuThen, doneThen] = [cpu, done];
    }
  }
  return { index, times: times.subarray(0, measured), spent, filled: done - measured };
}

async function measureStories(options: Options): Promise<StoriesResult> {
  const { window, articles, restart } = options;
  const small = window > SMALL_WINDOW ? measureSmall(options) : null;
  const before = memory();
  const { index, times, spent, filled } = run(options);
  const bytes = memory() - before;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const stories = index.stories();
  const [found, truth] = labels(stories);
  times.sort();
  const at = (share: number) =>
    Math.round(1000 * (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0));
  const mean = spent.measured / times.length;
  return {
    window,
    articles,
    articlesPerSecond: Math.round(1000 / mean),
    fillingPerSecond: Math.round((1000 * filled) / spent.filling),
    costRatio: small === null ? null : Math.round((100 * mean) / small) / 100,
    microseconds: {
      mean: Math.round(1000 * mean),
      p50: at(0.5),
      p99: at(0.99),
      p999: at(0.999),
      most: at(1),
    },
    peakMegabytes,
    indexMegabytes: Math.round(bytes / 1e6),
    bytesPerArticle: Math.round(bytes / index.size),
    bcubed: bcubed(found, truth),
    stories: stories.length,
    largestStory: stories.reduce((most, story) => Math.max(most, story.articles.length), 0),
    largestTrueStory: largest(truth),
    ...(restart ? { restart: await measureRestart(index, idsOf(options, index.size), progress) } : {}),
  };
}

/** Of the articles that came last. Made again: kept, they would count among what the index takes. */
function idsOf(options: Options, count: number): string[] {
  return [...streamedIds(options)].slice(-count);
}

function largest(truth: ReadonlyMap<string, string>): number {
  const sizes = new Map<string, number>();
  for (const story of truth.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  let most = 0;
  for (const size of sizes.values()) most = Math.max(most, size);
  return most;
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
