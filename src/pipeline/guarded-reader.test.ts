import { expect, it } from 'vitest';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { readPdf } from '../read/pdf/read-pdf.ts';
import { lines, makePdf } from '../read/pdf/testing/make-pdf.ts';
import { createGuardedReader } from './guarded-reader.ts';

const input = { id: 'a', source: 'a.pdf', url: null, contentType: null, firstSeen: null };
const context = { catalogue: createOutletCatalogue([]) };
/** Objects in one another without end: pdf.js looks for a way in for minutes. */
const ENDLESS = Buffer.from(
  `%PDF-1.4\ntrailer\n${'4 0 obj\n<< /Type /Page /Parent 2 0 R /A [0 0 \n'.repeat(60_000)}`,
);

it('ends a document that takes too long, and reads the next one', async () => {
  const reader = createGuardedReader({ heapMegabytes: 128, timeoutMilliseconds: 1_500 });
  try {
    const slow = await readPdf({ ...input, body: ENDLESS }, context, reader.extractPdf);
    expect(slow.outcome).toBe('timed-out');
    const body = makePdf([lines(['The ferry ran aground off Tarn Head at noon.'], 60, 700)]);
    expect((await readPdf({ ...input, body }, context, reader.extractPdf)).outcome).toBe('article');
  } finally {
    await reader.close();
  }
}, 60_000);
