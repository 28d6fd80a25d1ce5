import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { readPdf } from '../read/pdf/read-pdf.ts';
import { lines, makePdf } from '../read/pdf/testing/make-pdf.ts';
import { createGuardedReader, type GuardedReader } from './guarded-reader.ts';

const input = { id: 'a', source: 'a.pdf', url: null, contentType: null, firstSeen: null };
const context = { catalogue: createOutletCatalogue([]) };
const read = (body: Uint8Array, reader: GuardedReader) =>
  readPdf({ ...input, body }, context, reader.extractPdf);

/** A document of one page whose content is packed twice, and takes a million times the room when it is unpacked. */
function bomb(): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(300_000_000, ' ')));
  const whole = makePdf([[]]).toString('latin1');
  const [before = '', after = ''] = whole.split('<< /Length 0 >>\nstream\n\nendstream');
  const head = `<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(before + head, 'latin1'),
    packed,
    Buffer.from(`\nendstream${after}`, 'latin1'),
  ]);
}

it('ends a document that takes too long or too much memory, and reads the next one', async () => {
  const reader = createGuardedReader({ heapMegabytes: 128, timeoutMilliseconds: 8_000 });
  try {
    const { outcome, ...more } = await read(bomb(), reader);
    expect({ outcome, ...more }).toMatchObject({
      outcome: 'reader-failed',
      message: 'It needed more than 128 MB of memory.',
    });
    const body = makePdf([lines(['The ferry ran aground off Tarn Head at noon.'], 60, 700)]);
    expect((await read(body, reader)).outcome).toBe('article');
  } finally {
    await reader.close();
  }
}, 60_000);
