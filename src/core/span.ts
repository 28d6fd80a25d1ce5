import { partitionPoint } from './partition-point.ts';

/** A stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many code units two spans share. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the last of ordered spans that begins at or before a place, -1 where none does. Logarithmic. */
export function lastSpanFrom(spans: readonly Span[], place: number): number {
  return partitionPoint(spans.length, (index) => (spans[index] as Span).start <= place) - 1;
}
