import type { TraceStep } from '../../core/article.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { labelsOf } from '../labels.ts';
import { type BodyText, bodyText } from './body-text.ts';
import { pageBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** What is known of the text in a piece of HTML. */
export interface FragmentContext {
  readonly title: string | null;
  /** Links are resolved against it. */
  readonly url: string | null;
  readonly language: string | null;
  readonly catalogue: OutletCatalogue;
}

/** Reads HTML that holds an article's body alone, without a page around it, as feeds and agencies carry it. */
export function readFragment(html: string, context: FragmentContext, trace: TraceStep[]): BodyText {
  const page = parsePage(html);
  const blocks = pageBlocks(page, trace);
  const place = { root: page.root, asides: blocks.map(() => null), first: 0, end: blocks.length };
  const start = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 2_000);
  const labels = labelsOf(start, context.language);
  return bodyText(blocks, place, context.title, context.url, labels, context.catalogue, trace);
}
