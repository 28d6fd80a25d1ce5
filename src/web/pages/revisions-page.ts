import type { ParagraphChange, Revision, TextChange, VersionOrigin } from '../../core/revision.ts';
import type { RevisionsView } from '../../store/news-reader.ts';
import { articleTitle } from '../parts/article-list.ts';
import { changeMarkup } from '../parts/change-markup.ts';
import { articlePath, externalLink, outletLink, revisionsPath } from '../parts/links.ts';
import { type Html, html, langAttribute, nothing } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';

/** Unchanged paragraphs in a row: one is shown for its context, more are folded. */
const LEAST_FOLDED = 2;
/** Longer histories of one version are cut on the page. */
const MOST_PARAGRAPHS = 2_000;

/** What was changed in an article, and when: each version with its changes marked word by word, by both clocks. */
export function revisionsPage(view: RevisionsView, page: number, pageSize: number): Html {
  const { article, revisions, total } = view;
  const language = langAttribute(article.language);
  return html`<article class="measure revisions" aria-labelledby="headline">
<div class="page-head"><p class="kicker">Versions of an article · ${outletLink(article.outlet)}</p>
<h1 id="headline" dir="auto"${language}><a href="${articlePath(article.id)}">${articleTitle(article)}</a></h1>
<p class="standfirst">${standfirst(view)}</p>
${article.url === null ? nothing : html`<p class="byline">${externalLink(article.url, 'Read at the outlet')}</p>`}</div>
${revisions.map((revision, index) => versionSection(revision, revisions[index + 1], view, language))}
${paging(page, pageSize, total, (number) => `${revisionsPath(article.id)}?page=${number}`)}
</article>`;
}

function standfirst({ total, isWithheld, shown }: RevisionsView): string {
  const seen = `${counted(total, 'version')} of this article ${total === 1 ? 'was' : 'were'} seen.`;
  if (!isWithheld && shown !== undefined && shown.text !== 'full')
    return `${seen} ${shown.because === 'visitor' ? 'What was changed is shown to those who have signed in.' : 'The operator of this Headwater does not show whole texts of this outlet.'}`;
  return isWithheld
    ? `${seen} Its text is kept no more, by the word of its publisher or of the operator, so no text is shown.`
    : `${seen} Words left out are struck through, words put in are underlined; changes around the article do not count.`;
}

function versionSection(
  revision: Revision,
  older: Revision | undefined,
  view: RevisionsView,
  language: Html,
): Html {
  const { number, change } = revision;
  return html`<section class="version" id="version-${number}" aria-labelledby="version-${number}-title">
<h2 id="version-${number}-title">Version ${number}${number === view.total ? html` <span class="quiet">the newest</span>` : nothing}</h2>
${clocks(revision)}
${bylineChange(revision, older)}
${change === null ? html`<p class="quiet">${withoutChange(revision, view.isWithheld || (view.shown ?? { text: 'full' }).text !== 'full')}</p>` : changeSection(change, language)}
</section>`;
}

function clocks({ firstSeen, unchangedUntil, modified, published }: Revision): Html {
  const claimed = modified ?? published;
  return html`<dl class="clocks"><div><dt>First seen by Headwater</dt><dd>${timeElement(firstSeen)}</dd></div>${
    unchangedUntil === null
      ? nothing
      : html`<div><dt>Last seen before that</dt><dd>${timeElement(unchangedUntil)}</dd></div>`
  }<div><dt>${modified === null ? 'Published' : 'Changed'}, says the page</dt><dd>${timeElement(claimed)}</dd></div></dl>`;
}

function bylineChange(revision: Revision, older: Revision | undefined): Html {
  if (older === undefined || older.origin !== revision.origin) return nothing;
  const [before, after] = [older.byline.join(', '), revision.byline.join(', ')];
  if (before === after) return nothing;
  const parts = [
    ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
    ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
  ];
  return html`<p><span class="label">By</span> <span dir="auto">${changeMarkup(parts)}</span></p>`;
}

const FROM: Readonly<Record<VersionOrigin, string>> = {
  page: 'Taken from the page; before that, only what a feed gave of it was known.',
  feed: 'Taken from what a feed gave of it.',
  withheld:
    'No text of it is kept, by the word of its publisher or of the operator: here are link, title and times.',
};

function withoutChange({ number, origin }: Revision, isWithheld: boolean): string {
  if (number === 1) return 'The first version that was seen.';
  return isWithheld ? 'It was changed; its text is not shown.' : FROM[origin];
}

function changeSection({ title, paragraphs, wordsAdded, wordsRemoved }: TextChange, language: Html): Html {
  return html`<p class="section-note">${counted(wordsAdded, 'word')} put in, ${counted(wordsRemoved, 'word')} left out</p>
${title === null ? nothing : html`<p class="version-title" dir="auto"${language}><span class="label">Title</span> ${changeMarkup(title)}</p>`}
<div class="text version-text" dir="auto"${language}>${groups(paragraphs.slice(0, MOST_PARAGRAPHS)).map(group)}${
    paragraphs.length > MOST_PARAGRAPHS
      ? html`<p class="quiet">The text goes on; its first ${MOST_PARAGRAPHS} paragraphs are shown.</p>`
      : nothing
  }</div>`;
}

/** Runs of paragraphs that stayed, and those that did not one by one. */
function groups(paragraphs: readonly ParagraphChange[]): ParagraphChange[][] {
  const found: ParagraphChange[][] = [];
  for (const paragraph of paragraphs) {
    const last = found.at(-1);
    if (paragraph.kind === 'same' && last?.[0]?.kind === 'same') last.push(paragraph);
    else found.push([paragraph]);
  }
  return found;
}

function group(paragraphs: readonly ParagraphChange[]): Html {
  const shown = html`${paragraphs.map(({ parts }) => html`<p>${changeMarkup(parts)}</p>`)}`;
  if (paragraphs[0]?.kind !== 'same' || paragraphs.length < LEAST_FOLDED) return shown;
  return html`<details class="unchanged"><summary>${counted(paragraphs.length, 'paragraph')} unchanged</summary>${shown}</details>`;
}
