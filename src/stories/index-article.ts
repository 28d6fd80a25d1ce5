import type { StoryFeatures } from './story-features.ts';
import type { IndexedArticle } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';
import { type TermVector, vectorOf } from './term-vector.ts';
import { seasonOf } from './text-months.ts';

const QUERY = { terms: 24, names: 12, numbers: 6, prints: 10 };
const INDEXED_TERMS = 40;

export interface Prepared {
  readonly article: IndexedArticle;
  /** Numbers of the links and prints that lead to it. */
  readonly leads: Int32Array;
  /** Terms by which candidates are looked up, and those under which the article can be found. */
  readonly keys: readonly number[];
  readonly indexed: readonly number[];
}

/** Prepares an article for the index. */
export function indexArticle(features: StoryFeatures, table: TermTable): Prepared {
  const once = (prefix: string, terms: readonly string[]) =>
    vectorOf(
      [...new Set(terms)].map((term) => [prefix + term, 1] as const),
      table,
    );
  const terms = vectorOf(features.terms, table);
  const title = once('', features.titleTerms);
  const names = vectorOf(
    features.names.map(([name, count]) => [nameTerm(name), count] as const),
    table,
  );
  const numbers = once('# ', features.numbers);
  const own = [
    ...(features.page === null ? [] : [`page ${features.page}`]),
    ...(features.outlet === null ? [] : [`outlet ${features.outlet}`]),
  ];
  const origins = features.origins.filter((origin) => !own.includes(origin));
  const links = table.numbersOf([...origins, ...own].map((origin) => `= ${origin}`));
  // Only those that lead to the article: each is a term of its own, and they are many.
  const prints = table.numbersOf(features.prints.slice(0, QUERY.prints).map((print) => `~ ${print}`));
  const ranked = rarest(terms);
  const others = [
    ...rarest(names).slice(0, QUERY.names),
    ...rarest(numbers).slice(0, QUERY.numbers),
    ...prints,
    ...links,
  ];
  const { article, language, time, seen, outlet } = features;
  return {
    article: packLists({
      article,
      language,
      time,
      seen,
      season: seasonOf(features.months ?? [], time),
      outlet,
      terms,
      title,
      names,
      numbers,
      quotes: Uint32Array.from(features.quotes),
      prints: Uint32Array.from(features.prints),
      origins,
      own,
    }),
    leads: Int32Array.from([...links, ...prints]),
    keys: [...new Set([...ranked.slice(0, QUERY.terms), ...others])],
    indexed: [...new Set([...ranked.slice(0, INDEXED_TERMS), ...others])],
  };
}

/**
 * The same article with all its lists in one piece of memory. The index keeps thousands of articles with ten lists each,
 * and a list of its own costs 200 bytes more than what is in it.
 */
function packLists(article: IndexedArticle): IndexedArticle {
  const { terms, title, names, numbers, quotes, prints } = article;
  const vectors = [terms, title, names, numbers];
  const words = vectors.reduce(
    (sum, vector) => sum + 2 * vector.numbers.length,
    quotes.length + prints.length,
  );
  const memory = new ArrayBuffer(4 * words);
  let end = 0;
  const place = (length: number) => {
    const start = end;
    end += 4 * length;
    return [memory, start, length] as const;
  };
  const packed = (list: Uint32Array) => {
    const view = new Uint32Array(...place(list.length));
    view.set(list);
    return view;
  };
  const packedVector = ({ numbers, weights, norm }: TermVector) => {
    const vector = {
      numbers: new Int32Array(...place(numbers.length)),
      weights: new Float32Array(...place(weights.length)),
      norm,
    };
    vector.numbers.set(numbers);
    vector.weights.set(weights);
    return vector;
  };
  return {
    ...article,
    terms: packedVector(terms),
    title: packedVector(title),
    names: packedVector(names),
    numbers: packedVector(numbers),
    quotes: packed(quotes),
    prints: packed(prints),
  };
}

/** All term numbers of an article: what is counted in when it comes, and out when it leaves. */
export function heldBy({ terms, title, names, numbers }: IndexedArticle, leads: Int32Array): Int32Array {
  const all = new Set<number>();
  for (const list of [terms.numbers, title.numbers, names.numbers, numbers.numbers, leads])
    for (const number of list) all.add(number);
  return Int32Array.from(all);
}

/** How the article writes its names and words, by term number. */
export function writtenForms({ names, terms }: StoryFeatures, table: TermTable): Map<number, string> {
  const written = new Map<number, string>();
  const add = (keys: readonly string[], words: readonly (string | undefined)[]) => {
    for (const [at, number] of table.numbersOf(keys).entries()) {
      const word = words[at];
      if (word !== undefined) written.set(number, word);
    }
  };
  add(
    names.map(([name]) => nameTerm(name)),
    names.map(([, , word]) => word),
  );
  add(
    terms.map(([term]) => term),
    terms.map(([, , word]) => word),
  );
  return written;
}

function nameTerm(name: string): string {
  return `@ ${name}`;
}

function rarest({ numbers, weights }: TermVector): number[] {
  const order = Array.from(numbers.keys());
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (numbers[a] ?? 0) - (numbers[b] ?? 0));
  return order.map((at) => numbers[at] ?? 0);
}
