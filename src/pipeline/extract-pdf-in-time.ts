import { extractPdf, type PdfFailure, type PdfText } from '../read/pdf/extract-pdf.ts';

/** Of a document that takes longer what was read until then is kept; reading and analysing it takes some time more. */
const MILLISECONDS = 6_000;

/** The text of a PDF document, or of as many of its pages as there is time for. Runs in workers. */
export function extractPdfInTime(bytes: Uint8Array): Promise<PdfText | PdfFailure> {
  const started = performance.now();
  return extractPdf(bytes, () => performance.now() - started > MILLISECONDS);
}
