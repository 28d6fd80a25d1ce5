import type { Connection, PasskeyRow } from '../tables.ts';

/** A passkey: the public half of a pair whose other half never leaves its owner's device (W3C WebAuthn). */
export interface Passkey {
  /** Of the credential, base64url. */
  readonly id: string;
  readonly account: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Signatures so far, as far as the device counts them. */
  readonly counter: number;
  /** As the browser named them: "internal", "hybrid", "usb". */
  readonly transports: readonly string[];
  readonly name: string;
  /** ISO 8601, as `usedAt`. */
  readonly createdAt: string;
  readonly usedAt: string | null;
}

export async function addPasskey(db: Connection, passkey: Passkey): Promise<void> {
  await db
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      account_id: passkey.account,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: passkey.createdAt,
      used_at: passkey.usedAt,
    })
    .execute();
}

export async function findPasskey(db: Connection, id: string): Promise<Passkey | null> {
  const row = await db.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : passkeyOf(row);
}

export async function passkeysOf(db: Connection, account: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('created_at')
    .execute();
  return rows.map(passkeyOf);
}

export async function usePasskey(db: Connection, id: string, counter: number, at: string): Promise<void> {
  await db.updateTable('passkeys').set({ counter, used_at: at }).where('id', '=', id).execute();
}

/** Of an account's own; whether there was one. */
export async function removePasskey(db: Connection, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('account_id', '=', account)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

function passkeyOf(row: PasskeyRow): Passkey {
  return {
    id: row.id,
    account: row.account_id,
    publicKey: new Uint8Array(row.public_key),
    counter: row.counter,
    transports: JSON.parse(row.transports),
    name: row.name,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}
