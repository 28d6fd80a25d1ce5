import type { Analysis } from '../../core/analysis.ts';
import type { DossierArticle } from '../../core/dossier.ts';
import type { Span } from '../../core/span.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleName } from '../parts/origins.ts';
import type { StoryContext } from '../story/story-context.ts';
import { type InlineNotes, inlineMarkup } from './inline-markup.ts';
import { inlineLinks, inlineQuotes } from './inline-notes.ts';
import { type SentenceSource, sentenceSources } from './sentence-sources.ts';
import { relationWords, sourceNotes, sourceSummary } from './source-notes.ts';

/** Longer texts are cut on the page: a browser should not have to lay out a book. */
const MOST_CHARACTERS = 200_000;

interface Sentence extends Span {
  /** Its number in the analysis, for its anchor; -1 where a paragraph was not analysed. */
  readonly index: number;
}

interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
}

interface TextContext {
  readonly article: DossierArticle;
  readonly story: StoryContext | null;
  readonly sources: ReadonlyMap<number, SentenceSource>;
  readonly notes: InlineNotes;
}

/**
 * The text in paragraphs. Each sentence has an anchor (`#s12`) and, where it also stands elsewhere, a badge that leads to
 * the other wording, which is folded away below its paragraph. `mark` is a span to be marked, or null.
 */
export function articleText(
  article: DossierArticle,
  analysis: Analysis | null,
  story: StoryContext | null,
  mark: Span | null,
): Html {
  const end = Math.min(article.text.length, MOST_CHARACTERS);
  const paragraphs = paragraphsOf(article.text.slice(0, end), analysis?.sentences ?? null);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const sources =
    story === null ? new Map<number, SentenceSource>() : sentenceSources(article, sentences, story);
  const notes = {
    links: inlineLinks(article.id, analysis, story?.view ?? null),
    quotes: inlineQuotes(article, story?.view ?? null),
    mark,
  };
  const context: TextContext = { article, story, sources, notes };
  const side =
    story === null || sources.size === 0
      ? ''
      : html`<aside class="article-side" aria-label="Sources of the sentences"><div class="side-summary">${sourceSummary(sources, sentences.length, story)}</div></aside>`;
  return html`<div class="article-body">${side}<div class="text" dir="auto"${langAttribute(article.language)}>${paragraphs.map(
    (paragraph) => paragraphMarkup(context, paragraph),
  )}${
    end < article.text.length
      ? html`<p class="quiet">The text goes on; its first ${MOST_CHARACTERS.toLocaleString('en-GB')} characters are shown.</p>`
      : ''
  }</div></div>`;
}

/** Paragraphs (parted by a blank line) with their sentences; a paragraph that was not analysed is one sentence. */
function paragraphsOf(text: string, analysed: readonly Span[] | null): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n\n', start);
    const end = gap === -1 ? text.length : gap;
    const sentences: Sentence[] = [];
    for (let span = analysed?.[next]; span !== undefined && span.start < end; span = analysed?.[next]) {
      const isInside = span.start >= start && span.end > span.start && span.end <= end;
      const isInOrder = span.start >= (sentences.at(-1)?.end ?? start);
      if (isInside && isInOrder) sentences.push({ start: span.start, end: span.end, index: next });
      next += 1;
    }
    if (sentences.length === 0 && text.slice(start, end).trim() !== '') {
      sentences.push({ start, end, index: analysed === null ? paragraphs.length : -1 });
    }
    if (sentences.length > 0) paragraphs.push({ start, end, sentences });
    start = end + 2;
  }
  return paragraphs;
}

function paragraphMarkup(context: TextContext, paragraph: Paragraph): Html {
  const { article, sources, story } = context;
  const sourced = paragraph.sentences.flatMap((sentence) => sources.get(sentence.index) ?? []);
  let position = paragraph.start;
  const parts: (Html | string)[] = [];
  for (const [index, sentence] of paragraph.sentences.entries()) {
    const following = sources.get(paragraph.sentences[index + 1]?.index ?? -1);
    parts.push(article.text.slice(position, sentence.start), sentenceMarkup(context, sentence, following));
    position = sentence.end;
  }
  return html`<p>${parts}${article.text.slice(position, paragraph.end)}</p>${
    sourced.length === 0 || story === null ? '' : sourceNotes(article, story, sourced)
  }`;
}

/** A sentence; the badge stands where a run of sentences from one place ends. */
function sentenceMarkup(
  context: TextContext,
  sentence: Sentence,
  following: SentenceSource | undefined,
): Html {
  const source = context.sources.get(sentence.index);
  const id = sentence.index < 0 ? '' : html` id="s${sentence.index}"`;
  const words = inlineMarkup(context.article.text, sentence, context.notes);
  if (source === undefined) return html`<span class="sentence"${id}>${words}</span>`;
  const stream = context.story?.origins.streamOf.get(source.other.id);
  const runGoesOn = following?.other === source.other && following.relation === source.relation;
  const badge = runGoesOn
    ? ''
    : html`<a class="source-mark" href="#n${sentence.index}" aria-label="${relationWords(source.relation)} ${articleName(source.other)}: compare">${stream?.letter ?? '?'}</a>`;
  return html`<span class="sentence is-${source.relation} hue-${stream?.hue ?? 0}"${id} data-note="n${sentence.index}">${words}${badge}</span>`;
}
