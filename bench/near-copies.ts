/**
 * Measures how well near copies of texts are found among all others: copies are made of generated texts and of the labelled
 * sets' where they are present (`bench/near-copies/perturb.ts`), and looked for in an index that holds all originals, stories
 * of several articles among them.
 *
 *     node bench/near-copies.ts [--texts 600] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { foldedWords } from '../src/core/text.ts';
import { type ClusterDocument, clusterFeatures } from '../src/stories/cluster-documents.ts';
import type { Copy } from '../src/stories/find-copies.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { writeArticle } from './generate/article.ts';
import { createRandom, shuffled } from './generate/random.ts';
import { COPY_KINDS, type MadeCopy, type Original, perturb } from './near-copies/perturb.ts';
import {
  type Counts,
  f1,
  precision,
  printScores,
  readCases,
  recall,
  type Score,
} from './quality/labelled-data.ts';

/** Shorter texts are no articles. */
const FEWEST_WORDS = 80;
/** A translation that leaves its quotes can be found only where there are some. */
const FEWEST_QUOTED = 25;
const FEWEST_TEXTS = 20;
/** Of each kind, from each set. */
const MOST_COPIES = 100;
const SETS = ['allsides', 'gva-incidents', 'ecbplus'];

function generated(count: number, seed: number): Original[] {
  return Array.from({ length: count }, (_, at) => {
    // Two articles of each story: what is about the same is no copy.
    const { title, paragraphs } = writeArticle(Math.floor(at / 2), at % 2 === 0 ? 0 : 3, seed);
    return { id: `made ${at}`, title, text: paragraphs.join('\n\n'), language: 'en' };
  });
}

function labelled(set: string, count: number): Original[] {
  const documents = readCases<ClusterDocument>(`clustering/${set}/docs.jsonl`) ?? [];
  return documents
    .slice(0, 3 * count)
    .flatMap(({ id, title, text, language }) =>
      foldedWords(text).length < FEWEST_WORDS
        ? []
        : [
            {
              id: `${set} ${id}`,
              title: title ?? '',
              text: text.slice(0, 12_000),
              language: language ?? 'en',
            },
          ],
    )
    .slice(0, count);
}

/** Without texts that share passages with earlier ones: they are copies of which the truth is not known. */
function unlike(texts: readonly Original[]): Original[] {
  const owner = new Map<string, string>();
  return texts.filter(({ id, text }) => {
    const words = foldedWords(text);
    let shared = 0;
    for (let at = 0; at + 7 <= words.length; at += 1)
      if (owner.has(words.slice(at, at + 7).join(' '))) shared += 1;
    if (shared > 0.005 * words.length) return false;
    for (let at = 0; at + 7 <= words.length; at += 1) owner.set(words.slice(at, at + 7).join(' '), id);
    return true;
  });
}

function quotedWords(text: string): number {
  return [...text.matchAll(/[“"„«]([^”"“»]{15,600})[”"“»]/gu)].reduce(
    (sum, [, quote]) => sum + foldedWords(quote ?? '').length,
    0,
  );
}

function copiesOf(texts: readonly Original[], each: number, seed: number): MadeCopy[] {
  return COPY_KINDS.flatMap((kind, index) => {
    const random = createRandom(seed * 31 + index);
    const usable =
      kind === 'translated' ? texts.filter(({ text }) => quotedWords(text) >= FEWEST_QUOTED) : texts;
    const chosen = shuffled(usable, random).slice(0, each);
    return chosen.map((original, at) =>
      perturb(kind, original, chosen[(at + 1) % chosen.length] ?? original, seed * 1_000 + at),
    );
  });
}

interface Found {
  readonly copy: MadeCopy;
  readonly found: readonly Copy[];
}

/** Recall of each kind, and recall, precision and F1 of all. */
function scoresOf(set: string, list: readonly Found[]): Score[] {
  const scores = COPY_KINDS.flatMap((kind) => {
    const { found, labelled } = countsOf(list.filter(({ copy }) => copy.kind === kind));
    return labelled === 0 ? [] : [{ set, metric: `${kind} recall`, value: found / labelled }];
  });
  const counts = countsOf(list);
  return [
    ...scores,
    { set, metric: 'recall', value: recall(counts) },
    { set, metric: 'precision', value: precision(counts) },
    { set, metric: 'F1', value: f1(counts) },
  ];
}

function countsOf(list: readonly Found[]): Counts {
  const counts = { found: 0, predicted: 0, labelled: 0 };
  for (const { copy, found } of list) {
    counts.labelled += copy.of.length;
    counts.predicted += found.length;
    counts.found += copy.of.filter((id) => found.some(({ article }) => article === id)).length;
  }
  return counts;
}

/** Scores of the copies of each set's texts, and of all together. Sets that are absent are left out. */
export async function scoreNearCopies(count = 600, seed = 1): Promise<Score[]> {
  const sources: readonly (readonly [string, Original[]])[] = [
    ['generated', generated(count, seed)],
    ...SETS.map((set) => [set, labelled(set, count)] as const),
  ];
  const index = createStoryIndex();
  const kept = sources
    .map(([set, texts]) => [set, unlike(texts)] as const)
    .filter(([, texts]) => texts.length >= FEWEST_TEXTS);
  for (const [, texts] of kept) for (const text of texts) index.assign(clusterFeatures(text));
  const all: Found[] = [];
  const scores = kept.flatMap(([set, texts]) => {
    const list = copiesOf(texts, Math.min(MOST_COPIES, texts.length), seed).map((copy) => ({
      copy,
      found: index.copiesOf(clusterFeatures(copy.document)),
    }));
    all.push(...list);
    return scoresOf(`near-copies ${set}`, list);
  });
  return all.length === 0 ? [] : [...scores, ...scoresOf('near-copies', all)];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { texts: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } },
  });
  const scores = await scoreNearCopies(Number(values.texts), Number(values.seed));
  if (scores.length === 0) process.stderr.write('nothing measured: no texts that are unlike each other\n');
  printScores(scores);
}
