import type { Account, Scope } from '../../core/access.ts';
import type { ApiTokenRow, Connection } from '../tables.ts';
import { accountOf } from './accounts.ts';

/** A token of a program, without its secret. */
export interface ApiToken {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601, as `usedAt`. */
  readonly createdAt: string;
  readonly usedAt: string | null;
  /** Epoch in milliseconds; null for never. */
  readonly expiresAt: number | null;
}

export async function addApiToken(db: Connection, hash: string, token: ApiToken): Promise<void> {
  await db
    .insertInto('api_tokens')
    .values({
      id: token.id,
      hash,
      account_id: token.account,
      name: token.name,
      scopes: JSON.stringify(token.scopes),
      created_at: token.createdAt,
      used_at: token.usedAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

export async function findApiToken(
  db: Connection,
  hash: string,
): Promise<{ readonly token: ApiToken; readonly account: Account } | null> {
  const row = await db
    .selectFrom('api_tokens')
    .innerJoin('accounts', 'accounts.id', 'api_tokens.account_id')
    .selectAll('api_tokens')
    .select(['accounts.name as account_name', 'role', 'accounts.created_at as account_created_at'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined) return null;
  const account = accountOf({
    id: row.account_id,
    name: row.account_name,
    role: row.role,
    created_at: row.account_created_at,
  });
  return { token: tokenOf(row), account };
}

export async function apiTokensOf(db: Connection, account: string): Promise<ApiToken[]> {
  const rows = await db
    .selectFrom('api_tokens')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('created_at')
    .execute();
  return rows.map(tokenOf);
}

export async function touchApiToken(db: Connection, id: string, at: string): Promise<void> {
  await db.updateTable('api_tokens').set({ used_at: at }).where('id', '=', id).execute();
}

/** Of an account's own tokens; whether there was one. */
export async function removeApiToken(db: Connection, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('api_tokens')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

function tokenOf(row: ApiTokenRow): ApiToken {
  return {
    id: row.id,
    account: row.account_id,
    name: row.name,
    scopes: JSON.parse(row.scopes),
    createdAt: row.created_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
  };
}
