import { FEED_ENTRY_TYPE, type FeedEntry } from '../core/feed.ts';
import type { CaptureInput, ReadContext, ReadResult } from '../read/capture-input.ts';
import type { ExtractPdf } from '../read/pdf/extract-pdf.ts';
import { readPdf } from '../read/pdf/read-pdf.ts';
import { readCapture } from '../read/read-capture.ts';
import { readEntry } from '../read/read-entry.ts';
import { sniffBytes } from '../read/sniff-type.ts';

/** The body of such a capture. */
export interface FeedEntryBody {
  readonly entry: FeedEntry;
  readonly feedTitle: string | null;
  /** Its publisher, or the operator, wants no text kept: that there is none is no failure. */
  readonly withheld?: boolean;
}

/**
 * Reads a capture of any kind: a page or text by its bytes, a feed's entry by what the feed carried of it. PDF documents
 * take a promise, since their library does; all else is read at once. `extract` is given where this runs in no worker.
 */
export function readAny(
  input: CaptureInput,
  context: ReadContext,
  extract?: ExtractPdf,
): ReadResult | Promise<ReadResult> {
  if (typeof input.body !== 'string' && sniffBytes(input.body) === 'pdf')
    return readPdf(input, context, extract);
  if (input.contentType?.startsWith(FEED_ENTRY_TYPE) !== true) return readCapture(input, context);
  try {
    const text = typeof input.body === 'string' ? input.body : new TextDecoder().decode(input.body);
    const { entry, feedTitle, withheld = false }: FeedEntryBody = JSON.parse(text);
    return readEntry(
      entry,
      { source: input.source, feedTitle, firstSeen: input.firstSeen, id: input.id, withheld },
      context,
    );
  } catch (error) {
    return {
      outcome: 'reader-failed',
      message: `The captured entry of a feed is damaged: ${(error as Error).message}`,
    };
  }
}
