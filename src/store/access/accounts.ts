import type { Account, Role } from '../../core/access.ts';
import type { Connection } from '../tables.ts';

const COLUMNS = ['id', 'name', 'role', 'created_at'] as const;

/** By which two spellings are one name: compatibility forms, letter case and outer blanks do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** An account as it is kept: `password` in PHC form, null for whoever has passkeys alone. */
export type NewAccount = Account & { readonly password: string | null };

export async function addAccount(db: Connection, account: NewAccount): Promise<void> {
  const { id, name, role, createdAt, password } = account;
  const row = { id, name, name_key: nameKey(name), role, password, created_at: createdAt };
  await db.insertInto('accounts').values(row).execute();
}

export async function accountNamed(db: Connection, name: string): Promise<NewAccount | null> {
  const row = await db
    .selectFrom('accounts')
    .select([...COLUMNS, 'password'])
    .where('name_key', '=', nameKey(name))
    .executeTakeFirst();
  return row === undefined ? null : { ...accountOf(row), password: row.password };
}

export async function accountOfId(db: Connection, id: string): Promise<NewAccount | null> {
  const row = await db
    .selectFrom('accounts')
    .select([...COLUMNS, 'password'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...accountOf(row), password: row.password };
}

/** All accounts by name. */
export async function allAccounts(db: Connection): Promise<Account[]> {
  return (await db.selectFrom('accounts').select(COLUMNS).orderBy('name_key').execute()).map(accountOf);
}

export async function hasAccounts(db: Connection): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function countOfRole(db: Connection, role: Role): Promise<number> {
  const { count } = await db
    .selectFrom('accounts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('role', '=', role)
    .executeTakeFirstOrThrow();
  return count;
}

export async function setRole(db: Connection, id: string, role: Role): Promise<void> {
  await db.updateTable('accounts').set({ role }).where('id', '=', id).execute();
}

export async function setPassword(db: Connection, id: string, password: string): Promise<void> {
  await db.updateTable('accounts').set({ password }).where('id', '=', id).execute();
}

/** With all that is open in its name: sessions, tokens, passkeys, links. */
export async function removeAccount(db: Connection, id: string): Promise<void> {
  await db.deleteFrom('accounts').where('id', '=', id).execute();
}

export function accountOf(row: {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly created_at: string;
}): Account {
  return { id: row.id, name: row.name, role: row.role, createdAt: row.created_at };
}
