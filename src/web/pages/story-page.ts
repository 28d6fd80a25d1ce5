import type { StoryView } from '../../store/news-reader.ts';
import { flowFigure } from '../flow/flow-figure.ts';
import { outletLink, shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import type { StoryOrigins } from '../parts/origins.ts';
import { storyPaging } from '../parts/paging.ts';
import { originsWords } from '../parts/story-list.ts';
import { timeElement } from '../parts/time.ts';
import { counted, languageName } from '../parts/words.ts';
import { articlesSection } from '../story/articles-section.ts';
import { briefSection } from '../story/brief-section.ts';
import { factsSection } from '../story/facts-section.ts';
import { figuresSection } from '../story/figures-section.ts';
import { originsSection } from '../story/origins-section.ts';
import { peopleSection } from '../story/people-section.ts';
import { quotesSection } from '../story/quotes-section.ts';
import { type StoryContext, storyContext } from '../story/story-context.ts';
import { storylineSection } from '../story/storyline-section.ts';
import { timelineSection } from '../story/timeline-section.ts';
import { type Steering, togetherSection } from '../story/together-section.ts';

/** One story: how its report flowed, and everything that its articles agree and disagree on. */
export function storyPage(view: StoryView, steering: Steering): Html {
  const context = storyContext(view);
  return html`<article class="story-page" aria-labelledby="headline">
<div class="page-head"><p class="kicker">Story · <span class="language">${storyLanguages(view)}</span></p>
<h1 id="headline" dir="auto"${langAttribute(headlineLanguage(view))}>${shorten(view.story.headline, 400)}</h1>
<p class="standfirst">${standfirst(context)}</p>${beingRuled(view)}</div>
<div class="with-contents">
${contents(view)}
<div class="story-sections">
${briefSection(context)}
<section aria-labelledby="flow"><h2 id="flow">How the report flowed</h2>${flowFigure(view, context.origins)}</section>
${originsSection(context)}
${articlesSection(context)}
${quotesSection(context)}
${figuresSection(context)}
${factsSection(context)}
${peopleSection(context)}
${timelineSection(context)}
${storylineSection(context)}
${togetherSection(context, steering)}
${view.whole === undefined ? '' : storyPaging(view.story.id, view.whole.offset, view.articleTotal)}
</div></div></article>`;
}

/** Said while a ruling moves articles: what stands below is of what was moved so far. */
function beingRuled({ story, beingRuled: ruling }: StoryView): Html {
  if (ruling === undefined) return html``;
  const { number, kind, from, to, toMove } = ruling;
  const other = from === story.id ? to : from;
  const what = kind === 'merge' ? 'being merged with' : 'being parted from';
  return html`<p class="notice" role="status">This story is ${what} <a href="${storyPath(other)}">another</a>, as <a href="/rulings#ruling-${number}">ruling ${number}</a> says: ${counted(toMove, 'article')} still to be moved.</p>`;
}

function standfirst({ view, origins }: StoryContext): Html {
  const outlets =
    view.whole?.outlets ?? new Set(view.articles.flatMap((article) => article.outlet?.domain ?? [])).size;
  const unnamed = view.whole?.unnamed ?? view.articles.filter((article) => article.outlet === null).length;
  const also = unnamed === 0 ? '' : ` and ${counted(unnamed, 'page')} of no known outlet`;
  return html`<strong>${counted(outlets, 'outlet')}</strong>${also}, <a href="#origins"><strong>${originsWords(view.story.independentOrigins)}</strong></a>.${firstReport(view, origins)}`;
}

/** Who reported first, as far as is known: streams are in order of time. */
function firstReport(view: StoryView, { streams }: StoryOrigins): Html {
  const first = view.articles[0];
  if (first === undefined) return html``;
  const time = timeElement(view.whole?.firstAt ?? first.published ?? first.firstSeen);
  const origin = streams[0];
  if (origin === undefined)
    return (view.whole?.offset ?? 0) > 0
      ? html` First article: ${time}.`
      : html` First article: ${outletLink(first.outlet)}, ${time}.`;
  const reported = origin.work.published ?? origin.source?.published ?? null;
  const outlet = outletLink(origin.work.outlet ?? origin.source?.outlet ?? null);
  const why = html`<a href="#origin-${origin.letter}">origin ${origin.letter}</a>`;
  return reported === null
    ? html` First reported by ${outlet} (${why}); first article ${time}.`
    : html` First reported by ${outlet} (${why}), ${timeElement(reported)}.`;
}

function headlineLanguage(view: StoryView): string | null {
  return view.articles.find((article) => article.title === view.story.headline)?.language ?? null;
}

function storyLanguages(view: StoryView): string {
  const languages = view.whole?.languages ?? view.articles.map((article) => article.language);
  const names = [...new Set(languages.map(languageName))];
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

function contents(view: StoryView): Html {
  const sections: readonly (readonly [id: string, name: string, count: number | null])[] = [
    ['brief', 'In brief', view.brief.length === 0 ? 0 : null],
    ['flow', 'Flow', null],
    ['origins', 'Origins', null],
    ['articles', 'Articles', view.articleTotal],
    ['quotes', 'Quotes', view.quotes.length],
    ['figures', 'Figures', view.figures.length],
    ['facts', 'Facts', view.facts.length],
    ['people', 'People', view.people.length],
    ['timeline', 'Timeline', null],
    ['storyline', 'Storyline', view.storyline.length],
  ];
  return html`<nav class="contents" aria-label="On this page"><ul>${sections
    .filter(([, , count]) => count !== 0)
    .map(
      ([id, name, count]) =>
        html`<li><a href="#${id}">${name}${count === null ? '' : html` <span class="count">${count}</span>`}</a></li>`,
    )}</ul></nav>`;
}
