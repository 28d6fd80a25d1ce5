import type { OutletReference } from '../../core/outlet.ts';
import { webUrl } from '../../core/url.ts';
import { type Html, html } from './markup.ts';

/** A story; of a large one a page of its articles. */
export const storyPath = (id: string, page = 1): string =>
  `/story/${encodeURIComponent(id)}${page === 1 ? '' : `?page=${page}`}`;
/** All facts of a story, a page of them against a page of its articles. */
export function factsPath(
  id: string,
  at: { readonly page: number; readonly columns: number } = { page: 1, columns: 1 },
): string {
  const query = [
    ...(at.page === 1 ? [] : [`page=${at.page}`]),
    ...(at.columns === 1 ? [] : [`articles=${at.columns}`]),
  ];
  return `${storyPath(id)}/facts${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
/** How a story was put together. */
export const decisionsPath = (id: string): string => `${storyPath(id)}/decisions`;
/** Why two stories are not one. */
export const comparePath = (id: string, other: string): string =>
  `${storyPath(id)}/compare?with=${encodeURIComponent(other)}`;
export const articlePath = (id: string): string => `/article/${encodeURIComponent(id)}`;
/** A version of an article by its number; all of them where none is given. */
export const revisionsPath = (id: string, version?: number): string =>
  `${articlePath(id)}/revisions${version === undefined ? '' : `#version-${version}`}`;
export const outletPath = (domain: string): string => `/outlet/${encodeURIComponent(domain)}`;

/** The place of a span in an article: the page marks the words and scrolls to them, with no script. */
export function placePath(article: string, start: number | null, end: number | null): string {
  return start === null || end === null || end <= start
    ? articlePath(article)
    : `${articlePath(article)}?mark=${start}-${end}#mark`;
}

/** An outlet's name as a link to its page; "unknown outlet" where there is none. */
export function outletLink(outlet: OutletReference | null): Html {
  if (outlet === null) return html`<span class="unknown">unknown outlet</span>`;
  return html`<a class="outlet" href="${outletPath(outlet.domain)}" dir="auto">${shorten(outlet.name, 80)}</a>`;
}

/**
 * A link of others: http and https only, anything else is shown as text. Tells the other side nothing and gives it no
 * weight.
 */
export function externalLink(href: string | null, words: string | null = null): Html {
  if (href === null) return html``;
  const url = webUrl(href);
  if (url === null) return html`<span class="not-a-link" dir="auto">${shorten(words ?? href, 120)}</span>`;
  return html`<a class="external" href="${url.href}" rel="noopener noreferrer nofollow" dir="auto">${shorten(words ?? hostAndPath(url), 120)}</a>`;
}

/** At most `limit` characters, cut at a character boundary with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}

function hostAndPath(url: URL): string {
  return `${url.host.replace(/^www\./, '')}${url.pathname === '/' ? '' : url.pathname}`;
}
