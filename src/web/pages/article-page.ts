import type { DossierArticle } from '../../core/dossier.ts';
import type { Span } from '../../core/span.ts';
import type { ArticleSummary, ArticleView } from '../../store/news-reader.ts';
import { articleText } from '../article/article-text.ts';
import { copiesSection } from '../article/copies-section.ts';
import { rightsNote, shownNote } from '../article/rights-note.ts';
import { sourcePanel } from '../article/source-panel.ts';
import { articleList, articleTitle } from '../parts/article-list.ts';
import { evidenceDetails } from '../parts/evidence.ts';
import { articlePath, externalLink, outletLink, revisionsPath, shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleMoves } from '../parts/moves.ts';
import { outletName } from '../parts/origins.ts';
import { steerArticle } from '../parts/ruling-forms.ts';
import { signalsTable } from '../parts/signals.ts';
import { originsWords } from '../parts/story-list.ts';
import { epoch, timeElement } from '../parts/time.ts';
import { counted, KIND_WORDS, languageName } from '../parts/words.ts';
import { type StoryContext, storyContext } from '../story/story-context.ts';
import type { Steering } from '../story/together-section.ts';

/** One article: where it comes from at the top, then its clean text with the sources of its sentences. */
export function articlePage(
  view: ArticleView,
  mark: Span | null,
  steering: Steering & { readonly showsPictures?: boolean },
): Html {
  const { article, story, analysis } = view;
  const context = story === null ? null : storyContext(story);
  return html`<article class="article-page" aria-labelledby="headline">
<div class="page-head"><p class="kicker"><a class="kicker-kind" href="#evidence"><span class="kind kind-${article.kind}">${KIND_WORDS[article.kind]}</span></a> · ${outletLink(article.outlet)}${view.section === undefined ? '' : html` · <span dir="auto"${langAttribute(article.language)}>${shorten(view.section, 60)}</span>`}</p>
<h1 id="headline" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</h1>
${byline(article, view.versions)}</div>
${sourcePanel(article, context)}
${steering.showsPictures === true && view.shown?.text !== 'none' ? picture(article) : ''}${shownNote(view.shown, view.rights, view.isFeedEntry)}${rightsNote(view.rights)}${articleText(article, analysis, context, mark)}
${view.shown?.text === 'none' ? '' : livePosts(view)}${context === null ? '' : partOfStory(view, context, steering)}
</article>
${neighbours(view.previous, view.next)}
${view.shown?.text === 'none' ? '' : copiesSection(view.copies)}
${view.related.length === 0 ? '' : html`<section class="measure" aria-labelledby="related"><h2 id="related">Related articles</h2>${articleList(view.related, { level: 3 })}</section>`}`;
}

/** The article's picture, by way of us: whoever reads here is not seen there. */
function picture({ id, image }: DossierArticle): Html {
  if (image === null) return html``;
  const words = [image.caption, image.credit]
    .filter((part) => part !== null)
    .map((part) => shorten(part, 300));
  return html`<figure class="picture"><img src="/picture/${encodeURIComponent(id)}" alt="${words.length === 0 ? 'Picture of the article' : ''}" loading="lazy" decoding="async">${words.length === 0 ? '' : html`<figcaption dir="auto">${words.join(' · ')}</figcaption>`}</figure>`;
}

/** When a live blog was added to, and with what. */
function livePosts({ article, posts = [] }: ArticleView): Html {
  if (posts.length === 0) return html``;
  return html`<details class="posts"><summary>Live blog: ${counted(posts.length, 'post')}</summary><ol>${posts.map(
    ({ title, published }) =>
      html`<li>${published === null ? '' : html`${timeElement(published)} `}<span dir="auto"${langAttribute(article.language)}>${shorten(title ?? '', 200)}</span></li>`,
  )}</ol></details>`;
}

/** The story of the article, how it is covered, and why the article is in it. */
function partOfStory(
  { article, decision }: ArticleView,
  { view, names }: StoryContext,
  steering: Steering,
): Html {
  const { story } = view;
  const evidence = decision?.evidence ?? [];
  const signals = decision?.signals ?? null;
  const moves = decision?.moves ?? [];
  const own = new Map([...names, [article.id, 'this article']]);
  return html`<div class="part-of"><p><span class="label">Part of the story</span> <a href="${storyPath(story.id)}" dir="auto">${shorten(story.headline, 300)}</a> <span class="quiet">${counted(view.articleTotal, 'article')}, <a href="${storyPath(story.id)}#origins">${originsWords(story.independentOrigins)}</a></span></p>
${articleMoves(moves, decision?.headlines ?? {}, own)}
${evidenceDetails(evidence, own, {
  verdict: 'Why it is in this story',
  ...(evidence.length > 0
    ? {}
    : { reason: moves.length > 0 ? 'It was moved here.' : 'It was the first article of the story.' }),
  ...(signals === null ? {} : { after: signalsTable(signals) }),
})}
${steering.mayChange ? steerArticle(article.id, story.id) : ''}</div>`;
}

function byline(article: DossierArticle, versions: number): Html {
  const flagged = (time: string | null) => {
    const flag = timeFlag(time, article.firstSeen);
    return html`${timeElement(time)}${flag === null ? '' : html` <span class="flag flag-conflict">${flag}</span>`}`;
  };
  return html`<p class="byline">${article.byline.length === 0 ? '' : html`<span class="byline-names" dir="auto">By ${article.byline.join(', ')}</span> `}<span>${counted(article.readingMinutes, 'minute')} to read</span> <span class="language">${languageName(article.language)}</span>${article.url === null ? '' : html` <span>${externalLink(article.url, 'Read at the outlet')}</span>`}</p>
<dl class="clocks"><div><dt>Published, says the page</dt><dd>${flagged(article.published)}</dd></div>${article.modified === null ? '' : html`<div><dt>Changed, says the page</dt><dd>${flagged(article.modified)}</dd></div>`}<div><dt>First seen by Headwater</dt><dd>${timeElement(article.firstSeen)}</dd></div>${versions < 2 ? '' : html`<div><dt>Changed since</dt><dd><a href="${revisionsPath(article.id)}">${counted(versions, 'version')}: what was changed</a></dd></div>`}</dl>`;
}

/** A claimed time that cannot be trusted is shown and flagged, never put right in silence. */
function timeFlag(claim: string | null, firstSeen: string | null): string | null {
  const claimed = epoch(claim);
  const seen = epoch(firstSeen);
  if (claimed === null) return null;
  if (claimed < Date.UTC(1991, 7, 6)) return 'before the web: not trusted';
  return seen !== null && claimed > seen + 86_400_000 ? 'after we saw it: not trusted' : null;
}

function neighbours(previous: ArticleSummary | null, next: ArticleSummary | null): Html {
  if (previous === null && next === null) return html``;
  return html`<nav class="neighbours" aria-label="Previous and next article">${neighbour(previous, 'prev', '← Previous')}${neighbour(next, 'next', 'Next →')}</nav>`;
}

function neighbour(article: ArticleSummary | null, rel: 'prev' | 'next', words: string): Html {
  if (article === null) return html`<span></span>`;
  return html`<a class="neighbour neighbour-${rel}" rel="${rel}" href="${articlePath(article.id)}"><span class="label">${words}</span> <span class="neighbour-title" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</span> <span class="quiet">${outletName(article.outlet)}</span></a>`;
}
