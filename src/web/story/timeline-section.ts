import type { DossierArticle } from '../../core/dossier.ts';
import type { Work } from '../../core/provenance.ts';
import { absenceFlag } from '../parts/absence.ts';
import { articleTitle } from '../parts/article-list.ts';
import { articlePath, outletLink } from '../parts/links.ts';
import { type Html, html, langAttribute } from '../parts/markup.ts';
import { type OriginStream, outletName, streamBadge } from '../parts/origins.ts';
import { clockWords, dayWords, epoch } from '../parts/time.ts';
import { KIND_WORDS } from '../parts/words.ts';
import type { StoryContext } from './story-context.ts';

interface Entry {
  readonly time: number | null;
  readonly iso: string | null;
  readonly line: Html;
}

/** Everything in order of time, origins that were never captured included, one day under the other. */
export function timelineSection(context: StoryContext): Html {
  const entries: Entry[] = context.view.articles.map((article) => articleEntry(context, article));
  for (const stream of context.origins.streams) {
    for (const work of stream.through) if (work.published !== null) entries.push(betweenEntry(stream, work));
    if (stream.source !== null || stream.work.published === null) continue;
    entries.push({
      time: epoch(stream.work.published),
      iso: stream.work.published,
      line: html`${streamBadge(stream)} <strong dir="auto">${outletName(stream.work.outlet)}</strong> reports first <a class="flag-link" href="#origin-${stream.letter}">${absenceFlag(stream.work)}</a>`,
    });
  }
  const ordered = entries.toSorted(
    (a, b) => (a.time ?? Number.MAX_SAFE_INTEGER) - (b.time ?? Number.MAX_SAFE_INTEGER),
  );
  const days = Map.groupBy(ordered, (entry) => (entry.time === null ? 'Time unknown' : dayWords(entry.time)));
  return html`<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
<p class="section-note">Times as the pages claim them; where a page claims none, the time at which it was first seen.</p>
${[...days].map(([day, members]) => html`<h3 class="timeline-day">${day}</h3><ol class="timeline">${members.map(timelineEntry)}</ol>`)}</section>`;
}

function betweenEntry(stream: OriginStream, work: Work): Entry {
  return {
    time: epoch(work.published),
    iso: work.published,
    line: html`${streamBadge(stream)} <strong dir="auto">${outletName(work.outlet)}</strong> cites ${outletName(stream.work.outlet)} <a class="flag-link" href="#through-${work.id}">${absenceFlag(work)}</a>`,
  };
}

function articleEntry(context: StoryContext, article: DossierArticle): Entry {
  const iso = article.published ?? article.firstSeen;
  return {
    time: epoch(iso),
    iso,
    line: html`${streamBadge(context.origins.streamOf.get(article.id))} ${outletLink(article.outlet)} <a class="timeline-title" href="${articlePath(article.id)}" dir="auto"${langAttribute(article.language)}>${articleTitle(article)}</a> <span class="timeline-note"><a href="#why-${article.id}">${KIND_WORDS[article.kind]}</a>${article.published === null && iso !== null ? ', time of first sight' : ''}</span>`,
  };
}

function timelineEntry(entry: Entry): Html {
  const clock =
    entry.iso !== null && entry.time !== null && entry.iso.length > 10 ? clockWords(entry.time) : null;
  return html`<li>${clock === null ? html`<span class="timeline-time quiet">${entry.time === null ? '' : 'that day'}</span>` : html`<time class="timeline-time" datetime="${entry.iso}">${clock}</time>`}<span class="timeline-line">${entry.line}</span></li>`;
}
