import type { NameParts } from '../../../language/same-person.ts';
import { compareNames } from '../speakers/speakers-conflict.ts';
import type { QuoteBase } from './quote-bases.ts';
import type { TranslationLink } from './translated-quotes.ts';

/** Sentences of bases that say the same in several languages, by base and sentence. */
export type TranslationClusters = ReadonlyMap<string, Cluster>;

export interface Cluster {
  readonly id: number;
  /** Per language the one base that has sentences in it. */
  readonly bases: ReadonlyMap<string, number>;
  /** Keys of its sentences. */
  readonly nodes: readonly string[];
}

interface OpenCluster {
  id: number;
  readonly bases: Map<string, number>;
  readonly nodes: string[];
}

/** The longest run of unlinked sentences between linked ones that is taken as linked. */
const LONGEST_GAP = 2;

/**
 * Joins links, best first, into clusters. Two sentences of one language never meet in one: a link that would bring them
 * together is left out. Unlinked sentences between linked ones of the same two bases, as many on both sides, are linked.
 */
export function clusterTranslations(
  links: readonly TranslationLink[],
  bases: readonly QuoteBase[],
  languageOf: (base: number) => string,
  speakerOf: (base: number) => NameParts | null,
): TranslationClusters {
  const clusters = new Map<string, OpenCluster>();
  let next = 0;
  const clusterOf = (base: number, sentence: number): OpenCluster => {
    const key = sentenceKey(base, sentence);
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = { id: next, bases: new Map([[languageOf(base), base]]), nodes: [key] };
      next += 1;
      clusters.set(key, cluster);
    }
    return cluster;
  };
  const join = (a: OpenCluster, b: OpenCluster): void => {
    if (a === b) return;
    for (const [language, base] of b.bases) {
      if (a.bases.has(language)) return;
      const speaker = speakerOf(base);
      for (const other of a.bases.values()) {
        const their = speakerOf(other);
        if (speaker !== null && their !== null && compareNames(speaker, their) === 'other') return;
      }
    }
    for (const [language, base] of b.bases) a.bases.set(language, base);
    for (const node of b.nodes) clusters.set(node, a);
    a.nodes.push(...b.nodes);
  };
  for (const { left, right } of links) {
    join(clusterOf(left.base, left.sentence), clusterOf(right.base, right.sentence));
  }
  for (const [left, right] of gaps(links, bases)) {
    if (clusters.has(sentenceKey(...left)) || clusters.has(sentenceKey(...right))) continue;
    join(clusterOf(...left), clusterOf(...right));
  }
  return new Map([...clusters].filter(([, cluster]) => cluster.nodes.length > 1));
}

export function sentenceKey(base: number, sentence: number): string {
  return `${base}.${sentence}`;
}

type Node = readonly [base: number, sentence: number];

function gaps(links: readonly TranslationLink[], bases: readonly QuoteBase[]): [Node, Node][] {
  const byBases = Map.groupBy(links, ({ left, right }) => `${left.base}~${right.base}`);
  const filled: [Node, Node][] = [];
  const sentencesOf = (base: number) => (bases[base]?.utterance.words.at(-1)?.sentence ?? -1) + 1;
  for (const group of byBases.values()) {
    const ordered = group.toSorted((a, b) => a.left.sentence - b.left.sentence);
    const left = ordered[0]?.left.base ?? 0;
    const right = ordered[0]?.right.base ?? 0;
    let i = 0;
    let j = 0;
    const end = { left: { sentence: sentencesOf(left) }, right: { sentence: sentencesOf(right) } };
    for (const link of [...ordered, end]) {
      const gap = link.left.sentence - i;
      if (gap > 0 && gap <= LONGEST_GAP && gap === link.right.sentence - j) {
        for (let step = 0; step < gap; step += 1)
          filled.push([
            [left, i + step],
            [right, j + step],
          ]);
      }
      i = link.left.sentence + 1;
      j = link.right.sentence + 1;
    }
  }
  return filled;
}
