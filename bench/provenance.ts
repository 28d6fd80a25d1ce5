/**
 * Speed and memory of tracing stories on generated articles of real length: `node bench/provenance.ts [articles]`.
 * A tenth of the articles are original, the rest reprints, rewrites with swapped and dropped words, and excerpts, a third
 * of them without credit. Prints JSON: processor time for each article in stories of 2 to 500 articles, then for one story of
 * all articles with the shares of its parts and the memory that the result holds.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnalysedArticle } from '../src/core/analysis.ts';
import type { Article } from '../src/core/article.ts';
import type { Outlet } from '../src/core/outlet.ts';
import { createOutletCatalogue } from '../src/core/outlet-catalogue.ts';
import { textProfile } from '../src/provenance/align/profile.ts';
import { analyse } from '../src/provenance/analyse.ts';
import { groupFigures } from '../src/provenance/figures/group-figures.ts';
import { groupQuotes } from '../src/provenance/quotes/group-quotes.ts';
import { traceStory } from '../src/provenance/trace-story.ts';
import { createRandom } from './generate/random.ts';

const count = Number(process.argv[2] ?? 500);
const RUNS = 3;
const LARGEST_STORY = 500;
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from'.split(' ');
const SYLLABLES = 'ka lo ri men ta su ber no fil dra ven pos gi hul'.split(' ');
const random = createRandom(20_250_101);
const vocabulary = Array.from({ length: 6_000 }, () => word());
const outlets: Outlet[] = Array.from({ length: Math.min(count, 400) }, (_, index) => ({
  domain: `paper${index}.example`,
  name: `Paper ${word()} ${index}`,
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: ['en'],
  kind: 'newspaper',
  owner: null,
}));
const catalogue = createOutletCatalogue(outlets);

const texts: string[][] = [];
const story: AnalysedArticle[] = Array.from({ length: count }, (_, index) => {
  const outlet = outlets[index % outlets.length] as Outlet;
  const sentences =
    index % 10 === 0 || texts.length === 0
      ? original()
      : copy(texts[Math.floor(random() * texts.length)] ?? []);
  if (index % 10 === 0) texts.push(sentences);
  const credited = index % 3 === 0 && index % 10 !== 0;
  const source = outlets[Math.floor(random() * outlets.length)] as Outlet;
  const lead = credited
    ? [`This was first reported by the ${source.name} on Tuesday, ${source.name} reported.`]
    : [];
  return analysed(`article-${index}`, outlet, [...lead, ...sentences]);
});

/** Once for all, so that what is measured is the work and not the compiling. */
traceStory(unread(story.slice(0, 40)), { catalogue });
const beforeMegabytes = heldMegabytes();
const whole = unread(story);
const wholeStarted = process.cpuUsage();
const traced = traceStory(whole, { catalogue });
const wholeMilliseconds = processorMilliseconds(wholeStarted);
const heldByTrace = heldMegabytes() - beforeMegabytes;

// Stories are mostly small: sizes grow in steps up to the largest, and each is traced from the start.
const perArticle: number[] = [];
for (let size = 2; size <= Math.min(count, LARGEST_STORY); size = Math.ceil(size * 1.35)) {
  for (let run = 0; run < RUNS; run += 1) {
    const from = Math.floor(random() * (count - size + 1));
    const part = unread(story.slice(from, from + size));
    const started = process.cpuUsage();
    traceStory(part, { catalogue });
    const milliseconds = processorMilliseconds(started) / size;
    for (let article = 0; article < size; article += 1) perArticle.push(milliseconds);
  }
}
perArticle.sort((a, b) => a - b);
const share = (part: (articles: readonly AnalysedArticle[]) => unknown) => {
  const articles = unread(story);
  const started = process.cpuUsage();
  part(articles);
  return Math.round((processorMilliseconds(started) / wholeMilliseconds) * 100);
};
const words = story.reduce((sum, { article }) => sum + article.text.split(' ').length, 0);
console.log(
  JSON.stringify({
    articles: count,
    wordsPerArticle: Math.round(words / count),
    msPerArticleInStoriesUpTo500: {
      median: round(perArticle[perArticle.length >> 1]),
      p99: round(perArticle[Math.floor(perArticle.length * 0.99)]),
    },
    wholeStory: { ms: Math.round(wholeMilliseconds), msPerArticle: round(wholeMilliseconds / count) },
    percent: {
      profiles: share((articles) => articles.map(textProfile)),
      quotes: share(groupQuotes),
      figures: share(groupFigures),
    },
    megabytes: {
      articles: beforeMegabytes,
      heldByTrace,
      peak: Math.round(process.resourceUsage().maxRSS / 1024),
    },
    passages: traced.passages.length,
  }),
);

/** The same articles as new objects: profiles are kept by object. */
function unread(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  return articles.map(({ article, analysis }) => ({ article, analysis }));
}

function heldMegabytes(): number {
  collectGarbage();
  return Math.round(process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6);
}

/** Of the processor, so that other work on the machine does not count. */
function processorMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}

function analysed(id: string, outlet: Outlet, sentences: readonly string[]): AnalysedArticle {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) paragraphs.push(sentences.slice(at, at + 2).join(' '));
  const article: Article = {
    id,
    source: id,
    url: `https://${outlet.domain}/${id}`,
    outlet: { domain: outlet.domain, name: outlet.name },
    title: id,
    byline: [],
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language: 'en',
    text: paragraphs.join('\n\n'),
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
  return { article, analysis: analyse(article, { catalogue }) };
}

function original(): string[] {
  return Array.from({ length: 20 + Math.floor(random() * 12) }, sentence);
}

/** A reprint, an excerpt, or a rewrite with words swapped and dropped. */
function copy(sentences: readonly string[]): string[] {
  const kind = random();
  if (kind < 0.3) return [...sentences];
  if (kind < 0.45) return sentences.slice(0, 8);
  return sentences
    .filter(() => random() < 0.85)
    .map((one) =>
      one
        .split(' ')
        .filter(() => random() < 0.93)
        .map((token) => (random() < 0.15 ? pick() : token))
        .join(' '),
    );
}

function sentence(): string {
  const length = 14 + Math.floor(random() * 16);
  const words = Array.from({ length }, () =>
    random() < 0.4 ? COMMON[Math.floor(random() * COMMON.length)] : pick(),
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Frequent words come early in the vocabulary (Zipf). */
function pick(): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word';
}

function word(): string {
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
}
