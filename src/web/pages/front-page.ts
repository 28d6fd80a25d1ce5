import type { FrontPageStory } from '../../store/news-reader.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { storyList } from '../parts/story-list.ts';
import { counted } from '../parts/words.ts';

export interface FrontPage {
  readonly stories: readonly FrontPageStory[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly now: Date;
}

/** All stories, newest and most widely and independently covered first. */
export function frontPage({ stories, total, page, pageSize, now }: FrontPage): Html {
  if (total === 0) return emptyFrontPage();
  return html`<div class="page-head"><h1>Stories</h1>
<p class="standfirst">${counted(total, 'story', 'stories')}, newest and most widely and independently covered first.</p></div>
<div class="with-aside">
<div>${
    stories.length === 0
      ? html`<p class="empty">There is no page ${page}. <a href="/">Back to the first page</a>.</p>`
      : storyList(stories, now, page === 1)
  }
${paging(page, pageSize, total, (number) => (number === 1 ? '/' : `/?page=${number}`))}</div>
<aside class="aside" aria-labelledby="how-to-read"><h2 id="how-to-read">How to read this page</h2>
<dl class="reading-key">
<dt>Outlets</dt><dd>Publishers that carry the story. All feeds of one publisher count once.</dd>
<dt>Independent origins</dt><dd>Reports that the coverage goes back to and that do not draw on each other. Forty copies of one wire report are one origin.</dd>
<dt>Single source</dt><dd>Three outlets or more, and all of them go back to one report.</dd>
<dt>Origin unknown</dt><dd>Nothing in the pages says where the report comes from. That is not a verdict against it.</dd>
</dl></aside>
</div>`;
}

function emptyFrontPage(): Html {
  return html`<div class="page-head"><h1>Stories</h1></div>
<div class="empty"><p class="empty-title">Nothing has been taken in yet.</p>
<p>Say what is to be watched on the page of <a href="/sources">sources</a>. Or give Headwater a page, a feed, a file or a folder, and its stories appear here:</p>
<pre tabindex="0" role="region" aria-label="Example commands"><code>npm start -- https://news.example/feed.xml
npm start -- ./folder-of-saved-pages</code></pre></div>`;
}
