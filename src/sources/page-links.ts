import { createMarkupParser } from '../core/markup-parser.ts';
import { sourceUrl } from '../core/source.ts';
import { squeeze } from '../core/text.ts';
import { pageKey, registrableDomain, webUrl } from '../core/url.ts';

/** A link to what looks like an article, with its words. */
export interface PageLink {
  readonly url: string;
  readonly text: string;
}

/** Headlines are longer than the names of sections; a character of Chinese or Japanese says as much as a short word. */
const SHORTEST_HEADLINE = 20;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** The parser's stack is not made for what is nested without end. */
const DEEPEST = 5_000;
const MOST_LINKS = 300;
const LONGEST_TEXT = 300;
/** Paths that hold no articles, in the words that sites use for them. */
const NO_ARTICLE =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|login|signin|register|subscribe|abo|privacy|terms|contact|about|search|video|live|gallery|games|weather|jobs|shop)(?:\/|$)|\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml)$/i;
/** An article's address carries its number, its date or its words. */
const ARTICLE_PATH =
  /\d{4,}|\/\d{4}\/\d{1,2}\/|[^/-]+-[^/-]+-[^/-]+|\.s?html?$|\/(?:article|story|news|a|n)\/[^/]+/i;

/**
 * Links of a page that look like articles of its own site: for outlets without a feed, whose home page is watched. Each
 * once, in the order of the page.
 */
export function pageLinks(html: string, url: string): PageLink[] {
  const links = new Map<string, PageLink>();
  const home = registrableDomain(url) ?? new URL(url).hostname;
  let base = url;
  let depth = 0;
  let anchor: { href: string; text: string } | null = null;
  const parser = createMarkupParser({
    onopentag(tag, attributes) {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (tag === 'base') base = webUrl(attributes['href'] ?? '', url)?.href ?? base;
      else if (tag === 'a') anchor = { href: attributes['href'] ?? '', text: '' };
    },
    ontext(text) {
      if (anchor !== null && anchor.text.length < LONGEST_TEXT) anchor.text += text;
    },
    onclosetag(tag) {
      depth -= 1;
      if (tag !== 'a' || anchor === null) return;
      const link = articleLink(anchor, base, home);
      const key = link === null ? null : pageKey(link.url);
      if (link !== null && key !== null && !links.has(key) && links.size < MOST_LINKS) links.set(key, link);
      anchor = null;
    },
  });
  parser.end(html);
  return [...links.values()];
}

function articleLink(
  { href, text }: { href: string; text: string },
  base: string,
  home: string,
): PageLink | null {
  const url = sourceUrl(href, base);
  if (url === null) return null;
  const { pathname, hostname } = new URL(url);
  if ((registrableDomain(url) ?? hostname) !== home) return null;
  const words = squeeze(text.slice(0, LONGEST_TEXT));
  const weight = words.length + 2 * (words.match(WIDE)?.length ?? 0);
  if (weight < SHORTEST_HEADLINE || NO_ARTICLE.test(pathname) || !ARTICLE_PATH.test(pathname)) return null;
  return { url, text: words };
}
