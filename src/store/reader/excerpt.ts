import type { Span } from '../../core/span.ts';

/** About three lines. */
const LENGTH = 240;

/** The stretch of a text that holds the most hits, cut at words, with the hits as spans of it. */
export function excerptAround(text: string, hits: readonly Span[]): { text: string; hits: Span[] } {
  let best = { first: 0, count: 0 };
  for (let first = 0, last = 0; first < hits.length; first += 1) {
    const start = hits[first]?.start ?? 0;
    while (last < hits.length && (hits[last]?.end ?? 0) <= start + LENGTH) last += 1;
    if (last - first > best.count) best = { first, count: last - first };
  }
  const inside = hits.slice(best.first, best.first + best.count);
  const from = inside[0]?.start ?? 0;
  const to = inside.at(-1)?.end ?? 0;
  const spare = Math.max(0, LENGTH - (to - from));
  const start = wordStart(text, Math.max(0, from - Math.floor(spare / 3)), from);
  const end = wordEnd(text, Math.min(text.length, start + Math.max(LENGTH, to - start)), to);
  return {
    text: text.slice(start, end),
    hits: inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  };
}

/** The first place after a space from `at` on, if it comes before `limit`; else `at`, moved out of a surrogate pair. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s/u);
  if (space !== -1) return at + space + 1;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const cut = text.slice(limit, at).search(/\s\S*$/u);
  if (cut !== -1) return limit + cut;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
