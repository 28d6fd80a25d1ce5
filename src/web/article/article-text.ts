import type { Analysis } from '../../core/analysis.ts';
import type { DossierArticle } from '../../core/dossier.ts';
import type { Span } from '../../core/span.ts';
import { articlePath, placePath, shorten } from '../parts/links.ts';
import { type Html, html, langAttribute, nothing } from '../parts/markup.ts';
import { outletName, streamBadge } from '../parts/origins.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { counted, PASSAGE_WORDS, percent } from '../parts/words.ts';
import type { StoryContext } from '../story/story-context.ts';
import { type InlineLink, type InlineQuote, inlineLinks, inlineQuotes } from './inline-notes.ts';
import { type SentenceSource, type SourceRelation, sentenceSources } from './sentence-sources.ts';

/** Longer texts are cut on the page: a browser should not have to lay out a book. */
const MOST_CHARACTERS = 200_000;

/** Words that a link from elsewhere asks to be marked. */
export type MarkedSpan = Span | null;

interface TextContext {
  readonly article: DossierArticle;
  readonly story: StoryContext | null;
  readonly sources: ReadonlyMap<number, SentenceSource>;
  readonly links: readonly InlineLink[];
  readonly quotes: readonly InlineQuote[];
  readonly mark: MarkedSpan;
}

interface Paragraph extends Span {
  readonly sentences: readonly (Span & { readonly index: number })[];
}

/**
 * The text in paragraphs. Each sentence has an anchor (`#s12`) and, where it also stands elsewhere, a badge that leads to
 * the other wording, which is folded away below its paragraph.
 */
export function articleText(
  article: DossierArticle,
  analysis: Analysis | null,
  story: StoryContext | null,
  mark: MarkedSpan,
): Html {
  const end = Math.min(article.text.length, MOST_CHARACTERS);
  const paragraphs = paragraphsOf(article.text.slice(0, end), analysis?.sentences ?? null);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const context: TextContext = {
    article,
    story,
    sources: story === null ? new Map() : sentenceSources(article, sentences, story),
    links: inlineLinks(article.id, analysis, story?.view ?? null),
    quotes: inlineQuotes(article.id, story?.view ?? null),
    mark,
  };
  return html`<div class="text" dir="auto"${langAttribute(article.language)}>${paragraphs.map((paragraph) => paragraphMarkup(context, paragraph))}${
    end < article.text.length
      ? html`<p class="quiet">The text goes on; its first ${MOST_CHARACTERS.toLocaleString('en-GB')} characters are shown.</p>`
      : ''
  }</div>`;
}

/** Paragraphs (parted by a blank line) with their sentences; a paragraph that was not analysed is one sentence. */
function paragraphsOf(text: string, analysed: readonly Span[] | null): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let index = 0;
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n\n', start);
    const end = gap === -1 ? text.length : gap;
    const sentences: (Span & { index: number })[] = [];
    if (analysed !== null) {
      for (let span = analysed[next]; span !== undefined && span.start < end; span = analysed[next]) {
        if (span.end > start && span.end <= text.length)
          sentences.push({ start: span.start, end: span.end, index: next });
        next += 1;
      }
    }
    if (sentences.length === 0 && text.slice(start, end).trim() !== '') {
      sentences.push({ start, end, index: analysed === null ? index : -1 });
    }
    if (sentences.length > 0) paragraphs.push({ start, end, sentences });
    index += 1;
    start = end + 2;
  }
  return paragraphs;
}

function paragraphMarkup(context: TextContext, paragraph: Paragraph): Html {
  const sourced = paragraph.sentences.flatMap((sentence) => context.sources.get(sentence.index) ?? []);
  let position = paragraph.start;
  const parts: Html[] = [];
  for (const sentence of paragraph.sentences) {
    parts.push(
      html`${context.article.text.slice(position, sentence.start)}`,
      sentenceMarkup(context, sentence),
    );
    position = Math.max(position, sentence.end);
  }
  return html`<p>${parts}${context.article.text.slice(position, paragraph.end)}</p>${sourced.length === 0 ? '' : sourceNotes(context, sourced)}`;
}

function sentenceMarkup(context: TextContext, sentence: Span & { readonly index: number }): Html {
  const source = context.sources.get(sentence.index);
  const id = sentence.index < 0 ? nothing : html` id="s${sentence.index}"`;
  const words = inlineMarkup(context, sentence);
  if (source === undefined) return html`<span class="sentence"${id}>${words}</span>`;
  const stream = context.story?.origins.streamOf.get(source.other.id);
  return html`<span class="sentence is-${source.relation} hue-${stream?.hue ?? 0}"${id} data-note="n${sentence.index}">${words}<a class="source-mark" href="#n${sentence.index}" aria-label="${relationWords(source.relation)} ${outletName(source.other.outlet)}: compare">${stream?.letter ?? '?'}</a></span>`;
}

