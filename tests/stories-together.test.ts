import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../src/app/catalogue.ts';
import { parseSettings } from '../src/config/settings.ts';
import { samePage } from '../src/core/url.ts';
import { featuresOf } from '../src/pipeline/features-of.ts';
import { createWorkerFunctions } from '../src/pipeline/functions.ts';
import { clusterFeatures } from '../src/stories/cluster-documents.ts';
import type { StoryFeatures } from '../src/stories/story-features.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { findStorylines } from '../src/stories/storylines.ts';
import { gatherFolder } from './gather-folder.ts';

const DEMO = resolve(import.meta.dirname, '../demo');
const SHARED = resolve(process.env['HEADWATER_SHARED'] ?? '../shared');
const CAPTURES = join(SHARED, 'input/five-captures');
const OTHERS = join(SHARED, 'data/clustering/ecbplus/docs.jsonl');
const isThere = existsSync(CAPTURES) && existsSync(OTHERS);
if (!isThere)
  process.stderr.write(`skipped: no ${CAPTURES}; HEADWATER_SHARED names the folder of the shared data\n`);

/** An article and the story that it is of, by its label; null where it may stand in its story or alone. */
interface Labelled {
  readonly features: StoryFeatures;
  readonly label: string;
  readonly mayStandAlone: boolean;
}

interface Truth {
  readonly articles: Readonly<Record<string, { story: string; url: string; mayStandAlone?: boolean }>>;
}

/** Rarity is learned from the stream, so what came before must not change what is one story. */
describe.skipIf(!isThere)('the five captures and the demo in one index', () => {
  let captures: Labelled[];
  let demo: Labelled[];
  let others: Labelled[];

  beforeAll(async () => {
    const expected: { stories: { articles: string[] }[] } = JSON.parse(
      readFileSync(join(CAPTURES, 'expected.json'), 'utf8'),
    );
    const truth: Truth = JSON.parse(readFileSync(join(DEMO, 'truth.json'), 'utf8'));
    captures = await readLabelled(CAPTURES, (source) => ({
      label: `captures ${expected.stories.findIndex(({ articles }) => articles.includes(basename(source)))}`,
      mayStandAlone: false,
    }));
    demo = await readLabelled(DEMO, (source, url) => {
      const found = Object.entries(truth.articles).find(
        ([key, article]) =>
          source === join(DEMO, 'pages', key) || (url !== null && samePage(url, article.url)),
      );
      return { label: found?.[1].story ?? '', mayStandAlone: found?.[1].mayStandAlone === true };
    });
    demo.sort((a, b) => (a.features.seen ?? 0) - (b.features.seen ?? 0));
    others = readFileSync(OTHERS, 'utf8')
      .trim()
      .split('\n')
      .slice(0, 500)
      .map((line) => ({ features: clusterFeatures(JSON.parse(line)), label: 'others', mayStandAlone: true }));
  });

  it.each(orders(5))('keeps the captures in two stories in the order %s', (...order) => {
    const arranged = order.map((at) => captures[at]).filter((one) => one !== undefined);
    expect(mistakes(arranged)).toEqual([]);
    expect(mistakes([...demo, ...arranged])).toEqual([]);
    expect(mistakes([...arranged, ...demo])).toEqual([]);
  });

  it('keeps them right after 500 documents of other matters', () => {
    expect(mistakes([...others, ...captures, ...demo])).toEqual([]);
    expect(mistakes([...others, ...demo, ...captures])).toEqual([]);
  });

  it('shows the storyline of the captures with the demo loaded first', () => {
    const all = [...demo, ...captures];
    const stories = Map.groupBy(all, storiesOf(all));
    const lines = findStorylines(
      [...stories].map(([story, members]) => ({ story, articles: members.map(({ features }) => features) })),
    );
    const labels = lines.map((line) =>
      [...new Set(line.stories.flatMap((id) => stories.get(id)?.map(({ label }) => label) ?? []))].sort(),
    );
    expect(labels).toContainEqual(['captures 0', 'captures 1']);
  });
});

async function readLabelled(
  folder: string,
  labelOf: (source: string, url: string | null) => Omit<Labelled, 'features'>,
): Promise<Labelled[]> {
  const functions = createWorkerFunctions(createCatalogue(parseSettings({}), [folder]));
  const labelled: Labelled[] = [];
  for await (const capture of gatherFolder(folder)) {
    const read = await functions.readCapture(capture);
    if (read.outcome !== 'article') continue;
    const features = featuresOf(
      { article: read.article, analysis: functions.analyse(read.article) },
      functions,
    );
    labelled.push({ features, ...labelOf(read.article.source, read.article.url) });
  }
  return labelled;
}

function storiesOf(articles: readonly Labelled[]): (one: Labelled) => string {
  const index = createStoryIndex();
  for (const { features } of articles) index.assign(features);
  return ({ features }) => index.storyOf(features.article) ?? features.article;
}

/** Labels whose articles are in several stories, and stories with several labels. */
function mistakes(articles: readonly Labelled[]): string[] {
  const storyOf = storiesOf(articles);
  const judged = articles.filter(({ mayStandAlone }) => !mayStandAlone);
  const split = [...Map.groupBy(judged, ({ label }) => label)]
    .filter(([, members]) => new Set(members.map(storyOf)).size > 1)
    .map(([label]) => `${label} is split`);
  const fused = [...Map.groupBy(articles, storyOf).values()]
    .map((members) => [...new Set(members.map(({ label }) => label))])
    .filter((labels) => labels.length > 1)
    .map((labels) => `${labels.join(' and ')} are one`);
  return [...split, ...fused];
}

/** Each of so many things first, in turn, the others turned around after it, and forward and backward. */
function orders(count: number): number[][] {
  const forward = Array.from({ length: count }, (_, at) => at);
  return forward.flatMap((first) => {
    const turned = [...forward.slice(first), ...forward.slice(0, first)];
    return [turned, [first, ...turned.slice(1).reverse()]];
  });
}
