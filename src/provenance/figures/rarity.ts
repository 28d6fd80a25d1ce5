import type { Quantity } from './quantity.ts';

/** How much words say: words that few articles of the story have say more. */
export interface Rarity {
  /** Of all words around a quantity. */
  total(quantity: Quantity): number;
  /** Of the words that two sets share. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
}

/** The rarity of the words around quantities, over the articles of a story. */
export function rarities(quantities: readonly Quantity[], articles: number): Rarity {
  const seenIn = new Map<string, { last: number; count: number }>();
  // Quantities come article by article: a word counts once for each.
  for (const { order, context } of quantities) {
    for (const word of context) {
      const seen = seenIn.get(word);
      if (seen === undefined) seenIn.set(word, { last: order, count: 1 });
      else if (seen.last !== order) {
        seen.last = order;
        seen.count += 1;
      }
    }
  }
  const weight = (word: string) => Math.log(1 + articles / (seenIn.get(word)?.count ?? 1));
  const totals = new Map(
    quantities.map((quantity) => [
      quantity,
      [...quantity.context].reduce((sum, word) => sum + weight(word), 0),
    ]),
  );
  return {
    total: (quantity) => totals.get(quantity) ?? 0,
    shared(a, b) {
      const [few, many] = a.size < b.size ? [a, b] : [b, a];
      let sum = 0;
      for (const word of few) if (many.has(word)) sum += weight(word);
      return sum;
    },
  };
}
