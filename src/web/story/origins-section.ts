import type { Work, WorkFieldEvidence } from '../../core/provenance.ts';
import { absenceNote } from '../parts/absence.ts';
import { evidenceDetails, evidenceList } from '../parts/evidence.ts';
import { independenceWords } from '../parts/independence.ts';
import { articlePath, externalLink, outletLink, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { type OriginStream, outletName, streamBadge } from '../parts/origins.ts';
import { originsWords } from '../parts/story-list.ts';
import { timeElement } from '../parts/time.ts';
import { confidenceWords, counted } from '../parts/words.ts';
import { articleEvidence } from './articles-section.ts';
import type { StoryContext } from './story-context.ts';

const FIELD_WORDS: Readonly<Record<WorkFieldEvidence['field'], string>> = {
  outlet: 'Outlet',
  url: 'Link',
  title: 'Title',
  byline: 'Author',
  published: 'Date',
  article: 'Captured article',
  speaker: 'Told by',
  owner: 'Owner',
};

/** The origins of a story as cards: who reported it, whether we have the report, and what says so. */
export function originsSection(context: StoryContext): Html {
  const { streams } = context.origins;
  const unknown = context.view.whole?.unknown ?? context.origins.unknown.length;
  return html`<section aria-labelledby="origins"><h2 id="origins">Origins</h2>
${
  streams.length === 0
    ? html`<p class="empty">No article of this story shows where its report comes from. The origin is unknown.</p>`
    : html`<p class="section-note">${originsNote(context)}</p><ul class="origin-cards">${streams.map((stream) => originCard(context, stream))}</ul>`
}
${unknown > 0 && streams.length > 0 ? html`<p class="section-after">For ${counted(unknown, 'article')} there is no evidence of an origin.</p>` : ''}
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
${saidOf(work, 'owner', 'Owner')}${saidOf(work, 'speaker', 'Told by')}<p class="origin-status">${source === null ? absenceNote(work) : html`<span class="flag flag-plain">captured</span>`} ${drawingWords(stream)}</p>
${work.url === null && source?.url == null ? '' : html`<p class="origin-link">${externalLink(work.url ?? source?.url ?? null)}</p>`}
${originEvidence(context, stream)}${stream.through.map((step) => betweenEvidence(context, stream, step))}</li>`;
}

/** A line of a card for what the evidence says of a work beside its title: its outlet's owner, who told it. */
function saidOf({ evidence }: Work, field: WorkFieldEvidence['field'], label: string): Html | string {
  const said = evidence.filter((each) => each.field === field);
  if (said.length === 0) return '';
  return html`<p class="origin-meta">${label}: ${said.map(({ text }, at) => html`${at === 0 ? '' : '; '}<bdi>${shorten(text ?? '', 80)}</bdi>`)}</p>`;
}

/** How many origins count, and why. */
function originsNote({ view, origins }: StoryContext): Html {
  const { independentOrigins } = view.story;
  const others = origins.streams.filter((stream) => !stream.independent).length;
  return html`<strong>${originsWords(independentOrigins)}.</strong> ${independenceWords(independentOrigins)}${
    others === 0 ? '' : ` ${counted(others, 'further source')} ${others === 1 ? 'does' : 'do'} not count.`
  }${ownersNote(origins.streams)}`;
}

/** Origins whose outlets belong to one owner: independent by their texts, not by who pays for them. */
function ownersNote(streams: readonly OriginStream[]): Html[] {
  const owned = streams
    .filter(({ independent }) => independent)
    .flatMap(({ letter, work }) =>
      work.evidence
        .filter(({ field }) => field === 'owner')
        .map(({ text }) => ({ letter, owner: text ?? '' })),
    );
  return [...Map.groupBy(owned, ({ owner }) => owner)]
    .filter(([, origins]) => origins.length > 1)
    .map(
      ([owner, origins]) =>
        html` Origins ${origins.map(({ letter }) => letter).join(' and ')} belong to one owner, <bdi>${owner}</bdi>.`,
    );
}

/** Whether it counts and why: what its own article shows, or what others say of it, field by field. */
function originEvidence(context: StoryContext, stream: OriginStream): Html {
  const { work, source } = stream;
  const own = source === null ? [] : articleEvidence(context, source);
  return evidenceDetails(own, context.names, {
    verdict: stream.independent ? 'Counted as an independent origin' : 'Not counted as independent',
    pieces: own.length + work.evidence.length,
    reason: stream.independent
      ? (source?.reason ?? uncapturedReason(stream))
      : notCountedReason(context, stream),
    after: fieldEvidence(context, stream),
  });
}

/** What says so, field by field. Of a captured report its own page does: folded, since that is no news. */
function fieldEvidence({ names }: StoryContext, { work, source }: OriginStream): Html {
  const fields = [...Map.groupBy(work.evidence, (item) => item.field)];
  const lists = html`${fields.map(([field, items]) => html`<h4 class="evidence-field">${FIELD_WORDS[field]}</h4>${evidenceList(items, names)}`)}`;
  if (source === null || fields.length === 0) return lists;
  return html`<details class="more"><summary>Where its ${fields.map(([field]) => FIELD_WORDS[field].toLowerCase()).join(', ')} stand${fields.length === 1 ? 's' : ''}</summary>${lists}</details>`;
}

function uncapturedReason({ drawnOn: count }: OriginStream): string {
  return count === 1
    ? 'An article goes back to it, and nothing says that it goes back to another report.'
    : `${count} articles go back to it, and nothing says that it goes back to another report.`;
}

function notCountedReason({ origins }: StoryContext, { work, source }: OriginStream): string {
  const domain = (work.outlet ?? source?.outlet)?.domain;
  const counted = origins.streams.find(
    (other) => other.independent && (other.work.outlet ?? other.source?.outlet)?.domain === domain,
  );
  if (domain !== undefined && counted !== undefined)
    return `Another report of the same publisher, origin ${counted.letter}, counts already.`;
  if ((work.derivedFrom ?? []).length > 0) return 'By the word of articles it goes back to another report.';
  return 'What speaks for it as the origin of an article is too weak to count it.';
}

/** A report that nobody captured and by which the origin's report came to articles. */
function betweenEvidence(context: StoryContext, stream: OriginStream, work: Work): Html {
  const step = work.derivedFrom?.[0];
  const source = context.works.get(step?.work ?? '') ?? stream.work;
  const evidence = [...(step?.evidence ?? []), ...work.evidence];
  return evidenceDetails(evidence, context.names, {
    verdict: html`By way of <bdi>${shorten(outletName(work.outlet), 60)}</bdi>${step === undefined ? '' : `, ${confidenceWords(step.confidence)}`}`,
    reason: `${outletName(work.outlet)} was not captured; by the word of others it cites ${outletName(source.outlet)}.`,
    id: `through-${work.id}`,
  });
}

function drawingWords(stream: OriginStream): string {
  const count = stream.drawnOn;
  if (count === 0) return 'No other article is known to draw on it.';
  return `${counted(count, 'article')} ${count === 1 ? 'draws' : 'draw'} on it.`;
}
