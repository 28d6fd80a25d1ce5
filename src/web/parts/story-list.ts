import type { FrontPageStory, OriginSummary } from '../../store/news-reader.ts';
import { confluence } from './confluence.ts';
import { evidenceList } from './evidence.ts';
import { independenceWords } from './independence.ts';
import { articlePath, externalLink, outletLink, shorten, storyPath } from './links.ts';
import { type Html, html, langAttribute } from './markup.ts';
import { agoWords, timeElement } from './time.ts';
import { counted, languageName } from './words.ts';

/** Stories one below the other; the first may lead the page. */
export function storyList(stories: readonly FrontPageStory[], now: Date, lead: boolean): Html {
  return html`<ol class="stories">${stories.map((story, index) => storyItem(story, now, lead && index === 0))}</ol>`;
}

function storyItem(story: FrontPageStory, now: Date, lead: boolean): Html {
  const ago = agoWords(story.newestPublished, now);
  return html`<li class="story-item${lead ? ' story-lead' : ''}"><article>
${confluence(story.independentOrigins, story.outlets)}
<div class="story-words">
<h2 class="story-headline"><a href="${storyPath(story.id)}" dir="auto"${langAttribute(story.language)}>${shorten(story.headline, 300)}</a></h2>
${storySpread(story)}
<p class="story-meta"><span>First: ${story.firstOutlet === null ? html`<span class="unknown">unknown</span>` : outletLink(story.firstOutlet)}</span> <span>${timeElement(dayIfMidnight(story.firstPublished))}</span> <span>${counted(story.articles, 'article')}</span> <span class="language">${languageName(story.language)}</span>${
    ago === '' ? '' : html` <span class="quiet">newest ${ago}</span>`
  }</p>
</div>
</article></li>`;
}

const MOST_ORIGINS = 8;

/** "12 outlets, 2 independent origins", which opens what these origins are and why they count. */
function storySpread(story: FrontPageStory): Html {
  const { origins, independentOrigins } = story;
  const more = origins.length - MOST_ORIGINS;
  return html`<details class="story-spread evidence"><summary><strong>${counted(story.outlets, 'outlet')}</strong>, <strong>${originsWords(independentOrigins)}</strong>${spreadNote(story)}</summary>
<div><p class="evidence-reason">${independenceWords(independentOrigins)}</p>
${origins.length === 0 ? '' : html`<ol class="origin-list">${origins.slice(0, MOST_ORIGINS).map((origin) => originItem(story, origin))}</ol>`}
<p class="evidence-more"><a href="${storyPath(story.id)}#origins">${more > 0 ? `All ${origins.length} origins with their evidence` : independentOrigins === 0 ? 'What was found for each article' : 'All evidence, and how the report flowed'}</a></p></div></details>`;
}

function originItem(story: FrontPageStory, origin: OriginSummary): Html {
  const { title, article, outlet } = origin;
  const words = title === null ? '' : shorten(title, 160);
  const names = new Map(Object.entries(story.outletNames));
  return html`<li class="origin-item"><p>${outletLink(outlet)}${title === null ? '' : html`: ${article === null ? externalOrPlain(origin.url, words) : html`<a href="${articlePath(article)}" dir="auto">${words}</a>`}`}</p>
<p class="quiet">${timeElement(origin.published)} · ${article === null ? 'not captured, known from what others say of it' : 'captured'} · ${origin.articles} of ${counted(story.articles, 'article')} ${origin.articles === 1 ? 'goes' : 'go'} back to it</p>
${origin.reason === '' ? '' : html`<p>${origin.reason}</p>`}${origin.evidence.length === 0 ? '' : evidenceList(origin.evidence, names)}</li>`;
}

function externalOrPlain(url: string | null, words: string): Html {
  return url === null ? html`<span dir="auto">${words}</span>` : externalLink(url, words);
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
function spreadNote(story: FrontPageStory): Html {
  return story.outlets >= 3 && story.independentOrigins === 1
    ? html` <span class="flag">single source</span>`
    : html``;
}
