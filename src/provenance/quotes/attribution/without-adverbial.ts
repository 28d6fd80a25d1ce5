import type { TokenRange } from './noun-phrases.ts';
import { ADVERB, NOUN_PREPOSITION, PREPOSITION } from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** "Ann Roe on Monday", "Petr Fidelius ve svém článku": a full name ends before the adverbial between it and its verb. */
export function withoutAdverbial(
  tokens: readonly QuoteToken[],
  { from, to }: TokenRange,
  unspaced: boolean,
): TokenRange {
  if (unspaced) {
    // 「检察院在声明中称」
    let at = from + 1;
    while (at < to && ((tokens[at]?.bits ?? 0) & PREPOSITION) === 0) at += 1;
    return { from, to: Math.max(from + 1, at) };
  }
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.capital === true) capitals += 1;
    else if (token === undefined || token.kind !== 'word' || capitals < 2) break;
    else if ((token.bits & NOUN_PREPOSITION) !== 0) break;
    else if ((token.bits & (PREPOSITION | ADVERB)) !== 0) return { from, to: at };
    else break;
  }
  return { from, to };
}
