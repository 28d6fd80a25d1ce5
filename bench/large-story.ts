/**
 * One story of any size through the whole program: `node bench/large-story.ts [--articles 1500] [--seed 1] [--data FOLDER] [--mistakes]`. The coverage is
 * that of the simulated newsroom, so that what is found is compared with the truth: in the core of the story, traced as a whole,
 * and in the parts behind it. Prints how long tracing takes for each thousand articles of the story, the time of an article,
 * the peak of memory, and what each page and answer of the API costs. `--data` keeps the store there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asLeanProcess } from '../scripts/lean-process.mjs';
import { joinFigures, joinQuotes } from '../src/core/join-families.ts';
import type { Derivation, StoryProvenance } from '../src/core/provenance.ts';
import { groupPeople } from '../src/language/people.ts';
import { silentLogger } from '../src/log/logger.ts';
import { startPipeline } from '../src/pipeline/pipeline.ts';
import { groupFigures } from '../src/provenance/figures/group-figures.ts';
import { groupQuotes } from '../src/provenance/quotes/group-quotes.ts';
import { createSqliteQueue } from '../src/queue/sqlite-queue.ts';
import { unpackAnalysed } from '../src/store/articles.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import { revisionsOf } from '../src/store/story-parts.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { createRandom } from './generate/random.ts';
import { askAnswers } from './large-story/ask-answers.ts';
import { DEFAULT_KNOBS } from './newsroom/knobs.ts';
import { makeStory } from './newsroom/make-story.ts';
import type { NewsroomStory } from './newsroom/newsroom.ts';
import { inventOutlets } from './newsroom/outlets.ts';
import { countStory, noCounts, rates } from './newsroom/score.ts';
import { scoreFamilies } from './newsroom/score-families.ts';

asLeanProcess();
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    mistakes: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
const size = Number(values.articles);
const seed = Number(values.seed);
const knobs = { ...DEFAULT_KNOBS, seed, articles: size, largestStory: size, outlets: size, missing: 0 };
const outlets = inventOutlets(knobs, createRandom(seed));
const story = makeStory('story', knobs, outlets, largest(createRandom(seed + 1)));

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'headwater-large-story-'));
try {
  const store = openSqliteStore(folder);
  await takeIn(store);
  for (const { answer, median, p95, kilobytes } of await askAnswers(store))
    console.log(`${answer.padEnd(14)} ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${kilobytes} KB`);
  await report(store);
  await store.close();
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true });
}

/** The size of a story is the first thing that is drawn. */
function largest(random: () => number): () => number {
  let drawn = false;
  return () => {
    if (drawn) return random();
    drawn = true;
    return 1 - Number.EPSILON;
  };
}

async function takeIn(store: Store): Promise<void> {
  const clock = { now: () => new Date() };
  const log = silentLogger;
  const pipeline = await startPipeline({
    store,
    queue: createSqliteQueue({ clock }),
    clock,
    log,
    functions: { createStoryIndex: oneStory },
    workers: {
      size: 2,
      heapMegabytes: 256,
      timeoutMilliseconds: 60_000,
      outlets: outlets.filter(({ known }) => known).map(({ outlet }) => outlet),
    },
  });
  const captured = story.articles.filter((article) => article.captured);
  const before = process.cpuUsage();
  let traced = 0;
  for (let from = 0; from < captured.length; from += 1_000) {
    const pages = captured.slice(from, from + 1_000);
    const type = 'text/html';
    await pipeline.takeIn(
      pages.map(({ id, url, html, firstSeen }) => ({
        ...{ source: url, url, contentType: type, body: html, firstSeen, status: 200 },
        headers: [['X-Article', id]] as const,
      })),
    );
    await pipeline.idle();
    const spent = pipeline.times.get('trace') ?? 0;
    console.log(
      `articles to ${from + pages.length}: traced in ${Math.round(spent - traced)} ms of the workers`,
    );
    traced = spent;
  }
  const { user, system } = process.cpuUsage(before);
  console.log(`${((user + system) / 1000 / captured.length).toFixed(1)} ms of CPU an article, all stages`);
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  await pipeline.close();
}

/** Everything is one story. */
function oneStory(options?: Parameters<typeof createStoryIndex>[0]): ReturnType<typeof createStoryIndex> {
  const index = createStoryIndex(options);
  let id: string | null = null;
  return {
    ...index,
    assign(features) {
      const decision = index.assign(features);
      id ??= decision.story;
      return { ...decision, story: id, moves: [] };
    },
  };
}

