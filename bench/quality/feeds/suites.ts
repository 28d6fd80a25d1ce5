import { readCases } from '../labelled-data.ts';
import { bodyOf, type FeedCase, type Field, type RawCase, type Wanted, wish } from './wanted.ts';

interface Assertion {
  readonly path: readonly (string | number)[];
  readonly equals?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Paths of a suite's model, with `#` for numbers, and the fields of ours that say the same. */
type PathMap = Readonly<Record<string, Field>>;

const FEEDPARSER: PathMap = {
  'feed.title': 'title',
  'feed.title_detail.value': 'title',
  'feed.link': 'url',
  'feed.language': 'language',
  'entries.#.title': 'title',
  'entries.#.title_detail.value': 'title',
  'entries.#.link': 'url',
  'entries.#.id': 'id',
  'entries.#.guid': 'id',
  'entries.#.description': 'summary',
  'entries.#.summary': 'summary',
  'entries.#.summary_detail.value': 'summary',
  'entries.#.content.#.value': 'content',
  'entries.#.author_detail.name': 'person',
  'entries.#.authors.#.name': 'person',
  'entries.#.published_parsed': 'published',
  'entries.#.created_parsed': 'published',
  'entries.#.updated_parsed': 'modified',
  'entries.#.source.title': 'source title',
  'entries.#.source.link': 'source url',
};

const MINIFLUX: PathMap = {
  title: 'title',
  siteURL: 'url',
  language: 'language',
  'entries.#.title': 'title',
  'entries.#.url': 'url',
  'entries.#.content': 'content',
  'entries.#.author': 'person',
  'entries.#.language': 'language',
};

const NODE_FEEDPARSER: PathMap = {
  'meta.title': 'title',
  'meta.link': 'url',
  'items.#.title': 'title',
  'items.#.link': 'url',
  'items.#.guid': 'id',
  'items.#.description': 'content',
  'items.#.author': 'person',
};

const byPaths = (assertions: readonly Assertion[], paths: PathMap): Wanted[] =>
  assertions.flatMap(({ path, equals }) => {
    const field = paths[path.map((part) => (typeof part === 'number' ? '#' : part)).join('.')];
    const entry = path[0] === 'entries' || path[0] === 'items' ? Number(path[1]) : null;
    return field === undefined ? [] : wish(entry, field, equals);
  });

const countIn = (assertions: readonly Assertion[], list: string): number | null => {
  const found = assertions.find(({ path }) => path.join('.') === `${list}.length`)?.equals;
  return typeof found === 'number' ? found : null;
};

function feedparser(): FeedCase[] | null {
  type Case = RawCase & { assertions: Assertion[] };
  return (
    readCases<Case>('feeds/feedparser/cases.jsonl')?.map((one) => ({
      id: one.id,
      url: one.headers?.['content-location'] ?? one.url ?? null,
      contentType: one.headers?.['content-type'] ?? null,
      body: bodyOf(one),
      wanted: byPaths(one.assertions, FEEDPARSER),
      entries: countIn(one.assertions, 'entries'),
      isFeed: true,
    })) ?? null
  );
}

function miniflux(): FeedCase[] | null {
  type Case = RawCase & { assertions?: Assertion[]; parses?: boolean };
  return (
    readCases<Case>('feeds/miniflux/cases.jsonl')?.map((one) => ({
      id: one.id,
      url: one.url ?? null,
      contentType: null,
      body: bodyOf(one),
      wanted: byPaths(one.assertions ?? [], MINIFLUX),
      entries: countIn(one.assertions ?? [], 'entries'),
      isFeed: one.parses !== false,
    })) ?? null
  );
}

function nodeFeedparser(): FeedCase[] | null {
  type Test = { name: string; assertions?: Assertion[]; parses?: boolean; options?: unknown };
  type Case = RawCase & { tests: Test[] };
  const cases = readCases<Case>('feeds/node-feedparser/cases.jsonl');
  return (
    cases?.flatMap((one) =>
      one.tests
        // Options of the tool ask for other results.
        .filter(({ options }) => options === undefined)
        .map((test, index) => ({
          id: `${one.id}#${index}`,
          url: one.url ?? null,
          contentType: null,
          body: bodyOf(one),
          wanted: byPaths(test.assertions ?? [], NODE_FEEDPARSER),
          entries: countIn(test.assertions ?? [], 'items'),
          isFeed: test.parses !== false,
        })),
    ) ?? null
  );
}

function gofeed(): FeedCase[] | null {
  type Case = RawCase & { model: string; expected?: Fields };
  return (
    readCases<Case>('feeds/gofeed/cases.jsonl')?.map((one) => {
      const expected = one.expected ?? {};
      const items = [expected['items'], expected['entries']].find(Array.isArray) as Fields[] | undefined;
      return {
        id: one.id,
        url: one.url ?? null,
        contentType: null,
        body: bodyOf(one),
        wanted: [
          ...['title', 'language'].flatMap((name) => wish(null, name as Field, expected[name])),
          ...wish(null, 'url', linkOf(expected)),
          ...(items ?? []).flatMap(gofeedItem),
        ],
        entries: items?.length ?? null,
        isFeed: !/invalid|empty_feed|unknown_feed/.test(one.id),
      };
    }) ?? null
  );
}

function gofeedItem(item: Fields, entry: number): Wanted[] {
  const content = item['content'];
  const people = Array.isArray(item['authors']) ? (item['authors'] as Fields[]) : [];
  const guid = item['guid'];
  return [
    ...wish(entry, 'title', item['title']),
    ...wish(entry, 'url', linkOf(item)),
    ...wish(
      entry,
      'id',
      typeof guid === 'object' && guid !== null ? (guid as Fields)['value'] : (guid ?? item['id']),
    ),
    ...wish(entry, 'summary', item['description'] ?? item['summary']),
    ...wish(
      entry,
      'content',
      typeof content === 'object' && content !== null ? (content as Fields)['value'] : content,
    ),
    ...people.flatMap((person) => wish(entry, 'person', person['name'])),
    ...wish(entry, 'published', item['publishedParsed'] ?? item['pubDateParsed']),
    ...wish(entry, 'modified', item['updatedParsed']),
  ];
}

/** `link`, or of Atom's links the one to the page. */
function linkOf(fields: Fields): unknown {
  if (typeof fields['link'] === 'string') return fields['link'];
  const links = Array.isArray(fields['links']) ? (fields['links'] as (string | Fields)[]) : [];
  const page = links.find((link) => typeof link === 'object' && (link['rel'] ?? 'alternate') === 'alternate');
  return typeof page === 'object' ? page['href'] : undefined;
}

function sitemaps(): FeedCase[] | null {
  type News = { title?: string; publication_date?: string; language?: string };
  type Entry = { loc: string; lastmod?: string; news?: News; images?: { loc: string }[] };
  type Case = RawCase & { expected?: { kind: string; entries: Entry[] } };
  return (
    readCases<Case>('feeds/sitemaps-usp/cases.jsonl')?.map((one) => ({
      id: one.id,
      url: one.url ?? null,
      contentType: null,
      body: bodyOf(one),
      wanted: (one.expected?.entries ?? []).flatMap(({ loc, lastmod, news, images }, entry) => [
        ...wish(entry, 'url', loc),
        ...wish(entry, 'modified', lastmod),
        ...wish(entry, 'title', news?.title),
        ...wish(entry, 'published', news?.publication_date),
        ...wish(entry, 'language', news?.language),
        ...wish(entry, 'image', images?.[0]?.loc),
      ]),
      entries: one.expected?.entries.length ?? null,
      isFeed: true,
    })) ?? null
  );
}

/** The suites, each with what reads its cases; null where the data is absent. */
export const SUITES: Readonly<Record<string, () => FeedCase[] | null>> = {
  feedparser,
  gofeed,
  miniflux,
  'node-feedparser': nodeFeedparser,
  'sitemaps-usp': sitemaps,
};
