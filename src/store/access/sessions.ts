import type { Account } from '../../core/access.ts';
import type { Connection } from '../tables.ts';
import { accountOf } from './accounts.ts';

/** A session of somebody who signed in. Times are epochs in milliseconds. */
export interface Session {
  readonly hash: string;
  readonly account: Account;
  readonly usedAt: number;
  readonly expiresAt: number;
}

export async function addSession(
  db: Connection,
  session: {
    readonly hash: string;
    readonly account: string;
    readonly at: number;
    readonly expiresAt: number;
  },
): Promise<void> {
  const { hash, account, at, expiresAt } = session;
  await db.deleteFrom('sessions').where('expires_at', '<=', at).execute();
  await db
    .insertInto('sessions')
    .values({ hash, account_id: account, created_at: at, used_at: at, expires_at: expiresAt })
    .execute();
}

export async function findSession(db: Connection, hash: string): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select(['accounts.id', 'name', 'role', 'accounts.created_at', 'used_at', 'expires_at'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { hash, account: accountOf(row), usedAt: row.used_at, expiresAt: row.expires_at };
}

export async function touchSession(db: Connection, hash: string, at: number): Promise<void> {
  await db.updateTable('sessions').set({ used_at: at }).where('hash', '=', hash).execute();
}

export async function removeSession(db: Connection, hash: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hash).execute();
}

/** Ends all sessions of an account, but the one that is given. */
export async function removeSessions(db: Connection, account: string, but: string | null): Promise<void> {
  const all = db.deleteFrom('sessions').where('account_id', '=', account);
  await (but === null ? all : all.where('hash', '<>', but)).execute();
}
