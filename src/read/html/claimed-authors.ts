import { parseAuthorField, parseByline } from '../byline.ts';
import { isBesideArticle } from './element-hints.ts';
import { type JsonObject, type LinkedData, textsOf, typesOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './metadata-source.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** What one place of a page's metadata says of the authors. */
export interface ClaimedAuthors {
  readonly rule: string;
  readonly people: readonly string[];
  /** A desk, an agency, an organisation or a pseudonym, where it names no person. */
  readonly others: readonly string[];
}

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
/** Fields of library catalogues, which give "Roe, Jane". */
const INVERTED_META: ReadonlySet<string> = new Set(['dc.creator', 'dcterms.creator', 'citation_author']);
const MOST_TEXTS = 30;

/**
 * The authors that metadata claims, in the order in which its places are believed, each looked at when it is asked for: JSON-LD, meta tags,
 * microdata and RDFa, `rel=author`.
 */
export function* claimedAuthors(source: MetadataSource): Generator<ClaimedAuthors> {
  for (const [rule, textsIn] of PLACES) {
    const values = textsIn(source).filter(isNoAddress).slice(0, MOST_TEXTS);
    const people = unique(values.flatMap(parseByline));
    const others = people.length > 0 ? [] : unique(values.slice(0, 5).flatMap(parseAuthorField));
    yield { rule, people, others };
  }
}

const PLACES: readonly (readonly [rule: string, textsIn: (source: MetadataSource) => readonly string[]])[] = [
  ['json-ld', linkedAuthors],
  ['meta', metaAuthors],
  ['microdata', itemAuthors],
  ['rel-author', linkAuthors],
];

/** Of the first object that names authors: others on the page can be those of teasers. */
function linkedAuthors(source: MetadataSource): string[] {
  for (const article of source.linkedData.articles.slice(0, 3)) {
    const value = article['author'] ?? article['creator'];
    const names = authorNames(value, source.linkedData);
    if (names.length > 0) return names;
  }
  return [];
}

/** Persons before organisations: a page often lists its outlet beside the author. */
function authorNames(value: unknown, data: LinkedData): string[] {
  const entries = (Array.isArray(value) ? value.flat().slice(0, 50) : [value]).filter(
    (entry) => entry !== undefined && entry !== null,
  );
  const isOrganisation = (entry: unknown) =>
    typeof entry === 'object' &&
    entry !== null &&
    typesOf(entry as JsonObject).some((type) => /Organi[sz]ation$/.test(type));
  const people = entries.filter((entry) => !isOrganisation(entry));
  const named = textsOf(people, data);
  return named.length > 0 ? named : textsOf(entries, data);
}

function itemAuthors(source: MetadataSource): string[] {
  return itemProperties(source, 'author')
    .filter((element) => element.name !== 'link' && !isBesideArticle(element) && !isOfAnotherItem(element))
    .map(authorText);
}

function linkAuthors({ page }: MetadataSource): string[] {
  return (page.byName.get('a') ?? [])
    .filter(isAuthorLink)
    .slice(0, 5)
    .map((element) => textOf(element, 120));
}

function metaAuthors(source: MetadataSource): string[] {
  for (const name of AUTHOR_META) {
    const values = source.meta.get(name)?.filter(isNoAddress) ?? [];
    if (values.length > 0) return INVERTED_META.has(name) ? values.map(uprightName) : values;
  }
  return cardAuthor(source);
}

/** Site software puts two facts on the cards of a network, labelled in the page's language: who wrote it and how long it takes to read. */
function cardAuthor({ meta }: MetadataSource): string[] {
  const [first, second] = ['twitter:data1', 'twitter:data2'].map((name) => meta.get(name)?.[0]);
  if (first === undefined || !meta.has('twitter:label1') || /\d/.test(first)) return [];
  return second === undefined || /\d/.test(second) ? [first] : [];
}

/** "Roe, Jane" as "Jane Roe". */
function uprightName(value: string): string {
  const match = /^(?<last>[^,;&]{2,40}),\s*(?<first>[^,;&]{1,40})$/u.exec(value.trim());
  return match === null ? value : `${match.groups?.['first']} ${match.groups?.['last']}`;
}

function isNoAddress(text: string): boolean {
  return !/^(?:https?:|www\.|\/\/)|^\S+@\S+$/i.test(text.trim());
}

/** Whether the nearest item around the property is no article: a comment, a review, a reference. */
function isOfAnotherItem(element: PageElement): boolean {
  for (let node = element.parent; node !== null; node = node.parent) {
    const { attributes } = node;
    if (attributes['itemscope'] === undefined) continue;
    const type = attributes['itemtype'] ?? '';
    return /(?:Comment|UserReview|Product|Offer|Quotation|WPSideBar|WPFooter|ItemList)$/.test(type);
  }
  return false;
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
  const { rel } = element.attributes;
  return rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(rel) && !isBesideArticle(element);
}

function unique(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names)
    if (!found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
  return found.slice(0, 12);
}
