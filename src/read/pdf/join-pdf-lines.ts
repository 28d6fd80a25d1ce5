import type { TraceStep } from '../../core/article.ts';
import type { PdfPage } from './extract-pdf.ts';
import type { PdfLine } from './page-lines.ts';

/** A paragraph or heading of a document. */
export interface PdfParagraph {
  readonly text: string;
  readonly fontSize: number;
  readonly page: number;
}

/** Headers and footers stand in the outermost part of a page. */
const MARGIN = 0.12;
const PAGE_NUMBER =
  /^[\p{P}\s]*(?:\p{L}{1,8}\.?\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|из|–|-)\s*\d{1,4})?[\p{P}\s]*$/iu;

/** The paragraphs of a document's lines, without what repeats at the head and foot of its pages. */
export function joinPdfLines(
  lines: readonly PdfLine[],
  pages: readonly PdfPage[],
  trace: TraceStep[],
): PdfParagraph[] {
  const body = withoutMargins(lines, pages, trace);
  const columns = columnEdges(body);
  const pitch = usualPitch(body);
  const compounds = compoundsOf(body);
  const paragraphs: { text: string; fontSize: number; page: number }[] = [];
  let last: PdfLine | null = null;
  for (const line of body) {
    const open = paragraphs.at(-1);
    if (open !== undefined && last !== null && goesOn(last, line, open.text, columns, pitch))
      open.text = joined(open.text, line.text, compounds);
    else paragraphs.push({ text: line.text, fontSize: line.fontSize, page: line.page });
    last = line;
  }
  return paragraphs;
}

function withoutMargins(lines: readonly PdfLine[], pages: readonly PdfPage[], trace: TraceStep[]): PdfLine[] {
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isInMargin(line, pages)) continue;
    const key = marginKey(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const most = Math.max(2, Math.ceil(pages.length / 3));
  return lines.filter((line) => {
    if (line.text === '') return false;
    if (!isInMargin(line, pages)) return true;
    const repeats = (seen.get(marginKey(line))?.size ?? 0) >= most;
    const isNumber = PAGE_NUMBER.test(line.text);
    if (!repeats && !isNumber) return true;
    if (trace.length < 200) {
      const reason = isNumber ? 'a page number' : 'it stands at the edge of several pages';
      trace.push({ step: 'body', rule: 'page-margin', reason, text: line.text.slice(0, 300) });
    }
    return false;
  });
}

function isInMargin({ y, page }: PdfLine, pages: readonly PdfPage[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** The same for lines that differ in numbers alone, at about the same height. */
function marginKey({ text, y }: PdfLine): string {
  return `${Math.round(y / 12)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}

/** The left and right edge of each column: most lines begin and the long ones end there. */
function columnEdges(lines: readonly PdfLine[]): Map<number, { left: number; right: number }> {
  const byColumn = Map.groupBy(lines, (line) => line.column);
  return new Map(
    [...byColumn].map(([column, members]) => {
      const lefts = members.map(({ x }) => x).sort((a, b) => a - b);
      const rights = members.map(({ right }) => right).sort((a, b) => a - b);
      const left = lefts[Math.floor(lefts.length * 0.3)] ?? 0;
      return [column, { left, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }];
    }),
  );
}

/** The usual distance of two lines, as a multiple of the size of their font. */
function usualPitch(lines: readonly PdfLine[]): number {
  const pitches: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.column !== line.column || next.y >= line.y || line.fontSize === 0)
      continue;
    const pitch = (line.y - next.y) / line.fontSize;
    if (pitch < 3) pitches.push(pitch);
  }
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length * 0.4)] ?? 1.2;
}

const ENDS_SENTENCE = /[.!?…。！？:]["'”’»)\]]*$/u;

function goesOn(
  last: PdfLine,
  line: PdfLine,
  open: string,
  columns: ReadonlyMap<number, { left: number; right: number }>,
  pitch: number,
): boolean {
  if (Math.abs(last.fontSize - line.fontSize) > 0.12 * Math.max(last.fontSize, line.fontSize)) return false;
  const isParted = /\p{L}[-\u00ad\u2010]$/u.test(open) && /^\p{Ll}/u.test(line.text);
  const edges = columns.get(last.column);
  const reach = edges === undefined ? 1 : (last.right - edges.left) / Math.max(1, edges.right - edges.left);
  if (last.column !== line.column || line.y >= last.y)
    return isParted || (!ENDS_SENTENCE.test(open) && reach > 0.75 && open.length > 60);
  if ((last.y - line.y) / Math.max(1, line.fontSize) > pitch * 1.3 + 0.1) return false;
  if (isParted) return true;
  const own = columns.get(line.column);
  const indent = own === undefined ? 0 : line.x - own.left;
  const isIndented = indent > line.fontSize * 0.7 && last.x - (edges?.left ?? 0) < line.fontSize * 0.5;
  if (isIndented && ENDS_SENTENCE.test(open)) return false;
  return !(ENDS_SENTENCE.test(open) && reach < 0.8) && !(reach < 0.5 && !/^\p{Ll}/u.test(line.text));
}

/** Words that the document writes with a hyphen within a line: where one is parted at it, it keeps it. */
function compoundsOf(lines: readonly PdfLine[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)) found.add(word.toLowerCase());
    if (found.size > 20_000) break;
  }
  return found;
}

function joined(open: string, next: string, compounds: ReadonlySet<string>): string {
  const head = /(\p{L}{1,40})[-\u00ad\u2010]$/u.exec(open.slice(-42))?.[1];
  const tail = /^\p{Ll}{1,40}/u.exec(next.slice(0, 40))?.[0];
  if (head === undefined || tail === undefined) return `${open} ${next}`;
  return compounds.has(`${head}-${tail}`.toLowerCase()) ? open + next : open.slice(0, -1) + next;
}
