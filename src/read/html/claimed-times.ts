import { readDate } from '../dates.ts';
import { isBesideArticle } from './element-hints.ts';
import { type JsonObject, textsOf, typesOf } from './json-ld.ts';
import { itemProperties, type MetadataSource } from './metadata-source.ts';
import { type PageElement, textOf } from './page-tree.ts';

/** Names that say that a time is that of publishing, as they are after `plainName`. */
const PUBLISHED_META = [
  'article.published_time',
  'article.published',
  'og.published_time',
  'og.article.published_time',
  'datepublished',
  'date_published',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'published',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'article.post_date',
  'cxenseparse.recs.publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'date.created',
  'date.available',
  'citation_publication_date',
  'citation_online_date',
  'originalpublicationdate',
  'rnews.datepublished',
  'datecreated',
  'created',
];
/** Names of a time that is as often that of the last change or of the page's making. */
const UNSURE_META = [
  'dcterms.date',
  'dc.date',
  'date',
  'displaydate',
  'release_date',
  'timestamp',
  'eomportal-lastupdate',
];
/** Any other name that says so: "w-published-date". */
const PUBLISHED_NAME =
  /(?:^|[._-])(?:date-?published|published?-?(?:date|time|at|on)|pub-?date|date-?posted)(?:$|[._-])/;
const MODIFIED_META = [
  'article.modified_time',
  'og.updated_time',
  'og.modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'modified',
  'revised',
  'updated',
  'dcterms.modified',
  'dc.date.modified',
  'date.modified',
  'article.modified',
  'updated_time',
];

/** What metadata claims of an article's times, in the order in which its places are believed. */
export interface ClaimedTimes {
  readonly published: readonly { readonly rule: string; readonly iso: string }[];
  /** The same of places that are believed less than a visible line. */
  readonly unsure: readonly { readonly rule: string; readonly iso: string }[];
  readonly modified: string | null;
  /** Every time that metadata has, of whatever. */
  readonly all: () => readonly string[];
}

/** Reads the times of JSON-LD, meta tags, microdata and RDFa. */
export function claimedTimes(source: MetadataSource): ClaimedTimes {
  const { articles, all } = source.linkedData;
  const meta = metaByPlainName(source);
  const named = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const other = [...meta].flatMap(([name, values]) => (PUBLISHED_NAME.test(name) ? values : []));
  const items = (property: string) =>
    itemProperties(source, property)
      .filter((element) => !isBesideArticle(element))
      .map(dateValue);
  const linked = (nodes: readonly JsonObject[], key: string) =>
    nodes.flatMap((node) => textsOf(node[key], null));
  const published: [rule: string, values: readonly string[]][] = [
    ['json-ld', linked(articles, 'datePublished')],
    ['meta', [...named(PUBLISHED_META), ...other]],
    ['microdata', items('datePublished')],
  ];
  const unsure: [rule: string, values: readonly string[]][] = [
    ['json-ld-created', [...linked(articles, 'dateCreated'), ...linked(articles, 'uploadDate')]],
    ['microdata-created', items('dateCreated')],
    ['json-ld-page', linked(all.filter(isPage), 'datePublished')],
    ['hatom', published.some(([, values]) => values.length > 0) ? [] : microformatTimes(source)],
    ['meta-date', named(UNSURE_META)],
  ];
  const modified = [...linked(articles, 'dateModified'), ...named(MODIFIED_META), ...items('dateModified')];
  const first = ([rule, values]: (typeof published)[number]) => {
    const iso = firstDate(values, source.dateLanguage);
    return iso === null ? [] : [{ rule, iso }];
  };
  return {
    published: published.flatMap(first),
    unsure: unsure.flatMap(first),
    modified: firstDate(modified, source.dateLanguage),
    all: () =>
      [...published, ...unsure]
        .flatMap(([, values]) => values)
        .concat(modified)
        .slice(0, 60)
        .flatMap((value) => readDate(value, source.dateLanguage) ?? []),
  };
}

/** "article:published_time" and "DC.date:issued" with dots, so that one spelling finds all. */
function metaByPlainName(source: MetadataSource): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, values] of source.meta) {
    const plain = name.replaceAll(':', '.');
    found.set(plain, [...(found.get(plain) ?? []), ...values]);
  }
  return found;
}

function firstDate(values: readonly string[], language: string | null): string | null {
  for (const value of values) {
    const date = readDate(value, language);
    if (date !== null) return date;
  }
  return null;
}

function dateValue(element: PageElement): string {
  return element.attributes['datetime'] ?? element.attributes['content'] ?? textOf(element, 200);
}

/** The times of the hAtom microformat (`<abbr class="published" title="2024-05-02T09:00:00Z">`), published before updated. */
function microformatTimes({ page }: MetadataSource): string[] {
  const timed = page.elements.filter(
    ({ attributes }) =>
      attributes['title'] !== undefined &&
      /(?:^|\s)(?:published|updated)(?:\s|$)/.test(attributes['class'] ?? '') &&
      /^\d{4}-\d{2}-\d{2}/.test(attributes['title']),
  );
  const isPublished = ({ attributes }: PageElement) => /published/.test(attributes['class'] ?? '');
  return [...timed.filter(isPublished), ...timed.filter((element) => !isPublished(element))]
    .filter((element) => !isBesideArticle(element))
    .map(({ attributes }) => attributes['title'] ?? '');
}

/** What site software says of the page where it says nothing of an article. */
function isPage(node: JsonObject): boolean {
  return typesOf(node).some((type) => /^(?:Web|Item|About|FAQ|Collection)Page$/.test(type));
}
