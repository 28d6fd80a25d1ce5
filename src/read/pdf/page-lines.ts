import type { PdfItem, PdfPage } from './extract-pdf.ts';

/** A line of a page, in points from the lower left. `column` tells lines of one column from those of others. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
  readonly page: number;
  readonly column: number;
}

interface Segment {
  readonly items: PdfItem[];
  x: number;
  right: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Pages with more pieces than that are tables or drawings: their lines are taken as they stand. */
const MOST_SEGMENTS = 1_000;
const DEEPEST = 12;

/**
 * The lines of a page in reading order. Items on one baseline are joined; columns are parted where a gutter runs through
 * all lines below (or above) a heading, in the way of recursive X-Y cuts (Nagy and Seth 1984): a gutter first, and across
 * the page only where that opens one.
 */
export function pageLines(page: PdfPage, number: number): PdfLine[] {
  const segments = segmentsOf(page.items);
  const columns: Segment[][] = [];
  if (segments.length > MOST_SEGMENTS) columns.push(segments);
  else cut(segments, columns, 0);
  return columns.flatMap((column, index) =>
    rowsOf(column).map((row) => lineOf(row, number, number * 1_000 + index)),
  );
}

/** Runs of items on one baseline without a wide gap between them. */
function segmentsOf(items: readonly PdfItem[]): Segment[] {
  const segments: Segment[] = [];
  let last: Segment | null = null;
  for (const item of items) {
    if (item.text.trim() === '') continue;
    if (last !== null && continues(last, item)) {
      last.items.push(item);
      last.x = Math.min(last.x, item.x);
      last.right = Math.max(last.right, item.x + item.width);
    } else {
      last = { items: [item], x: item.x, right: item.x + item.width, y: item.y, fontSize: item.fontSize };
      segments.push(last);
    }
  }
  return segments;
}

function continues(segment: Segment, item: PdfItem): boolean {
  const size = Math.max(segment.fontSize, item.fontSize, 1);
  if (Math.abs(item.y - segment.y) > size * 0.45) return false;
  const gap = item.x - segment.right;
  const gapBefore = segment.x - (item.x + item.width);
  return Math.max(gap, gapBefore) < size * 0.9;
}

function cut(segments: readonly Segment[], columns: Segment[][], depth: number): void {
  if (segments.length === 0) return;
  if (depth < DEEPEST) {
    const gutter = gutterOf(segments);
    if (gutter !== null) {
      cut(
        segments.filter(({ x }) => x < gutter),
        columns,
        depth + 1,
      );
      cut(
        segments.filter(({ x }) => x >= gutter),
        columns,
        depth + 1,
      );
      return;
    }
    const edge = headingEdge(segments);
    if (edge !== null) {
      cut(
        segments.filter(({ y }) => y > edge),
        columns,
        depth + 1,
      );
      cut(
        segments.filter(({ y }) => y <= edge),
        columns,
        depth + 1,
      );
      return;
    }
  }
  columns.push([...segments]);
}

/** Fewer lines side by side are a heading, a table or a signature. */
const LEAST_ROWS = 4;

/** Where an empty strip runs from top to bottom, with enough lines on both sides; null where none does. */
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * LEAST_ROWS) return null;
  const sorted = [...segments].sort((a, b) => a.x - b.x);
  const size = medianSize(segments);
  let right = sorted[0]?.right ?? 0;
  let best: { at: number; width: number } | null = null;
  for (const [index, { x }] of sorted.entries()) {
    const width = x - right;
    if (width > Math.max(6, size * 0.7) && (best === null || width > best.width)) {
      if (areColumns(sorted.slice(0, index), sorted.slice(index))) best = { at: x, width };
    }
    right = Math.max(right, sorted[index]?.right ?? right);
  }
  return best?.at ?? null;
}

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (countRows(left) < LEAST_ROWS || countRows(right) < LEAST_ROWS) return false;
  const [bottomA, topA] = extent(left);
  const [bottomB, topB] = extent(right);
  const shared = Math.min(topA, topB) - Math.max(bottomA, bottomB);
  return shared > 0.4 * Math.min(topA - bottomA, topB - bottomB);
}

function extent(segments: readonly Segment[]): [bottom: number, top: number] {
  let [bottom, top] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of segments) {
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [bottom, top];
}

function countRows(segments: readonly Segment[]): number {
  return new Set(segments.map(({ y }) => Math.round(y / 3))).size;
}

/** More headings than that do not stand above columns. */
const MOST_EDGES = 40;

/** The highest place below which, or the lowest above which, a gutter opens; null where there is none. */
function headingEdge(segments: readonly Segment[]): number | null {
  const edges = [...new Set(segments.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const step = Math.max(1, Math.ceil(edges.length / MOST_EDGES));
  for (let at = 0; at + LEAST_ROWS < edges.length; at += step) {
    const edge = (edges[at] ?? 0) - 0.5;
    if (gutterOf(segments.filter(({ y }) => y <= edge)) !== null) return edge;
  }
  for (let at = edges.length - 1; at > LEAST_ROWS; at -= step) {
    const edge = (edges[at] ?? 0) + 0.5;
    if (gutterOf(segments.filter(({ y }) => y > edge)) !== null) return edge;
  }
  return null;
}

/** The segments of a column from top to bottom, those on one baseline together. */
function rowsOf(column: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...column].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && first.y - segment.y < Math.max(first.fontSize, segment.fontSize) * 0.45)
      row?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

function lineOf(row: readonly Segment[], page: number, column: number): PdfLine {
  const items = row.flatMap((segment) => segment.items);
  const isRightToLeft = items.filter((item) => item.isRightToLeft).length * 2 > items.length;
  items.sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  let text = '';
  let edge = 0;
  for (const item of items) {
    const gap = isRightToLeft ? edge - (item.x + item.width) : item.x - edge;
    if (text !== '' && gap > item.fontSize * 0.12 && !text.endsWith(' ')) text += ' ';
    text += item.text;
    edge = isRightToLeft ? item.x : item.x + item.width;
  }
  return {
    text: tidy(text),
    x: row.reduce((least, segment) => Math.min(least, segment.x), Number.POSITIVE_INFINITY),
    right: row.reduce((most, segment) => Math.max(most, segment.right), 0),
    y: row[0]?.y ?? 0,
    fontSize: medianSize(row),
    page,
    column,
  };
}

function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ fontSize }) => fontSize).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** Ligatures of fonts as the letters that they stand for; what has no character of its own is left out. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
