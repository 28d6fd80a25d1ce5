import type { DatabaseSync } from 'node:sqlite';
import { checkPages, checkReferences } from '../sqlite/check-database.ts';
import { type Finding, finding, RECOVERY } from './finding.ts';

/** References that the tables do not enforce, each as a query for the keys that lead nowhere. */
const REFERENCES: readonly { readonly what: string; readonly sql: string }[] = [
  {
    what: 'articles whose text is not there',
    sql: 'select id from articles where capture_id not in (select capture_id from revisions)',
  },
  {
    what: 'articles that are in no story',
    sql: 'select id from articles where id not in (select article_id from story_articles)',
  },
  {
    what: 'articles in a story that is not there',
    // A story that was just begun gets its row when it is traced.
    sql: `select article_id from story_articles where story_id not in (select id from stories)
          and story_id not in (select key from jobs where kind in ('trace', 'publish'))`,
  },
  {
    what: 'captures that were read as an article and gave none',
    sql: `select item from outcomes where outcome = 'article' and capture_id is not null
          and capture_id not in (select capture_id from revisions)`,
  },
];

/** Captures that were neither read nor wait to be. */
export const FORGOTTEN = `
  select id, sequence from captures c
  where not exists (select 1 from outcomes where item = c.id)
    and not exists (select 1 from jobs where kind = 'read' and key = printf('%012d', c.sequence))`;

/** Rows of the search index without an article, and articles without a row. */
export const UNINDEXED = `
  select number from articles where number not in (select id from search_docsize)
    and capture_id not in (select capture_id from unindexed)`;
export const INDEXED_FOR_NONE = 'select id from search_docsize where id not in (select number from articles)';

/** What is wrong with the database: its pages, its references, its search index. Nothing is written. */
export function checkTables(database: DatabaseSync): Finding[] {
  // All questions are asked of one moment.
  database.exec('begin');
  try {
    const said = checkPages(database);
    const pages = said.filter((line) => !isAboutSearch(line));
    if (pages.length > 0)
      return [
        finding('database-damaged', `The database is damaged: ${pages[0]}`, {
          items: pages,
          remedy: RECOVERY,
        }),
      ];
    return [
      ...referenceFindings(database),
      ...forgottenFindings(database),
      ...indexFindings(database, said.filter(isAboutSearch)),
    ];
  } finally {
    database.exec('rollback');
  }
}

function isAboutSearch(line: string): boolean {
  return /fts5|inverted index/i.test(line);
}

function referenceFindings(database: DatabaseSync): Finding[] {
  const remedy = 'makes articles, stories and provenance again from the captures';
  const enforced = checkReferences(database).map(({ table, parent, count }) =>
    finding('reference-broken', `${count} rows of ${table} refer to rows of ${parent} that are not there.`, {
      count,
      items: [table],
      remedy,
    }),
  );
  const asked = REFERENCES.flatMap(({ what, sql }) => {
    const items = keys(database, sql);
    return items.length === 0
      ? []
      : [finding('reference-broken', `There are ${items.length} ${what}.`, { items, remedy })];
  });
  return [...enforced, ...asked];
}

function forgottenFindings(database: DatabaseSync): Finding[] {
  const items = keys(database, FORGOTTEN);
  if (items.length === 0) return [];
  return [
    finding('work-forgotten', `${items.length} captures were not read and do not wait to be.`, {
      items,
      remedy: 'asks for them to be read',
    }),
  ];
}

function indexFindings(database: DatabaseSync, said: readonly string[]): Finding[] {
  const behind = keys(database, UNINDEXED);
  const ahead = keys(database, INDEXED_FOR_NONE);
  if (said.length + behind.length + ahead.length === 0) return [];
  const parts = [
    ...said,
    ...(behind.length === 0 ? [] : [`${behind.length} articles are not in it`]),
    ...(ahead.length === 0 ? [] : [`${ahead.length} of its rows belong to no article`]),
  ];
  return [
    finding('index-out-of-step', `The search index is out of step: ${parts.join('; ')}.`, {
      count: Math.max(behind.length + ahead.length, 1),
      items: [...behind, ...ahead],
      remedy: said.length > 0 ? 'makes it again from the articles' : 'mends these rows',
    }),
  ];
}

function keys(database: DatabaseSync, sql: string): string[] {
  return database
    .prepare(sql)
    .all()
    .map((row) => String(Object.values(row)[0]));
}
