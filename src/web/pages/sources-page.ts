import type { Source } from '../../core/source.ts';
import type { WatchStatus } from '../../pipeline/schedule/source-desk.ts';
import { outletPath, shorten } from '../parts/links.ts';
import { type Html, html } from '../parts/markup.ts';
import { paging } from '../parts/paging.ts';
import { gapWords, sourceDays } from '../parts/source-days.ts';
import { addSourceForms, type PackChoice, sourceActions } from '../parts/source-forms.ts';
import { agoWords, timeElement } from '../parts/time.ts';
import { counted } from '../parts/words.ts';

/** What came of a form, in words. */
export interface SourcesNotice {
  readonly failed: boolean;
  readonly words: string;
}

export const SOURCE_VIEWS = ['all', 'failing', 'gaps', 'paused'] as const;
/** Which of the sources are shown. */
export type SourceView = (typeof SOURCE_VIEWS)[number];

export interface SourcesPage {
  readonly sources: readonly Source[];
  readonly packs: readonly PackChoice[];
  readonly status: WatchStatus;
  /** Whether whoever looks may change anything. */
  readonly mayChange: boolean;
  readonly notice: SourcesNotice | null;
  readonly view: SourceView;
  readonly page: number;
  readonly pageSize: number;
  readonly now: Date;
}

const VIEW_WORDS: Readonly<Record<SourceView, string>> = {
  all: 'All',
  failing: 'Failing',
  gaps: 'With gaps',
  paused: 'Paused or gone',
};
const IN_VIEW: Readonly<Record<SourceView, (source: Source, now: Date) => boolean>> = {
  all: () => true,
  failing: ({ state, lastError }) => state === 'active' && lastError !== null,
  gaps: (source, now) => gapWords(source, now) !== '',
  paused: ({ state }) => state !== 'active',
};

/** All that is watched, with its health, and forms to change it. */
export function sourcesPage(given: SourcesPage): Html {
  const { sources, view, page, pageSize, mayChange, now } = given;
  const isFailing = (source: Source) => Number(IN_VIEW.failing(source, now));
  const shown = sources
    .filter((source) => IN_VIEW[view](source, now))
    .toSorted((a, b) => isFailing(b) - isFailing(a));
  const slice = shown.slice((page - 1) * pageSize, page * pageSize);
  return html`<div class="page-head"><h1>Sources</h1>
<p class="standfirst">${summary(given)}${mayChange ? html` <a href="#add">Add sources</a>` : ''}</p></div>
${given.notice === null ? '' : html`<p class="notice${given.notice.failed ? ' notice-failed' : ''}" role="${given.notice.failed ? 'alert' : 'status'}">${given.notice.words}</p>`}
${offline(given)}
<div class="with-aside">
<div>${
    sources.length === 0
      ? html`<div class="empty"><p class="empty-title">Nothing is watched yet.</p><p>Add the address of a site, or begin with a pack: a country, a region or a language.</p></div>`
      : html`${views(given)}
${shown.length === 0 ? html`<p class="quiet">No source is here.</p>` : html`<ul class="sources">${slice.map((source) => sourceItem(source, given))}</ul>`}
${paging(page, pageSize, shown.length, (number) => viewPath(view, number))}`
  }</div>
<aside class="aside" id="add" aria-label="Adding sources">${
    mayChange
      ? addSourceForms(given.packs)
      : html`<h2>Add sources</h2><p class="quiet">Sources can be changed from the machine that Headwater runs on: open this page there, or use <code>headwater sources</code>.</p>`
  }</aside>
</div>`;
}

function summary({ sources, status, now }: SourcesPage): Html {
  const active = sources.filter(({ state }) => state === 'active');
  const failing = sources.filter((source) => IN_VIEW.failing(source, now)).length;
  const waiting = sources.reduce((sum, source) => sum + source.waiting, 0);
  const outlets = new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size;
  const words = [
    `${counted(sources.length, 'source')} of ${counted(outlets, 'outlet')}`,
    ...(active.length === sources.length ? [] : [`${active.length.toLocaleString('en-GB')} of them asked`]),
    ...(failing === 0 ? [] : [`${failing.toLocaleString('en-GB')} failing`]),
    ...(waiting === 0 ? [] : [`${counted(waiting, 'entry', 'entries')} waiting to be fetched`]),
  ];
  const off = status.watching
    ? ''
    : ' Nothing is asked at the moment: HEADWATER_WATCH is off, or the program is just starting.';
  return html`${words.join(', ')}.${off}`;
}

