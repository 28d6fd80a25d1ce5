import type { QuoteCheck } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import { type Html, html } from '../parts/markup.ts';
import { counted } from '../parts/words.ts';
import type { InlineLink, InlineQuote } from './inline-notes.ts';

/** What may stand on the words of a text. `mark` is what a link from elsewhere asks to be marked. */
export interface InlineNotes {
  readonly links: readonly InlineLink[];
  readonly quotes: readonly InlineQuote[];
  readonly mark: Span | null;
}

/** The words of a sentence with links, quotes and the mark, cut wherever one of them begins or ends. */
export function inlineMarkup(text: string, sentence: Span, notes: InlineNotes): Html {
  const inside = (span: Span): boolean => span.start < sentence.end && span.end > sentence.start;
  const links = notes.links.filter(inside);
  const quotes = notes.quotes.filter(inside);
  const mark = notes.mark !== null && inside(notes.mark) ? notes.mark : null;
  if (links.length === 0 && quotes.length === 0 && mark === null) {
    return html`${text.slice(sentence.start, sentence.end)}`;
  }
  const spans = mark === null ? [...links, ...quotes] : [...links, ...quotes, mark];
  const cuts = cutPoints(sentence, spans);
  return html`${cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? sentence.end;
    const covers = (span: Span): boolean => span.start <= start && span.end >= end;
    const link = links.find(covers);
    const quote = quotes.find(covers);
    let piece = html`${text.slice(start, end)}`;
    if (link !== undefined)
      piece = html`<a class="inline-${link.kind}" href="${link.href}" title="${link.title}">${piece}</a>`;
    if (mark !== null && covers(mark)) piece = html`<mark${markId(mark, sentence, start)}>${piece}</mark>`;
    return quote !== undefined && end === quote.end ? html`${piece}${quoteLink(quote)}` : piece;
  })}`;
}

function cutPoints(sentence: Span, spans: readonly Span[]): number[] {
  const cuts = new Set([sentence.start, sentence.end]);
  for (const span of spans) {
    if (span.start > sentence.start) cuts.add(span.start);
    if (span.end < sentence.end) cuts.add(span.end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** The anchor stands on the first marked piece only: ids are unique on a page. */
function markId(mark: Span, sentence: Span, start: number): Html | string {
  const isFirst = mark.start >= sentence.start ? start === mark.start : false;
  return isFirst ? html` id="mark"` : '';
}

const CHECKED: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verified: ', verified against its source',
  differs: ', which differs from its source',
  'not-found': ', not found in its source',
};

function quoteLink({ href, articles, conflict, check }: InlineQuote): Html {
  const isDoubtful = conflict || (check !== null && check !== 'verified');
  const label = `Compare this quote in ${counted(articles, 'article')}${conflict ? ', which differ' : ''}${check === null ? '' : CHECKED[check]}`;
  return html`<a class="quote-link${isDoubtful ? ' has-conflict' : ''}" href="${href}" aria-label="${label}">${articles}${isDoubtful ? ' ≠' : ''}</a>`;
}
