import type { Proportion } from '../../core/proportion.ts';
import type { OutletFilter, OutletProfile } from '../../store/news-reader.ts';
import { type Html, html } from '../parts/markup.ts';
import { shareBar } from '../parts/share-bar.ts';
import { durationWords } from '../parts/time.ts';
import { counted, percent } from '../parts/words.ts';

/**
 * How an outlet works, in counts with the bounds of what they say: a few articles tell little, and the bounds show it.
 * `address` gives the list that a count rests on.
 */
export function profileSection(profile: OutletProfile, address: (filter: OutletFilter) => string): Html {
  const { original, credited, changed, secondsBehind } = profile;
  const withheld = credited.of - credited.count;
  return html`<section aria-labelledby="profile"><h2 id="profile">How it works</h2>
<p class="section-note">Brackets: where the true share lies, with 95&nbsp;% confidence.</p><ul class="shares">
${share('Own reports', original, address({ kind: 'original' }), 'of the articles whose source is known')}
${share('Names its source', credited, address({ credit: 'given' }), 'where it has its content from others')}
${withheld === 0 ? '' : html`<li><a class="share-name" href="${address({ credit: 'withheld' })}">Names no source</a><span class="share-count">${counted(withheld, 'article')}</span><span class="share-note">though their text or quotes stand in another’s report</span></li>`}
${share('Changed later', changed, address({ changed: 'yes' }), 'after their text was first seen')}
${behind(secondsBehind)}</ul></section>`;
}

function share(name: string, { count, of, low, high }: Proportion, href: string, note: string): Html {
  if (of === 0) return html``;
  const label =
    count === 0
      ? html`<span class="share-name">${name}</span>`
      : html`<a class="share-name" href="${href}">${name}</a>`;
  return html`<li>${label}<span class="share-count">${count.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} · ${percent(count / of)}</span>${shareBar(count / of)}<span class="share-note">(${percent(low)} to ${percent(high)}) ${note}</span></li>`;
}

function behind(times: OutletProfile['secondsBehind']): Html {
  if (times === null) return html``;
  const { articles, lower, median, upper } = times;
  const spread =
    articles < 4 ? '' : html`; the middle half between ${durationWords(lower)} and ${durationWords(upper)}`;
  return html`<li><span class="share-name">Behind its source</span><span class="share-count">${durationWords(median)}</span><span class="share-note">half of ${counted(articles, 'article')} sooner, half later${spread}</span></li>`;
}
