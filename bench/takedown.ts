/**
 * Measures takedowns in a store of a simulated newsroom, in which reports are reprinted, excerpted, rewritten and translated.
 * Reports are chosen and taken down with the copies and translations that Headwater finds of them; then every file is searched
 * for every sentence by code of the bench's own, all pages are taken in once more, and what is kept of all other articles is
 * compared with what was kept before.
 *
 *     node bench/takedown.ts [--articles 2000] [--takedowns 200] [--workers 2] [--seed 7] [--data FOLDER] [--json] [--verbose]
 *
 * A folder that is given is kept; one that holds the store already is used as it is, so that a large one is made once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asLeanProcess } from '../scripts/lean-process.mjs';
import type { TakedownView } from '../src/pipeline/takedown/takedown-desk.ts';
import { DEFAULT_KNOBS } from './newsroom/knobs.ts';
import { createNewsroom, type NewsroomArticle } from './newsroom/newsroom.ts';
import {
  articleIds,
  kept,
  openTakedownBench,
  sentencesLeft,
  type TakedownBench,
  takeInAll,
} from './takedown/takedown-bench.ts';

/** What one run measured. */
export interface TakedownMeasure {
  readonly articles: number;
  readonly takedowns: number;
  /** Articles that went, copies and translations among them; how many of those were made as such. */
  readonly removed: number;
  readonly removedMade: number;
  /** Copies and translations of the reports that were made and stayed: they were changed too much to be known as such. */
  readonly stayedReprints: number;
  readonly stayedTranslations: number;
  /** All must be in state `checked`. */
  readonly checked: number;
  readonly sentences: number;
  /** Sentences found in files, but for those that an article that stays has in its own text: must be 0. */
  readonly sentencesLeft: number;
  /** Sentences that an article that stays has too. */
  readonly sentencesElsewhere: number;
  /** After all pages were offered once more: must be 0. */
  readonly takenInAgain: number;
  readonly sentencesLeftAfter: number;
  /** Articles, versions, captures and files of others that are not as they were: must be 0. */
  readonly othersChanged: number;
  /** Others whose verdict is another one since, after their stories were traced without what went. */
  readonly verdictsChanged: number;
  /** From the decision to the record, all at once: each waits for the search of the files that ends them all. */
  readonly secondsToChecked: { readonly median: number; readonly most: number };
  /** Of one request, until its rows are out of every table. */
  readonly secondsOfRows: number;
  /** One more, alone, from the decision to the record. */
  readonly secondsAlone: number;
  readonly megabytes: number;
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    takedowns: { type: 'string', default: '200' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '7' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

/** Reports that were copied or translated, spread over the whole world. */
function choose(world: readonly NewsroomArticle[], count: number): NewsroomArticle[] {
  const copied = new Set(
    world.flatMap(({ kind, root, captured }) =>
      captured && root?.captured && (kind === 'reprint' || kind === 'translation') ? [root] : [],
    ),
  );
  const all = [...copied];
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

async function decideAll(bench: TakedownBench, reports: readonly NewsroomArticle[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { url } of reports) {
    const { id } = await bench.desk.request({
      ...{
        kind: 'link',
        links: [url],
        statement: 'It is ours.',
        name: 'The outlet',
        contact: 'desk@outlet.example',
      },
    });
    await bench.desk.decide(id, { verdict: 'granted', articles: 'all' });
    ids.push(id);
  }
  return ids;
}

async function measure(folder: string): Promise<TakedownMeasure> {
  const knobs = { ...DEFAULT_KNOBS, seed: Number(values.seed), articles: Number(values.articles) };
  const newsroom = createNewsroom(knobs);
  const world = [...newsroom.stories()].flatMap(({ articles }) => articles);
  const bench = await openTakedownBench(folder, Number(values.workers));
  const captured = world.filter((one) => one.captured).sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1));
  await takeInAll(bench, captured);
  const [alone, ...reports] = choose(world, Number(values.takedowns) + 1);
  const before = await kept(bench);
  const ids = await decideAll(bench, reports);
  for (const id of ids) await bench.desk.settled(id);
  const rowsSeconds = (bench.pipeline.times.get('takedown rows') ?? 0) / 1000 / Math.max(1, ids.length);
  await bench.pipeline.idle();
  const one = await decideAll(bench, alone === undefined ? [] : [alone]);
  for (const id of one) await bench.desk.settled(id);
  await bench.pipeline.idle();
  const after = await kept(bench);
  const gone = [...before.articles.keys()].filter((id) => !after.articles.has(id));
  const isIdGone = new Set(gone);
  const texts = gone.map((id) => before.articles.get(id)?.text ?? '');
  const views = await Promise.all([...ids, ...one].map((id) => bench.desk.settled(id)));
  const left = await sentencesLeft(bench, folder, texts);
  await takeInAll(bench, captured);
  const again = await articleIds(bench);
  const leftAfter = await sentencesLeft(bench, folder, texts);
  const seconds = views.map(
    ({ takedown: { decision, result } }) =>
      (Date.parse(result?.checkedAt ?? '') - Date.parse(decision?.at ?? '')) / 1000,
  );
  const together = seconds.slice(0, ids.length).sort((a, b) => a - b);
  const chosen = new Set([...reports, alone]);
  const made = captured.filter(
    ({ kind, root, url }) =>
      root !== null &&
      chosen.has(root) &&
      (kind === 'reprint' || kind === 'translation') &&
      before.byUrl.has(url),
  );
  const isGone = (url: string) => isIdGone.has(before.byUrl.get(url) ?? '');
  const stayed = made.filter(({ url }) => !isGone(url));
  if (values.verbose) tellMore(views, left.left, stayed);
  const others = [...before.articles].filter(([id]) => after.articles.has(id));
  const result: TakedownMeasure = {
    articles: before.articles.size,
    takedowns: views.length,
    removed: gone.length,
    removedMade: made.filter(({ url }) => isGone(url)).length,
    stayedReprints: stayed.filter(({ kind }) => kind === 'reprint').length,
    stayedTranslations: stayed.filter(({ kind }) => kind === 'translation').length,
    checked: views.filter(({ takedown }) => takedown.state === 'checked').length,
    sentences: left.sentences,
    sentencesLeft: left.left.length,
    sentencesElsewhere: left.elsewhere,
    takenInAgain: gone.filter((id) => again.has(id)).length,
    sentencesLeftAfter: leftAfter.left.length,
    othersChanged: others.filter(([id, { digest }]) => after.articles.get(id)?.digest !== digest).length,
    verdictsChanged: others.filter(([id, { verdict }]) => after.articles.get(id)?.verdict !== verdict).length,
    secondsToChecked: { median: together[together.length >> 1] ?? 0, most: together.at(-1) ?? 0 },
    secondsOfRows: Math.round(1000 * rowsSeconds) / 1000,
    secondsAlone: seconds.at(-1) ?? 0,
    megabytes: Math.round(left.bytes / 2 ** 20),
  };
  await bench.close();
  return result;
}

/** What fell short, by name. */
function tellMore(
  views: readonly TakedownView[],
  left: readonly string[],
  stayed: readonly NewsroomArticle[],
): void {
  for (const { takedown } of views)
    if (takedown.state !== 'checked')
      process.stderr.write(
        `${takedown.state} ${takedown.result?.left}: ${takedown.result?.toDo.join(' ')}\n`,
      );
  for (const sentence of left) process.stderr.write(`left: ${sentence}\n`);
  for (const { kind, url, root } of stayed) process.stderr.write(`stayed: ${kind} ${url} of ${root?.url}\n`);
}

// As the program itself runs.
asLeanProcess();
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'headwater-takedown-'));
try {
  const result = await measure(folder);
  const lines = Object.entries(result).map(
    ([name, value]) => `${name.padEnd(22)} ${JSON.stringify(value)}\n`,
  );
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : lines.join(''));
  const {
    sentencesLeft: one,
    sentencesLeftAfter: two,
    takenInAgain,
    othersChanged,
    checked,
    takedowns,
  } = result;
  if (one + two + takenInAgain + othersChanged > 0 || checked < takedowns) process.exitCode = 1;
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}
