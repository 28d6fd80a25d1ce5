import type { TraceStep } from '../../core/article.ts';
import { foldedWords } from '../../core/text.ts';
import { bylineOf, cleanName, parseByline } from '../byline.ts';
import { namesOf } from './element-hints.ts';
import { textsOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './page-metadata.ts';
import { type PageElement, textOf } from './parse-page.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'authors',
  'article.author',
  'creator',
  'rbauthors',
  'cxenseparse:author',
];
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline|bylines|by-?line|author|authors|autor|autoren|autora|auteur|writer|byauthor|posted-?by|post-?author|entry-?author|article-?author|story-?author|author-?name|byline-?name|contributor|submitted-?by|verfasser|firma|redactor)(?:$|[\s_-]|link|name)/;

/** The authors: JSON-LD, meta tags, microdata, links to authors, elements named so, lines with a label. */
export function readByline(
  source: MetadataSource,
  siteNames: readonly string[],
  trace: TraceStep[],
): string[] {
  const isSite = siteFilter(siteNames);
  const ways: [rule: string, find: () => string[]][] = [
    [
      'json-ld',
      () =>
        namesIn(
          source.linkedData.articles
            .slice(0, 3)
            .flatMap((article) => textsOf(article['author'], source.linkedData)),
          isSite,
        ),
    ],
    [
      'meta',
      () =>
        firstOf(
          AUTHOR_META.map((name) => source.meta.get(name) ?? []),
          isSite,
        ),
    ],
    [
      'microdata',
      () => namesIn(itemProperties(source, 'author').filter(isOutsideComments).map(authorText), isSite),
    ],
    [
      'rel-author',
      () =>
        namesIn(
          source.page.elements.filter(isAuthorLink).map((element) => textOf(element, 120)),
          isSite,
        ),
    ],
    ['byline-element', () => bylineElement(source, isSite)],
    ['byline-line', () => bylineLine(source, isSite)],
  ];
  for (const [rule, find] of ways) {
    const names = find();
    if (names.length === 0) continue;
    trace.push({
      step: 'byline',
      rule,
      reason: 'the first of the places that a page names its authors in',
      text: names.join(', '),
    });
    return names;
  }
  return [];
}

/** The outlet itself as author is no person. */
function siteFilter(siteNames: readonly string[]): (name: string) => boolean {
  const sites = new Set(siteNames.map((name) => foldedWords(name).join('')));
  return (name) => sites.has(foldedWords(name).join(''));
}

function namesIn(texts: readonly string[], isSite: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const text of texts.slice(0, 30)) {
    if (/^https?:|^www\.|@/i.test(text)) continue;
    for (const name of parseByline(text)) {
      if (isSite(name) || names.some((other) => other.toLowerCase() === name.toLowerCase())) continue;
      names.push(name);
    }
  }
  return names.slice(0, 12);
}

function firstOf(lists: readonly (readonly string[])[], isSite: (name: string) => boolean): string[] {
  for (const list of lists) {
    const names = namesIn(list, isSite);
    if (names.length > 0) return names;
  }
  return [];
}

function authorText(element: PageElement): string {
  if (element.attributes['content'] !== undefined) return element.attributes['content'];
  const stack: PageElement[] = [element];
  for (let seen = 0; stack.length > 0 && seen < 60; seen += 1) {
    const node = stack.shift();
    if (node === undefined) break;
    if (node !== element && (node.attributes['itemprop'] ?? '').split(/\s+/).includes('name')) {
      return node.attributes['content'] ?? textOf(node, 120);
    }
    for (const child of node.children) if (typeof child !== 'string') stack.push(child);
  }
  return textOf(element, 160);
}

function isAuthorLink(element: PageElement): boolean {
  return (
    element.name === 'a' &&
    /(?:^|\s)author(?:\s|$)/i.test(element.attributes['rel'] ?? '') &&
    isOutsideComments(element)
  );
}

function isOutsideComments(element: PageElement): boolean {
  for (let node: PageElement | null = element; node !== null; node = node.parent) {
    if (node.name === 'body' || node.name === 'html') return true;
    if (node.name === 'aside' && node !== element) return false;
    if (
      /(?:^|[\s_-])(?:comments?|commentlist|comment-?\w+|related|teasers?|sidebar|recommended|most-?read|popular)(?:$|[\s_-])/.test(
        namesOf(node),
      )
    )
      return false;
  }
  return true;
}

/** The first element named for an author whose text holds a name. */
function bylineElement(source: MetadataSource, isSite: (name: string) => boolean): string[] {
  let tried = 0;
  for (const element of source.page.elements) {
    if (
      element.name === 'body' ||
      element.name === 'html' ||
      element.name === 'meta' ||
      element.name === 'img' ||
      element.name === 'script'
    )
      continue;
    const names = namesOf(element);
    if (names === '' || !AUTHOR_NAME.test(names) || !isOutsideComments(element)) continue;
    tried += 1;
    if (tried > 40) return [];
    const text = textOf(element, 300);
    if (text.length > 200) continue;
    const link = element.children.find((child) => typeof child !== 'string' && child.name === 'a');
    const linked = link === undefined || typeof link === 'string' ? [] : namesIn([textOf(link, 120)], isSite);
    const found = bylineOf(text) ?? (linked.length > 0 ? linked : namesIn([text], isSite));
    const people = found.filter((name) => !isSite(name) && name.split(' ').length >= 2);
    if (people.length > 0) return people;
  }
  return [];
}

/** A line with a label ("By Jane Roe") near the body. */
function bylineLine(source: MetadataSource, isSite: (name: string) => boolean): string[] {
  const start = Math.max(0, source.place.first - 25);
  for (let at = start; at < Math.min(source.blocks.length, source.place.end + 3); at += 1) {
    const text = source.blocks[at]?.text ?? '';
    const aside = source.place.asides[at] ?? null;
    if (text.length > 140 || aside === 'comments' || aside === 'related') continue;
    const names = (bylineOf(text) ?? []).filter((name) => !isSite(name) && cleanName(name) !== null);
    if (names.length > 0) return names;
  }
  return [];
}
