import type { Image, LivePost, PageKind, SourceMark, TraceStep } from '../../core/article.ts';
import type { Outlet, OutletReference } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { outletReference } from '../../core/outlet-catalogue.ts';
import { foldedWords, squeeze } from '../../core/text.ts';
import { registrableDomain, samePage, webUrl } from '../../core/url.ts';
import type { Labels } from '../labels.ts';
import { sameWords, siteNamesOf, splitTitle } from '../title.ts';
import type { BodyPlace } from './find-body.ts';
import { decodeEntities, textsOf, typesOf } from './json-ld.ts';
import { livePosts } from './live-posts.ts';
import { firstMeta, itemProperties, type MetadataSource, metadataSource } from './metadata-source.ts';
import type { Block } from './page-blocks.ts';
import { readByline } from './page-byline.ts';
import { readImage } from './page-image.ts';
import { readTimes } from './page-times.ts';
import { readTitle } from './page-title.ts';
import { type Page, textOf, titleElement } from './page-tree.ts';
import { headlineAt } from './visible-bylines.ts';

/** What a page says of its article outside the text. */
export interface PageMetadata {
  readonly url: string | null;
  readonly outlet: OutletReference | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly image: Image | null;
  readonly marks: readonly SourceMark[];
  readonly kind: PageKind;
  readonly section: string | null;
  /** The posts of a live blog, else none. */
  readonly posts: readonly LivePost[];
  /** The text as JSON-LD gives it, or null. */
  readonly articleBody: string | null;
  /** The labels of the page's language. */
  readonly labels: Labels;
}

/** Reads JSON-LD, microdata, Open Graph, meta tags and the visible lines around the body. */
export function readMetadata(
  html: string,
  page: Page,
  blocks: readonly Block[],
  place: BodyPlace,
  url: string | null,
  firstSeen: string | null,
  catalogue: OutletCatalogue,
  trace: TraceStep[],
): PageMetadata {
  const source = metadataSource(html, page, blocks, place, url, firstSeen);
  const { article } = source;
  const canonical = canonicalOf(source);
  const own = url ?? canonical;
  const known = own === null ? null : catalogue.byDomain(own);
  const outlet = outletOf(source, own, known, catalogue, trace);
  const names = siteNamesOf(namesOfSite(source, own, outlet, known));
  const title = readTitle(source, names, trace);
  const headline = headlineAt(source, title);
  const times = readTimes(source, headline, trace);
  const byline = readByline(source, { names, isKnown: known !== null }, headline, trace);
  const posts = livePosts(source);
  const body = article === null ? undefined : textsOf(article['articleBody'], null)[0];
  return {
    url: own,
    outlet,
    title,
    byline,
    ...times,
    language: source.language,
    labels: source.labels,
    image: readImage(source),
    marks: [...titleMarks(source, outlet, catalogue), ...sourceMarks(source, own, canonical)],
    kind: kindOf(source, posts),
    section: sectionOf(source),
    posts,
    articleBody: body ?? null,
  };
}

function canonicalOf(source: MetadataSource): string | null {
  for (const { attributes } of source.page.byName.get('link') ?? []) {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? '')) {
      const url = webUrl(attributes['href'] ?? '', source.url ?? undefined);
      if (url !== null) return url.href;
    }
  }
  const graph = source.meta.get('og:url')?.[0];
  return graph === undefined ? null : (webUrl(graph, source.url ?? undefined)?.href ?? null);
}

function outletOf(
  source: MetadataSource,
  own: string | null,
  known: Outlet | null,
  catalogue: OutletCatalogue,
  trace: TraceStep[],
): OutletReference | null {
  if (known !== null) {
    trace.push({
      step: 'outlet',
      rule: 'domain',
      reason: 'the catalogue knows the domain of the page',
      text: known.domain,
    });
    return outletReference(known);
  }
  const name = siteName(source);
  const domain = own === null ? null : registrableDomain(own);
  if (domain !== null) {
    trace.push({
      step: 'outlet',
      rule: 'site-name',
      reason: 'the domain of the page with the name that the page gives its site',
      text: domain,
    });
    return { domain, name: name ?? domain };
  }
  const named = name === null ? outletOfTitle(source, catalogue) : catalogue.byName(name);
  if (named === null) return null;
  trace.push({
    step: 'outlet',
    rule: 'site-name',
    reason: 'the catalogue knows the name that the page gives its site',
    text: name,
  });
  return outletReference(named);
}

/** A file without an address and a site's name: the outlet that its title ends with, unless a date follows. */
function outletOfTitle(source: MetadataSource, catalogue: OutletCatalogue): Outlet | null {
  const element = titleElement(source.page);
  if (element === undefined) return null;
  const { outlet, date } = splitTitle(textOf(element, 400), catalogue);
  return date === null ? outlet : null;
}

