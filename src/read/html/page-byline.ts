import type { TraceStep } from '../../core/article.ts';
import { foldedWords } from '../../core/text.ts';
import { bylineOf, cleanName, DESK, parseAuthorField, parseByline } from '../byline.ts';
import { isBesideArticle, namesOf } from './element-hints.ts';
import { textsOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './metadata-source.ts';
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

const AUTHOR_ADDRESS =
  /\/(?:authors?|autor|autoren|auteurs?|autores?|contributors?|by|profiles?|people|members?|users?|redaktion|staff|reporters?|journalists?|team)\/[^/?#]+/i;

/**
 * The authors: JSON-LD, meta tags, microdata, links to authors, elements named so, lines with a label. Where none of them
 * names a person, the desk, agency or pseudonym that the first of the fields for authors names.
 */
export function readByline(
  source: MetadataSource,
  siteNames: readonly string[],
  trace: TraceStep[],
): string[] {
  const isSite = siteFilter(siteNames);
  const fields: [rule: string, texts: () => string[]][] = [
    [
      'json-ld',
      () =>
        source.linkedData.articles
          .slice(0, 3)
          .flatMap((article) => textsOf(article['author'] ?? article['creator'], source.linkedData)),
    ],
    [
      'meta',
      () =>
        AUTHOR_META.map((name) => source.meta.get(name) ?? [])
          .find((values) => values.some(isNoAddress))
          ?.slice() ?? [],
    ],
    ['microdata', () => itemProperties(source, 'author').filter(isOutsideComments).map(authorText)],
    [
      'rel-author',
      () =>
        source.page.elements
          .filter(isAuthorLink)
          .slice(0, 5)
          .map((element) => textOf(element, 120)),
    ],
  ];
  const give = (rule: string, names: string[]) => {
    trace.push({
      step: 'byline',
      rule,
      reason: 'the first of the places that a page names its authors in',
      text: names.join(', '),
    });
    return names;
  };
  const texts = fields.map(([rule, find]) => [rule, find().filter(isNoAddress)] as const);
  for (const [rule, found] of texts) {
    const names = namesIn(found, isSite);
    if (names.length > 0) return give(rule, names);
  }
  const byElement = bylineElement(source, isSite);
  if (byElement.length > 0) return give('byline-element', byElement);
  const byLine = bylineLine(source, isSite);
  if (byLine.length > 0) return give('byline-line', byLine);
  for (const [rule, found] of [...texts, ['author-element', authorElement(source)] as const]) {
    const names = found
      .slice(0, 5)
      .flatMap(parseAuthorField)
      .filter((name) => !isOwnDesk(name, isSite));
    if (names.length > 0) return give(rule, [...new Set(names)]);
  }
  return [];
}

function isNoAddress(text: string): boolean {
  return !/^(?:https?:|www\.|\/\/)|^\S+@\S+$/i.test(text.trim());
}

/** The outlet itself as author is no person. */
function siteFilter(siteNames: readonly string[]): (name: string) => boolean {
  const sites = new Set(siteNames.map((name) => foldedWords(name).join('')));
  return (name) => sites.has(foldedWords(name).join(''));
}

/** One of the outlet's own desks ("Harbor Courier Staff", "Redaktion"): no person, and nothing that the outlet does not say. */
function isOwnDesk(name: string, isSite: (name: string) => boolean): boolean {
  const rest = name.replace(DESK, ' ').trim();
  return rest !== name && (rest === '' || isSite(rest));
}

function namesIn(texts: readonly string[], isSite: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const text of texts.slice(0, 30)) {
    for (const name of parseByline(text)) {
      if (isSite(name) || names.some((other) => other.toLowerCase() === name.toLowerCase())) continue;
      names.push(name);
    }
  }
  return names.slice(0, 12);
}

/** What a link or element within an element named for the author says, be it a person's name or not. */
function authorElement(source: MetadataSource): string[] {
  for (const element of source.page.elements) {
    if (element.name !== 'a' && element.name !== 'span') continue;
    const names = namesOf(element);
    const isAuthor =
      (element.name === 'a' && AUTHOR_ADDRESS.test(element.attributes['href'] ?? '')) ||
      /(?:^|[\s_-])(?:author|fn|vcard|byline|author-?name|username)(?:$|[\s_-])/.test(names);
    if (!isAuthor || !isOutsideComments(element)) continue;
    const text = textOf(element, 80);
    if (
      text.length >= 2 &&
      text.length <= 50 &&
      text.split(' ').length <= 5 &&
      !source.labels.isBoilerplate(text)
    )
      return [text];
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
  return !isBesideArticle(element);
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
