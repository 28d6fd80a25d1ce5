import type { Evidence, EvidenceType } from '../core/evidence.ts';
import type { IndexedArticle, PairFeatures } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';
import { IN_TITLE, type TermVector } from './term-vector.ts';

const MOST_TERMS = 6;

/**
 * What speaks for one happening in two articles, for a person to read.
 *
 * @param written - how the first article writes its terms, by number
 */
export function storyReasons(
  a: IndexedArticle,
  b: IndexedArticle,
  pair: PairFeatures,
  written: ReadonlyMap<number, string>,
  table: TermTable,
): Evidence[] {
  const reasons: Evidence[] = [];
  const add = (type: EvidenceType, text: string | null, note: string) => {
    reasons.push({ type, article: b.article, start: null, end: null, text, note });
  };
  if (pair.passages >= 0.1) {
    add('passage', null, `About ${Math.round(pair.passages * 100)}% of the shorter text stands in both.`);
  }
  if (pair.quotes > 0) add('quote', null, 'Both quote the same words.');
  if (pair.sameOrigin) {
    const origin = a.origins.find((one) => b.origins.includes(one) || b.own.includes(one));
    add(
      'citation',
      origin === undefined ? null : (written.get(origin)?.replace(/^\w+ /, '') ?? null),
      'Both come from the same origin by their own word.',
    );
  }
  const names = shared(a.names.numbers, b.names.numbers, written, table);
  if (names !== '') add('name', names, 'Both name the same rare names.');
  const numbers = shared(a.numbers.numbers, b.numbers.numbers, written, table);
  if (numbers !== '') add('figure', numbers, 'Both give the same numbers.');
  const title = shared(titleOf(a.terms), titleOf(b.terms), written, table);
  if (title !== '') add('title', title, 'Their titles share rare words.');
  const terms = shared(a.terms.numbers, b.terms.numbers, written, table);
  if (pair.terms > 0 && terms !== '') add('term', terms, 'Both use the same rare words.');
  if (pair.gap !== null && pair.gap <= 2) add('time', null, 'They were published within two days.');
  return reasons;
}

function titleOf({ numbers, marks }: TermVector): Int32Array {
  return numbers.filter((_, at) => ((marks[at] ?? 0) & IN_TITLE) !== 0);
}

/** The rarest shared terms, rarest first. */
function shared(
  a: Int32Array,
  b: Int32Array,
  written: ReadonlyMap<number, string>,
  table: TermTable,
): string {
  const inB = new Set(b);
  return Array.from(a)
    .filter((number) => inB.has(number))
    .map((number) => ({ rarity: table.rarity(number), word: written.get(number) ?? '' }))
    .sort((x, y) => y.rarity - x.rarity || (x.word < y.word ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ word }) => word)
    .join(', ');
}
