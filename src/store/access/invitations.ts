import type { Connection, InvitationRow } from '../tables.ts';

/** A link that works once. `set-up` makes the first operator, `join` an account of a role, `reset` another password. */
export interface Invitation {
  readonly kind: InvitationRow['kind'];
  /** Whose password is reset; null for the other kinds. */
  readonly account: string | null;
  readonly role: InvitationRow['role'];
  /** Epoch in milliseconds. */
  readonly expiresAt: number;
  /** The account that made it; null for whoever sits at the machine. */
  readonly madeBy: string | null;
}

/** Keeps a link by the hash of its secret. Of links to set Headwater up, or to reset one password, only the last holds. */
export async function addInvitation(db: Connection, hash: string, invitation: Invitation): Promise<void> {
  const { kind, account, role, expiresAt, madeBy } = invitation;
  if (kind === 'set-up') await db.deleteFrom('invitations').where('kind', '=', 'set-up').execute();
  if (account !== null) await db.deleteFrom('invitations').where('account_id', '=', account).execute();
  await db
    .insertInto('invitations')
    .values({ hash, kind, account_id: account, role, expires_at: expiresAt, made_by: madeBy })
    .execute();
}

/** Null where there is none, or its time is over. */
export async function findInvitation(db: Connection, hash: string, at: number): Promise<Invitation | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('hash', '=', hash)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        kind: row.kind,
        account: row.account_id,
        role: row.role,
        expiresAt: row.expires_at,
        madeBy: row.made_by,
      };
}

/** Lets no link of an account work any more: it may make none. */
export async function dropInvitationsOf(db: Connection, account: string): Promise<void> {
  await db.deleteFrom('invitations').where('made_by', '=', account).execute();
}

/** Uses a link up; whether there was one. */
export async function takeInvitation(db: Connection, hash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('invitations')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