function siteName(source: MetadataSource): string | null {
  const named = firstMeta(source, [
    'og:site_name',
    'application-name',
    'al:android:app_name',
    'apple-mobile-web-app-title',
  ]);
  const publisher = textsOf(source.article?.['publisher'], source.linkedData)[0];
  const name = named ?? publisher ?? null;
  return name === null || name.length > 80 || isPageTitle(name, source) ? null : name;
}

/** Site software can give each page's title as the site's name. */
function isPageTitle(name: string, source: MetadataSource): boolean {
  const element = titleElement(source.page);
  return (
    element !== undefined &&
    foldedWords(name).length > LONGEST_SITE_NAME &&
    sameWords(name, textOf(element, 400))
  );
}

/** In words. */
const LONGEST_SITE_NAME = 5;

function namesOfSite(
  source: MetadataSource,
  own: string | null,
  outlet: OutletReference | null,
  known: Outlet | null,
): string[] {
  const names = [
    outlet?.name,
    ...(source.meta.get('og:site_name') ?? []),
    ...(source.meta.get('application-name') ?? []),
    ...(source.meta.get('twitter:site') ?? []).map((handle) => handle.replace(/^@/, '')),
    ...(source.meta.get('publisher') ?? []),
    ...(source.meta.get('dc.publisher') ?? []),
    ...textsOf(source.article?.['publisher'], source.linkedData),
    ...source.linkedData.all
      .filter((node) =>
        typesOf(node).some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type)),
      )
      .slice(0, 5)
      .flatMap((node) => textsOf(node['name'], null)),
  ];
  if (known !== null) names.push(known.name, ...known.aliases, ...known.ambiguousAliases);
  const domain = own === null ? null : registrableDomain(own);
  if (domain !== null) {
    names.push(domain, domain.replace(/\.[^.]+(?:\.\w{2})?$/, ''), new URL(own ?? '').hostname);
  }
  return names.filter(
    (name): name is string => name !== undefined && name !== '' && !isPageTitle(name, source),
  );
}

/** Titles that name another outlet than the page's own ("Headline - WSJ"). */
function titleMarks(
  source: MetadataSource,
  outlet: OutletReference | null,
  catalogue: OutletCatalogue,
): SourceMark[] {
  const element = titleElement(source.page);
  const titles = new Set([
    firstMeta(source, ['og:title']) ?? '',
    element === undefined ? '' : textOf(element, 400),
  ]);
  const marks: SourceMark[] = [];
  for (const title of titles) {
    const { outlet: named, outletText, date } = splitTitle(title, catalogue);
    if (named === null || outletText === null || named.domain === outlet?.domain) continue;
    if (marks.some((mark) => mark.text === outletText)) continue;
    marks.push({ type: 'title-suffix', text: outletText, url: null, byline: [], date });
  }
  return marks;
}

function sourceMarks(source: MetadataSource, own: string | null, canonical: string | null): SourceMark[] {
  const marks: SourceMark[] = [];
  const add = (type: SourceMark['type'], href: string | undefined) => {
    const url = href === undefined ? null : webUrl(href, source.url ?? undefined);
    if (url === null || (own !== null && samePage(url.href, own))) return;
    marks.push({ type, text: url.href, url: url.href, byline: [], date: null });
  };
  if (
    source.url !== null &&
    canonical !== null &&
    registrableDomain(canonical) !== registrableDomain(source.url)
  )
    add('canonical', canonical);
  for (const part of [source.article?.['isBasedOn'], source.article?.['isBasedOnUrl']]) {
    for (const href of [...textsOf(part, null, 'url'), ...textsOf(part, null, '@id')]) {
      add('is-based-on', href);
      break;
    }
  }
  for (const name of ['syndication-source', 'original-source', 'dcterms.source', 'dc.source']) {
    for (const value of source.meta.get(name) ?? [])
      if (/^https?:/i.test(value)) add('syndication-source', value);
  }
  return marks;
}

/** "World" of "News / World": the innermost part that the page names. */
function sectionOf(source: MetadataSource): string | null {
  const named =
    textsOf(source.article?.['articleSection'], null)[0] ??
    firstMeta(source, [
      'article:section',
      'og:article:section',
      'parsely-section',
      'section',
      'articlesection',
    ]) ??
    itemProperties(source, 'articleSection').map(
      (element) => element.attributes['content'] ?? textOf(element, 80),
    )[0];
  const section = squeeze(
    decodeEntities(named ?? '')
      .split(/\s*[/>|»]\s*/u)
      .filter((part) => part !== '')
      .at(-1) ?? '',
  );
  return section === '' || section.length > 60 || /^https?:/i.test(section) ? null : section;
}

function kindOf(source: MetadataSource, posts: readonly LivePost[]): PageKind {
  const types = source.linkedData.articles.flatMap(typesOf);
  if (posts.length > 0 || types.includes('LiveBlogPosting')) return 'live-blog';
  const kind = firstMeta(source, ['og:type'])?.toLowerCase() ?? '';
  if (source.article === null && kind.startsWith('video')) return 'video';
  return 'article';
}
