import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements with many different numbers of rows must not fill the memory. */
const CACHED_STATEMENTS = 300;

/**
 * `node:sqlite` in the shape that kysely's SQLite dialect takes. Statements are prepared once. `begin` takes the write
 * lock at once: a transaction that reads first and writes later would otherwise fail when another process wrote between.
 */
export function nodeSqlite(database: DatabaseSync, describe: DescribeError): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      let statement = cache.get(sql);
      if (statement === undefined) {
        statement = sql === 'rollback' ? rollback(database) : prepare(database, sql, describe);
        if (cache.size >= CACHED_STATEMENTS) cache.clear();
        cache.set(sql, statement);
      }
      return statement;
    },
    close: () => database.close(),
  };
}

/** What a statement threw, as it is to be known. */
type DescribeError = (thrown: unknown) => unknown;

function prepare(database: DatabaseSync, sql: string, describe: DescribeError): SqliteStatement {
  const statement = described(() => database.prepare(sql === 'begin' ? 'begin immediate' : sql), describe);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => described(() => statement.all(...values(parameters)), describe),
    run: (parameters) => described(() => statement.run(...values(parameters)), describe),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** SQLite itself undoes a transaction that a full disk or a failing one ended: then there is none to be undone. */
function rollback(database: DatabaseSync): SqliteStatement {
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    reader: false,
    all: () => [],
    run() {
      if (database.isTransaction) database.exec('rollback');
      return nothing;
    },
    iterate: () => [].values(),
  };
}

function described<Result>(run: () => Result, describe: DescribeError): Result {
  try {
    return run();
  } catch (thrown) {
    throw describe(thrown);
  }
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
