import { expect, it } from 'vitest';
import { FEED_ENTRY_TYPE } from '../core/feed.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { lines, makePdf } from '../read/pdf/testing/make-pdf.ts';
import { readAny } from './read-any.ts';

const context = { catalogue: createOutletCatalogue([]) };
const input = { id: 'a', source: 'a', url: null, contentType: null, firstSeen: null };
const TEXT = ['The ferry ran aground off Tarn Head at noon, the harbour office said.'];

it('reads a PDF document, whatever type the server gave it', async () => {
  const body = makePdf([lines(TEXT, 60, 700)]);
  const read = await readAny({ ...input, body, contentType: 'text/html' }, context);
  expect(read).toMatchObject({ outcome: 'article', article: { text: TEXT[0] } });
});

it('says that a captured entry of a feed is damaged', async () => {
  const read = await readAny({ ...input, body: '{"entry":', contentType: FEED_ENTRY_TYPE }, context);
  expect(read.outcome).toBe('reader-failed');
});
