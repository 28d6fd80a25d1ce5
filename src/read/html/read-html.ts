import type { TraceStep } from '../../core/article.ts';
import type { Draft } from '../finish-article.ts';
import type { CaptureInput, ReadContext } from '../read-capture.ts';
import { bodyText } from './body-text.ts';
import { findBody } from './find-body.ts';
import { pageBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** Reads a web page. */
export function readHtml(html: string, input: CaptureInput, context: ReadContext): Draft | null {
  const trace: TraceStep[] = [];
  const page = parsePage(html);
  const blocks = pageBlocks(page);
  const place = findBody(page, blocks);
  const body = bodyText(blocks, place, null, input.url, context.catalogue, trace);
  return {
    url: input.url,
    outlet: null,
    title: null,
    byline: body.byline,
    published: null,
    modified: null,
    claimedLanguage: null,
    text: body.text,
    image: null,
    links: body.links,
    marks: body.marks,
    kind: 'article',
    trace,
  };
}
