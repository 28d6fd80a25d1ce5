import { type ArticleParts, packArticle } from './packed-article.ts';
import type { StoryFeatures } from './story-features.ts';
import type { IndexedArticle } from './story-similarity.ts';
import { scramble } from './term-hash.ts';
import type { TermTable } from './term-table.ts';
import { type TermVector, vectorOf } from './term-vector.ts';

const QUERY = { terms: 24, names: 12, numbers: 6, prints: 10 };
const INDEXED_TERMS = 40;
const MOST_TITLE_TERMS = 64;

/** Terms by which candidates for an article are looked up, and those under which it can be found itself. */
export interface ArticleKeys {
  readonly keys: readonly number[];
  readonly indexed: readonly number[];
}

/** Prepares an article for the index: as a record (`packArticle`). */
export function indexArticle(features: StoryFeatures, table: TermTable): Uint32Array {
  const once = (prefix: string, terms: readonly string[]) =>
    vectorOf(
      [...new Set(terms)].map((term) => [prefix + term, 1] as const),
      table,
    );
  const own = [
    ...(features.page === null ? [] : [`page ${features.page}`]),
    ...(features.outlet === null ? [] : [`outlet ${features.outlet}`]),
  ];
  const linkNumbers = (links: readonly string[]) =>
    Uint32Array.from(table.numbersOf(links.map((link) => `= ${link}`)));
  const { article, time, seen, months = [] } = features;
  const parts: ArticleParts = {
    article,
    language: table.numbersOf([`% ${features.language}`])[0] ?? 0,
    time,
    seen,
    months,
    terms: vectorOf(features.terms, table),
    title: once('', features.titleTerms.slice(0, MOST_TITLE_TERMS)),
    names: vectorOf(
      features.names.map(([name, count]) => [nameTerm(name), count] as const),
      table,
    ),
    numbers: once('# ', features.numbers),
    quotes: Uint32Array.from(features.quotes),
    prints: Uint32Array.from(features.prints),
    origins: linkNumbers(features.origins.filter((origin) => !own.includes(origin))),
    own: linkNumbers(own),
  };
  return packArticle(parts);
}

/** What an article is looked up and found by: its rarest terms, its links and some of its prints. */
export function keysOf(article: IndexedArticle, table: TermTable): ArticleKeys {
  const { terms, names, numbers, prints, origins, own } = article;
  const ranked = rarest(terms, table);
  const others = [
    ...rarest(names, table).slice(0, QUERY.names),
    ...rarest(numbers, table).slice(0, QUERY.numbers),
    ...printNumbers(prints, table),
    ...origins,
    ...own,
  ];
  return {
    keys: [...ranked.slice(0, QUERY.terms), ...others],
    indexed: [...ranked.slice(0, INDEXED_TERMS), ...others],
  };
}

/** Only some prints lead to an article: each is a term of its own, and they are many. */
export function printNumbers(prints: Uint32Array, table: TermTable): Int32Array {
  const halves = new Uint32Array(2 * Math.min(QUERY.prints, prints.length));
  for (let at = 0; 2 * at < halves.length; at += 1) {
    // The last four bits of a hash say what is expected of its term: nothing.
    halves[2 * at] = (scramble(prints[at] ?? 0) & ~15) >>> 0;
    halves[2 * at + 1] = scramble((prints[at] ?? 0) ^ 0x5bd1e995);
  }
  return table.numbersOfHashes(halves);
}

/** How the article writes its terms, by their numbers. */
export function writtenForms(
  { names, terms, numbers, titleTerms, origins }: StoryFeatures,
  table: TermTable,
): Map<number, string> {
  const written = new Map<number, string>();
  const add = (keys: readonly string[], words: readonly string[]) => {
    for (const [at, number] of table.numbersOf(keys).entries()) written.set(number, words[at] ?? '');
  };
  const title = titleTerms.slice(0, MOST_TITLE_TERMS);
  add(title, title);
  add(
    origins.map((origin) => `= ${origin}`),
    origins,
  );
  add(
    numbers.map((number) => `# ${number}`),
    numbers,
  );
  add(
    names.map(([name]) => nameTerm(name)),
    names.map(([, , word]) => word),
  );
  add(
    terms.map(([term]) => term),
    terms.map(([term, , word]) => word ?? term),
  );
  return written;
}

function nameTerm(name: string): string {
  return `@ ${name}`;
}

/** Term numbers, the rarest first. Of equals that with the smaller hash: numbers are not the same in every run. */
function rarest({ numbers, weights }: TermVector, table: TermTable): number[] {
  return Array.from(numbers.keys())
    .sort(
      (a, b) =>
        (weights[b] ?? 0) - (weights[a] ?? 0) ||
        table.lowHashOf(numbers[a] ?? 0) - table.lowHashOf(numbers[b] ?? 0),
    )
    .map((at) => numbers[at] ?? 0);
}
