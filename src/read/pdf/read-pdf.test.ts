import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../core/outcome.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { createGuardedReader } from '../../pipeline/guarded-reader.ts';
import { type ExtractPdf, extractPdf } from './extract-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { lines, makePdf } from './testing/make-pdf.ts';

const context = { catalogue: createOutletCatalogue([]) };

async function read(body: Uint8Array, extract?: ExtractPdf) {
  const input = {
    id: 'a',
    source: 'a.pdf',
    url: null,
    contentType: 'application/pdf',
    body,
    firstSeen: null,
  };
  const result = await readPdf(input, context, extract);
  return result.outcome === 'article' ? { ...result.article, outcome: result.outcome } : result;
}

const FIRST = [
  'The harbour council closed the eastern pier on Thursday after two inspec-',
  'tors found cracks in the old stone wall. Ships will be sent to the new quay',
  'until the repairs are done, the council said.',
];
const SECOND = [
  'The work is to cost four million crowns. It begins in May and shall end be-',
  'fore the herring comes.',
];
const TEXT = [
  'The harbour council closed the eastern pier on Thursday after two inspectors found cracks in the old stone wall. Ships will be sent to the new quay until the repairs are done, the council said.',
  'The work is to cost four million crowns. It begins in May and shall end before the herring comes.',
];
const heading = { text: 'Eastern pier closed after cracks were found', x: 60, y: 760, size: 20 };

describe('reading a PDF document', () => {
  it('joins lines to paragraphs and makes parted words whole', async () => {
    const page = [heading, ...lines(FIRST, 60, 700), ...lines(SECOND, 60, 650)];
    expect(await read(makePdf([page]))).toMatchObject({
      outcome: 'article',
      title: heading.text,
      text: TEXT.join('\n\n'),
      language: 'en',
    });
  });

  it('keeps the hyphen of a word that the document writes with one', async () => {
    const text = [
      'The well-known pilot, who has worked here for thirty years, is also a well-',
      'known singer in the choir.',
    ];
    expect(await read(makePdf([lines(text, 60, 700)]))).toMatchObject({
      text: expect.stringContaining('also a well-known singer'),
    });
  });

  it('reads columns one after the other, below a heading that spans them', async () => {
    const column = (name: string) =>
      Array.from({ length: 8 }, (_, index) => `${name} column goes on with line ${'abcdefgh'[index]} here`);
    const page = [
      heading,
      ...lines(column('Left'), 60, 700).flatMap((line, index) => [
        line,
        ...lines(column('Right'), 320, 700).slice(index, index + 1),
      ]),
    ];
    const article = await read(makePdf([page]));
    const text = 'text' in article ? article.text : '';
    expect(text.indexOf('Left column goes on with line h')).toBeLessThan(
      text.indexOf('Right column goes on with line a'),
    );
    expect(text).toContain('Left column goes on with line a here Left column goes on with line b');
  });

  it('leaves out what repeats at the edges of pages, and page numbers', async () => {
    const pages = [0, 1, 2].map((number) => [
      { text: `Harbour Gazette, 3 May 2024, no. ${number + 5}`, x: 60, y: 815 },
      ...lines(FIRST, 60, 700),
      { text: `Page ${number + 1} of 3`, x: 280, y: 30 },
    ]);
    const article = await read(makePdf(pages));
    expect(article).toMatchObject({ outcome: 'article', text: [TEXT[0], TEXT[0], TEXT[0]].join('\n\n') });
  });

  it('goes on with a paragraph over the end of a page', async () => {
    const pages = [lines(FIRST.slice(0, 2), 60, 120), lines(FIRST.slice(2), 60, 760)];
    expect(await read(makePdf(pages))).toMatchObject({ text: TEXT[0] });
  });

  it('believes what the document says of itself only where it reads like it', async () => {
    const page = [...lines(FIRST, 60, 700), ...lines(SECOND, 60, 650)];
    const withInfo = (info: Record<string, string>) => read(makePdf([page], { info }));
    expect(
      await withInfo({
        Title: 'Eastern pier closed for repairs',
        Author: 'Ann Lee',
        CreationDate: "D:20240503101500+02'00'",
      }),
    ).toMatchObject({
      title: 'Eastern pier closed for repairs',
      byline: ['Ann Lee'],
      published: '2024-05-03',
    });
    const careless = await withInfo({
      Title: 'Microsoft Word - pier_final.docx',
      Author: 'user01',
      CreationDate: 'D:99999999',
    });
    expect(careless).toMatchObject({ byline: [], published: null });
    expect(careless).not.toMatchObject({ title: expect.stringContaining('Word') });
  });

  it('is a named outcome without text, damaged or cut off', async () => {
    expect((await read(makePdf([[]]))).outcome).toBe('no-text');
    expect((await read(Buffer.from('%PDF-1.7 and nothing else'))).outcome).toBe('unreadable-file');
    expect((await read(new Uint8Array(21 * 1024 * 1024))).outcome).toBe('too-large');
  });

  it('is read whole with three hundred pages, and as far as there is time for with more', async () => {
    const page = (number: number) => lines([`On page ${number} the board speaks of the pier.`], 60, 700);
    const report = (pages: number) => makePdf(Array.from({ length: pages }, (_, index) => page(index)));
    expect(await read(report(300))).toMatchObject({
      outcome: 'article',
      text: expect.stringContaining('page 299'),
    });
    let looks = 0;
    const cut = await read(report(60), (bytes) => extractPdf(bytes, () => ++looks > 20));
    expect(cut).toMatchObject({
      outcome: 'article',
      text: expect.stringContaining('On page 5 '),
      trace: expect.arrayContaining([expect.objectContaining({ rule: 'text cut off' })]),
    });
    expect(cut).not.toMatchObject({ text: expect.stringContaining('On page 30 ') });
  });

  it.each([
    ['arrays', '4 0 obj\n<< /Type /Page /Parent 2 0 R /A [0 0 >>\nendobj\n'],
    ['dictionaries', '4 0 obj\n<< /Type /Page /Parent 2 0 R\nendobj\n'],
    ['strings', '4 0 obj\n<< /Title (Ferry (again) >>\nendobj\n'],
    ['values', '4 0 obj\n<< /Parent 2 0 R /Font /Type >> /Page\nendobj\n'],
  ])('is a named outcome at once with many %s that have no end', async (_name, object) => {
    const before = process.threadCpuUsage();
    const { outcome } = await read(
      Buffer.from(`%PDF-1.4\n${object.repeat(6_000)}trailer\n<< /Root 1 0 R >>\n%%EOF`),
    );
    const { user, system } = process.threadCpuUsage(before);
    expect(outcome).toBe('unreadable-file');
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  it('gives one named outcome for any damage', async () => {
    const whole = makePdf([[heading, ...lines(FIRST, 60, 700)]]);
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      bytes: fc.uint8Array({ maxLength: 20 }),
      cut: fc.boolean(),
    });
    // In a worker, as always: pdf.js leaves promises behind that fail with nobody waiting for them.
    const pdf = createGuardedReader({ heapMegabytes: 128, timeoutMilliseconds: 10_000 });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, bytes, cut }) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged.set(bytes.subarray(0, damaged.length - at), at);
        const { outcome } = await read(damaged, pdf.extractPdf);
        expect(OUTCOMES).toContain(outcome);
        expect(outcome).not.toBe('reader-failed');
      }),
      { numRuns: 60 },
    );
    await pdf.close();
  }, 30_000);
});
