import { unclosedBytes } from './unclosed-bytes.ts';

/** A run of characters as the document places it; points, from the lower left of the page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** What a PDF document holds, as far as a reader needs it. Claims are as given. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** Whether pages or items were left out. */
  readonly isCut: boolean;
  readonly title: string | null;
  readonly author: string | null;
  /** "D:20240503101500+02'00'" (ISO 32000-1, 7.9.4). */
  readonly created: string | null;
  readonly language: string | null;
}

/** `timed-out` and `died` come from whoever guards the work. */
export interface PdfFailure {
  readonly failure: 'password' | 'damaged' | 'timed-out' | 'died';
  readonly message: string;
}

export type ExtractPdf = (bytes: Uint8Array) => Promise<PdfText | PdfFailure>;

/** The longest reports have some hundred pages; an article is not to be found behind them. */
const MOST_PAGES = 500;
const MOST_ITEMS = 300_000;
const MOST_CHARACTERS = 5_000_000;
/** Objects that are not closed may cost the library as much as reading so many bytes, or the document so many times. */
const UNCLOSED_BYTES = 15_000_000;
const UNCLOSED_TIMES = 5;

/**
 * The text of a PDF document with its places, through pdf.js, in which fonts are not loaded, nothing is drawn and no script
 * runs. What was read until `isOver` says that it took long enough is given, and said to be cut. Whoever calls caps the time
 * all the same: between two looks at that, a hostile document can keep pdf.js busy.
 */
export async function extractPdf(
  bytes: Uint8Array,
  isOver: () => boolean = () => false,
): Promise<PdfText | PdfFailure> {
  // Without either there is no way to its pages: pdf.js would look for one in time that grows with the square of the size.
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!whole.includes('trailer') && !whole.includes('/XRef'))
    return { failure: 'damaged', message: 'It has no table of its parts; it may be cut off.' };
  const unclosed = unclosedBytes(whole.toString('latin1'));
  if (unclosed > Math.max(UNCLOSED_BYTES, UNCLOSED_TIMES * whole.length))
    return { failure: 'damaged', message: 'Too many of its objects have no end.' };
  // Loaded when the first document comes: it takes a tenth of a second.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // pdf.js takes the bytes over: a copy goes to it.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: 1,
    });
    // Not waited for: of a page that was left before its end it does not come back.
    return await textOf(document, isOver).finally(() => void document.destroy().catch(() => {}));
  } catch (error) {
    const { name, message } = error as Error;
    return { failure: name === 'PasswordException' ? 'password' : 'damaged', message };
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function textOf(document: PdfDocument, isOver: () => boolean): Promise<PdfText> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const fields = info as Readonly<Record<string, unknown>>;
  const pages: PdfPage[] = [];
  const room = { items: MOST_ITEMS, characters: MOST_CHARACTERS };
  let isCut = document.numPages > MOST_PAGES;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    if (isFull(room) || isOver()) {
      isCut = true;
      break;
    }
    const page = await pageOf(document, number, room, isOver);
    // A page that is damaged is left out; the others are read.
    if (page === null) continue;
    isCut ||= page.isCut;
    pages.push(page);
  }
  return {
    pages,
    isCut,
    title: field(fields['Title']),
    author: field(fields['Author']),
    created: field(fields['CreationDate']),
    language: field(fields['Language']),
  };
}

/** One page; of one that is too long what stands first. Null for one that is damaged. */
async function pageOf(
  document: PdfDocument,
  number: number,
  room: Room,
  isOver: () => boolean,
): Promise<(PdfPage & { readonly isCut: boolean }) | null> {
  try {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const items: PdfItem[] = [];
    // In pieces, so that a page without end can be left.
    const pieces: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
    let isCut = false;
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      for (const item of piece.value.items) {
        const placed = 'str' in item ? placedItem(item, left, bottom) : null;
        if (placed === null || isFull(room)) continue;
        const text = placed.text.slice(0, room.characters);
        items.push(text === placed.text ? placed : { ...placed, text });
        room.items -= 1;
        room.characters -= text.length;
      }
      isCut = isFull(room) || isOver();
      if (!isCut) continue;
      void pieces.cancel().catch(() => {});
      break;
    }
    if (!isCut) page.cleanup();
    return { width: right - left, height: top - bottom, items, isCut };
  } catch {
    return null;
  }
}

/** How much more is taken of a document. */
interface Room {
  items: number;
  characters: number;
}

function isFull({ items, characters }: Room): boolean {
  return items <= 0 || characters <= 0;
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Null for text on its side, which is a stamp or the margin's, no line of the body. */
function placedItem(item: TextItem, left: number, bottom: number): PdfItem | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
  if (Math.abs(b) > Math.abs(a) || !Number.isFinite(x + y + item.width)) return null;
  return {
    text: item.str,
    x: x - left,
    y: y - bottom,
    width: item.width,
    fontSize: Math.hypot(c, d),
    isRightToLeft: item.dir === 'rtl',
  };
}

function field(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1_000) : null;
}
