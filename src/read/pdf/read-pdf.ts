import { TEXT_CUT_OFF, type TraceStep } from '../../core/article.ts';
import { countWords, foldedWords } from '../../core/text.ts';
import { isPersonName, parseByline } from '../byline.ts';
import type { CaptureInput, ReadContext, ReadResult } from '../capture-input.ts';
import { type Draft, finishArticle } from '../finish-article.ts';
import { readPlain } from '../plain/read-plain.ts';
import { type ExtractPdf, extractPdf, type PdfFailure, type PdfText } from './extract-pdf.ts';
import { joinPdfLines, type PdfParagraph } from './join-pdf-lines.ts';
import { pageLines } from './page-lines.ts';

/** More than that is no article; the largest reports of ministries are below. */
const LARGEST_BODY = 20 * 1024 * 1024;

/**
 * Reads a PDF document: bytes to article, or a named outcome. Asynchronous, since the library is; nothing in the bytes
 * makes it throw. The caller caps the time.
 */
export async function readPdf(
  input: CaptureInput,
  context: ReadContext,
  extract: ExtractPdf = extractPdf,
): Promise<ReadResult> {
  if (typeof input.body === 'string')
    return { outcome: 'unsupported-type', message: 'It is a PDF document that was decoded as text.' };
  if (input.body.length > LARGEST_BODY)
    return { outcome: 'too-large', message: 'PDF documents up to 20 MB are read.' };
  try {
    const found = await extract(input.body);
    if (!('failure' in found)) return readPdfText(found, input, context);
    return outcomeOf(found);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { outcome: 'reader-failed', message: `The reader failed on it: ${reason}` };
  }
}

function outcomeOf({ failure, message }: PdfFailure): ReadResult {
  if (failure === 'password')
    return { outcome: 'unsupported-type', message: 'It is a PDF document under a password.' };
  if (failure === 'timed-out') return { outcome: 'timed-out', message };
  if (failure === 'died') return { outcome: 'reader-failed', message };
  const reason = message.slice(0, 200);
  return { outcome: 'unreadable-file', message: `It is a PDF document that cannot be read: ${reason}` };
}

/** The text of a document as article: its paragraphs are read as those of a copied page are. */
export function readPdfText(found: PdfText, input: CaptureInput, context: ReadContext): ReadResult {
  const trace: TraceStep[] = [];
  if (found.isCut)
    trace.push({
      step: 'parse',
      rule: TEXT_CUT_OFF,
      reason: 'the document is too long, or takes too long; the rest was left out',
      text: null,
    });
  const lines = found.pages.flatMap((page, number) => pageLines(page, number));
  const paragraphs = joinPdfLines(lines, found.pages, trace);
  if (!paragraphs.some(({ text }) => countWords(text) > 0)) {
    const message = 'No text was found in this PDF document; its pages may be pictures.';
    return { outcome: 'no-text', message };
  }
  const title = titleOf(found, paragraphs, trace);
  const rest = paragraphs.filter(({ text }) => text !== title?.heading);
  const text = [...(title === null ? [] : [title.text]), ...rest.map((paragraph) => paragraph.text)].join(
    '\n\n',
  );
  const draft = readPlain(text, input, context);
  return finishArticle(withMetadata(draft, found, title?.text ?? null, trace), input);
}

function withMetadata(draft: Draft, found: PdfText, title: string | null, trace: TraceStep[]): Draft {
  const author = draft.byline.length > 0 ? [] : authorsOf(found.author);
  if (author.length > 0)
    trace.push({
      step: 'byline',
      rule: 'pdf-author',
      reason: 'the document names its author',
      text: found.author,
    });
  const created = draft.published === null ? dayOf(found.created) : null;
  if (created !== null)
    trace.push({
      step: 'published',
      rule: 'pdf-created',
      reason: 'the document was made then',
      text: found.created,
    });
  return {
    ...draft,
    title: draft.title ?? title,
    byline: draft.byline.length > 0 ? draft.byline : author,
    published: draft.published ?? created,
    claimedLanguage: found.language,
    trace: [...trace, ...draft.trace],
  };
}

/** Names that programs give to files. */
const NO_TITLE =
  /\.(?:docx?|odt|rtf|indd|qxp|qxd|pptx?|xlsx?|pdf|tex|html?)\b|^(?:microsoft word|untitled|document|slide|layout|print|title)\b|[_\\/]|^\S*$/i;

/**
 * The title: what the document calls itself where its first page says the same, else the largest words of that page above
 * the text; what it calls itself without that only where it reads like a title.
 */
function titleOf(
  found: PdfText,
  paragraphs: readonly PdfParagraph[],
  trace: TraceStep[],
): { readonly text: string; readonly heading: string | null } | null {
  const first = paragraphs.filter(({ page }) => page === 0).slice(0, 40);
  const claimed =
    found.title === null || NO_TITLE.test(found.title) ? null : found.title.replace(/\s+/gu, ' ');
  const heading = largestOf(first, bodySize(paragraphs));
  const repeated = claimed === null ? undefined : first.find(({ text }) => saysTheSame(text, claimed));
  const chosen =
    claimed !== null && repeated !== undefined
      ? { text: claimed, heading: repeated.text, rule: 'pdf-title' }
      : heading !== null
        ? { text: heading.text, heading: heading.text, rule: 'largest-words' }
        : claimed !== null && countWords(claimed) >= 3
          ? { text: claimed, heading: null, rule: 'pdf-title' }
          : null;
  if (chosen === null) return null;
  const { rule, ...title } = chosen;
  const reason =
    rule === 'pdf-title' ? 'the document calls itself so' : 'the largest words of the first page';
  trace.push({ step: 'title', rule, reason, text: title.text });
  return title;
}

function saysTheSame(text: string, claimed: string): boolean {
  if (text.length > 300) return false;
  const words = new Set(foldedWords(text));
  const wanted = foldedWords(claimed);
  const shared = wanted.filter((word) => words.has(word)).length;
  return wanted.length > 0 && shared >= 0.8 * Math.max(wanted.length, words.size);
}

/** The size in which most characters are set. */
function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const { text, fontSize } of paragraphs) {
    const size = Math.round(fontSize * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The paragraph in the largest font that is clearly larger than the body's, two words or more. */
function largestOf(first: readonly PdfParagraph[], usual: number): PdfParagraph | null {
  let best: PdfParagraph | null = null;
  for (const paragraph of first) {
    const isHeading = paragraph.fontSize > usual * 1.15 && countWords(paragraph.text) >= 2;
    if (isHeading && paragraph.text.length <= 300 && paragraph.fontSize > (best?.fontSize ?? 0))
      best = paragraph;
  }
  return best;
}

/** People whom the document names as authors; programs put the name of an account there too. */
function authorsOf(author: string | null): string[] {
  return author === null ? [] : parseByline(author).filter((name) => /\s/.test(name) && isPersonName(name));
}

/** The day of a PDF date, or null. */
function dayOf(date: string | null): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)/.exec(date ?? '');
  if (parts === null) return null;
  const iso = `${parts[1]}-${parts[2]}-${parts[3]}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