/** The words of a sentence with links, quotes and the mark, cut wherever one of them begins or ends. */
function inlineMarkup({ article, links, quotes, mark }: TextContext, sentence: Span): Html {
  const inside = (span: Span): boolean => span.start < sentence.end && span.end > sentence.start;
  const ownLinks = links.filter(inside);
  const ownQuotes = quotes.filter(inside);
  const ownMark = mark !== null && inside(mark) ? mark : null;
  if (ownLinks.length === 0 && ownQuotes.length === 0 && ownMark === null)
    return html`${article.text.slice(sentence.start, sentence.end)}`;
  const cuts = new Set([sentence.start, sentence.end]);
  for (const span of [...ownLinks, ...ownQuotes, ...(ownMark === null ? [] : [ownMark])]) {
    if (span.start > sentence.start) cuts.add(span.start);
    if (span.end < sentence.end) cuts.add(span.end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return html`${ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? sentence.end;
    const covers = (span: Span): boolean => span.start <= start && span.end >= end;
    const link = ownLinks.find(covers);
    const quote = ownQuotes.find(covers);
    let piece: Html = html`${article.text.slice(start, end)}`;
    if (link !== undefined)
      piece = html`<a class="inline-${link.kind}" href="${link.href}" title="${link.title}">${piece}</a>`;
    if (ownMark !== null && covers(ownMark))
      piece = html`<mark${start === Math.max(ownMark.start, sentence.start) && ownMark.start >= sentence.start ? html` id="mark"` : ''}>${piece}</mark>`;
    if (quote !== undefined) piece = html`<span class="quoted">${piece}</span>`;
    return quote !== undefined && end === quote.end ? html`${piece}${quoteLink(quote)}` : piece;
  })}`;
}

function quoteLink(quote: InlineQuote): Html {
  return html`<a class="quote-link${quote.conflict ? ' has-conflict' : ''}" href="${quote.href}" aria-label="Compare this quote in ${counted(quote.articles, 'article')}${quote.conflict ? ', they differ' : ''}">${quote.articles}${quote.conflict ? '≠' : ''}</a>`;
}

function relationWords(relation: SourceRelation): string {
  if (relation === 'source') return 'From';
  return relation === 'taken-up' ? 'Taken up by' : 'Also in';
}

/** Below a paragraph, folded: its sentences beside their other wording. */
function sourceNotes(context: TextContext, sources: readonly SentenceSource[]): Html {
  const outlets = [
    ...new Set(
      sources.map((source) => `${relationWords(source.relation)} ${outletName(source.other.outlet)}`),
    ),
  ];
  return html`<details class="source-notes"><summary>${outlets.slice(0, 2).map((words, index) => html`${index === 0 ? '' : ' · '}<bdi>${words}</bdi>`)}${outlets.length > 2 ? ` and ${outlets.length - 2} more` : ''} <span class="quiet">${counted(sources.length, 'sentence')}</span></summary>
${sources.map((source) => sourceNote(context, source))}</details>`;
}

function sourceNote({ article, story }: TextContext, source: SentenceSource): Html {
  const { other, passage, counterpart } = source;
  const stream = story?.origins.streamOf.get(other.id);
  const own = article.text.slice(source.own.start, source.own.end);
  const comparable = passage.kind === 'verbatim' || passage.kind === 'edited';
  return html`<div class="source-note hue-${stream?.hue ?? 0}" id="n${source.sentence}">
<p class="source-note-head">${streamBadge(stream)} ${relationWords(source.relation)} <a href="${placePath(other.id, counterpart.start, counterpart.end)}" dir="auto">${outletName(other.outlet)}</a> <span class="quiet">${PASSAGE_WORDS[passage.kind]}, ${percent(passage.similarity)} alike</span></p>
<p class="source-note-text" dir="auto"${langAttribute(other.language)}>${comparable ? diffMarkup(own, counterpart.text) : shorten(counterpart.text, 1200)}</p>
${source.alsoIn.length === 0 ? '' : html`<p class="source-note-also"><span class="label">Also in</span> ${source.alsoIn.slice(0, 8).map((also) => html`<a href="${articlePath(also.id)}" dir="auto">${outletName(also.outlet)}</a> `)}${source.alsoIn.length > 8 ? `and ${source.alsoIn.length - 8} more` : ''}</p>`}
</div>`;
}