async function report(store: Store): Promise<void> {
  const articles = await store.read.selectFrom('articles').select(['id', 'url']).orderBy('number').execute();
  const idOf = new Map(story.articles.map(({ id, url }) => [url, id]));
  const known = new Map(articles.map(({ id, url }) => [id, idOf.get(url ?? '') ?? id]));
  const found = await foundIn(store, known);
  await reportFamilies(store);
  const order = articles.map(({ id }) => known.get(id) ?? id);
  console.log(`${found.verdicts.length} verdicts for ${articles.length} articles`);
  for (const [name, ids] of [
    ['core', order.slice(0, 400)],
    ['parts', order.slice(400)],
  ] as const) {
    const of = new Set(ids);
    const counts = noCounts();
    const part: NewsroomStory = { id: name, articles: story.articles };
    const members = ids.map((id) => ({ article: { id } })) as never;
    const own = {
      ...found,
      verdicts: found.verdicts.filter(({ article }) => of.has(article)),
      derivations: found.derivations.filter(({ article }) => of.has(article)),
    };
    for (const mistake of countStory(part, members, own, counts))
      if (values.mistakes) console.log(JSON.stringify(mistake));
    console.log(name, ids.length);
    for (const [measure, rate] of Object.entries(rates(counts)))
      console.log(`  ${measure.padEnd(38)} ${rate.toFixed(3)}`);
  }
}

/** Families of all parts, beside those of one grouping of all articles. */
async function reportFamilies(store: Store): Promise<void> {
  const articles = await store.read.selectFrom('articles').select('id').execute();
  const revisions = await revisionsOf(
    store.read,
    articles.map(({ id }) => id),
  );
  const analysed = revisions.map(unpackAnalysed);
  const rows = <T>(found: readonly { readonly json: string }[]) =>
    found.map(({ json }) => JSON.parse(json) as T);
  const quotes = await store.read
    .selectFrom('quote_families')
    .select('family as json')
    .orderBy('position')
    .execute();
  const figures = await store.read
    .selectFrom('figure_families')
    .select('family as json')
    .orderBy('position')
    .execute();
  const people = await store.read.selectFrom('people').select('name').distinct().execute();
  for (const [name, parts, whole] of [
    ['quotes', joinQuotes(rows(quotes)), groupQuotes(analysed)],
    ['figures', joinFigures(rows(figures)), groupFigures(analysed)],
  ] as const) {
    const { pairs, covered } = scoreFamilies(parts, whole);
    console.log(
      `${name}: ${parts.length} families, ${whole.length} at once; pairs F1 ${pairs.toFixed(3)}, covered ${covered.toFixed(3)}`,
    );
  }
  console.log(`people: ${people.length} names, ${groupPeople(analysed).length} at once`);
}

/** What the store holds, with the newsroom's own ids. */
async function foundIn(store: Store, known: ReadonlyMap<string, string>): Promise<StoryProvenance> {
  const ours = (id: string | null) => (id === null ? null : (known.get(id) ?? id));
  const verdicts = await store.read.selectFrom('verdicts').selectAll().execute();
  const works = await store.read.selectFrom('works').selectAll().execute();
  const derivations = await store.read.selectFrom('derivations').selectAll().execute();
  const row = await store.read.selectFrom('stories').select('origins').executeTakeFirstOrThrow();
  return {
    verdicts: verdicts.map((verdict) => ({
      ...(verdict as unknown as StoryProvenance['verdicts'][number]),
      article: ours(verdict.article_id) ?? '',
      primarySource: verdict.primary_source === null ? null : JSON.parse(verdict.primary_source),
    })),
    works: works.map((work) => ({
      ...(work as unknown as StoryProvenance['works'][number]),
      article: ours(work.article_id),
      outlet:
        work.outlet_domain === null
          ? null
          : { domain: work.outlet_domain, name: work.outlet_name ?? work.outlet_domain },
    })),
    derivations: derivations.map((one) => ({
      ...(one as unknown as Derivation),
      article: ours(one.article_id) ?? '',
      work: one.work_id,
    })),
    origins: JSON.parse(row.origins),
    quotes: [],
    figures: [],
    facts: [],
    passages: [],
  };
}
