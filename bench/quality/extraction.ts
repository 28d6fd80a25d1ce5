/**
 * Quality of the reader against labelled pages. Alone: `node bench/quality/extraction.ts [set…]`, which needs the folder
 * of labelled data in HEADWATER_SHARED (default ../shared). Metrics as their sets define them; see bench/RESULTS.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/core/article.ts';
import type { OutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { readCapture } from '../../src/read/read-capture.ts';
import { loadCatalogue } from '../../src/sources/load-catalogue.ts';
import type { Score } from './labelled-data.ts';

interface Case {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly byline?: readonly string[] | null;
  readonly published?: string | null;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

interface Scored {
  readonly id: string;
  readonly f1: number | null;
  readonly seconds: number;
}

const SETS = ['zyte-aeb', 'trafilatura-eval', 'wcxb-articles', 'chinese-69', 'htmldate-default'];
const root = resolve(import.meta.dirname, '../..');

/** Scores the reader on all sets, or those named. Empty where the labelled data is absent. */
export async function scoreExtraction(
  sets: readonly string[] = SETS,
  onCase?: (set: string, scored: Scored, entry: Case, article: Article | null) => void,
): Promise<Score[]> {
  const shared = resolve(root, process.env['HEADWATER_SHARED'] ?? '../shared');
  const folder = join(shared, 'data/extraction');
  if (!existsSync(folder)) return [];
  const catalogue = loadCatalogue([join(root, 'catalogue/outlets.json')]);
  return sets.flatMap((set) => scoreSet(join(folder, set), set, catalogue, onCase));
}

function scoreSet(
  folder: string,
  set: string,
  catalogue: OutletCatalogue,
  onCase?: (set: string, scored: Scored, entry: Case, article: Article | null) => void,
): Score[] {
  const cases = readFileSync(join(folder, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const totals = newTotals();
  for (const entry of cases) {
    const body = gunzipSync(readFileSync(join(folder, entry.html)));
    const start = process.cpuUsage();
    const result = readCapture(
      {
        id: entry.id,
        source: entry.html,
        url: entry.url ?? null,
        contentType: 'text/html',
        body,
        firstSeen: null,
      },
      { catalogue },
    );
    const used = process.cpuUsage(start);
    const article = result.outcome === 'article' ? result.article : null;
    const seconds = (used.user + used.system) / 1e6;
    totals.seconds.push(seconds);
    const f1 = addCase(totals, entry, article);
    onCase?.(set, { id: entry.id, f1, seconds }, entry, article);
  }
  return figuresOf(set, totals);
}

function newTotals() {
  return {
    seconds: [] as number[],
    precisions: [] as number[],
    recalls: [] as number[],
    snippets: { tp: 0, fp: 0, fn: 0 },
    byline: { tp: 0, fp: 0, fn: 0 },
    title: { right: 0, of: 0 },
    date: { right: 0, of: 0 },
  };
}

function addCase(totals: ReturnType<typeof newTotals>, entry: Case, article: Article | null): number | null {
  if (entry.with !== undefined || entry.without !== undefined)
    addSnippets(totals.snippets, entry, article?.text ?? '');
  if (entry.title !== undefined && entry.title !== null) {
    totals.title.of += 1;
    if (foldTitle(entry.title) === foldTitle(article?.title ?? '')) totals.title.right += 1;
  }
  if (entry.published !== undefined && entry.published !== null) {
    totals.date.of += 1;
    if (article?.published?.slice(0, 10) === entry.published.slice(0, 10)) totals.date.right += 1;
  }
  if (entry.byline !== undefined && entry.byline !== null) {
    const truth = new Set(entry.byline.flatMap(splitNames));
    const found = new Set((article?.byline ?? []).flatMap(splitNames));
    for (const name of found) {
      if (truth.has(name)) totals.byline.tp += 1;
      else totals.byline.fp += 1;
    }
    for (const name of truth) if (!found.has(name)) totals.byline.fn += 1;
  }
  if (entry.text === undefined) return null;
  const { tp, fp, fn } = shingleCounts(entry.text, article?.text ?? '');
  const precision = tp + fp > 0 ? tp / (tp + fp) : null;
  const recall = tp + fn > 0 ? tp / (tp + fn) : null;
  if (precision !== null) totals.precisions.push(precision);
  if (recall !== null) totals.recalls.push(recall);
  return 2 * tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
}

function figuresOf(set: string, totals: ReturnType<typeof newTotals>): Score[] {
  const figures: Score[] = [];
  const add = (metric: string, value: number) => figures.push({ set, metric, value });
  if (totals.recalls.length > 0) {
    const precision = mean(totals.precisions);
    const recall = mean(totals.recalls);
    add('text P', precision);
    add('text R', recall);
    add('text F1', (2 * precision * recall) / (precision + recall));
  }
  const { tp, fp, fn } = totals.snippets;
  if (tp + fn > 0) {
    add('snippets P', tp / (tp + fp));
    add('snippets R', tp / (tp + fn));
    add('snippets F1', (2 * tp) / (2 * tp + fp + fn));
  }
  if (totals.title.of > 0) add('title', totals.title.right / totals.title.of);
  const names = totals.byline;
  if (names.tp + names.fn > 0) add('byline F1', (2 * names.tp) / (2 * names.tp + names.fp + names.fn));
  if (totals.date.of > 0) add('date', totals.date.right / totals.date.of);
  totals.seconds.sort((a, b) => a - b);
  add('mean CPU ms', 1_000 * mean(totals.seconds));
  add('worst CPU ms', 1_000 * (totals.seconds.at(-1) ?? 0));
  return figures;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}])[\p{L}\p{N}_])+/gu;

/** True positive, false positive and false negative 4-word shingles, each divided by their sum. */
function shingleCounts(truth: string, found: string): { tp: number; fp: number; fn: number } {
  const expected = shingles(truth);
  const got = shingles(found);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...expected.keys(), ...got.keys()])) {
    const a = expected.get(key) ?? 0;
    const b = got.get(key) ?? 0;
    tp += Math.min(a, b);
    fp += Math.max(0, b - a);
    fn += Math.max(0, a - b);
  }
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
    const key = words.slice(index, index + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function addSnippets(counts: { tp: number; fp: number; fn: number }, entry: Case, text: string): void {
  const squeezed = text.replace(/\s+/gu, ' ');
  const has = (snippet: string) => squeezed.includes(snippet.replace(/\s+/gu, ' ').trim());
  for (const snippet of entry.with ?? []) {
    if (has(snippet)) counts.tp += 1;
    else counts.fn += 1;
  }
  for (const snippet of entry.without ?? []) if (has(snippet)) counts.fp += 1;
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

function splitNames(names: string): string[] {
  return names
    .split(/[;,/&]|\s(?:and|und|et)\s/)
    .map(foldTitle)
    .filter((name) => name !== '');
}

if (process.argv[1] === import.meta.filename) {
  const wanted = process.argv.slice(2);
  const figures = await scoreExtraction(wanted.length > 0 ? wanted : SETS);
  if (figures.length === 0)
    console.log('No labelled data: set HEADWATER_SHARED to the folder that holds it.');
  for (const { set, metric, value } of figures)
    console.log(`${set.padEnd(18)} ${metric.padEnd(12)} ${value.toFixed(3)}`);
}
