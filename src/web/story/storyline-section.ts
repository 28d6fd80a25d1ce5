import type { StorySummary } from '../../store/news-reader.ts';
import { evidenceDetails } from '../parts/evidence.ts';
import { storyPath } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { originsWords } from '../parts/story-list.ts';
import { epoch, timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';
import type { StoryContext } from './story-context.ts';

/** What came before and after, in the same course of events. */
export function storylineSection(context: StoryContext): Html {
  const { storyline, articles, storylineEvidence } = context.view;
  if (storyline.length === 0) return html``;
  const own = epoch(articles[0]?.published ?? articles[0]?.firstSeen ?? null);
  const isBefore = (story: StorySummary): boolean =>
    own !== null && (epoch(story.firstPublished) ?? Number.POSITIVE_INFINITY) < own;
  const before = storyline.filter(isBefore);
  const after = storyline.filter((story) => !isBefore(story));
  return html`<section aria-labelledby="storyline"><h2 id="storyline">Storyline</h2>
<ol class="storyline">${before.map((story) => storylineItem(story, 'Before'))}<li class="storyline-now"><span class="label">This story</span> <span dir="auto">${context.view.story.headline}</span></li>${after.map((story) => storylineItem(story, 'After'))}</ol>
${evidenceDetails(storylineEvidence, context.names, { verdict: 'Why these stories belong together' })}</section>`;
}

function storylineItem(story: StorySummary, when: string): Html {
  return html`<li><span class="label">${when}</span> <a href="${storyPath(story.id)}" dir="auto"${langAttribute(story.language)}>${story.headline}</a> <span class="quiet">${timeElement(story.firstPublished)}, ${counted(story.outlets, 'outlet')}, <a href="${storyPath(story.id)}#origins">${originsWords(story.independentOrigins)}</a></span></li>`;
}
