import type { StorylineStep } from '../../core/story.ts';
import type { StorySummary } from '../../store/news-reader.ts';
import { evidenceDetails } from '../parts/evidence.ts';
import { shorten, storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { originsWords } from '../parts/story-list.ts';
import { epoch, timeElement } from '../parts/time.ts';
import { counted, percent } from '../parts/words.ts';
import type { StoryContext } from './story-context.ts';

/** What came before and after in the same course of events, as a chain: each story with why it goes on from another. */
export function storylineSection(context: StoryContext): Html {
  const { storyline, articles, storylineSteps, story: own } = context.view;
  if (storyline.length === 0) return html``;
  const first = epoch(articles[0]?.published ?? articles[0]?.firstSeen ?? null);
  const isBefore = (story: StorySummary): boolean =>
    first !== null && (epoch(story.firstPublished) ?? Number.POSITIVE_INFINITY) < first;
  const steps = new Map(storylineSteps.map((step) => [step.story, step]));
  const headlines = new Map([...storyline, own].map(({ id, headline }) => [id, headline]));
  const why = (story: string) => stepDetails(steps.get(story), headlines, context);
  const item = (story: StorySummary, when: string) =>
    html`<li><span class="label">${when}</span> <a href="${storyPath(story.id)}" dir="auto"${langAttribute(story.language)}>${story.headline}</a> <span class="quiet">${timeElement(story.firstPublished)}, ${counted(story.outlets, 'outlet')}, <a href="${storyPath(story.id)}#origins">${originsWords(story.independentOrigins)}</a></span>${why(story.id)}</li>`;
  return html`<section aria-labelledby="storyline"><h2 id="storyline">Storyline</h2>
<ol class="storyline">${storyline.filter(isBefore).map((story) => item(story, 'Before'))}<li class="storyline-now"><span class="label">This story</span> <span dir="auto">${own.headline}</span>${why(own.id)}</li>${storyline.filter((story) => !isBefore(story)).map((story) => item(story, 'After'))}</ol></section>`;
}

/** Why a story goes on from another. */
function stepDetails(
  step: StorylineStep | undefined,
  headlines: ReadonlyMap<string, string>,
  { names }: StoryContext,
): Html {
  if (step === undefined) return html``;
  const before = shorten(headlines.get(step.before) ?? 'an earlier story', 80);
  return evidenceDetails(step.evidence, names, {
    verdict: html`Goes on from “${before}”, ${percent(step.score)} likely`,
  });
}
