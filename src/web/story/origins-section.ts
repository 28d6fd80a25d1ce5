import type { Work, WorkFieldEvidence } from '../../core/provenance.ts';
import { evidenceList } from '../parts/evidence.ts';
import { articlePath, externalLink, outletLink, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { type OriginStream, outletName, streamBadge } from '../parts/origins.ts';
import { timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';
import type { StoryContext } from './story-context.ts';

const FIELD_WORDS: Readonly<Record<WorkFieldEvidence['field'], string>> = {
  outlet: 'Outlet',
  url: 'Link',
  title: 'Title',
  byline: 'Author',
  published: 'Date',
  article: 'Captured article',
};

/** The origins of a story as cards: who reported it, whether we have the report, and what says so. */
export function originsSection(context: StoryContext): Html {
  const { streams, unknown } = context.origins;
  return html`<section aria-labelledby="origins"><h2 id="origins">Origins</h2>
${
  streams.length === 0
    ? html`<p class="empty">No article of this story shows where its report comes from. The origin is unknown.</p>`
    : html`<ul class="origin-cards">${streams.map((stream) => originCard(context, stream))}</ul>`
}
${unknown.length > 0 && streams.length > 0 ? html`<p class="section-after">For ${counted(unknown.length, 'article')} there is no evidence of an origin.</p>` : ''}
</section>`;
}

function originCard(context: StoryContext, stream: OriginStream): Html {
  const { work, source } = stream;
  const title = work.title ?? source?.title ?? null;
  const byline = work.byline.length > 0 ? work.byline : (source?.byline ?? []);
  return html`<li class="origin-card hue-${stream.hue}${source === null ? ' is-uncaptured' : ''}" id="origin-${stream.letter}">
<h3 class="origin-outlet">${streamBadge(stream)} ${outletLink(work.outlet ?? source?.outlet ?? null)}</h3>
${title === null ? html`<p class="origin-title unknown">title unknown</p>` : html`<p class="origin-title" dir="auto">${source === null ? shorten(title, 240) : html`<a href="${articlePath(source.id)}">${shorten(title, 240)}</a>`}</p>`}
<p class="origin-meta">${byline.length === 0 ? '' : html`<span dir="auto">${shorten(byline.join(', '), 160)}</span> · `}<span>${timeElement(work.published ?? source?.published ?? null)}</span></p>
<p class="origin-status">${source === null ? html`<span class="flag flag-dashed">not captured</span> Known from what others say of it.` : html`<span class="flag flag-plain">captured</span>`} ${stream.independent ? 'Counted as an independent origin.' : 'Not counted as independent.'} ${drawingWords(stream)}</p>
${work.url === null && source?.url == null ? '' : html`<p class="origin-link">${externalLink(work.url ?? source?.url ?? null)}</p>`}
${workEvidence(context, work)}</li>`;
}

function drawingWords(stream: OriginStream): string {
  const count = stream.articles.length + stream.alsoDrawnOnBy.length;
  if (count === 0) return 'No other article is known to draw on it.';
  return `${counted(count, 'article')} ${count === 1 ? 'draws' : 'draw'} on it.`;
}

function workEvidence(context: StoryContext, work: Work): Html {
  if (work.evidence.length === 0) return html``;
  const fields = Map.groupBy(work.evidence, (item) => item.field);
  return html`<details class="evidence"><summary>Evidence <span class="count">${work.evidence.length}</span><span class="visually-hidden"> for the origin ${outletName(work.outlet)}</span></summary>
${[...fields].map(([field, items]) => html`<h4 class="evidence-field">${FIELD_WORDS[field]}</h4>${evidenceList(items, context.names)}`)}</details>`;
}
