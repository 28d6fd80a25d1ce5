import type { Link, SourceMark, TraceStep } from '../../core/article.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { outletReference } from '../../core/outlet-catalogue.ts';
import { webUrl } from '../../core/url.ts';
import type { CaptureInput, ReadContext } from '../capture-input.ts';
import type { Draft } from '../finish-article.ts';
import { labelsOf } from '../labels.ts';
import { readBody } from './body.ts';
import { readHead } from './head.ts';
import { joinLines } from './join-lines.ts';
import { outletOfPage } from './page-outlet.ts';

/** Reads the text of a scanned, copied or saved page. */
export function readPlain(text: string, input: CaptureInput, context: ReadContext): Draft {
  const trace: TraceStep[] = [];
  const units = joinLines(text, trace);
  const labels = labelsOf(text, null);
  const head = readHead(units, labels, context.catalogue, trace);
  const body = readBody(units, head, labels, context.catalogue, trace);
  const byUrl = input.url === null ? null : context.catalogue.byDomain(input.url);
  const own: OutletReference | null =
    byUrl === null ? outletOfPage(head, body, labels, input.url, trace) : outletReference(byUrl);
  const marks: SourceMark[] = [...body.marks];
  const reference = head.title;
  if (reference !== null && reference.outletText !== null && reference.outlet?.domain !== own?.domain) {
    marks.unshift({
      type: 'title-suffix',
      text: reference.outletText,
      url: null,
      byline: [],
      date: reference.date,
    });
  }
  const { text: bodyText, links } = withLinks(body.paragraphs);
  for (const mark of marks) {
    if (mark.url !== null) links.push({ href: mark.url, text: mark.text, start: null, end: null });
  }
  return {
    url: input.url,
    outlet: own,
    title: reference?.title ?? null,
    byline: head.byline.length > 0 ? head.byline : body.byline,
    published: head.published ?? reference?.date ?? body.published,
    modified: head.modified,
    claimedLanguage: null,
    text: bodyText,
    image: null,
    links,
    marks,
    kind: body.paragraphs.length > 0 ? 'article' : 'unknown',
    trace,
  };
}

const INLINE_URL = /https?:\/\/[^\s<>"'”»]{3,2000}/giu;

function withLinks(paragraphs: readonly string[]): { text: string; links: Link[] } {
  const text = paragraphs.join('\n\n');
  const links: Link[] = [];
  for (const match of text.matchAll(INLINE_URL)) {
    const words = match[0].replace(/[.,;:!?)\]]+$/u, '');
    const url = webUrl(words);
    if (url === null) continue;
    links.push({ href: url.href, text: words, start: match.index, end: match.index + words.length });
    if (links.length >= 1_000) break;
  }
  return { text, links };
}
