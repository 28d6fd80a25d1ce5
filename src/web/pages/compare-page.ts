import type { StoryComparison } from '../../pipeline/stories/story-judge.ts';
import type { StorySummary } from '../../store/news-reader.ts';
import { evidenceList } from '../parts/evidence.ts';
import { articlePath, comparePath, decisionsPath, shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { rulingForm, rulingList } from '../parts/ruling-forms.ts';
import { signalsTable } from '../parts/signals.ts';
import { timeElement } from '../parts/time.ts';
import { counted, percent } from '../parts/words.ts';

/** Two stories beside each other: what speaks for their being one, and what against. */
export function comparePage({ one, other, compared, rulings }: StoryComparison, mayChange: boolean): Html {
  const back = comparePath(one.id, other.id);
  return html`<article class="compare-page measure" aria-labelledby="headline">
<div class="page-head"><p class="kicker"><a href="${decisionsPath(one.id)}">How the story was put together</a></p>
<h1 id="headline">Why are these two stories not one?</h1></div>
<ul class="compared-stories">${comparedStory(one)}${comparedStory(other)}</ul>
${compared === null ? html`<p>There is nothing left of one of them that could be compared.</p>` : weighing(compared)}
${rulings.length === 0 ? '' : html`<section aria-labelledby="rulings"><h2 id="rulings">What people ruled</h2>${rulingList(rulings, { headlines: { [one.id]: one.headline, [other.id]: other.headline }, mayChange, back })}</section>`}
${
  mayChange
    ? html`<section aria-labelledby="rule"><h2 id="rule">Rule about it</h2>
${rulingForm({ kind: 'merge', fields: { story: one.id, other: other.id }, submit: 'They are one: merge', asksWhy: true })}
${rulingForm({ kind: 'forbid', fields: { story: one.id, other: other.id, back }, submit: 'They are never one', asksWhy: true })}</section>`
    : ''
}</article>`;
}

function comparedStory(story: StorySummary): Html {
  return html`<li><a href="${storyPath(story.id)}" dir="auto"${langAttribute(story.language)}>${shorten(story.headline, 300)}</a> <span class="quiet">${counted(story.articles, 'article')}, ${timeElement(story.firstPublished)}</span></li>`;
}

function weighing({ signals, nearest, shared, only }: NonNullable<StoryComparison['compared']>): Html {
  const { likelihood, needed } = signals;
  const verdict =
    likelihood < needed
      ? html`Their articles are <strong>${percent(likelihood)}</strong> likely to be about one happening; stories of this size become one from ${percent(needed)}.`
      : html`By what is known now they are <strong>${percent(likelihood)}</strong> likely to be one, which would do; they become one when an article comes that ties them.`;
  const names = new Map([
    [nearest[0], 'the first story'],
    [nearest[1], 'the second story'],
  ]);
  return html`<p class="standfirst">${verdict}</p>
<section aria-labelledby="weighed"><h2 id="weighed">What was weighed</h2>
<p class="section-note">The last articles of the smaller story, each against the larger one, on average.</p>${signalsTable(signals)}</section>
<section aria-labelledby="shared"><h2 id="shared">What they share</h2>
<p class="section-note">Most alike are <a href="${articlePath(nearest[0])}">this article</a> of the first and <a href="${articlePath(nearest[1])}">this one</a> of the second.</p>${evidenceList(shared, names)}</section>
<section aria-labelledby="only"><h2 id="only">What only one of them has</h2>
<dl class="only-in">${(['Only the first', 'Only the second'] as const).map(
    (words, index) =>
      html`<div><dt>${words}</dt><dd dir="auto">${(only[index] ?? []).length === 0 ? html`<span class="quiet">nothing rare</span>` : only[index]?.join(', ')}</dd></div>`,
  )}</dl></section>`;
}
