import type { LivePost, TraceStep } from '../../core/article.ts';
import { countWords } from '../../core/text.ts';
import type { CaptureInput, ReadContext } from '../capture-input.ts';
import type { Draft } from '../finish-article.ts';
import { bodyText } from './body-text.ts';
import { findBody, proseWeight } from './find-body.ts';
import { type Block, pageBlocks } from './page-blocks.ts';
import { readMetadata } from './page-metadata.ts';
import type { Page } from './page-tree.ts';
import { parsePage } from './parse-page.ts';

/** Reads a web page: one light tree, its blocks, the body among them, metadata around them. */
export function readHtml(html: string, input: CaptureInput, context: ReadContext): Draft | null {
  const trace: TraceStep[] = [];
  const page = parsePage(html);
  if (page.cut !== null)
    trace.push({
      step: 'parse',
      rule: page.cut,
      reason: 'the page has too many elements; the rest was left out',
      text: null,
    });
  const blocks = readableBlocks(page, trace);
  const place = findBody(page, blocks);
  const metadata = readMetadata(
    html,
    page,
    blocks,
    place,
    input.url,
    input.firstSeen,
    context.catalogue,
    trace,
  );
  const base = input.url ?? metadata.url;
  const body = bodyText(blocks, place, metadata.title, base, metadata.labels, context.catalogue, trace);
  const claimed = textOfClaim(metadata.articleBody ?? textOfPosts(metadata.posts));
  const claimedWords = claimed === null ? 0 : countWords(claimed);
  const isWorthIt = claimedWords > SHORTEST_CLAIM || body.text === '';
  const useClaim = claimed !== null && isWorthIt && countWords(body.text) * 2 < claimedWords;
  if (useClaim)
    trace.push({
      step: 'body',
      rule: 'json-ld',
      reason: 'the visible text is less than half of what the page says its text is',
      text: null,
    });
  const text = useClaim ? claimed : body.text;
  return {
    url: metadata.url,
    outlet: metadata.outlet,
    title: metadata.title,
    byline: metadata.byline.length > 0 ? metadata.byline : body.byline,
    published: metadata.published,
    modified: metadata.modified,
    claimedLanguage: metadata.language,
    foundLanguage: metadata.labels.language,
    text,
    image: metadata.image,
    links: useClaim ? [] : body.links,
    marks: [...metadata.marks, ...body.marks],
    kind: metadata.kind,
    section: metadata.section,
    posts: metadata.posts,
    trace,
  };
}

/** Words of a text that a page claims: fewer are a summary, which takes the place of no text that is there. */
const SHORTEST_CLAIM = 60;

/** More than a request to switch scripts on. */
const SHORTEST_TEXT = 400;

/** The blocks of a page; where scripts would have to bring the text, those that it has for readers without them. */
function readableBlocks(page: Page, trace: TraceStep[]): Block[] {
  const blocks = pageBlocks(page, trace);
  if (!page.byName.has('noscript') || blocks.some((block) => proseWeight(block) > 0)) return blocks;
  const others = pageBlocks(page, trace, true);
  if (others.reduce((sum, block) => sum + proseWeight(block), 0) < SHORTEST_TEXT) return blocks;
  trace.push({
    step: 'parse',
    rule: 'noscript',
    reason: 'the page has its text only for readers without scripts',
    text: null,
  });
  return others;
}

/** The posts of a live blog as one text, for pages that show them by scripts alone. */
function textOfPosts(posts: readonly LivePost[]): string | null {
  const text = posts.flatMap(({ title, text }) => [title ?? '', text]).join('\n');
  return text.trim() === '' ? null : text;
}

/** JSON-LD text as paragraphs: its lines, or all of it as one. */
function textOfClaim(claim: string | null): string | null {
  if (claim === null) return null;
  return claim
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
