/**
 * Measures how well near copies of texts are found among all others: copies are made of generated texts and of the labelled
 * sets' where they are present (`bench/near-copies/perturb.ts`), and looked for in an index that holds all originals, stories
 * of several articles among them.
 *
 *     node bench/near-copies.ts [--texts 2000] [--seed 1] [--curve]
 */
import { parseArgs } from 'node:util';
import { foldedWords } from '../src/core/text.ts';
import { type ClusterDocument, clusterFeatures } from '../src/stories/cluster-documents.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { writeArticle } from './generate/article.ts';
import { createRandom, shuffled } from './generate/random.ts';
import { COPY_KINDS, type MadeCopy, type Original, perturb } from './near-copies/perturb.ts';
import { printScores, readCases, type Score } from './quality/labelled-data.ts';

/** Shorter texts are no articles. */
const FEWEST_WORDS = 80;
/** A translation that leaves its quotes can be found only where there are some. */
const FEWEST_QUOTED = 25;
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

export interface Found {
  readonly copy: MadeCopy;
  readonly found: readonly { readonly article: string; readonly share: number }[];
}

/** Recall of each kind and precision of all, of what shares at least so much. */
function scoresAt(set: string, list: readonly Found[], least: number): Score[] {
  let right = 0;
  let told = 0;
  const scores: Score[] = [];
  let allFound = 0;
  let all = 0;
  for (const kind of COPY_KINDS) {
    let wanted = 0;
    let got = 0;
    for (const { copy, found } of list) {
      if (copy.kind !== kind) continue;
      const named = found.filter(({ share }) => share >= least).map(({ article }) => article);
      wanted += copy.of.length;
      got += copy.of.filter((id) => named.includes(id)).length;
      told += named.length;
    }
    right += got;
    allFound += got;
    all += wanted;
    if (wanted > 0) scores.push({ set, metric: `recall ${kind} (${wanted})`, value: got / wanted });
  }
  scores.push(
    { set, metric: 'recall', value: allFound / all },
    { set, metric: 'precision', value: right / Math.max(1, told) },
  );
  return scores;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      curve: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.texts);
  const seed = Number(values.seed);
  const sources: readonly (readonly [string, Original[]])[] = [
    ['generated', generated(count, seed)],
    ...SETS.map((set) => [set, labelled(set, count)] as const),
  ];
  const index = createStoryIndex();
  const kept = sources
    .map(([set, texts]) => [set, unlike(texts)] as const)
    .filter(([, texts]) => texts.length > 20);
  for (const [, texts] of kept) for (const text of texts) index.assign(clusterFeatures(text));
  const pooled: Found[] = [];
  for (const [set, texts] of kept) {
    const list = copiesOf(texts, Math.min(100, texts.length), seed).map((copy) => ({
      copy,
      found: index.copiesOf(clusterFeatures(copy.document)),
    }));
    pooled.push(...list);
    process.stdout.write(`${set}: ${texts.length} texts\n`);
    if (values.curve)
      for (const least of [0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2])
        process.stdout.write(
          `${least}  ${scoresAt(set, list, least)
            .map(
              ({ metric, value }) =>
                `${metric.replace('recall ', '').replace(/ \(.*/, '')} ${value.toFixed(3)}`,
            )
            .join('  ')}\n`,
        );
    else printScores(scoresAt(set, list, 0));
  }
  if (values.curve)
    for (const least of [0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2])
      process.stdout.write(
        `pooled ${least}  ${scoresAt('all', pooled, least)
          .map(
            ({ metric, value }) =>
              `${metric.replace('recall ', '').replace(/ \(.*/, '')} ${value.toFixed(3)}`,
          )
          .join('  ')}\n`,
      );
}