function offline({ status, now }: SourcesPage): Html {
  if (status.offlineSince === null) return html``;
  const since = status.offlineSince.toISOString();
  return html`<p class="notice notice-failed" role="status">There is no network since ${timeElement(since)} (${agoWords(since, now)}). Headwater goes on with what it has and looks again every half minute.</p>`;
}

function views({ sources, view: shown, now }: SourcesPage): Html {
  return html`<nav class="views" aria-label="Which sources">${SOURCE_VIEWS.map((view) => {
    const count = sources.filter((source) => IN_VIEW[view](source, now)).length;
    return html`<a href="${viewPath(view, 1)}"${view === shown ? html` aria-current="page"` : ''}>${VIEW_WORDS[view]} <span class="count">${count.toLocaleString('en-GB')}</span></a>`;
  })}</nav>`;
}

function viewPath(view: SourceView, page: number): string {
  const query = [...(view === 'all' ? [] : [`show=${view}`]), ...(page === 1 ? [] : [`page=${page}`])];
  return query.length === 0 ? '/sources' : `/sources?${query.join('&')}`;
}

function sourceItem(source: Source, { mayChange, now }: SourcesPage): Html {
  const gaps = gapWords(source, now);
  return html`<li class="source${source.state === 'active' ? '' : ' source-still'}">
<div class="source-what"><h2 class="source-title" dir="auto">${titleOf(source)}</h2>
<p class="source-address">${shorten(source.url, 140)}</p>
<p class="source-facts">${facts(source, now)}</p>
${source.lastError === null ? '' : html`<p class="source-error"><strong>${errorWords(source)}</strong> ${shorten(source.lastError, 240)}</p>`}
${gaps === '' ? '' : html`<p class="source-gap">${gaps}</p>`}</div>
<div class="source-pulse">${sourceDays(source, now)}<p class="source-rate">${rateWords(source)}</p></div>
${mayChange ? sourceActions(source) : ''}</li>`;
}

function titleOf({ title, outlet, url }: Source): Html {
  const name = shorten(title ?? outlet ?? new URL(url).host, 120);
  return outlet === null ? html`${name}` : html`<a class="outlet" href="${outletPath(outlet)}">${name}</a>`;
}

const KIND_WORDS = { feed: 'Feed', sitemap: 'News sitemap', page: 'Page' } as const;

function facts(source: Source, now: Date): Html {
  const { state, lastSuccess, interval, waiting } = source;
  const answered =
    lastSuccess === null ? 'has not answered yet' : `answered ${agoWords(lastSuccess, now) || 'lately'}`;
  const words = [
    state === 'active' ? answered : `${answered}; ${state === 'paused' ? 'paused' : 'gone for good'}`,
    ...(state === 'active' && interval !== null ? [`asked about every ${lengthWords(interval)}`] : []),
    ...(source.pushed ? ['pushes its news'] : []),
    ...(waiting === 0 ? [] : [`${waiting.toLocaleString('en-GB')} waiting`]),
    ...(source.pack === null ? [] : [`in ${source.pack}`]),
  ];
  return html`<span class="kind">${KIND_WORDS[source.kind]}</span>: ${words.join(', ')}`;
}

function errorWords({ state, failures }: Source): string {
  if (state === 'gone') return 'Gone:';
  return failures <= 1
    ? 'The last try failed:'
    : `The last ${failures.toLocaleString('en-GB')} tries failed:`;
}

function rateWords({ entriesPerDay }: Source): string {
  if (entriesPerDay === null) return 'nothing yet';
  return entriesPerDay >= 10
    ? `${Math.round(entriesPerDay).toLocaleString('en-GB')} a day`
    : `${entriesPerDay.toFixed(1)} a day`;
}

/** "40 minutes", "3 hours". */
function lengthWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  return minutes < 90 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}
