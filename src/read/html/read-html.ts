import type { Draft } from '../finish-article.ts';
import type { CaptureInput, ReadContext } from '../read-capture.ts';

/** Reads a web page. */
export function readHtml(_html: string, _input: CaptureInput, _context: ReadContext): Draft | null {
  return null;
}
