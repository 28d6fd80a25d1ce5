import type { FeedEntry } from '../core/feed.ts';
import type { CaptureInput, ReadContext, ReadResult } from '../read/capture-input.ts';
import { readCapture } from '../read/read-capture.ts';
import { readEntry } from '../read/read-entry.ts';

/** The type under which an entry of a feed is captured: as JSON, since the feed around it changes from hour to hour. */
export const FEED_ENTRY_TYPE = 'application/vnd.headwater.feed-entry+json';

/** The body of such a capture. */
export interface FeedEntryBody {
  readonly entry: FeedEntry;
  readonly feedTitle: string | null;
  /** Its publisher wants no text kept: that there is none is no failure. */
  readonly withheld?: boolean;
}

/** Reads a capture of any kind: a page or text by its bytes, a feed's entry by what the feed carried of it. */
export function readAny(input: CaptureInput, context: ReadContext): ReadResult {
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
