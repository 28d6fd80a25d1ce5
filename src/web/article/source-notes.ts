import type { DossierArticle } from '../../core/dossier.ts';
import { articlePath, placePath, shorten } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleName, streamBadge } from '../parts/origins.ts';
import { withMore } from '../parts/with-more.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { counted, PASSAGE_WORDS, percent } from '../parts/words.ts';
import type { StoryContext } from '../story/story-context.ts';
import type { SentenceSource, SourceRelation } from './sentence-sources.ts';

export function relationWords(relation: SourceRelation): string {
  if (relation === 'source') return 'From';
  return relation === 'taken-up' ? 'Taken up by' : 'Also in';
}

/** Below a paragraph, folded: its sentences beside their other wording. */
export function sourceNotes(
  article: DossierArticle,
  story: StoryContext,
  sources: readonly SentenceSource[],
): Html {
  const outlets = [
    ...new Set(
      sources.map((source) => `${relationWords(source.relation)} ${shorten(articleName(source.other), 60)}`),
    ),
  ];
  return html`<details class="source-notes"><summary>${outlets
    .slice(0, 2)
    .map(
      (words, index) => html`${index === 0 ? '' : ' · '}<bdi>${words}</bdi>`,
    )}${outlets.length > 2 ? ` and ${outlets.length - 2} more` : ''} <span class="quiet">${counted(sources.length, 'sentence')}</span></summary>
${sources.map((source) => sourceNote(article, story, source))}</details>`;
}

function sourceNote(article: DossierArticle, story: StoryContext, source: SentenceSource): Html {
  const { other, passage, counterpart } = source;
  const stream = story.origins.streamOf.get(other.id);
  return html`<div class="source-note hue-${stream?.hue ?? 0}" id="n${source.sentence}">
<p class="source-note-head">${streamBadge(stream)} ${relationWords(source.relation)} <a href="${placePath(other.id, counterpart.start, counterpart.end)}" dir="auto">${shorten(articleName(other), 80)}</a> <span class="quiet">${PASSAGE_WORDS[passage.kind]}, ${percent(passage.similarity)} alike</span></p>
${bothWordings(article, source)}
${alsoIn(source.alsoIn)}</div>`;
}

/** The older wording plain, then the later one with its edits: what this article changed, or what was changed of it. */
function bothWordings(
  article: DossierArticle,
  { own, other, counterpart, passage, relation }: SentenceSource,
): Html {
  const here = { label: 'Here', text: article.text.slice(own.start, own.end), language: article.language };
  const there = { label: 'There', text: counterpart.text, language: other.language };
  const [first, second] = relation === 'source' ? [there, here] : [here, there];
  const isComparable = passage.kind === 'verbatim' || passage.kind === 'edited';
  return html`<p class="source-note-text" dir="auto"${langAttribute(first.language)}><span class="label" lang="en">${first.label}</span> ${shorten(first.text, 1200)}</p>
<p class="source-note-text" dir="auto"${langAttribute(second.language)}><span class="label" lang="en">${second.label}</span> ${isComparable ? diffMarkup(first.text, second.text) : shorten(second.text, 1200)}</p>`;
}

function alsoIn(articles: readonly DossierArticle[]): Html {
  if (articles.length === 0) return html``;
  return html`<div class="source-note-also"><span class="label">Also in</span> ${withMore(
    articles,
    8,
    (shown) =>
      html`${shown.map((also) => html`<a href="${articlePath(also.id)}" dir="auto">${shorten(articleName(also), 60)}</a> `)}`,
    (count) => counted(count, 'more article'),
  )}</div>`;
}

/** How many sentences stand where else: the sum of the notes, before the text. */
export function sourceSummary(
  sources: ReadonlyMap<number, SentenceSource>,
  sentences: number,
  story: StoryContext,
): Html {
  const groups = Map.groupBy(sources.values(), (source) => `${source.relation} ${source.other.id}`);
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  return html`<p class="label">Where else its sentences stand</p>
${withMore(
  sorted,
  5,
  (shown) =>
    html`<ul class="source-summary">${shown.map((group) => summaryLine(group, sentences, story))}</ul>`,
  (count) => counted(count, 'more article'),
)}
<p class="quiet side-hint">Open the line below a paragraph to see both wordings side by side.</p>`;
}

function summaryLine(group: readonly SentenceSource[], sentences: number, story: StoryContext): Html {
  const first = group[0];
  if (first === undefined) return html``;
  const stream = story.origins.streamOf.get(first.other.id);
  return html`<li class="hue-${stream?.hue ?? 0}"><span class="line-sample is-${first.relation}" aria-hidden="true"></span>${streamBadge(stream)} ${relationWords(first.relation)} <a href="${articlePath(first.other.id)}" dir="auto">${shorten(articleName(first.other), 60)}</a> <span class="quiet">${group.length} of ${sentences}</span></li>`;
}
