import type { NearStory } from '../../pipeline/stories/story-judge.ts';
import type { ArticleDecision, StoryDecisions } from '../../store/news-reader.ts';
import { articleTitle } from '../parts/article-list.ts';
import { type ArticleNames, evidenceDetails } from '../parts/evidence.ts';
import { articlePath, comparePath, decisionsPath, outletLink, shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { articleMoves, storyMoves } from '../parts/moves.ts';
import { articleName } from '../parts/origins.ts';
import { paging } from '../parts/paging.ts';
import { noteField, rulingList, steerStory } from '../parts/ruling-forms.ts';
import { signalsTable } from '../parts/signals.ts';
import { timeElement } from '../parts/time.ts';
import { counted, percent } from '../parts/words.ts';

export interface DecisionsPage {
  readonly decisions: StoryDecisions;
  readonly near: readonly NearStory[];
  readonly mayChange: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** How a story was put together: why each article is here, what is near and is not, what people ruled. */
export function decisionsPage({ decisions, near, mayChange, page, pageSize }: DecisionsPage): Html {
  const { story, articles, moves, rulings, headlines, total } = decisions;
  const names: ArticleNames = new Map(articles.map(({ article }) => [article.id, articleName(article)]));
  const path = decisionsPath(story.id);
  return html`<article class="decisions-page measure" aria-labelledby="headline">
<div class="page-head"><p class="kicker"><a href="${storyPath(story.id)}">Story</a> · how it was put together</p>
<h1 id="headline" dir="auto"${langAttribute(story.language)}>${shorten(story.headline, 400)}</h1>
<p class="standfirst">Which articles are of one story is decided as each comes, by what it shares with those that came before. Here is what was weighed.</p></div>
${mayChange ? steerStory(story, path) : ''}
<section aria-labelledby="articles"><h2 id="articles">Why each article is here</h2>
${mayChange && total > 1 ? splitForm(story.id, articles, decisions, names) : html`<ol class="decisions">${articles.map((decision) => html`<li class="decision">${decisionItem(decision, decisions, names)}</li>`)}</ol>`}
${paging(page, pageSize, total, (number) => `${path}?page=${number}#articles`)}</section>
${nearSection(story.id, near)}
${moves.length === 0 ? '' : html`<section aria-labelledby="moves"><h2 id="moves">Articles that came or went</h2>${storyMoves(moves, story.id, headlines, names)}</section>`}
${rulings.length === 0 ? '' : html`<section aria-labelledby="rulings"><h2 id="rulings">What people ruled</h2>${rulingList(rulings, { headlines: { ...headlines, [story.id]: story.headline }, mayChange, back: path })}</section>`}
</article>`;
}

function splitForm(
  story: string,
  articles: readonly ArticleDecision[],
  decisions: StoryDecisions,
  names: ArticleNames,
): Html {
  return html`<form class="ruling-form split-form" method="post" action="/rulings"><input type="hidden" name="kind" value="split"><input type="hidden" name="story" value="${story}">
<ol class="decisions">${articles.map(
    (decision) =>
      html`<li class="decision"><input type="checkbox" name="article" value="${decision.article.id}" id="split-${decision.article.id}" aria-label="Split off: ${articleTitle(decision.article)}"><div>${decisionItem(decision, decisions, names)}</div></li>`,
  )}</ol>
${noteField('split-note')}<button type="submit">Split the chosen articles off</button></form>`;
}

function decisionItem(
  { article, evidence, signals, moves }: ArticleDecision,
  { headlines }: StoryDecisions,
  names: ArticleNames,
): Html {
  const weighed = signals === null ? null : percent(signals.likelihood);
  const began = moves.length === 0 && evidence.length === 0;
  const verdict = began ? 'It began the story' : weighed === null ? 'Moved here' : html`Joined at ${weighed}`;
  return html`<p class="story-article-title"><a href="${articlePath(article.id)}" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</a></p>
<p class="article-meta"><span>${outletLink(article.outlet)}</span> <span>${timeElement(article.published ?? article.firstSeen)}</span></p>
${articleMoves(moves, headlines, names)}
${
  began
    ? html`<p class="quiet">${verdict}.</p>`
    : evidenceDetails(evidence, withSelf(names, article.id), {
        verdict,
        ...(evidence.length === 0 ? { reason: 'Nothing was weighed: see how it moved.' } : {}),
        ...(signals === null ? {} : { after: signalsTable(signals) }),
      })
}`;
}

function withSelf(names: ArticleNames, article: string): ArticleNames {
  return new Map([...names, [article, 'this article']]);
}

function nearSection(story: string, near: readonly NearStory[]): Html {
  if (near.length === 0) return html``;
  return html`<section aria-labelledby="near"><h2 id="near">Near, and another story</h2>
<p class="section-note">Stories that its articles could have been of. What speaks for and against it stands behind each.</p>
<ul class="near-stories">${near.map(
    ({ story: other, likelihood }) =>
      html`<li><a href="${storyPath(other.id)}" dir="auto"${langAttribute(other.language)}>${shorten(other.headline, 200)}</a> <span class="quiet">${counted(other.articles, 'article')}, ${timeElement(other.firstPublished)}; ${percent(likelihood)} likely</span> <a class="near-why" href="${comparePath(story, other.id)}">Why not one?</a></li>`,
  )}</ul></section>`;
}
