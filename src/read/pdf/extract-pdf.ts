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

/** The longest reports of ministries have some hundred pages; an article is not to be found behind them. */
const MOST_PAGES = 100;
const MOST_ITEMS = 300_000;

/**
 * The text of a PDF document with its places, through pdf.js, in which fonts are not loaded, nothing is drawn and no script
 * runs. Whoever calls caps the time: a hostile document can keep pdf.js busy.
 */
export async function extractPdf(bytes: Uint8Array): Promise<PdfText | PdfFailure> {
  // Without either there is no way to its pages: pdf.js would look for one in time that grows with the square of the size.
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!whole.includes('trailer') && !whole.includes('/XRef'))
    return { failure: 'damaged', message: 'It has no table of its parts; it may be cut off.' };
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
    try {
      return await textOf(document);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    return { failure: name === 'PasswordException' ? 'password' : 'damaged', message };
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function textOf(document: PdfDocument): Promise<PdfText> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const fields = info as Readonly<Record<string, unknown>>;
  const pages: PdfPage[] = [];
  let left = MOST_ITEMS;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && left > 0; number += 1) {
    const page = await pageOf(document, number, left);
    // A page that is damaged is left out; the others are read.
    if (page === null) continue;
    left -= page.items.length;
    pages.push(page);
  }
  return {
    pages,
    isCut: document.numPages > MOST_PAGES || left <= 0,
    title: field(fields['Title']),
    author: field(fields['Author']),
    created: field(fields['CreationDate']),
    language: field(fields['Language']),
  };
}

async function pageOf(document: PdfDocument, number: number, most: number): Promise<PdfPage | null> {
  try {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const content = await page.getTextContent();
    const items: PdfItem[] = [];
    for (const item of content.items) {
      if (items.length >= most) break;
      if (!('str' in item)) continue;
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      // Text on its side is a stamp or the margin's; no line of the body.
      if (Math.abs(b) > Math.abs(a) || !Number.isFinite(x + y + item.width)) continue;
      items.push({
        text: item.str,
        x: x - left,
        y: y - bottom,
        width: item.width,
        fontSize: Math.hypot(c, d),
        isRightToLeft: item.dir === 'rtl',
      });
    }
    page.cleanup();
    return { width: right - left, height: top - bottom, items };
  } catch {
    return null;
  }
}

function field(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1_000) : null;
}
