import type { Evidence, EvidenceType } from '../core/evidence.ts';
import type { WrittenTerm } from './index-article.ts';
import type { IndexedArticle, PairFeatures } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';
import { eachShared, IN_TITLE, numberOf, type TermVector } from './term-vector.ts';

const MOST_TERMS = 6;

interface Words {
  readonly written: WrittenTerm;
  readonly table: TermTable;
}

/**
 * What speaks for one happening in two articles, for a person to read.
 *
 * @param written - how the first article writes its terms
 */
export function storyReasons(
  a: IndexedArticle,
  b: IndexedArticle,
  pair: PairFeatures,
  written: WrittenTerm,
  table: TermTable,
): Evidence[] {
  const words = { written, table };
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
      origin === undefined ? null : written(origin).replace(/^\w+ /, ''),
      'Both come from the same origin by their own word.',
    );
  }
  if (pair.samePicture) add('link', null, 'Both show the same picture.');
  const names = shared(a.names, b.names, words);
  if (names !== '') add('name', names, 'Both name the same rare names.');
  const numbers = shared(a.numbers, b.numbers, words);
  if (numbers !== '') add('figure', numbers, 'Both give the same numbers.');
  const title = shared(a.terms, b.terms, words, IN_TITLE);
  if (title !== '') add('title', title, 'Their titles share rare words.');
  const terms = shared(a.terms, b.terms, words);
  if (pair.terms > 0 && terms !== '') add('term', terms, 'Both use the same rare words.');
  if (pair.gap !== null && pair.gap <= 2) add('time', null, 'They were published within two days.');
  return reasons;
}

/** The rarest terms that both have, those of both titles only where that is asked for; the rarest first. */
function shared(a: TermVector, b: TermVector, { written, table }: Words, marked = 0): string {
  const numbers: number[] = [];
  eachShared(a, b, (wordOfA, wordOfB) => {
    if ((wordOfA & wordOfB & marked) === marked) numbers.push(numberOf(wordOfA));
  });
  const rarities = numbers.map(table.rarity);
  // Only of those that may be named it is asked how they are written.
  const least = rarities.toSorted((x, y) => y - x)[MOST_TERMS - 1] ?? Number.NEGATIVE_INFINITY;
  return numbers
    .flatMap((number, at) => {
      const rarity = rarities[at] ?? 0;
      return rarity < least ? [] : [{ rarity, word: written(number) }];
    })
    .sort((x, y) => y.rarity - x.rarity || (x.word < y.word ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ word }) => word)
    .join(', ');
}
