import type { ArticleCopy } from '../../store/news-reader.ts';
import { articleTitle } from '../parts/article-list.ts';
import { articlePath, outletLink, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { timeElement } from '../parts/time.ts';
import { diffMarkup } from '../parts/word-diff.ts';
import { percent } from '../parts/words.ts';

/** Of each copy; the whole texts are a link away. */
const MOST_PASSAGES = 8;

/** Where the text of an article stands in other stories too, and what is different there. */
export function copiesSection(copies: readonly ArticleCopy[]): Html {
  if (copies.length === 0) return html``;
  return html`<section class="measure" aria-labelledby="copies"><h2 id="copies">The same text in other stories</h2>
<ol class="articles">${copies.map(copyItem)}</ol></section>`;
}

function copyItem({ article, story, share, passages }: ArticleCopy): Html {
  const language = langAttribute(article.language);
  return html`<li class="article-item"><h3 class="article-title"><a href="${articlePath(article.id)}" dir="auto"${language}>${articleTitle(article)}</a></h3>
<p class="article-meta"><span>${outletLink(article.outlet)}</span> <span>${timeElement(article.published ?? article.firstSeen)}</span> <span><a href="${storyPath(story)}">Its story</a></span> <span>about ${percent(share)} of the shorter text</span></p>
${
  passages.length === 0
    ? ''
    : html`<details class="evidence"><summary>What both have, and what differs there</summary><ul class="evidence-list">${passages
        .slice(0, MOST_PASSAGES)
        .map(
          ({ left, right }) => html`<li dir="auto"${language}>${diffMarkup(left.text, right.text)}</li>`,
        )}</ul></details>`
}</li>`;
}
