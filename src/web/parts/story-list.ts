import type { StorySummary } from '../../store/news-reader.ts';
import { confluence } from './confluence.ts';
import { outletLink, shorten, storyPath } from './links.ts';
import { type Html, html, langAttribute } from './markup.ts';
import { agoWords, timeElement } from './time.ts';
import { counted, languageName } from './words.ts';

/** Stories one below the other; the first may lead the page. */
export function storyList(stories: readonly StorySummary[], now: Date, lead: boolean): Html {
  return html`<ol class="stories">${stories.map((story, index) => storyItem(story, now, lead && index === 0))}</ol>`;
}

function storyItem(story: StorySummary, now: Date, lead: boolean): Html {
  const ago = agoWords(story.newestPublished, now);
  return html`<li class="story-item${lead ? ' story-lead' : ''}"><article>
${confluence(story.independentOrigins, story.outlets)}
<div class="story-words">
<h2 class="story-headline"><a href="${storyPath(story.id)}" dir="auto"${langAttribute(story.language)}>${shorten(story.headline, 300)}</a></h2>
<p class="story-spread"><strong>${counted(story.outlets, 'outlet')}</strong>, <strong>${originsWords(story.independentOrigins)}</strong>${spreadNote(story)}</p>
<p class="story-meta"><span>First: ${story.firstOutlet === null ? html`<span class="unknown">unknown</span>` : outletLink(story.firstOutlet)}</span> <span>${timeElement(dayIfMidnight(story.firstPublished))}</span> <span>${counted(story.articles, 'article')}</span> <span class="language">${languageName(story.language)}</span>${
    ago === '' ? '' : html` <span class="quiet">newest ${ago}</span>`
  }</p>
</div>
</article></li>`;
}

/**
 * Lists keep a day as its first instant. A time of midnight sharp is shown as the day alone: better a clock left out than
 * one invented.
 */
function dayIfMidnight(iso: string | null): string | null {
  return iso !== null && /T00:00:00(\.0+)?Z$/.test(iso) ? iso.slice(0, 10) : iso;
}

/** "2 independent origins"; "origin unknown" for none. */
export function originsWords(count: number): string {
  return count === 0 ? 'origin unknown' : counted(count, 'independent origin');
}

/** What a desk must see at a glance: many pages, one source. */
function spreadNote(story: StorySummary): Html {
  return story.outlets >= 3 && story.independentOrigins === 1
    ? html` <span class="flag">single source</span>`
    : html``;
}
