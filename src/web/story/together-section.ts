import { decisionsPath } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { storyMoves } from '../parts/moves.ts';
import { steerStory } from '../parts/ruling-forms.ts';
import type { StoryContext } from './story-context.ts';

/** What whoever looks at a page may see and do about how stories are put together. */
export interface Steering {
  /** Whether there are pages that explain it. */
  readonly isExplained: boolean;
  readonly mayChange: boolean;
}

/** How the story was put together, and how people can have it otherwise. */
export function togetherSection(
  { view: { story, recentMoves }, names }: StoryContext,
  { isExplained, mayChange }: Steering,
): Html {
  if (!isExplained) return html``;
  const path = decisionsPath(story.id);
  return html`<section aria-labelledby="together"><h2 id="together">How this story was put together</h2>
<p class="section-note"><a href="${path}">Why each article is here</a>, <a href="${path}#near">what is near and another story</a>, and what people ruled.${story.version === undefined ? '' : html` Decided by version ${story.version} of the algorithm.`}</p>
${recentMoves.moves.length === 0 ? '' : storyMoves(recentMoves.moves, story.id, recentMoves.headlines, names)}
${mayChange ? steerStory(story, path) : ''}</section>`;
}
