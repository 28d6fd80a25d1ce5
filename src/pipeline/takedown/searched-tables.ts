import type { DatabaseSync } from 'node:sqlite';
import { inflateSync } from 'node:zlib';

export function captureIds(database: DatabaseSync): Set<string> {
  const ids = new Set<string>();
  for (const row of database.prepare('select id from captures').iterate()) ids.add(String(row['id']));
  return ids;
}

/** Texts, titles and names of articles that stay, and the titles and names that owners let stay. */
export function* keptTexts(database: DatabaseSync): Generator<string> {
  const rows = database.prepare(`
    select text from revisions union all select title from revisions where title is not null
    union all select title from removed_works where title is not null
    union all select distinct outlet_name from articles where outlet_name is not null
    union all select distinct byline from articles
    union all select distinct outlet_name from removed_works where outlet_name is not null`);
  for (const { text } of rows.iterate()) yield String(text);
}

/** What their pages say outside the text: credit lines, names of others, words of links. */
export function* keptDetails(database: DatabaseSync): Generator<Buffer> {
  for (const { details } of database.prepare('select details from revisions').iterate()) {
    const whole = details instanceof Uint8Array ? inflated(details) : null;
    if (whole !== null) yield whole;
  }
}

const NOTE = /"note":"((?:[^"\\]|\\.)*)"/g;

/** The program's own sentences about evidence: “The text says that … reported it.” stands in many texts too. */
export function ownNotes(database: DatabaseSync): Set<string> {
  const notes = new Set<string>();
  for (const table of ['verdicts', 'derivations', 'works'])
    for (const { evidence } of database.prepare(`select evidence from ${table}`).iterate())
      for (const [, note = ''] of String(evidence).matchAll(NOTE)) notes.add(note);
  return notes;
}

/** Requests that nobody decided yet, as they stand in the database. */
export function* openRequests(database: DatabaseSync): Generator<{ id: string; bytes: Buffer }> {
  const rows = database.prepare("select id, request from takedowns where state in ('received', 'verified')");
  for (const { id, request } of rows.iterate()) yield { id: String(id), bytes: Buffer.from(String(request)) };
}

/** All values of the database that are packed, unpacked. */
export function* packedValues(database: DatabaseSync): Generator<{ value: Uint8Array; name: string }> {
  const columns = database
    .prepare(
      `select t.name as tableName, c.name as columnName from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and lower(c.type) = 'blob' and t.name not like 'search\\_%' escape '\\'`,
    )
    .all();
  for (const { tableName, columnName } of columns) {
    const [table, column] = [quoted(String(tableName)), quoted(String(columnName))];
    const rows = database.prepare(
      `select ${column} as value from ${table} where substr(${column}, 1, 1) = x'78'`,
    );
    for (const { value } of rows.iterate()) {
      const whole = value instanceof Uint8Array ? inflated(value) : null;
      // How deflated data begins (RFC 1950); what only begins like it cannot be unpacked.
      if (whole !== null) yield { value: whole, name: `${tableName}.${columnName}` };
    }
  }
}

function inflated(value: Uint8Array): Buffer | null {
  try {
    return inflateSync(value);
  } catch {
    return null;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
